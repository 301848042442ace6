//! The sum of the shares achieved.
//!
//! **What it measures.** How many of the points that the weights give were earned.
//! **How it is computed.** Σ weight × score / 100; where some children have no data, what the others earned is
//! brought to the weight of the whole sheet, so that missing never counts as zero, and what does not apply leaves its
//! weight to its siblings (readings 7 and 9).
//! **When it does not apply.** Without printed weights there is no sum.
//! **Example.** Weights 60 and 40, scores 100 and 50 → 60 + 20 = 80.
//! **Source.** R-60.

use super::reach::{both, farthest};
use super::weighted::weighted_mean;
use super::{Combined, Part, hull};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Interval, Outcome};

pub(super) fn sum_of_shares(parts: &[Part], idle: Sum, recorder: &mut Recorder) -> Result<Combined, Outcome> {
    let mean = weighted_mean(parts, false, &mut Recorder::silent())?;
    if parts.iter().any(|part| part.weight.is_none()) {
        return Ok(mean);
    }
    let (mut earned, mut known, mut applying, mut all) = (Sum::default(), Sum::default(), Sum::default(), idle);
    for part in parts {
        let Some(weight) = part.weight else { continue };
        applying.add(weight);
        all.add(weight);
        if let Some(value) = part.score.outcome.value() {
            known.add(weight);
            earned.add_product(weight, value);
        }
    }
    let all = all.total()?;
    let interval = interval(parts, applying.total()?, all);
    let Outcome::Value(_) = mean.outcome else { return Ok(Combined { interval, ..mean }) };
    let (earned, known) = (earned.total()?, known.total()?);
    let value = brought(earned, known, all)?;
    recorder.step(|| {
        let inputs = [(Role::WeightedSum, earned), (Role::WeightThatApplies, all), (Role::WeightSum, known)];
        Step::new(StepRule::SumOfShares, &inputs, Some(value))
    });
    Ok(Combined { outcome: Outcome::Value(value), interval, weighed: None, ..mean })
}

/// What was earned on some weight, brought to the weight of the whole sheet: multiplied first, divided once.
fn brought(earned: Number, on: Number, all: Number) -> Result<Number, Outcome> {
    Ok(earned.multiply(all)?.divide(on.multiply(Number::HUNDRED)?)?)
}

/// What all the worst, and all the best, would earn, of the parts that take it farthest; with no weight to earn it on,
/// what any of them would.
fn interval(parts: &[Part], applying: Number, all: Number) -> Interval {
    let anywhere = hull(parts);
    both(|side| {
        let (earned, on) =
            if applying.is_zero() { (side.of(&anywhere)?, Number::ONE) } else { farthest(parts, false, side)? };
        brought(earned, on, all).ok()
    })
}
