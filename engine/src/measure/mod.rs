//! From a result as it was given to the value that is compared with the target.
//!
//! One file a kind: [`ratio`], [`sum`], [`mean`], [`variation`]; a direct value is taken as it is.

mod mean;
mod ratio;
mod sum;
mod variation;

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode};
use crate::raw::{Id, Measure, Quantity, ResultStatus, ScoreRule, WhenZero};
use crate::score::Bench;

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

/// The value of a node from its result of a period.
pub(crate) fn measure(
    bench: &Bench<'_>,
    (index, node): (NodeIndex, &PlanNode),
    period: &Id,
    given: &Given,
    recorder: &mut Recorder,
) -> Result<Measured, Outcome> {
    match node.raw.measure.as_ref() {
        None | Some(Measure::Direct {}) => direct(node, given, recorder),
        Some(Measure::Ratio { numerator, denominator, factor, when_zero, when_both_zero, .. }) => {
            let zero = ratio::Zero::stated(*when_zero, *when_both_zero);
            let parts = ratio::Parts { numerator: numerator.as_ref(), denominator: denominator.as_ref(), zero };
            ratio::ratio(given, parts, factor.unwrap_or(Number::ONE), recorder)
        }
        Some(Measure::Sum { terms }) => sum::signed_sum(given, terms, recorder).map(Measured::Number),
        Some(Measure::Mean { inputs }) => mean::mean(given, inputs, recorder).map(Measured::Number),
        Some(Measure::Variation { form }) => {
            let before = bench.plan.period_before(period);
            let earlier = before.and_then(|before| bench.actuals.result_of(index, bench.selection, &before.id));
            variation::variation(*form, given, earlier, recorder).map(Measured::Number)
        }
        Some(Measure::ClusterIndex { .. }) => Err(Outcome::Missing(Reason::NotComputed)),
    }
}

/// Whether a result that is not there yet, or not final, may show that nothing is asked: its weight would go to the
/// brothers (reading 8).
pub(crate) fn may_ask_nothing(node: &PlanNode, given: Option<&Given>) -> bool {
    let Some(Measure::Ratio { denominator, when_zero, when_both_zero, .. }) = &node.raw.measure else { return false };
    let nothing_asked = Some(WhenZero::NotApplicable);
    if *when_zero != nothing_asked && *when_both_zero != nothing_asked {
        return false;
    }
    let is_open = |given: &Given| given.status.is_some_and(|status| status != ResultStatus::Final);
    let known = given.filter(|given| !is_open(given));
    let denominator = match (denominator, known) {
        (Some(Quantity::Fixed { value }), _) => Some(*value),
        (Some(made), Some(known)) => sum::quantity(known, made, &mut Recorder::silent()).ok(),
        (None, Some(known)) => known.denominator,
        (_, None) => None,
    };
    denominator.is_none_or(Number::is_zero)
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
    ratio::ratio(given, ratio::Parts::default(), factor, recorder)
}
