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
