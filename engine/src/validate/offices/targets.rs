//! Offices that a node leaves out without saying why.

use std::collections::{BTreeMap, BTreeSet};

use super::groups::Groups;
use super::membership;
use crate::finding::{Code, Fact};
use crate::names::Names;
use crate::raw::{Exclusion, Membership, Office, OfficeKind, RawNode, RawPlan, RawTarget};
use crate::validate::context::Context;
use crate::validate::entries::Entries;

/// Reports, once a period, the offices that a node leaves out without saying why: others of the same kind have a target
/// of their own or of their cluster, and they have neither one, nor a dash, nor an exclusion.
pub(super) fn without_target<'plan>(
    node: &RawNode,
    (period, targets): (&str, &[&'plan RawTarget]),
    plan: &RawPlan,
    groups: &Groups<'plan>,
    context: &mut Context<'_>,
) {
    let asked = Asked::of(targets, plan, groups);
    if asked.own.is_empty() && asked.clusters.is_empty() {
        return;
    }
    let here = |one: &&Exclusion| one.period.as_ref().is_none_or(|wanted| wanted.as_str() == period);
    let (of_offices, general): (Vec<&Exclusion>, Vec<&Exclusion>) =
        node.exclusions.iter().filter(here).partition(|one| one.office.is_some());
    let mut named: BTreeMap<&str, Vec<&Exclusion>> = BTreeMap::new();
    for one in of_offices {
        named.entry(one.office.as_ref().map_or("", |office| office.as_str())).or_default().push(one);
    }
    let fits = |one: &&Exclusion, office: &Office| one.office_kind.is_none_or(|kind| kind == office.kind);
    let is_excluded = |office: &Office| {
        let own = named.get(office.id.as_str()).into_iter().flatten();
        own.chain(&general).any(|one| fits(one, office))
    };
    let mut lacking: Vec<usize> = Vec::new();
    for kind in asked.kinds_left_out(groups) {
        let left_out = |position: &usize| {
            let office = plan.offices.get(*position);
            office.is_some_and(|office| !asked.has_target(*position, office) && !is_excluded(office))
        };
        let mut offices = groups.of_kind(kind).iter().copied().filter(left_out);
        if context.is_full() {
            lacking.extend(offices.next());
        } else {
            lacking.extend(offices);
        }
    }
    lacking.sort_unstable();
    if !lacking.is_empty() && !context.only_counts(Code::OfficeWithoutTarget) {
        let offices = lacking.into_iter().filter_map(|position| plan.offices.get(position));
        let names: Vec<&str> = offices.map(|office| office.id.as_str()).collect();
        let expected = Some(Fact::text(node.id.as_str()));
        context.report(node.here.field("targets"), Code::OfficeWithoutTarget, Some(Fact::names(&names)), expected);
    }
}

/// Whom the targets of a node ask in a period.
struct Asked<'plan> {
    /// The positions of the offices with a target of their own.
    own: BTreeSet<usize>,
    clusters: Entries<'plan>,
    /// The systems of the clusters.
    systems: Names<'plan>,
    /// The kinds with a target of the whole kind.
    whole_kinds: BTreeSet<OfficeKind>,
    /// How many offices of each kind have a target; of two systems, at most so many.
    counts: BTreeMap<OfficeKind, usize>,
}

impl<'plan> Asked<'plan> {
    fn of(targets: &[&'plan RawTarget], plan: &RawPlan, groups: &Groups<'plan>) -> Self {
        let mut asked = Self {
            own: BTreeSet::new(),
            clusters: Entries::default(),
            systems: Names::default(),
            whole_kinds: BTreeSet::new(),
            counts: BTreeMap::new(),
        };
        for target in targets {
            match (&target.office, &target.cluster, target.office_kind) {
                (Some(office), _, _) => asked.own.extend(plan.offices.position(office)),
                (None, Some(cluster), _) => asked.add_cluster(cluster, groups),
                (None, None, Some(kind)) => _ = asked.whole_kinds.insert(kind),
                (None, None, None) => {}
            }
        }
        for office in asked.own.iter().filter_map(|&position| plan.offices.get(position)) {
            if !asked.is_in_cluster(office) {
                add(&mut asked.counts, office.kind, 1);
            }
        }
        asked
    }

    fn add_cluster(&mut self, cluster: &'plan Membership, groups: &Groups<'plan>) {
        self.systems.insert(cluster.system.as_str());
        if !self.clusters.repeats(membership(cluster)) {
            for (&kind, &count) in groups.of_cluster(cluster).into_iter().flatten() {
                add(&mut self.counts, kind, count);
            }
        }
    }

    fn is_in_cluster(&self, office: &Office) -> bool {
        office.clusters.iter().any(|one| self.clusters.about(&membership(one)).is_some())
    }

    /// Whether an office, at its position, has a target.
    fn has_target(&self, position: usize, office: &Office) -> bool {
        self.own.contains(&position) || self.is_in_cluster(office)
    }

    /// The kinds of which some offices have a target and some may have none.
    fn kinds_left_out(&self, groups: &Groups<'_>) -> Vec<OfficeKind> {
        let counted = self.counts.iter().filter(|(kind, count)| **count > 0 && !self.whole_kinds.contains(kind));
        // An office is in one cluster of a system: only clusters of several systems may count it twice.
        let open =
            |(kind, count): &(&OfficeKind, &usize)| self.systems.len() > 1 || **count < groups.of_kind(**kind).len();
        counted.filter(open).map(|(&kind, _)| kind).collect()
    }
}

fn add(counts: &mut BTreeMap<OfficeKind, usize>, kind: OfficeKind, count: usize) {
    let all = counts.entry(kind).or_default();
    *all = all.saturating_add(count);
}
