//! The weighted mean of the children, and the simple one.
//!
//! **What it measures.** An index from those below it.
//! **How it is computed.** Σ weight × score / Σ weight over the children with a value: multiplied first, divided once
//! (reading 11), so neither the order of the children nor the scale of the weights changes a digit.
//! **When it does not apply.** Children that do not apply leave their weight to the others; children without data
//! are left out and counted as uncovered (reading 7); without printed weights there is no mean.
//! **Example.** (40 × 110 + 30 × 95 + 30 × 100) / 100 = 102.5.
//! **Source.** R-01, R-03, R-04, R-05.

use super::reach::{both, farthest};
use super::{Combined, Part, hull};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Interval, Outcome, Reason};

/// What the contributions to a mean divide by, and the mean before the cap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weighed {
    /// Σ weight over the parts with a value.
    pub known: Number,
    /// Σ weight × score / Σ weight
    pub mean: Number,
}

/// The weight of a part: 1 in a simple mean, where every part counts the same.
pub(super) fn weight_of(part: &Part, simple: bool) -> Option<Number> {
    if simple { Some(Number::ONE) } else { part.weight }
}

pub(super) fn weighted_mean(parts: &[Part], simple: bool, recorder: &mut Recorder) -> Result<Combined, Outcome> {
    let without = |outcome: Outcome, interval: Interval| Combined { interval, ..Combined::without(outcome) };
    let (mut total, mut known, mut all) = (Sum::default(), Sum::default(), Sum::default());
    let (mut covered, mut printed) = (Sum::default(), Sum::default());
    let mut is_complete = true;
    for part in parts {
        let Some(weight) = weight_of(part, simple) else {
            return Ok(without(Outcome::Missing(Reason::WeightsNotPrinted), hull(parts)));
        };
        all.add(weight);
        if let Some(value) = part.score.outcome.value() {
            total.add_product(weight, value);
            known.add(weight);
            covered.add_product(weight, part.score.coverage);
            printed.add_product(weight, part.score.printed);
            is_complete &= part.score.interval.is_exactly(value) && !part.score.may_vanish;
        } else {
            is_complete = false;
        }
    }
    let (known, all) = (known.total()?, all.total()?);
    if all.is_zero() {
        return Ok(without(Outcome::Undefined(Reason::ZeroWeights), hull(parts)));
    }
    if known.is_zero() {
        let has_value = parts.iter().any(|part| part.score.outcome.value().is_some());
        let reason = if has_value { Reason::OnlyZeroWeights } else { Reason::NoChildHasValue };
        return Ok(without(Outcome::Missing(reason), interval(parts, simple)));
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
        // With every part exactly known the bounds are sums of the same products, divided by the same weights.
        interval: if is_complete { Interval::exactly(mean) } else { interval(parts, simple) },
        weighed: Some(Weighed { known, mean }),
    })
}

/// The mean of the worst and that of the best, of the parts that take it farthest; a part without a bound leaves the
/// whole without, unless its weight is zero; so does one that does not fit in 28 digits.
fn interval(parts: &[Part], simple: bool) -> Interval {
    both(|side| farthest(parts, simple, side).and_then(|(sum, all)| sum.divide(all).ok()))
}
