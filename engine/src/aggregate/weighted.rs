//! The weighted mean of the children, and the simple one.
//!
//! **What it measures.** An index from those below it.
//! **How it is computed.** Σ weight × score / Σ weight over the children with a value: multiplied first, divided once
//! (reading 11), so neither the order of the children nor the scale of the weights changes a digit.
//! **When it does not apply.** Children that do not apply leave their weight to the others; children without data
//! are left out and counted as uncovered (reading 7); without printed weights there is no mean.
//! **Example.** (40 × 110 + 30 × 95 + 30 × 100) / 100 = 102.5.
//! **Source.** R-01, R-03, R-04, R-05.

use super::{Combined, Part, hull};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Interval, Outcome, Reason};

/// The same parts, every one with weight 1.
pub(super) fn with_equal_weights(parts: &[Part]) -> Vec<Part> {
    parts.iter().map(|part| Part { weight: Some(Number::ONE), ..*part }).collect()
}

pub(super) fn weighted_mean(parts: &[Part], simple: bool, recorder: &mut Recorder) -> Result<Combined, Outcome> {
    let Some(weighted) = weights(parts) else {
        return Ok(Combined {
            outcome: Outcome::Missing(Reason::WeightsNotPrinted),
            coverage: Number::ZERO,
            printed: Number::ZERO,
            interval: hull(parts),
        });
    };
    let (mut total, mut known, mut all) = (Sum::default(), Sum::default(), Sum::default());
    let (mut covered, mut printed) = (Sum::default(), Sum::default());
    for &(weight, part) in &weighted {
        all.add(weight);
        if let Some(value) = part.score.outcome.value() {
            total.add_product(weight, value);
            known.add(weight);
            covered.add_product(weight, part.score.coverage);
            printed.add_product(weight, part.score.printed);
        }
    }
    let (known, all) = (known.total()?, all.total()?);
    if all.is_zero() {
        return Ok(Combined {
            outcome: Outcome::Undefined(Reason::ZeroWeights),
            coverage: Number::ZERO,
            printed: Number::ZERO,
            interval: hull(parts),
        });
    }
    let interval = interval(&weighted, all);
    if known.is_zero() {
        return Ok(Combined {
            outcome: Outcome::Missing(Reason::NoChildHasValue),
            coverage: Number::ZERO,
            printed: Number::ZERO,
            interval,
        });
    }
    let total = total.total()?;
    let mean = total.divide(known)?;
    recorder.step(|| {
        let (rule, sum, weight) = if simple {
            (StepRule::SimpleMean, Role::ScoreSum, Role::Count)
        } else {
            (StepRule::WeightedMean, Role::WeightedSum, Role::WeightSum)
        };
        Step::new(rule, &[(sum, total), (weight, known)], Some(mean))
    });
    Ok(Combined {
        outcome: Outcome::Value(mean),
        coverage: covered.total()?.divide(all)?,
        printed: printed.total()?.divide(all)?,
        interval,
    })
}

/// Every part with its weight; nothing if one of them has none.
fn weights(parts: &[Part]) -> Option<Vec<(Number, &Part)>> {
    parts.iter().map(|part| part.weight.map(|weight| (weight, part))).collect()
}

/// The mean of the worst and that of the best; a part without a bound leaves the whole without, unless its weight is
/// zero; so does one that does not fit in 28 digits.
fn interval(weighted: &[(Number, &Part)], all: Number) -> Interval {
    let mean = |bound: fn(&Interval) -> Option<Number>| -> Option<Number> {
        let mut sum = Sum::default();
        for (weight, part) in weighted.iter().filter(|(weight, _)| !weight.is_zero()) {
            sum.add_product(*weight, bound(&part.score.interval)?);
        }
        sum.total().ok()?.divide(all).ok()
    };
    Interval { worst: mean(|interval| interval.worst), best: mean(|interval| interval.best) }
}
