//! The sum of the shares achieved.
//!
//! **What it measures.** How many of the points that the weights give were earned.
//! **How it is computed.** Σ weight × score / 100; where some children have no data, what the others earned is
//! brought to the weight of all that apply, so that missing never counts as zero.
//! **When it does not apply.** Without printed weights there is no sum.
//! **Example.** Weights 60 and 40, scores 100 and 50 → 60 + 20 = 80.
//! **Source.** R-60.

use super::{Combined, Part, weighted::weighted_mean};
use crate::explain::{Recorder, Role, Silent, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Interval, Outcome};

pub(super) fn sum_of_shares(parts: &[Part], recorder: &mut impl Recorder) -> Result<Combined, Outcome> {
    let mean = weighted_mean(parts, false, &mut Silent)?;
    let Outcome::Value(_) = mean.outcome else { return Ok(mean) };
    let (mut earned, mut known, mut all) = (Sum::default(), Sum::default(), Sum::default());
    for part in parts {
        let Some(weight) = part.weight else { continue };
        all.add(weight);
        if let Some(value) = part.score.outcome.value() {
            known.add(weight);
            earned.add_product(weight, value);
        }
    }
    let (earned, known, all) = (earned.total()?, known.total()?, all.total()?);
    let value = earned.multiply(all)?.divide(known.multiply(Number::HUNDRED)?)?;
    recorder.step(|| {
        let inputs = [(Role::WeightedSum, earned), (Role::WeightThatApplies, all), (Role::WeightSum, known)];
        Step::new(StepRule::SumOfShares, &inputs, Some(value))
    });
    let bring = |bound: Option<Number>| -> Result<Option<Number>, Outcome> {
        let Some(bound) = bound else { return Ok(None) };
        Ok(Some(bound.multiply(all)?.divide(Number::HUNDRED)?))
    };
    let interval = Interval { worst: bring(mean.interval.worst)?, best: bring(mean.interval.best)? };
    Ok(Combined { outcome: Outcome::Value(value), interval, ..mean })
}
