//! From a result as it was given to the value that is compared with the target.
//!
//! One file a kind: [`ratio`], [`sum`], [`mean`], [`variation`], [`cluster`]; a direct value is taken as it is.
//! [`found`] looks for the result, [`across`] makes it of those of other offices; [`possible`] and [`together`] say what
//! the value may turn out to be while results are missing or provisional.

mod across;
mod cluster;
mod found;
mod mean;
mod possible;
mod ratio;
mod sum;
mod together;
mod variation;

use crate::deviation::as_answer;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::Outcome;
use crate::plan::{Given, NodeRule, PlanNode};
use crate::raw::{Measure, RawTarget, ScoreRule, Target};

pub use across::OfficePart;
pub(crate) use across::rule as made_of;
pub(crate) use found::{Found, Place, find};
pub(crate) use possible::{Open, Possible};

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

/// How the value of a node arises from its result; what a printed aggregate is made of is not its result.
fn form(node: &PlanNode) -> Option<&Measure> {
    let is_aggregate = matches!(*node.rule, NodeRule::Aggregated(_));
    node.raw.measure.as_ref().filter(|_| !is_aggregate)
}

/// The value of a node from its own result of a period.
fn measure(place: &Place<'_>, given: &Given, recorder: &mut Recorder) -> Result<Measured, Outcome> {
    match form(place.node) {
        None | Some(Measure::Direct {}) => direct(place, given, recorder),
        Some(Measure::Ratio { .. }) => {
            let (numerator, denominator) = sides(place.node, given, recorder)?;
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
    let (numerator, denominator) = sides(place.node, given, recorder)?;
    quotient(place.node, numerator, denominator, recorder)
}

/// The value that a result gives by itself, if that is a number and needs no other office or period.
pub(crate) fn own_value(node: &PlanNode, given: &Given) -> Option<Number> {
    let silent = &mut Recorder::silent();
    match form(node) {
        Some(Measure::Sum { terms }) => sum::signed_sum(given, terms, silent).ok(),
        Some(Measure::Mean { inputs }) => mean::mean(given, inputs, silent).ok(),
        Some(Measure::ClusterIndex { .. } | Measure::Variation { .. }) => None,
        None | Some(Measure::Direct {}) if given.value.is_some() || given.answer.is_some() => given.value,
        None | Some(Measure::Direct {} | Measure::Ratio { .. }) => {
            let (numerator, denominator) = sides(node, given, silent).ok()?;
            quotient(node, numerator, denominator, silent).ok()?.number()
        }
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
fn sides(node: &PlanNode, given: &Given, recorder: &mut Recorder) -> Result<(Number, Number), Outcome> {
    let (numerator, denominator) = match form(node) {
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
    let (factor, zero) = match form(node) {
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
    match form(place.node) {
        Some(Measure::ClusterIndex { system, inputs }) => cluster::peers(place, system, inputs).unwrap_or_default(),
        _ => Vec::new(),
    }
}
