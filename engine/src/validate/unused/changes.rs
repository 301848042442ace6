//! Changes of an act, and overrides of a scenario, that no score depends on.

use super::super::context::Context;
use super::super::each_node;
use super::super::references::bases;
use super::{Walk, ignores_weights, not_used, targets};
use crate::names::Names;
use crate::plan::Places;
use crate::raw::{BaseKind, Id, RawNode, RawPlan, RawTarget, Target};
use crate::read::decode::Here;

/// The nodes whose method an act changes.
pub(super) fn amended_methods(plan: &RawPlan) -> Names<'_> {
    let mut amended = Names::default();
    for change in plan.amendments.iter().flat_map(|amendment| &amendment.changes) {
        if change.method.is_some() {
            amended.insert(change.at.node.as_str());
        }
    }
    amended
}

/// The nodes of a plan, each with the one above it.
struct Family<'plan> {
    list: Vec<&'plan RawNode>,
    parents: Vec<Option<&'plan RawNode>>,
    places: Places,
}

impl<'plan> Family<'plan> {
    fn of(plan: &'plan RawPlan) -> Self {
        let (mut list, mut above) = (Vec::new(), Vec::new());
        each_node(plan, &mut |node| {
            list.push(node);
            above.extend(node.children.iter().map(|child| (&child.id, node)));
        });
        let children = Places::of(&above, |(id, _)| *id);
        let parent = |node: &&RawNode| above.get(children.find(node.id.as_str())?).map(|(_, parent)| *parent);
        let parents = list.iter().map(parent).collect();
        let places = Places::of(&list, |node| &node.id);
        Self { list, parents, places }
    }

    /// A node and the one above it.
    fn get(&self, id: &Id) -> Option<(&'plan RawNode, Option<&'plan RawNode>)> {
        let place = self.places.find(id.as_str())?;
        Some((self.list.get(place).copied()?, self.parents.get(place).copied().flatten()))
    }
}

pub(super) fn check(walk: &Walk<'_>, context: &mut Context<'_>) {
    let plan = walk.plan;
    if plan.amendments.is_empty() && plan.scenarios.is_empty() {
        return;
    }
    let family = Family::of(plan);
    let mut starts = Names::default();
    for change in plan.amendments.iter().flat_map(|amendment| &amendment.changes) {
        if change.target.as_ref().is_some_and(starts_from_baseline) {
            starts.insert(change.at.node.as_str());
        }
    }
    for change in plan.amendments.iter().flat_map(|amendment| &amendment.changes) {
        let Some((node, parent)) = family.get(&change.at.node) else { continue };
        let fields = [
            ("weight", change.weight.is_some()),
            ("target", change.target.is_some()),
            ("baseline", change.baseline.is_some()),
            ("method", change.method.is_some()),
        ];
        if change.removed == Some(true) {
            for (field, _) in fields.into_iter().filter(|(_, there)| *there) {
                not_used(&change.here, field, context);
            }
            continue;
        }
        if change.weight.is_some() {
            weight(walk, parent, &change.here, context);
        }
        if let Some(target) = &change.target {
            new_target(walk, node, &RawTarget::at(&change.at, target.clone()), &change.here, context);
        }
        let is_base = || node.targets.iter().any(|one| starts_from_baseline(&one.target));
        if change.baseline.is_some() && !is_base() && !starts.contains(node.id.as_str()) {
            not_used(&change.here, "baseline", context);
        }
    }
    for one in plan.scenarios.iter().flat_map(|scenario| &scenario.overrides) {
        let Some((node, parent)) = family.get(&one.at.node) else { continue };
        if one.weight.is_some() {
            weight(walk, parent, &one.here, context);
        }
        if let Some(target) = &one.target {
            new_target(walk, node, &RawTarget::at(&one.at, target.clone()), &one.here, context);
        }
        if one.result.is_some() && node.missing.is_some() {
            not_used(&one.here, "result", context);
        }
    }
}

fn starts_from_baseline(target: &Target) -> bool {
    bases(target).iter().any(|base| base.of == BaseKind::Baseline)
}

/// A new weight under a node that gives every child the same, or under none.
fn weight(walk: &Walk<'_>, parent: Option<&RawNode>, here: &Here, context: &mut Context<'_>) {
    if parent.is_none_or(|parent| walk.rule(parent).is_some_and(ignores_weights)) {
        not_used(here, "weight", context);
    }
}

fn new_target(walk: &Walk<'_>, node: &RawNode, target: &RawTarget, here: &Here, context: &mut Context<'_>) {
    if targets::is_ignored(target, node, walk.rule(node)) {
        not_used(here, "target", context);
    }
}
