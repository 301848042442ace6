//! Offices: how values arise across them, whom they are compared with, which of them a plan leaves without a target.

mod groups;
mod targets;

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::each_node;
use super::entries::{Entries, Entry};
use crate::finding::{Code, Fact};
use crate::names::Names;
use crate::raw::{
    AcrossOffices, Aggregation, Id, Measure, Membership, Method, Office, RawNode, RawPlan, RawTarget, ScoreRule,
};
use groups::Groups;

/// Offices lie at most so deep within one another: a country has fewer levels of government.
const DEEPEST: usize = 20;

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    depth(plan, context);
    let groups = Groups::of(plan);
    each_node(plan, &mut |node| {
        across(node, plan, context);
        if let Some(Measure::ClusterIndex { system, .. }) = &node.measure {
            without_cluster(node, system, plan, context);
        }
        two_clusters(node, plan, context);
        // A target of one office, or of a cluster, is of no kind.
        for target in node.targets.iter().filter(|one| one.office.is_some() || one.cluster.is_some()) {
            if target.office_kind.is_some() {
                context.report_text(target.here.field("office_kind"), Code::NotUsed, "office_kind");
            }
        }
        let mut periods: BTreeMap<&str, Vec<&RawTarget>> = BTreeMap::new();
        for target in &node.targets {
            periods.entry(period(target, plan)).or_default().push(target);
        }
        for (period, targets) in periods {
            targets::without_target(node, (period, &targets), plan, &groups, context);
        }
    });
}

fn period<'plan>(target: &'plan RawTarget, plan: &'plan RawPlan) -> &'plan str {
    target.period.as_ref().unwrap_or(&plan.period).as_str()
}

/// Reports the offices that lie too deep.
fn depth(plan: &RawPlan, context: &mut Context<'_>) {
    let offices = &plan.offices;
    let above = |office: &Office| offices.find(office.within.as_ref()?);
    for office in offices {
        let mut walked = Names::default();
        let mut at = above(office);
        // Offices that come back to where they began are told of elsewhere.
        while let Some(whole) = at.filter(|one| walked.len() <= DEEPEST && walked.insert(one.id.as_str())) {
            at = above(whole);
        }
        if walked.len() > DEEPEST {
            let expected = u64::try_from(DEEPEST).ok().map(Fact::Count);
            let found = Some(Fact::text(office.id.as_str()));
            context.report(office.here.field("within"), Code::OutOfRange, found, expected);
        }
    }
}

/// The value of many offices needs a result of the node, and a ratio of sums a ratio.
fn across(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let Some(rule) = node.across_offices else { return };
    let method = node.method.as_ref().and_then(|id| plan.methods.find(id));
    let pointer = node.here.field("across_offices");
    if !takes_result(method) {
        context.report_text(pointer, Code::NotUsed, "across_offices");
        return;
    }
    let delivered = method.is_some_and(|method| matches!(method.score, Some(ScoreRule::Delivered { .. })));
    let is_ratio = matches!(node.measure, Some(Measure::Ratio { .. })) || (delivered && node.measure.is_none());
    if rule == AcrossOffices::RatioOfSums && !is_ratio {
        let found = Some(Fact::text("ratio_of_sums"));
        context.report(pointer, Code::MethodNotForNode, found, Some(Fact::text("ratio")));
    }
}

/// Whether a node with this method has results of its own.
fn takes_result(method: Option<&Method>) -> bool {
    method.is_some_and(|method| match (&method.score, &method.aggregation) {
        (Some(rule), _) => !matches!(rule, ScoreRule::Listed { .. }),
        (None, aggregation) => matches!(aggregation, Some(Aggregation::Printed { .. })),
    })
}

/// Reports the offices with a target of their own that the cluster system of the measure does not hold.
fn without_cluster(node: &RawNode, system: &Id, plan: &RawPlan, context: &mut Context<'_>) {
    let asked = node.targets.iter().filter_map(|target| plan.offices.position(target.office.as_ref()?));
    let asked: BTreeSet<usize> = asked.collect();
    let alone = |office: &&Office| !office.clusters.iter().any(|one| one.system == *system);
    let offices = asked.into_iter().filter_map(|position| plan.offices.get(position));
    let lacking: Vec<&str> = offices.filter(alone).map(|office| office.id.as_str()).collect();
    if !lacking.is_empty() {
        let expected = Some(Fact::text(system.as_str()));
        let found = Some(Fact::names(&lacking));
        context.report(node.here.field("measure/system"), Code::OfficeWithoutCluster, found, expected);
    }
}

/// Reports the second of two cluster targets of different systems that would both hold for an office.
fn two_clusters(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let mut systems = Names::default();
    let mut of_clusters: BTreeMap<Entry<'_>, Vec<usize>> = BTreeMap::new();
    for (position, target) in node.targets.iter().enumerate().filter(|(_, target)| target.office.is_none()) {
        if let Some(cluster) = &target.cluster {
            systems.insert(cluster.system.as_str());
            of_clusters.entry(membership(cluster)).or_default().push(position);
        }
    }
    if systems.len() < 2 {
        return;
    }
    let own: BTreeSet<(&Id, &str)> =
        node.targets.iter().filter_map(|target| Some((target.office.as_ref()?, period(target, plan)))).collect();
    let mut reported = Names::default();
    for office in &plan.offices {
        let found = office.clusters.iter().filter_map(|one| of_clusters.get(&membership(one))).flatten();
        let found: BTreeSet<usize> = found.copied().collect();
        let mut held = Entries::default();
        for target in found.into_iter().filter_map(|position| node.targets.get(position)) {
            let period = period(target, plan);
            let when = Entry { word: period, day: target.valid_from, ..Entry::default() };
            let second = held.repeats(when) && !own.contains(&(&office.id, period));
            if second && reported.insert(&target.here.0) {
                context.report_text(target.here.field("cluster"), Code::TwoClusters, office.id.as_str());
            }
        }
    }
}

/// A cluster of a system.
fn membership(of: &Membership) -> Entry<'_> {
    Entry { ids: [Some(&of.system), Some(&of.cluster), None, None], ..Entry::default() }
}
