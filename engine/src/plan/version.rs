//! A plan as it stands on a day: the amendments that hold then are applied, and the original can be had again.
//!
//! A weight, a target, a baseline, a method that an act changes, or a node that it removes, are changed in the nodes
//! themselves: what scores, explains and shows a plan sees one plan and no amendments. A changed target holds from the
//! day of its act, beside the others of the node; a removed node does not apply, and its weight goes to its brothers.
//!
//! Example: weights 60 and 40 with scores 110 and 90 make 102; an act of 1 July that makes them 50 and 50 makes 100 as
//! of that day, and 102 under the original plan.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{NodeIndex, Plan, PlanNode, Selection};
use crate::number::{Number, Weight};
use crate::raw::{Address, Amendment, Baseline, Change, Day, Exclusion, Figure, Id, RawTarget, Scenario, Target};
use crate::read::decode::Here;

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
    revisions: Vec<Revision>,
    originals: BTreeMap<NodeIndex, PlanNode>,
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
        let holding = self.holding(selection);
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
            let results = self.version.revisions.iter().filter(|revision| revision.what == Revised::Result);
            plan.version.revisions.extend(results.copied());
        }
        Cow::Owned(plan)
    }

    /// Whether the plan stands as a selection asks.
    pub fn stands_under(&self, selection: &Selection) -> bool {
        self.version.made.as_ref().is_none_or(|(_, own)| own == selection)
            && self.holding(selection) == self.version.applied
    }

    /// The plan as it was adopted.
    fn original(&self) -> Self {
        let mut plan = self.clone();
        for (index, node) in std::mem::take(&mut plan.version).originals {
            if let Some(place) = plan.nodes.get_mut(index.position()) {
                *place = node;
            }
        }
        plan
    }

    /// What was changed of a node, in the order in which it was.
    pub fn revisions(&self, index: NodeIndex) -> impl Iterator<Item = &Revision> {
        self.version.revisions.iter().filter(move |revision| revision.node == index)
    }

    /// Notes a change that is not one of the plan.
    pub(super) fn note(&mut self, revision: Revision) {
        self.version.revisions.push(revision);
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

    fn apply(&mut self, act: usize, amendment: &Amendment, change: &Change, here: bool) {
        let at = &change.at;
        if change.removed == Some(true) {
            let reason = amendment.reason.clone().unwrap_or_else(|| amendment.act.clone());
            let (office, period, source) = (at.office.clone(), at.period.clone(), amendment.source.clone());
            let exclusion = Exclusion { here: Here::default(), office, office_kind: None, period, reason, source };
            let removed = self.edit(at, |node| node.raw.exclusions.push(exclusion));
            if let Some((node, ())) = removed.filter(|_| here) {
                self.note(Revision { node, act: Some(act), what: Revised::Removed, before: None, after: None });
            }
            return;
        }
        if let Some(target) = &change.target {
            let held = RawTarget {
                here: change.here.clone(),
                valid_from: Some(amendment.date),
                source: amendment.source.clone(),
                note: amendment.reason.clone(),
                ..RawTarget::at(at, target.clone())
            };
            self.retarget(Some(act), at, held);
        }
        if let Some(baseline) = &change.baseline {
            self.rebase(act, at, baseline);
        }
        if let Some(weight) = change.weight.as_ref().filter(|_| here) {
            self.reweigh(Some(act), at, weight.clone());
        }
        if let Some(method) = change.method.as_ref().filter(|_| here) {
            self.remethod(act, at, method);
        }
    }

    /// Changes a node and keeps it as it was.
    fn edit<T>(&mut self, at: &Address, change: impl FnOnce(&mut PlanNode) -> T) -> Option<(NodeIndex, T)> {
        let index = self.by_id.get(&at.node).copied()?;
        let node = self.nodes.get_mut(index.position())?;
        self.version.originals.entry(index).or_insert_with(|| node.clone());
        Some((index, change(node)))
    }

    /// Changes a node, and notes the numbers before and after.
    fn revise(
        &mut self,
        act: Option<usize>,
        at: &Address,
        what: Revised,
        change: impl FnOnce(&mut PlanNode) -> (Option<Number>, Option<Number>),
    ) {
        if let Some((node, (before, after))) = self.edit(at, change) {
            self.note(Revision { node, act, what, before, after });
        }
    }

    pub(super) fn reweigh(&mut self, act: Option<usize>, at: &Address, figure: Figure) {
        let Ok(weight) = Weight::new(figure.value) else { return };
        self.revise(act, at, Revised::Weight, |node| {
            let before = node.weight.replace(weight).map(|weight| weight.number());
            node.raw.weight = Some(figure);
            node.raw.weight_rule = None;
            (before, Some(weight.number()))
        });
    }

    /// A target beside the others; one of a scenario, which has no first day, in their place.
    pub(super) fn retarget(&mut self, act: Option<usize>, at: &Address, target: RawTarget) {
        let main = self.head.period.clone();
        self.revise(act, at, Revised::Target, |node| {
            let period = |target: &RawTarget| target.period.clone().unwrap_or_else(|| main.clone());
            let place = period(&target);
            let same = |one: &RawTarget| {
                one.office == target.office
                    && one.cluster.is_none()
                    && one.office_kind.is_none()
                    && period(one) == place
            };
            let earlier = node.raw.targets.iter().filter(|one| same(one)).max_by_key(|one| one.valid_from);
            let numbers = (earlier.and_then(|one| stated(&one.target)), stated(&target.target));
            if target.valid_from.is_none() {
                node.raw.targets.retain(|one| !same(one));
            }
            node.raw.targets.push(target);
            numbers
        });
    }

    fn rebase(&mut self, act: usize, at: &Address, baseline: &Baseline) {
        let main = self.head.period.clone();
        let (office, period) = (baseline.office.clone(), baseline.period.clone());
        let (office, period) = (office.or_else(|| at.office.clone()), period.or_else(|| at.period.clone()));
        self.revise(Some(act), at, Revised::Baseline, |node| {
            let wanted = period.as_ref().unwrap_or(&main);
            let same = |one: &Baseline| one.office == office && one.period.as_ref().unwrap_or(&main) == wanted;
            let before = node.raw.baselines.iter().find(|one| same(one)).map(|one| one.value);
            node.raw.baselines.retain(|one| !same(one));
            node.raw.baselines.push(Baseline { office: office.clone(), period: period.clone(), ..baseline.clone() });
            (before, Some(baseline.value))
        });
    }

    fn remethod(&mut self, act: usize, at: &Address, method: &Id) {
        let Some(position) = self.head.methods.iter().position(|one| one.id == *method) else { return };
        let Some(rule) = self.head.methods.get(position).and_then(super::NodeRule::of) else { return };
        self.revise(Some(act), at, Revised::Method, |node| {
            (node.method, node.rule) = (Some(position), rule);
            node.raw.method = Some(method.clone());
            (None, None)
        });
    }
}

/// The number of a target that the document states.
fn stated(target: &Target) -> Option<Number> {
    match target {
        Target::Value { value } | Target::Minimum { value, .. } | Target::Maximum { value, .. } => Some(*value),
        _ => None,
    }
}
