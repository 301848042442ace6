//! The share of a target that was achieved.
//!
//! **What it measures.** How much of the target was reached, as a percentage.
//! **How it is computed.** 100 × result / target, or 100 × target / result where lower is better, never below 0, nor
//! above the ceiling where the plan sets one; against a range or a yes it is 100 or 0 (reading 29).
//! **When it does not apply.** With a denominator of zero, or below it, it is undefined: so is a negative target.
//! **Example.** 16 of at least 20 → 80; −15 in `> -15 < +15` → 0.
//! **Source.** R-16, R-60, R-61.

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
    if whole.is_zero() || target.is_zero() {
        let reason = if target.is_zero() { Reason::ZeroTarget } else { Reason::ZeroDenominator };
        return Err(Outcome::Undefined(reason));
    }
    if whole.is_negative() || target.is_negative() {
        return Err(Outcome::Undefined(Reason::NegativeShare));
    }
    let share = Number::HUNDRED.multiply(part)?.divide(whole)?.maximum(Number::ZERO);
    let inputs = [(Role::Result, result), (Role::Target, target)];
    recorder.step(|| Step::new(StepRule::Achieved(direction), &inputs, Some(share)));
    let Some(ceiling) = ceiling.filter(|ceiling| share > *ceiling) else { return Ok(share) };
    recorder.step(|| Step::new(StepRule::Ceiling, &[(Role::Score, share), (Role::Ceiling, ceiling)], Some(ceiling)));
    Ok(ceiling)
}
