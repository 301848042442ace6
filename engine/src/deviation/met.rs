//! Whether a goal is met: one score if it is, another if it is not.
//!
//! **What it measures.** Pass or fail.
//! **How it is computed.** A value meets a target when it is at least that, or at most that where lower is better; a
//! bound itself passes unless the document says `>` or `<`. Both are compared half-even at 9 decimals (reading 30). A
//! yes or no is what it says; the number 1 is a yes and 0 a no (reading 38); an output is met by 100 % delivered.
//! **When it does not apply.** Of a yes or no, a number other than 1 and 0 is undefined.
//! **Example.** 1 meets «uguale o superiore a 1»; 15 does not meet `< +15`; a use 5 % above its forecast meets a range
//! of −5 to 5 that includes its bounds, and not one that leaves them out (reading 20).
//! **Source.** R-11, R-18, R-19, R-20, R-60, R-61.

use super::Rating;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::Direction;
use crate::target::Goal;

/// Whether a value meets a goal.
pub(super) fn meets(direction: Option<Direction>, value: Measured, goal: &Goal) -> Result<bool, Outcome> {
    let result = match (value, goal) {
        (Measured::Answer(answer), Goal::Yes | Goal::Output) => return Ok(answer),
        (Measured::Reached, _) => return Ok(true),
        (Measured::Answer(_), _) => return Err(Outcome::Missing(Reason::AnswerForNumber)),
        (Measured::Number(result), _) => result.for_bands(),
    };
    let above = |bound: Number, passes: bool| result > bound.for_bands() || (passes && result == bound.for_bands());
    let below = |bound: Number, passes: bool| result < bound.for_bands() || (passes && result == bound.for_bands());
    Ok(match goal {
        Goal::Value(target) => match direction {
            Some(Direction::Lower) => below(*target, true),
            _ => above(*target, true),
        },
        Goal::Minimum { value, strict } => above(*value, !strict),
        Goal::Maximum { value, strict } => below(*value, !strict),
        Goal::Range { from, to, from_included, to_included } => {
            above(*from, *from_included) && below(*to, *to_included)
        }
        Goal::Yes => return as_answer(result),
        Goal::Output => result >= Number::HUNDRED,
        Goal::Nothing => return Err(Outcome::Missing(Reason::TargetUnknown)),
    })
}

/// The yes or no that a number is.
pub(crate) fn as_answer(number: Number) -> Result<bool, Outcome> {
    if number == Number::ONE {
        return Ok(true);
    }
    if number.is_zero() { Ok(false) } else { Err(Outcome::Undefined(Reason::AnswerWanted)) }
}

pub(super) fn threshold(
    rating: &Rating<'_>,
    reached: Number,
    missed: Number,
    value: Measured,
    goal: &Goal,
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let met = meets(rating.direction, value, goal)?;
    let score = if met { reached } else { missed };
    recorder.step(|| {
        let mut inputs = Vec::new();
        if let Measured::Number(result) = value {
            inputs.push((Role::Result, result));
        }
        inputs.extend(goal.number().map(|target| (Role::Target, target)));
        Step::new(StepRule::Met(met), &inputs, Some(score))
    });
    Ok(score)
}
