//! A score as the source prints or gives it.
//!
//! **What it measures.** Nothing: it takes the published number.
//! **How it is computed.** The index itself, or reference + printed deviation.
//! **When it does not apply.** Without a printed number the node is missing.
//! **Example.** «−6,69» on a scale with reference 100 → 93.31.
//! **Source.** The results of 2020 (001, lines 571–674).

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::PrintedForm;

/// The score that a printed value is.
pub(crate) fn printed(
    reference: Number,
    form: PrintedForm,
    value: Measured,
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let value = match value {
        Measured::Number(value) => value,
        Measured::Answer(_) => return Err(Outcome::Missing(Reason::AnswerForNumber)),
        Measured::Reached => return Err(Outcome::Undefined(Reason::ZeroDenominator)),
    };
    match form {
        PrintedForm::Index => {
            recorder.step(|| Step::new(StepRule::PrintedIndex, &[(Role::Score, value)], Some(value)));
            Ok(value)
        }
        PrintedForm::Deviation => {
            let score = reference.add(value)?;
            let inputs = [(Role::Reference, reference), (Role::Deviation, value)];
            recorder.step(|| Step::new(StepRule::PrintedDeviation, &inputs, Some(score)));
            Ok(score)
        }
    }
}
