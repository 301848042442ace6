//! The sum of the shares achieved.
//!
//! **What it measures.** How many of the points that the weights give were earned.
//! **How it is computed.** Σ weight × score / 100; where some children have no data, what the others earned is
//! brought to the weight of the whole sheet, so that missing never counts as zero, and what does not apply leaves its
//! weight to its brothers (readings 7 and 9).
//! **When it does not apply.** Without printed weights there is no sum.
//! **Example.** Weights 60 and 40, scores 100 and 50 → 60 + 20 = 80.
//! **Source.** R-60.

use super::{Combined, Part, weighted::weighted_mean};
use crate::explain::{Recorder, Role, Silent, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Interval, Outcome};

pub(super) fn sum_of_shares(parts: &[Part], idle: Sum, recorder: &mut impl Recorder) -> Result<Combined, Outcome> {
    let mean = weighted_mean(parts, false, &mut Silent)?;
    if parts.iter().any(|part| part.weight.is_none()) {
        return Ok(mean);
    }
    let (mut earned, mut known, mut all) = (Sum::default(), Sum::default(), idle);
    for part in parts {
        let Some(weight) = part.weight else { continue };
        all.add(weight);
        if let Some(value) = part.score.outcome.value() {
            known.add(weight);
            earned.add_product(weight, value);
        }
    }
    let (earned, known, all) = (earned.total()?, known.total()?, all.total()?);
    let bring = |bound: Option<Number>| -> Option<Number> { bound?.multiply(all).ok()?.divide(Number::HUNDRED).ok() };
    let interval = Interval { worst: bring(mean.interval.worst), best: bring(mean.interval.best) };
    let Outcome::Value(_) = mean.outcome else { return Ok(Combined { interval, ..mean }) };
    let value = earned.multiply(all)?.divide(known.multiply(Number::HUNDRED)?)?;
    recorder.step(|| {
        let inputs = [(Role::WeightedSum, earned), (Role::WeightThatApplies, all), (Role::WeightSum, known)];
        Step::new(StepRule::SumOfShares, &inputs, Some(value))
    });
    Ok(Combined { outcome: Outcome::Value(value), interval, ..mean })
}
