//! The share of a target that was achieved.
//!
//! **What it measures.** How much of the target was reached, as a percentage.
//! **How it is computed.** 100 × result / target, or 100 × target / result where lower is better, never below 0, nor
//! above the ceiling where the plan sets one; against a range or a yes it is 100 or 0 (reading 29). Where lower is
//! better and the result is zero or less, no share is as good: it is the ceiling (reading 35).
//! **When it does not apply.** Relative to a target of zero, or below it, it is undefined; so is a share of a result of
//! zero where lower is better and the rule has no ceiling, which validation refuses unless the domain leaves out zero.
//! **Example.** 16 of at least 20 → 80; −15 in `> -15 < +15` → 0; no complaints against a target of 10 → the ceiling.
//! **Source.** R-16, R-60, R-61; readings 29, 35.

use super::{Rating, met::meets};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::Direction;
use crate::target::Goal;

pub(super) fn achieved(
    rating: &Rating<'_>,
    ceiling: Option<Number>,
    value: Measured,
    goal: &Goal,
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let (Measured::Number(result), Some(target)) = (value, goal.number()) else {
        let inside = meets(rating.direction, value, goal)?;
        let score = if inside { Number::HUNDRED } else { Number::ZERO };
        recorder.step(|| Step::new(StepRule::InRange(inside), &[], Some(score)));
        return Ok(score);
    };
    let direction = match goal {
        Goal::Minimum { .. } => Direction::Higher,
        Goal::Maximum { .. } => Direction::Lower,
        _ => rating.direction.unwrap_or(Direction::Higher),
    };
    let (part, whole) = match direction {
        Direction::Higher => (result, target),
        Direction::Lower => (target, result),
    };
    if target.is_zero() || target.is_negative() {
        let reason = if target.is_zero() { Reason::ZeroTarget } else { Reason::NegativeShare };
        return Err(Outcome::Undefined(reason));
    }
    let inputs = [(Role::Result, result), (Role::Target, target)];
    if let Some(ceiling) = ceiling.filter(|ceiling| is_beyond(*ceiling, part, whole)) {
        recorder.step(|| Step::new(StepRule::BeyondCeiling(direction), &inputs, Some(ceiling)));
        return Ok(ceiling);
    }
    if whole.is_zero() || whole.is_negative() {
        let reason = if whole.is_zero() { Reason::ZeroDenominator } else { Reason::NegativeShare };
        return Err(Outcome::Undefined(reason));
    }
    let share = Number::HUNDRED.multiply(part)?.divide(whole)?.maximum(Number::ZERO);
    recorder.step(|| Step::new(StepRule::Achieved(direction), &inputs, Some(share)));
    let Some(ceiling) = ceiling.filter(|ceiling| share > *ceiling) else { return Ok(share) };
    recorder.step(|| Step::new(StepRule::Ceiling, &[(Role::Score, share), (Role::Ceiling, ceiling)], Some(ceiling)));
    Ok(ceiling)
}

/// Whether a share exceeds a ceiling although it has no number: of a result of zero or less where lower is better, or of
/// more than 28 digits.
fn is_beyond(ceiling: Number, part: Number, whole: Number) -> bool {
    if !whole.is_positive() {
        return true;
    }
    let hundredfold = Number::HUNDRED.multiply(part);
    let has_number = hundredfold.is_ok_and(|hundredfold| hundredfold.divide(whole).is_ok());
    !has_number && ceiling.multiply(whole).is_ok_and(|least| hundredfold.unwrap_or(part) > least)
}
