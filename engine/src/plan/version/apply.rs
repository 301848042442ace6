//! The changes of an act or of a scenario, made in copies of the nodes.

use std::sync::{Arc, OnceLock};

use super::{Revised, Revision};
use crate::number::{Number, Weight};
use crate::plan::{NodeIndex, Plan, PlanNode};
use crate::raw::{Address, Amendment, Baseline, Change, Exclusion, Figure, Id, RawTarget, Target};
use crate::read::decode::Here;

impl Plan {
    /// Makes a change of an act; `here` says whether the office and the period of the selection are its own.
    pub(super) fn apply(&mut self, act: usize, amendment: &Amendment, change: &Change, here: bool) {
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

    /// Notes a change that is not one of the plan.
    pub(in crate::plan) fn note(&mut self, revision: Revision) {
        self.version.revisions.entry(revision.node).or_default().push(revision);
    }

    /// Changes a node; in the plan as it was adopted it stays as it was.
    fn edit<T>(&mut self, at: &Address, change: impl FnOnce(&mut PlanNode) -> T) -> Option<(NodeIndex, T)> {
        let index = self.find(at.node.as_str())?;
        let node = Arc::make_mut(self.nodes.get_mut(index.position())?);
        node.targets = OnceLock::new();
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

    pub(in crate::plan) fn reweigh(&mut self, act: Option<usize>, at: &Address, figure: Figure) {
        let Ok(weight) = Weight::new(figure.value) else { return };
        self.revise(act, at, Revised::Weight, |node| {
            let before = node.weight.replace(weight).map(|weight| weight.number());
            node.raw.weight = Some(figure);
            node.raw.weight_rule = None;
            (before, Some(weight.number()))
        });
    }

    /// A target beside the others; one of a scenario, which has no first day, in their place.
    pub(in crate::plan) fn retarget(&mut self, act: Option<usize>, at: &Address, target: RawTarget) {
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
        let Some(position) = self.head.methods.position(method) else { return };
        let Some(rule) = self.adopted.rules.get(position).cloned().flatten() else { return };
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
