//! An achievement in two parts, either of which may make up for the other.
//!
//! **What it measures.** Real estate sold, by units and by value.
//! **How it is computed.** The sum of the two shares of target, 100 reached by any mix; or the larger of the two
//! weighted means (70/30 and 30/70).
//! **When it does not apply.** With one part missing there is no sum: the node is missing.
//! **Example.** 70 % of the units and 30 % of the value → 100. Larger mean of 80 and 40 with 70/30 → 68.
//! **Source.** R-21; reading 23.

use super::reach::both;
use super::{Combined, Part};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Outcome, Reason};

/// Share of the parts with data, each part counting the same.
fn shares(parts: &[Part]) -> Result<(Number, Number), Outcome> {
    let count = Number::from_integer(i64::try_from(parts.len()).unwrap_or(i64::MAX));
    let (mut covered, mut printed) = (Sum::default(), Sum::default());
    for part in parts {
        covered.add(part.score.coverage);
        printed.add(part.score.printed);
    }
    Ok((covered.total()?.divide(count)?, printed.total()?.divide(count)?))
}

/// Combines the values, and likewise the worst and the best.
fn combined(parts: &[Part], combine: impl Fn(&[Number]) -> Result<Number, Outcome>) -> Result<Combined, Outcome> {
    let all = |of: fn(&Part) -> Option<Number>| parts.iter().map(of).collect::<Option<Vec<Number>>>();
    let interval = both(|side| {
        let bounds = parts.iter().map(|part| side.of(&part.score.interval)).collect::<Option<Vec<Number>>>()?;
        let mut farthest = combine(&bounds).ok();
        // A part that may vanish leaves the other alone.
        for gone in parts.iter().filter(|part| parts.len() > 1 && part.score.may_vanish) {
            let left = parts.iter().zip(&bounds).filter(|(part, _)| part.index != gone.index);
            let alone: Vec<Number> = left.map(|(_, &bound)| bound).collect();
            farthest = side.farther(farthest, combine(&alone).ok());
        }
        farthest
    });
    let Some(values) = all(|part| part.score.outcome.value()) else {
        let outcome = Outcome::Missing(Reason::PartMissing);
        return Ok(Combined { interval, ..Combined::without(outcome) });
    };
    let (coverage, printed) = shares(parts)?;
    Ok(Combined { outcome: Outcome::Value(combine(&values)?), coverage, printed, interval, weighed: None })
}

pub(super) fn sum(parts: &[Part], recorder: &mut Recorder) -> Result<Combined, Outcome> {
    let combined = combined(parts, |shares| {
        let mut sum = Sum::default();
        for &share in shares {
            sum.add(share);
        }
        Ok(sum.total()?)
    })?;
    record(parts, StepRule::TwoPartSum, &combined, recorder);
    Ok(combined)
}

pub(super) fn larger_mean(parts: &[Part], weights: &[Number], recorder: &mut Recorder) -> Result<Combined, Outcome> {
    let combined = combined(parts, |shares| {
        let mean = |shares: &mut dyn Iterator<Item = &Number>| -> Result<Number, Outcome> {
            let (mut total, mut all) = (Sum::default(), Sum::default());
            for (share, weight) in shares.zip(weights) {
                total.add_product(*weight, *share);
                all.add(*weight);
            }
            Ok(total.total()?.divide(all.total()?)?)
        };
        Ok(mean(&mut shares.iter())?.maximum(mean(&mut shares.iter().rev())?))
    })?;
    record(parts, StepRule::TwoPartLargerMean, &combined, recorder);
    Ok(combined)
}

fn record(parts: &[Part], rule: StepRule, combined: &Combined, recorder: &mut Recorder) {
    if let Outcome::Value(value) = combined.outcome {
        recorder.step(|| {
            let scores = parts.iter().filter_map(|part| part.score.outcome.value());
            let inputs: Vec<(Role, Number)> = scores.map(|score| (Role::Score, score)).collect();
            Step::new(rule, &inputs, Some(value))
        });
    }
}
