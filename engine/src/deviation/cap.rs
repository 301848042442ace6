//! The cap: how far a score may be from the reference of the scale.
//!
//! **What it measures.** Nothing: it holds a score within bounds.
//! **How it is computed.** clamp(score, reference − below, reference + above), bounds included (reading 2).
//! **When it does not apply.** A side without a bound is not capped; a bound that does not fit in 28 digits is an
//! overflow, never no cap.
//! **Example.** 166.2 against a cap of 50 around 100 → 150; the 16.2 points cut are a step of their own.
//! **Source.** R-01, R-03, R-04, R-05.

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Overflow};
use crate::outcome::{Interval, Outcome};
use crate::raw::{Cap, Scale};

/// The lowest score that a cap lets through.
fn floor(reference: Number, cap: Option<&Cap>) -> Result<Option<Number>, Overflow> {
    cap.and_then(|cap| cap.below).map(|below| reference.subtract(below)).transpose()
}

/// The highest score that a cap lets through.
fn roof(reference: Number, cap: Option<&Cap>) -> Result<Option<Number>, Overflow> {
    cap.and_then(|cap| cap.above).map(|above| reference.add(above)).transpose()
}

/// What a cap lets through; a side without a bound has none (reading 10: never invented).
pub(crate) fn bounds(reference: Number, cap: Option<&Cap>) -> Interval {
    Interval { worst: floor(reference, cap).ok().flatten(), best: roof(reference, cap).ok().flatten() }
}

/// Where a score that the source prints can lie: within the cap, else within the bounds of the scale.
pub(crate) fn printed_bounds(cap: Option<&Cap>, scale: &Scale) -> Interval {
    let Interval { worst, best } = bounds(scale.reference, cap);
    Interval { worst: worst.or(scale.minimum), best: best.or(scale.maximum) }
}

/// The bound of an interval within a cap, on the sides on which that fits in 28 digits.
pub(crate) fn held(bound: Number, reference: Number, cap: Option<&Cap>) -> Number {
    let Interval { worst, best } = bounds(reference, cap);
    let raised = worst.map_or(bound, |worst| bound.maximum(worst));
    best.map_or(raised, |best| raised.minimum(best))
}

/// A score within its cap.
pub(crate) fn capped(
    score: Number,
    reference: Number,
    cap: Option<&Cap>,
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let (floor, roof) = (floor(reference, cap)?, roof(reference, cap)?);
    let raised = floor.map_or(score, |floor| score.maximum(floor));
    let held = roof.map_or(raised, |roof| raised.minimum(roof));
    if held != score {
        let cut = held.subtract(score)?;
        recorder.step(|| {
            let mut inputs = vec![(Role::Score, score)];
            inputs.extend(floor.map(|floor| (Role::Floor, floor)));
            inputs.extend(roof.map(|roof| (Role::Ceiling, roof)));
            inputs.push((Role::Cut, cut));
            Step::new(StepRule::Cap, &inputs, Some(held))
        });
    }
    Ok(held)
}
