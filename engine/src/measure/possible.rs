//! What the final value of a node may turn out to be, when it is not there yet or not final (reading 10).
//!
//! A provisional result lies in its stated range; a result without one, or not given, in the domain of the indicator.
//! A value that is there may stay, whatever range or domain it contradicts: what rests on it adds it to these. Where a range and the domain
//! have numbers in common, the value lies in these. A stated range also says that there will be a number: neither that
//! nothing is asked, nor that this counts as reached (reading 8).

use super::found::Place;
use super::{Measured, across, cluster, form, sum, variation, wants_answer};
use crate::explain::Recorder;
use crate::number::Number;
use crate::outcome::Outcome;
use crate::plan::{Given, NodeRule, PlanNode};
use crate::raw::{AcrossOffices, Measure, Quantity, ResultStatus, ScoreRule, WhenZero};
use crate::span::Span;

/// What the final value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Possible {
    /// The value that was found, or that the node does not apply: nothing is open.
    Settled,
    /// One of several.
    Open(Open),
}

/// What a value that is still open may turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    /// A number among these.
    pub numbers: Span,
    /// A yes or a no.
    pub answers: bool,
    /// Nothing asked, which counts as reached.
    pub reached: bool,
    /// Nothing asked, so that the node does not apply.
    pub vanishes: bool,
}

impl Open {
    /// One of these numbers.
    pub const fn among(numbers: Span) -> Self {
        Self { numbers, answers: false, reached: false, vanishes: false }
    }

    /// Whatever the node takes.
    pub fn anything(place: &Place<'_>) -> Self {
        Self { answers: takes_answers(place), ..Self::among(domain(place)) }
    }

    /// Whether it may turn out that there is no number.
    pub const fn may_leave(&self) -> bool {
        self.reached || self.vanishes
    }
}

/// The numbers that a value may be: the declared domain, which is that of each office, so that a sum of offices may exceed
/// it; what is delivered is never below 0 nor above 100.
pub(super) fn domain(place: &Place<'_>) -> Span {
    let is_sum = across::rule(place) == Some(AcrossOffices::Sum);
    let declared = if is_sum { Span::ANYWHERE } else { Span::of_domain(place.node.raw.domain.as_ref()) };
    let percent = Span::between(Number::ZERO, Number::HUNDRED);
    if is_delivered(place.node) { declared.within(percent).unwrap_or(percent) } else { declared }
}

fn is_delivered(node: &PlanNode) -> bool {
    matches!(*node.rule, NodeRule::Scored(ScoreRule::Delivered { .. }))
}

/// Whether a yes or a no may come; of what is delivered it is a number, 100 or 0, unless a yes is the target.
fn takes_answers(place: &Place<'_>) -> bool {
    !is_delivered(place.node) || wants_answer(place)
}

/// What the value from a node's own result may be; `given` is that result, `value` what it makes now.
pub(super) fn of_own(place: &Place<'_>, given: Option<&Given>, value: Result<Measured, Outcome>) -> Possible {
    let provisional = given.filter(|given| is_provisional(given));
    let earlier = earlier(place);
    let rests_on_final = cluster::is_settled(place) && !earlier.is_some_and(is_provisional);
    if provisional.is_none() && rests_on_final && value.map_or_else(|outcome| !outcome.applies(), |_| true) {
        return Possible::Settled;
    }
    let stated = match form(place.node) {
        Some(Measure::Variation { form }) => {
            let (now, before) = (numbers_given(given), numbers_given(earlier));
            now.zip(before).and_then(|(now, before)| variation::span(*form, now, before))
        }
        // A range of numbers says nothing of a yes or a no.
        _ if given.is_some_and(|given| given.answer.is_some()) || wants_answer(place) => None,
        _ => provisional.and_then(stated_range),
    };
    let domain = domain(place);
    let now = value.ok().and_then(Measured::number);
    let numbers = match stated {
        Some(stated) if now.is_some_and(|now| !domain.contains(now)) => stated,
        Some(stated) => stated.within(domain).unwrap_or(stated),
        None => domain,
    };
    let has_no_number = matches!(value, Err(Outcome::Undefined(_))) && provisional.is_none();
    let (reached, vanishes) = if stated.is_some() || has_no_number {
        (false, false)
    } else {
        zero_may_mean(place.node, given.filter(|given| !is_open(given)))
    };
    Possible::Open(Open { numbers, answers: stated.is_none() && takes_answers(place), reached, vanishes })
}

/// The result of the period before that a variation is measured from.
fn earlier<'all>(place: &Place<'all>) -> Option<&'all Given> {
    let Some(Measure::Variation { .. }) = form(place.node) else { return None };
    let before = place.bench.plan.period_before(place.period)?;
    Place { period: &before.id, ..*place }.given()
}

fn is_provisional(given: &Given) -> bool {
    given.status == Some(ResultStatus::Provisional)
}

/// Whether a result is provisional or missing.
fn is_open(given: &Given) -> bool {
    matches!(given.status, Some(ResultStatus::Provisional | ResultStatus::Missing))
}

/// The range that a result states.
fn stated_range(given: &Given) -> Option<Span> {
    given.range.as_ref().map(|range| Span::between(range.from, range.to))
}

/// Among which numbers the value of a result is; `None` if nothing is known.
fn numbers_given(given: Option<&Given>) -> Option<Span> {
    let given = given?;
    match given.status {
        Some(ResultStatus::Final) | None => given.value.map(Span::exactly),
        Some(ResultStatus::Provisional) => stated_range(given),
        Some(ResultStatus::Missing | ResultStatus::Neutralised) => None,
    }
}

/// What a ratio that is still open may turn out to mean by a denominator of zero: that it counts as reached, or that
/// it does not apply. `known` is the result as far as it is final.
fn zero_may_mean(node: &PlanNode, known: Option<&Given>) -> (bool, bool) {
    let Some(Measure::Ratio { numerator, denominator, when_zero, when_both_zero, .. }) = form(node) else {
        return (false, false);
    };
    let part = |made: Option<&Quantity>, own: fn(&Given) -> Option<Number>| match made {
        Some(Quantity::Fixed { value }) => Some(*value),
        Some(made) => sum::quantity(known?, made, &mut Recorder::silent()).ok(),
        None => known.and_then(own),
    };
    if part(denominator.as_ref(), |given| given.denominator).is_some_and(|denominator| !denominator.is_zero()) {
        return (false, false);
    }
    let over = when_zero.unwrap_or(WhenZero::Undefined);
    let both = when_both_zero.unwrap_or(over);
    let meanings = match part(numerator.as_ref(), |given| given.numerator) {
        Some(numerator) if numerator.is_zero() => [both, both],
        Some(_) => [over, over],
        None => [over, both],
    };
    (meanings.contains(&WhenZero::Reached), meanings.contains(&WhenZero::NotApplicable))
}
