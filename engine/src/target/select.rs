//! Which of a node's targets holds for an office, a period and a day.

use crate::plan::{PlanNode, Selection};
use crate::raw::{Id, RawPlan, RawTarget};

/// Whether a target of an office, a cluster or a kind of office holds in a period and on a day.
pub(super) fn of_some_holds(node: &PlanNode, head: &RawPlan, selection: &Selection, period: &Id) -> bool {
    holding(node, head, selection, period).any(|target| !target.is_common())
}

/// The targets that hold in a period and on a day, whomever they are of.
fn holding<'node>(
    node: &'node PlanNode,
    head: &RawPlan,
    selection: &Selection,
    period: &Id,
) -> impl Iterator<Item = &'node RawTarget> {
    let here = move |target: &&RawTarget| {
        target.period.as_ref().unwrap_or(&head.period) == period && selection.holds(head, target.valid_from)
    };
    node.raw.targets.iter().filter(here)
}

/// The target that holds: that of the office itself, else that of its cluster, else that of its kind, else the one that
/// names no office; among several, the latest that is valid on the day.
///
/// Where some offices have a target of their own in the period, one without has none: a dash in a table (reading 34).
pub fn applicable_target<'node>(
    node: &'node PlanNode,
    head: &RawPlan,
    selection: &Selection,
    period: &Id,
) -> Option<&'node RawTarget> {
    let latest = |rank: &dyn Fn(&RawTarget) -> bool| {
        holding(node, head, selection, period).filter(|target| rank(target)).max_by_key(|target| target.valid_from)
    };
    let Some(office) = selection.office.as_ref() else {
        return latest(&RawTarget::is_common);
    };
    let found = head.offices.iter().find(|candidate| candidate.id == *office);
    let (clusters, kind) = (found.map(|found| &found.clusters), found.map(|found| found.kind));
    let own = latest(&|target| target.office.as_ref() == Some(office));
    let of_cluster = || {
        latest(&|target| {
            target.office.is_none()
                && target.cluster.as_ref().is_some_and(|wanted| {
                    clusters.is_some_and(|all| {
                        all.iter().any(|one| one.system == wanted.system && one.cluster == wanted.cluster)
                    })
                })
        })
    };
    let of_kind = || {
        latest(&|target| {
            target.office.is_none()
                && target.cluster.is_none()
                && target.office_kind.is_some_and(|wanted| Some(wanted) == kind)
        })
    };
    let common = || if of_some_holds(node, head, selection, period) { None } else { latest(&RawTarget::is_common) };
    own.or_else(of_cluster).or_else(of_kind).or_else(common)
}
