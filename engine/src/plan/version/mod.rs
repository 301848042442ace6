//! A plan as it stands on a day: the amendments that hold then are applied, and the original can be had again.
//!
//! A weight, a target, a baseline, a method that an act changes, or a node that it removes, are changed in a copy of the
//! node: what scores, explains and shows a plan sees one plan and no amendments. A changed target holds from the
//! day of its act, beside the others of the node; a removed node does not apply, and its weight goes to its siblings.
//!
//! Example: weights 60 and 40 with scores 110 and 90 make 102; an act of 1 July that makes them 50 and 50 makes 100 as
//! of that day, and 102 under the original plan.

mod apply;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{NodeIndex, Plan, Selection};
use crate::number::Number;
use crate::raw::{Day, Id, Scenario};

/// Which version of a plan is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AsOf {
    /// With the amendments and targets that hold on the last day of the period that is scored.
    #[default]
    PeriodEnd,
    /// As adopted: no amendment, and of the targets those that hold on the first day of the period.
    Original,
    /// As it stands on a day.
    Day(Day),
}

/// What was changed of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revised {
    /// Its weight.
    Weight,
    /// Its target.
    Target,
    /// Its baseline.
    Baseline,
    /// Its method.
    Method,
    /// It was removed.
    Removed,
    /// Its result, by a scenario.
    Result,
}

/// A change of a node that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The node.
    pub node: NodeIndex,
    /// The position of its act among the amendments; none for a scenario.
    pub act: Option<usize>,
    /// What was changed.
    pub what: Revised,
    /// The number before, if it is one.
    pub before: Option<Number>,
    /// The number now, if it is one.
    pub after: Option<Number>,
}

/// A change that holds: its act, its place in it, and whether the office and the period of the selection are its own.
type Holding = (usize, usize, bool);

/// What a plan was made into.
#[derive(Clone, Debug, Default)]
pub(crate) struct Version {
    applied: Vec<Holding>,
    /// What was changed of each node, in the order in which it was.
    revisions: BTreeMap<NodeIndex, Vec<Revision>>,
    /// The scenario that is written in, and the selection for which it is.
    pub(super) made: Option<(Scenario, Selection)>,
}

impl Version {
    /// The scenario that the plan is made into.
    pub fn scenario(&self) -> Option<&Id> {
        self.made.as_ref().map(|(scenario, _)| &scenario.id)
    }
}

impl Plan {
    /// The plan as it stands under a selection; itself where it already stands so.
    pub fn under(&self, selection: &Selection) -> Cow<'_, Self> {
        if self.stands_under(selection) {
            return Cow::Borrowed(self);
        }
        Cow::Owned(self.made_under(selection, self.holding(selection)))
    }

    /// The plan as it stands under each of some selections; those with the same amendments share one.
    pub(crate) fn under_each(&self, selections: &[Selection]) -> Vec<Arc<Self>> {
        let mut made: BTreeMap<(Vec<Holding>, Option<usize>), Arc<Self>> = BTreeMap::new();
        let mut plans = Vec::with_capacity(selections.len());
        for (place, selection) in selections.iter().enumerate() {
            let holding = self.holding(selection);
            // What a scenario supposes depends on the office itself.
            let own = self.version.made.as_ref().map(|_| place);
            let plan = made.entry((holding.clone(), own)).or_insert_with(|| {
                Arc::new(if self.stands_under(selection) { self.clone() } else { self.made_under(selection, holding) })
            });
            plans.push(plan.clone());
        }
        plans
    }

    /// The plan with the changes that hold under a selection.
    fn made_under(&self, selection: &Selection, holding: Vec<Holding>) -> Self {
        let mut plan = self.original();
        for &(act, place, here) in &holding {
            let amendment = self.head.amendments.get(act);
            if let Some((amendment, change)) = amendment.and_then(|one| Some((one, one.changes.get(place)?))) {
                plan.apply(act, amendment, change, here);
            }
        }
        plan.version.applied = holding;
        // The supposed results are those of the results, and stay; the rest is supposed again of this selection.
        if let Some((scenario, _)) = &self.version.made {
            plan.suppose(scenario, selection);
            let results = self.version.revisions.values().flatten().filter(|revision| revision.what == Revised::Result);
            for &revision in results {
                plan.note(revision);
            }
        }
        plan
    }

    /// Whether the plan stands as a selection asks.
    pub fn stands_under(&self, selection: &Selection) -> bool {
        self.version.made.as_ref().is_none_or(|(_, own)| own == selection)
            && self.holding(selection) == self.version.applied
    }

    /// The plan as it was adopted.
    fn original(&self) -> Self {
        let (head, adopted) = (self.head.clone(), self.adopted.clone());
        Self { head, digest: self.digest, nodes: adopted.nodes.clone(), adopted, version: Version::default() }
    }

    /// What was changed of a node, in the order in which it was.
    pub fn revisions(&self, index: NodeIndex) -> impl Iterator<Item = &Revision> {
        self.version.revisions.get(&index).into_iter().flatten()
    }

    /// The changes that hold under a selection, by day and then in the order of the document.
    ///
    /// Of those of other offices only a removal, which a value that arises from the offices has to know.
    fn holding(&self, selection: &Selection) -> Vec<Holding> {
        if self.head.amendments.is_empty() {
            return Vec::new();
        }
        let Some(day) = selection.amended_until(&self.head) else { return Vec::new() };
        let mut holding = Vec::new();
        for (act, amendment) in self.head.amendments.iter().enumerate().filter(|(_, one)| one.date <= day) {
            for (place, change) in amendment.changes.iter().enumerate() {
                let here = change.at.office.is_none() || change.at.office == selection.office;
                let in_period = change.at.period.as_ref().is_none_or(|period| *period == selection.period);
                if here || change.removed == Some(true) {
                    holding.push((amendment.date, act, place, here && in_period));
                }
            }
        }
        holding.sort();
        holding.into_iter().map(|(_, act, place, here)| (act, place, here)).collect()
    }
}
