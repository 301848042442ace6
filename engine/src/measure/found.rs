//! The value of a node for an office and a period: from its own result, or from those of the offices it is made of.

use super::{Measured, across, measure};
use crate::explain::Recorder;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode, Selection};
use crate::raw::{Domain, Id, Measure, RawTarget, ResultStatus, Target};
use crate::score::Bench;
use crate::target::applicable_target;

/// Where a value is looked for: a node, for the office and the day of the bench, in a period.
#[derive(Clone, Copy)]
pub(crate) struct Place<'all> {
    pub bench: &'all Bench<'all>,
    pub index: NodeIndex,
    pub node: &'all PlanNode,
    pub period: &'all Id,
}

/// Between which values the final one lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lies {
    /// It is this one.
    Exactly,
    /// Between these, where there is a bound.
    Between(Option<Number>, Option<Number>),
    /// Nothing is said.
    Anywhere,
}

/// A value, or why there is none, and between which values the final one lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub value: Result<Measured, Outcome>,
    pub lies: Lies,
}

impl<'all> Place<'all> {
    /// The result that was given.
    pub fn given(&self) -> Option<&'all Given> {
        self.bench.actuals.result_of(self.index, self.bench.selection, self.period)
    }

    /// The target that holds.
    pub fn target(&self) -> Option<&'all RawTarget> {
        applicable_target(self.node, &self.bench.plan.head, self.bench.selection, self.period)
    }

    /// Whether the document takes the node out here, or why else nothing is asked: a dash that it states (reading 34).
    pub fn taken_out(&self) -> Option<Outcome> {
        if self.bench.plan.excludes(self.node, self.office(), self.period) {
            return Some(Outcome::NotApplicable(Reason::Excluded));
        }
        let has_dash = self.target().is_some_and(|found| matches!(found.target, Target::None { .. }));
        has_dash.then_some(Outcome::NotApplicable(Reason::NoTarget))
    }

    /// The office that is looked at.
    pub fn office(&self) -> Option<&'all Id> {
        self.bench.selection.office.as_ref()
    }

    /// Does something with the same place of another office.
    pub fn of_office<Answer>(&self, office: &Id, work: impl FnOnce(&Place<'_>) -> Answer) -> Answer {
        let selection = Selection { office: Some(office.clone()), ..self.bench.selection.clone() };
        let bench = Bench { selection: &selection, ..*self.bench };
        work(&Place { bench: &bench, ..*self })
    }
}

/// The value of a node at a place.
pub(crate) fn find(place: &Place<'_>, recorder: &mut Recorder) -> Found {
    if let Some(rule) = across::rule(place) {
        return across::across(place, rule, recorder);
    }
    let without = |outcome| Found { value: Err(outcome), lies: Lies::Anywhere };
    let Some(given) = place.given() else { return without(Outcome::Missing(Reason::NoResult)) };
    match given.status {
        Some(ResultStatus::Missing) => without(Outcome::Missing(Reason::DeclaredMissing)),
        Some(ResultStatus::Neutralised) => without(Outcome::NotApplicable(Reason::Neutralised)),
        Some(ResultStatus::Provisional) => {
            let value = measure(place, given, recorder);
            // The range is that of the value given, which a variation, or a yes or no, is not.
            let is_variation = matches!(place.node.raw.measure, Some(Measure::Variation { .. }));
            let is_answer = matches!(value, Ok(Measured::Answer(_)));
            let bounds = given
                .range
                .as_ref()
                .filter(|_| !is_variation && !is_answer)
                .map(|range| Lies::Between(Some(range.from), Some(range.to)));
            Found { value, lies: bounds.unwrap_or(Lies::Anywhere) }
        }
        Some(ResultStatus::Final) | None => {
            let lies = if super::cluster::is_settled(place) { Lies::Exactly } else { Lies::Anywhere };
            Found { value: measure(place, given, recorder), lies }
        }
    }
}

/// The bounds of the value of an office, within those of the indicator.
pub(super) fn within(
    domain: Option<&Domain>,
    low: Option<Number>,
    high: Option<Number>,
) -> (Option<Number>, Option<Number>) {
    let (least, most) = domain.map_or((None, None), |domain| (domain.minimum, domain.maximum));
    let low = low.into_iter().chain(least).max();
    let high = high.into_iter().chain(most).min();
    (low, high)
}
