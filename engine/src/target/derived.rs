//! Targets that start from another number: the baseline, an earlier target, an earlier result.
//!
//! **What it measures.** Increment, confirmation, the larger of several, a result held within a margin.
//! **How it is computed.** base + |base| × percent / 100, or base + amount; the base itself; the larger base changed
//! by a percentage; the result clamped between the floor and the floor plus a percentage.
//! **When it does not apply.** The base is not known yet: the target, and the node, are missing.
//! **Example.** Baseline 100, + 2 % → 102; baseline −100, + 10 % → −90. Baseline 88 %, + 1 point → 89. `Held`: target
//! 2020 100, result 2020 130, held at 15 % more → 115.
//! **Source.** R-04, R-06, R-07, R-08, R-32, R-33; readings 15, 16, 18, 37.

use super::{Goal, Sought};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Outcome, Reason, all_of};
use crate::raw::Base;

/// value + |value| × percent / 100: a rise is a rise, below zero too (reading 37).
fn raised(value: Number, percent: Number) -> Result<Number, Outcome> {
    let percent = if value.is_negative() { percent.negate() } else { percent };
    Ok(value.multiply(Number::HUNDRED.add(percent)?)?.divide(Number::HUNDRED)?)
}

pub(super) fn increment<'all>(
    sought: &Sought<'all>,
    base: &'all Base,
    percent: Option<Number>,
    amount: Option<Number>,
    recorder: &mut Recorder,
) -> Result<Goal, Outcome> {
    let from = sought.base(base, recorder)?;
    let (rule, change, target) = match (percent, amount) {
        (Some(percent), _) => (StepRule::TargetPercent, (Role::Percent, percent), raised(from.1, percent)?),
        (None, Some(amount)) => (StepRule::TargetAmount, (Role::Amount, amount), from.1.add(amount)?),
        (None, None) => return Err(Outcome::Missing(Reason::TargetUnknown)),
    };
    recorder.step(|| Step::new(rule, &[from, change], Some(target)));
    Ok(Goal::Value(target))
}

pub(super) fn confirm<'all>(sought: &Sought<'all>, base: &'all Base, recorder: &mut Recorder) -> Result<Goal, Outcome> {
    let from = sought.base(base, recorder)?;
    recorder.step(|| Step::new(StepRule::TargetConfirmed, &[from], Some(from.1)));
    Ok(Goal::Value(from.1))
}

pub(super) fn larger<'all>(
    sought: &Sought<'all>,
    bases: &'all [Base],
    percent: Option<Number>,
    recorder: &mut Recorder,
) -> Result<Goal, Outcome> {
    let found: Vec<_> = bases.iter().map(|base| sought.base(base, recorder)).collect();
    let mut inputs = all_of(found)?;
    let largest = inputs.iter().map(|&(_, number)| number).max().ok_or(Outcome::Missing(Reason::TargetUnknown))?;
    let target = raised(largest, percent.unwrap_or(Number::ZERO))?;
    inputs.extend(percent.map(|percent| (Role::Percent, percent)));
    recorder.step(|| Step::new(StepRule::TargetLarger, &inputs, Some(target)));
    Ok(Goal::Value(target))
}

pub(super) fn held<'all>(
    sought: &Sought<'all>,
    result: &'all Base,
    floor: &'all Base,
    percent: Number,
    recorder: &mut Recorder,
) -> Result<Goal, Outcome> {
    let from = sought.base(result, recorder)?;
    let floor = sought.base(floor, recorder)?;
    let target = from.1.clamp(floor.1, raised(floor.1, percent)?);
    recorder.step(|| Step::new(StepRule::TargetHeld, &[from, floor, (Role::Percent, percent)], Some(target)));
    Ok(Goal::Value(target))
}
