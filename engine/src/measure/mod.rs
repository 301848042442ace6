//! From a result as it was given to the value that is compared with the target.
//!
//! One file a kind: [`ratio`], [`sum`], [`mean`], [`variation`], [`cluster`]; a direct value is taken as it is.
//! [`found`] looks for the result, [`across`] makes it of those of other offices.

mod across;
mod cluster;
mod found;
mod mean;
mod ratio;
mod sum;
mod variation;

use crate::deviation::as_answer;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::Outcome;
use crate::plan::{Given, NodeRule, PlanNode};
use crate::raw::{Measure, Quantity, RawTarget, ResultStatus, ScoreRule, Target, WhenZero};

pub use across::OfficePart;
pub(crate) use across::rule as made_of;
pub(crate) use found::{Lies, Place, find};

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

impl Measured {
    /// The value, if it is a number.
    pub const fn number(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            Self::Answer(_) | Self::Reached => None,
        }
    }
}

/// The value of a node from its own result of a period.
fn measure(place: &Place<'_>, given: &Given, recorder: &mut Recorder) -> Result<Measured, Outcome> {
    // What a printed aggregate is made of is not its result.
    let is_aggregate = matches!(*place.node.rule, NodeRule::Aggregated(_));
    match place.node.raw.measure.as_ref().filter(|_| !is_aggregate) {
        None | Some(Measure::Direct {}) => direct(place, given, recorder),
        Some(Measure::Ratio { .. }) => {
            let (numerator, denominator) = sides(place, given, recorder)?;
            quotient(place.node, numerator, denominator, recorder)
        }
        Some(Measure::Sum { terms }) => sum::signed_sum(given, terms, recorder).map(Measured::Number),
        Some(Measure::Mean { inputs }) => mean::mean(given, inputs, recorder).map(Measured::Number),
        Some(Measure::ClusterIndex { system, inputs }) => {
            cluster::cluster_index(place, given, system, inputs, recorder).map(Measured::Number)
        }
        Some(Measure::Variation { form }) => {
            let before = place.bench.plan.period_before(place.period);
            let earlier = before.and_then(|before| Place { period: &before.id, ..*place }.given());
            variation::variation(*form, given, earlier, recorder).map(Measured::Number)
        }
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

/// The value as it is given: a number, a yes or no, or k of n delivered as a percentage. Where a yes is the target, the
/// number 1 is a yes and 0 a no (reading 38).
fn direct(place: &Place<'_>, given: &Given, recorder: &mut Recorder) -> Result<Measured, Outcome> {
    if let Some(answer) = given.answer {
        recorder.step(|| Step::new(StepRule::Answered(answer), &[], None));
        return Ok(Measured::Answer(answer));
    }
    if let Some(value) = given.value {
        recorder.step(|| Step::new(StepRule::Given, &[(Role::Result, value)], Some(value)));
        if !wants_answer(place) {
            return Ok(Measured::Number(value));
        }
        let answer = as_answer(value)?;
        recorder.step(|| Step::new(StepRule::Answered(answer), &[], None));
        return Ok(Measured::Answer(answer));
    }
    let (numerator, denominator) = sides(place, given, recorder)?;
    quotient(place.node, numerator, denominator, recorder)
}

/// The value that a result gives by itself, if that is a number and needs no other office or period.
pub(crate) fn own_value(node: &PlanNode, given: &Given) -> Option<Number> {
    let silent = &mut Recorder::silent();
    let parts = match &node.raw.measure {
        Some(Measure::Sum { terms }) => return sum::signed_sum(given, terms, silent).ok(),
        Some(Measure::Mean { inputs }) => return mean::mean(given, inputs, silent).ok(),
        Some(Measure::ClusterIndex { .. } | Measure::Variation { .. }) => return None,
        None | Some(Measure::Direct {}) if given.value.is_some() || given.answer.is_some() => return given.value,
        None | Some(Measure::Direct {}) => ratio::Parts::default(),
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            ratio::Parts { numerator: numerator.as_ref(), denominator: denominator.as_ref() }
        }
    };
    let (numerator, denominator) = ratio::sides(given, parts, silent).ok()?;
    match quotient(node, numerator, denominator, silent) {
        Ok(Measured::Number(value)) => Some(value),
        _ => None,
    }
}

/// Whether the rule compares the result with a yes.
fn wants_answer(place: &Place<'_>) -> bool {
    let is_yes = |found: &RawTarget| matches!(found.target, Target::Yes {});
    let has_answers = matches!(
        *place.node.rule,
        NodeRule::Scored(ScoreRule::Threshold { .. } | ScoreRule::Achieved { .. } | ScoreRule::Delivered { .. })
    );
    has_answers && place.node.raw.targets.iter().any(is_yes) && place.target().is_some_and(is_yes)
}

/// The numerator and the denominator of a result.
fn sides(place: &Place<'_>, given: &Given, recorder: &mut Recorder) -> Result<(Number, Number), Outcome> {
    let (numerator, denominator) = match &place.node.raw.measure {
        Some(Measure::Ratio { numerator, denominator, .. }) => (numerator.as_ref(), denominator.as_ref()),
        _ => (None, None),
    };
    ratio::sides(given, ratio::Parts { numerator, denominator }, recorder)
}

/// The quotient of a numerator and a denominator, as the measure of the node says.
fn quotient(
    node: &PlanNode,
    numerator: Number,
    denominator: Number,
    recorder: &mut Recorder,
) -> Result<Measured, Outcome> {
    let counted = matches!(*node.rule, NodeRule::Scored(ScoreRule::Delivered { .. }));
    let (factor, zero) = match &node.raw.measure {
        Some(Measure::Ratio { factor, when_zero, when_both_zero, .. }) => {
            (factor.unwrap_or(Number::ONE), ratio::Zero::stated(*when_zero, *when_both_zero))
        }
        _ if counted => (Number::HUNDRED, ratio::Zero::default()),
        _ => (Number::ONE, ratio::Zero::default()),
    };
    ratio::quotient(numerator, denominator, factor, zero, recorder)
}

/// The offices that the value of a node arises from, or is compared with.
pub(crate) fn offices_behind<'all>(place: &Place<'all>) -> Vec<OfficePart<'all>> {
    if let Some(rule) = across::rule(place) {
        return across::parts(place, rule);
    }
    match &place.node.raw.measure {
        Some(Measure::ClusterIndex { system, inputs }) => cluster::peers(place, system, inputs).unwrap_or_default(),
        _ => Vec::new(),
    }
}
