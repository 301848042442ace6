//! From a result as it was given to the value that is compared with the target.
//!
//! One file a kind: [`ratio`], [`sum`], [`mean`]; a direct value is taken as it is.

mod mean;
mod ratio;
mod sum;

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::plan::{Given, PlanNode};
use crate::raw::{Measure, ScoreRule};

/// The value of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// A number.
    Number(Number),
    /// A yes or a no.
    Answer(bool),
    /// Nothing was asked, and by what the plan says that counts as reached (reading 8).
    Reached,
}

/// The value of a node from its result.
pub(crate) fn measure(node: &PlanNode, given: &Given, recorder: &mut Recorder) -> Result<Measured, Outcome> {
    match node.raw.measure.as_ref() {
        None | Some(Measure::Direct {}) => direct(node, given, recorder),
        Some(Measure::Ratio { numerator, denominator, factor, when_zero, .. }) => {
            let parts = ratio::Parts { numerator: numerator.as_ref(), denominator: denominator.as_ref() };
            ratio::ratio(given, parts, factor.unwrap_or(Number::ONE), *when_zero, recorder)
        }
        Some(Measure::Sum { terms }) => sum::signed_sum(given, terms, recorder).map(Measured::Number),
        Some(Measure::Mean { inputs }) => mean::mean(given, inputs, recorder).map(Measured::Number),
        Some(Measure::ClusterIndex { .. } | Measure::Variation { .. }) => Err(Outcome::Missing(Reason::NotComputed)),
    }
}

/// The value as it is given: a number, a yes or no, or k of n delivered as a percentage.
fn direct(node: &PlanNode, given: &Given, recorder: &mut Recorder) -> Result<Measured, Outcome> {
    if let Some(answer) = given.answer {
        recorder.step(|| Step::new(StepRule::Answered(answer), &[], None));
        return Ok(Measured::Answer(answer));
    }
    if let Some(value) = given.value {
        recorder.step(|| Step::new(StepRule::Given, &[(Role::Result, value)], Some(value)));
        return Ok(Measured::Number(value));
    }
    let counted = matches!(node.rule, crate::plan::NodeRule::Scored(ScoreRule::Delivered { .. }));
    let factor = if counted { Number::HUNDRED } else { Number::ONE };
    ratio::ratio(given, ratio::Parts::default(), factor, None, recorder)
}
