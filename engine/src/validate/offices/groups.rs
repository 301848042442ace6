//! The offices of a plan by kind and by cluster, so that a node looks at those that its targets name and at no others.

use std::collections::BTreeMap;

use super::membership;
use crate::raw::{Membership, OfficeKind, RawPlan};
use crate::validate::entries::Entry;

/// The offices of a plan by kind and by cluster.
pub(super) struct Groups<'plan> {
    /// The positions of the offices of each kind.
    kinds: BTreeMap<OfficeKind, Vec<usize>>,
    /// How many offices of each kind each cluster has.
    clusters: BTreeMap<Entry<'plan>, BTreeMap<OfficeKind, usize>>,
}

impl<'plan> Groups<'plan> {
    /// The groups of the offices of a plan.
    pub fn of(plan: &'plan RawPlan) -> Self {
        let mut groups = Self { kinds: BTreeMap::new(), clusters: BTreeMap::new() };
        for (position, office) in plan.offices.iter().enumerate() {
            groups.kinds.entry(office.kind).or_default().push(position);
            for one in &office.clusters {
                let count = groups.clusters.entry(membership(one)).or_default().entry(office.kind).or_default();
                *count = count.saturating_add(1);
            }
        }
        groups
    }

    /// The positions of the offices of a kind.
    pub fn of_kind(&self, kind: OfficeKind) -> &[usize] {
        self.kinds.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// How many offices of each kind a cluster has.
    pub fn of_cluster(&self, cluster: &'plan Membership) -> Option<&BTreeMap<OfficeKind, usize>> {
        self.clusters.get(&membership(cluster))
    }
}
