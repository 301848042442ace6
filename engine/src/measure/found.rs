//! The value of a node for an office and a period: from its own result, or from those of the offices it is made of.

use super::possible::{self, Possible};
use super::{Measured, across, measure};
use crate::explain::Recorder;
use crate::outcome::{Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode, Selection};
use crate::raw::{Id, RawTarget, ResultStatus, Target};
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

/// A value, or why there is none, and what the final one may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub value: Result<Measured, Outcome>,
    /// Settled only where there is a value, or where the node does not apply.
    pub possible: Possible,
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
    let given = place.given();
    let value = match given {
        None => Err(Outcome::Missing(Reason::NoResult)),
        Some(given) => match given.status {
            Some(ResultStatus::Missing) => Err(Outcome::Missing(Reason::DeclaredMissing)),
            Some(ResultStatus::Neutralised) => Err(Outcome::NotApplicable(Reason::Neutralised)),
            Some(ResultStatus::Provisional | ResultStatus::Final) | None => measure(place, given, recorder),
        },
    };
    Found { value, possible: possible::of_own(place, given, value) }
}
