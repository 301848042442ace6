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
use crate::span::Span;

/// value + |value| × percent / 100: a rise is a rise, below zero too (reading 37).
fn raised(value: Number, percent: Number) -> Result<Number, Outcome> {
    let percent = if value.is_negative() { percent.negate() } else { percent };
    Ok(value.multiply(Number::HUNDRED.add(percent)?)?.divide(Number::HUNDRED)?)
}

/// [`raised`] of a number that open results lead to, at the end at which they are read. Beyond 100 % it turns at zero: the
/// end may be at either end of the number, or at zero between them.
fn raised_at<'all>(
    sought: &Sought<'all>,
    value: Number,
    percent: Number,
    at: impl FnOnce(&Sought<'all>) -> Result<Number, Outcome>,
) -> Result<Number, Outcome> {
    let here = raised(value, percent)?;
    let Some(end) = sought.reading.end.filter(|_| percent.absolute() > Number::HUNDRED) else { return Ok(here) };
    let other = at(&sought.at(end.opposite()))?;
    let ends = Span::between(here, raised(other, percent)?);
    let turn = Span::between(value, other).contains(Number::ZERO);
    (if turn { ends.with(Number::ZERO) } else { ends }).at(end).ok_or(Outcome::Missing(Reason::TargetUnknown))
}

fn largest<'all>(
    sought: &Sought<'all>,
    bases: &'all [Base],
    recorder: &mut Recorder,
) -> Result<(Vec<(Role, Number)>, Number), Outcome> {
    let found: Vec<_> = bases.iter().map(|base| sought.base(base, recorder)).collect();
    let found = all_of(found)?;
    let largest = found.iter().map(|&(_, number)| number).max().ok_or(Outcome::Missing(Reason::TargetUnknown))?;
    Ok((found, largest))
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
        (Some(percent), _) => {
            let at = |sought: &Sought<'all>| sought.base(base, &mut Recorder::silent()).map(|(_, number)| number);
            (StepRule::TargetPercent, (Role::Percent, percent), raised_at(sought, from.1, percent, at)?)
        }
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
    let (mut inputs, number) = largest(sought, bases, recorder)?;
    let at = |sought: &Sought<'all>| largest(sought, bases, &mut Recorder::silent()).map(|(_, number)| number);
    let target = raised_at(sought, number, percent.unwrap_or(Number::ZERO), at)?;
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
    let of_floor = floor;
    let floor = sought.base(floor, recorder)?;
    if let Some(end) = sought.reading.end.filter(|_| percent > Number::HUNDRED) {
        // More than twice a floor below zero falls while the floor rises: of an open floor no end is known.
        let other = sought.at(end.opposite()).base(of_floor, &mut Recorder::silent())?;
        if other.1 != floor.1 {
            return Err(Outcome::Missing(Reason::TargetUnknown));
        }
    }
    let target = from.1.clamp(floor.1, raised(floor.1, percent)?);
    recorder.step(|| Step::new(StepRule::TargetHeld, &[from, floor, (Role::Percent, percent)], Some(target)));
    Ok(Goal::Value(target))
}
