//! The targets of a node by period and by whom they ask.

use crate::raw::{Day, Id, Office, OfficeKind, RawPlan, RawTarget};

/// Whom a target asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asks<'all> {
    /// An office.
    Office(&'all Id),
    /// The offices of a cluster of a system.
    Cluster(&'all Id, &'all Id),
    /// The offices of a kind.
    Kind(OfficeKind),
    /// All.
    All,
}

impl<'all> Asks<'all> {
    fn of(target: &'all RawTarget) -> Self {
        match (&target.office, &target.cluster, target.office_kind) {
            (Some(office), _, _) => Self::Office(office),
            (None, Some(cluster), _) => Self::Cluster(&cluster.system, &cluster.cluster),
            (None, None, Some(kind)) => Self::Kind(kind),
            (None, None, None) => Self::All,
        }
    }
}

/// The targets of a node, sorted by period and then by whom they ask.
#[derive(Clone, Debug)]
pub(crate) struct TargetIndex {
    /// Positions among the targets of the node.
    sorted: Vec<usize>,
    /// Those that only some offices are asked, sorted by period and then by day; one without a day holds from the first.
    assigned: Vec<usize>,
}

impl TargetIndex {
    /// The index of the targets of a node.
    pub fn of(targets: &[RawTarget], head: &RawPlan) -> Self {
        let mut sorted: Vec<usize> = (0..targets.len()).collect();
        // Stable: targets that ask the same stay in the order of the document.
        sorted.sort_by_key(|&position| targets.get(position).map(|one| (period(one, head), Asks::of(one))));
        let is_assigned = |position: &usize| targets.get(*position).is_some_and(|one| !one.is_common());
        let mut assigned: Vec<usize> = (0..targets.len()).filter(is_assigned).collect();
        assigned.sort_by_key(|&position| targets.get(position).map(|one| (period(one, head), one.valid_from)));
        Self { sorted, assigned }
    }

    /// The targets of a period that may hold for an office, or for the whole administration.
    pub fn asking<'node>(
        &self,
        targets: &'node [RawTarget],
        head: &RawPlan,
        wanted: &Id,
        office: Option<&Office>,
    ) -> Vec<&'node RawTarget> {
        let mut found = Vec::new();
        let mut add = |asks: Asks<'_>| {
            let key = |&position: &usize| targets.get(position).map(|one| (period(one, head), Asks::of(one)));
            let from = self.sorted.partition_point(|position| key(position) < Some((wanted, asks)));
            let same = self.sorted.iter().skip(from).take_while(|position| key(position) == Some((wanted, asks)));
            found.extend(same.filter_map(|&position| targets.get(position)));
        };
        if let Some(office) = office {
            add(Asks::Office(&office.id));
            office.clusters.iter().for_each(|one| add(Asks::Cluster(&one.system, &one.cluster)));
            add(Asks::Kind(office.kind));
        }
        add(Asks::All);
        found
    }

    /// The first day from which a target of a period holds that only some are asked; `None` if there is no such target.
    pub fn assigned_from(&self, targets: &[RawTarget], head: &RawPlan, wanted: &Id) -> Option<Option<Day>> {
        let at = |&position: &usize| targets.get(position);
        let first = self.assigned.partition_point(|one| at(one).map(|target| period(target, head)) < Some(wanted));
        let target = self.assigned.get(first).and_then(at)?;
        (period(target, head) == wanted).then_some(target.valid_from)
    }

    /// Whether a period has a target.
    pub fn has(&self, targets: &[RawTarget], head: &RawPlan, wanted: &Id) -> bool {
        let period_at = |&position: &usize| targets.get(position).map(|target| period(target, head));
        let first = self.sorted.partition_point(|one| period_at(one) < Some(wanted));
        self.sorted.get(first).and_then(period_at) == Some(wanted)
    }
}

/// The period of a target.
pub(crate) fn period<'all>(target: &'all RawTarget, head: &'all RawPlan) -> &'all Id {
    target.period.as_ref().unwrap_or(&head.period)
}
