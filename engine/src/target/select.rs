//! Which of a node's targets holds for an office, a period and a day.

use crate::plan::{PlanNode, Selection, period_of_target as period};
use crate::raw::{Id, Office, RawPlan, RawTarget};

/// Of fewer targets than this none is looked for in an index.
const FEW: usize = 8;

/// Whether a target of an office, a cluster or a kind of office holds in a period and on a day.
pub(super) fn of_some_holds(node: &PlanNode, head: &RawPlan, selection: &Selection, wanted: &Id) -> bool {
    let targets = &node.raw.targets;
    if targets.len() > FEW {
        let since = node.target_index(head).assigned_from(targets, head, wanted);
        return since.is_some_and(|day| selection.holds(head, day));
    }
    let here = targets.iter().filter(|target| period(target, head) == wanted);
    here.filter(|target| selection.holds(head, target.valid_from)).any(|target| !target.is_common())
}

/// The target that holds: that of the office itself, else that of its cluster, else that of its kind, else the one that
/// names no office; among several, the latest that is valid on the day.
///
/// Where some offices have a target of their own in the period, one without has none: a dash in a table (reading 34).
pub fn applicable_target<'node>(
    node: &'node PlanNode,
    head: &RawPlan,
    selection: &Selection,
    wanted: &Id,
) -> Option<&'node RawTarget> {
    let office = selection.office.as_ref();
    let known = office.and_then(|office| head.offices.find(office));
    let targets = &node.raw.targets;
    let holds = |target: &&RawTarget| selection.holds(head, target.valid_from);
    let mut held = Held::default();
    let assigned = if targets.len() <= FEW {
        let here = || targets.iter().filter(|target| period(target, head) == wanted).filter(holds);
        here().for_each(|target| held.add(target, office, known));
        here().any(|target| !target.is_common())
    } else {
        let index = node.target_index(head);
        index.asking(targets, head, wanted, known).into_iter().filter(holds).for_each(|target| {
            held.add(target, office, known);
        });
        index.assigned_from(targets, head, wanted).is_some_and(|day| selection.holds(head, day))
    };
    let Held { own, of_cluster, of_kind, common } = held;
    own.or(of_cluster).or(of_kind).or(common.filter(|_| office.is_none() || !assigned))
}

/// Whether a period has targets of a node, and whether some of them only some offices are asked.
pub(crate) fn targets_in(node: &PlanNode, head: &RawPlan, wanted: &Id) -> (bool, bool) {
    let targets = &node.raw.targets;
    if targets.len() <= FEW {
        let here = || targets.iter().filter(|target| period(target, head) == wanted);
        return (here().next().is_some(), here().any(|target| !target.is_common()));
    }
    let index = node.target_index(head);
    (index.has(targets, head, wanted), index.assigned_from(targets, head, wanted).is_some())
}

/// The latest target of each kind that holds.
#[derive(Default)]
struct Held<'node> {
    own: Option<&'node RawTarget>,
    of_cluster: Option<&'node RawTarget>,
    of_kind: Option<&'node RawTarget>,
    common: Option<&'node RawTarget>,
}

impl<'node> Held<'node> {
    /// Adds a target that holds on the day, if it asks the office; of two from the same day the second holds.
    fn add(&mut self, target: &'node RawTarget, office: Option<&Id>, known: Option<&Office>) {
        let place = match (&target.office, &target.cluster, target.office_kind) {
            (Some(own), _, _) if Some(own) == office => &mut self.own,
            (None, Some(wanted), _) if known.is_some_and(|known| known.clusters.iter().any(|one| one == wanted)) => {
                &mut self.of_cluster
            }
            (None, None, Some(kind)) if known.is_some_and(|known| known.kind == kind) => &mut self.of_kind,
            (None, None, None) => &mut self.common,
            _ => return,
        };
        if place.is_none_or(|before| before.valid_from <= target.valid_from) {
            *place = Some(target);
        }
    }
}
