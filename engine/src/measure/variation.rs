//! The change of a value since the period before.
//!
//! **What it measures.** A quality index against the year before, the reduction of a balance.
//! **How it is computed.** 100 × (value − value before) / |value before| in per cent, or value − value before; the
//! value before is that of the period that the plan names as the previous one.
//! **When it does not apply.** Without a value of the period before it is missing; a percentage of zero is undefined.
//! **Example.** A balance of 900 after 1000 → −10 %, or −100.
//! **Source.** R-13, R-20, R-23, R-37.

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::plan::Given;
use crate::raw::{ResultStatus, VariationForm};
use crate::span::Span;

pub(super) fn variation(
    form: VariationForm,
    given: &Given,
    earlier: Option<&Given>,
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let now = given.value.ok_or(Outcome::Missing(Reason::ComponentMissing))?;
    let is_known =
        |earlier: &&Given| !matches!(earlier.status, Some(ResultStatus::Missing | ResultStatus::Neutralised));
    let before = earlier.filter(is_known).and_then(|earlier| earlier.value);
    let before = before.ok_or(Outcome::Missing(Reason::EarlierMissing))?;
    let difference = now.subtract(before)?;
    let (rule, value) = match form {
        VariationForm::Amount => (StepRule::VariationAmount, difference),
        VariationForm::Percent if before.is_zero() => return Err(Outcome::Undefined(Reason::ZeroEarlier)),
        VariationForm::Percent => {
            (StepRule::VariationPercent, Number::HUNDRED.multiply(difference)?.divide(before.absolute())?)
        }
    };
    recorder.step(|| Step::new(rule, &[(Role::Value, now), (Role::ValueBefore, before)], Some(value)));
    Ok(value)
}

/// Among which numbers the variation is, of a value and a value before that are among some; `None` if it is unbounded:
/// a percentage grows without end as the value before comes near zero.
pub(super) fn span(form: VariationForm, now: Span, before: Span) -> Option<Span> {
    if form == VariationForm::Percent && before.contains(Number::ZERO) {
        return None;
    }
    let at = |now: Number, before: Number| {
        let difference = now.subtract(before).ok()?;
        match form {
            VariationForm::Amount => Some(difference),
            VariationForm::Percent => Number::HUNDRED.multiply(difference).ok()?.divide(before.absolute()).ok(),
        }
    };
    let mut corners = Vec::new();
    for now in [now.low?, now.high?] {
        for before in [before.low?, before.high?] {
            corners.push(Span::exactly(at(now, before)?));
        }
    }
    corners.into_iter().reduce(Span::joined)
}
