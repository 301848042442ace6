//! The share of a project, or of n items, that was delivered.
//!
//! **What it measures.** How much of an output was delivered.
//! **How it is computed.** The percentage delivered is the score; yes is 100 and no is 0. All or nothing: 100 when
//! everything is delivered, else 0.
//! **When it does not apply.** Never below 0 nor above 100: a project cannot be delivered twice (reading 10).
//! **Example.** 2 of 4 items → 50; under a cap of 50 points a project at 20 % gives 50 (reading 5).
//! **Source.** R-01, R-22, R-28.

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::Outcome;

pub(super) fn delivered(all_or_nothing: bool, value: Measured, recorder: &mut Recorder) -> Result<Number, Outcome> {
    let percent = match value {
        Measured::Answer(true) | Measured::Reached => Number::HUNDRED,
        Measured::Answer(false) => Number::ZERO,
        Measured::Number(percent) => percent.clamp(Number::ZERO, Number::HUNDRED),
    };
    if all_or_nothing {
        let whole = percent == Number::HUNDRED;
        let score = if whole { Number::HUNDRED } else { Number::ZERO };
        recorder.step(|| Step::new(StepRule::AllOrNothing(whole), &[(Role::Result, percent)], Some(score)));
        return Ok(score);
    }
    recorder.step(|| Step::new(StepRule::Delivered, &[(Role::Result, percent)], Some(percent)));
    Ok(percent)
}
