//! Offices: how values arise across them, whom they are compared with, which of them a plan leaves without a target.

use std::collections::BTreeSet;

use super::context::Context;
use super::each_node;
use crate::finding::{Code, Fact};
use crate::raw::{
    AcrossOffices, Aggregation, Id, Measure, Method, Office, OfficeKind, RawNode, RawPlan, RawTarget, ScoreRule,
};

/// Offices lie at most so deep within one another: a country has fewer levels of government.
const DEEPEST: usize = 20;

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    depth(plan, context);
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
        let periods: BTreeSet<&Id> = node.targets.iter().map(|target| period(target, plan)).collect();
        for period in periods {
            without_target(node, period, plan, context);
        }
    });
}

fn period<'plan>(target: &'plan RawTarget, plan: &'plan RawPlan) -> &'plan Id {
    target.period.as_ref().unwrap_or(&plan.period)
}

/// Reports the offices that lie too deep.
fn depth(plan: &RawPlan, context: &mut Context<'_>) {
    let above: std::collections::BTreeMap<&Id, &Id> =
        plan.offices.iter().filter_map(|office| Some((&office.id, office.within.as_ref()?))).collect();
    for office in &plan.offices {
        let chain = std::iter::successors(above.get(&office.id).copied(), |id| above.get(id).copied());
        let walked: Vec<&Id> = chain.take(DEEPEST.saturating_add(1)).collect();
        // Offices that come back to where they began are told of elsewhere.
        let is_cycle = walked.iter().collect::<BTreeSet<_>>().len() < walked.len();
        if walked.len() > DEEPEST && !is_cycle {
            let expected = u64::try_from(DEEPEST).ok().map(Fact::Count);
            let found = Some(Fact::Text(office.id.to_string()));
            context.report(office.here.field("within"), Code::OutOfRange, found, expected);
        }
    }
}

/// The value of many offices needs a result of the node, and a ratio of sums a ratio.
fn across(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let Some(rule) = node.across_offices else { return };
    let method = plan.methods.iter().find(|method| Some(&method.id) == node.method.as_ref());
    let pointer = node.here.field("across_offices");
    if !takes_result(method) {
        context.report_text(pointer, Code::NotUsed, "across_offices");
        return;
    }
    let delivered = method.is_some_and(|method| matches!(method.score, Some(ScoreRule::Delivered { .. })));
    let is_ratio = matches!(node.measure, Some(Measure::Ratio { .. })) || (delivered && node.measure.is_none());
    if rule == AcrossOffices::RatioOfSums && !is_ratio {
        let found = Some(Fact::Text("ratio_of_sums".to_owned()));
        context.report(pointer, Code::MethodNotForNode, found, Some(Fact::Text("ratio".to_owned())));
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
    let asked: BTreeSet<&Id> = node.targets.iter().filter_map(|target| target.office.as_ref()).collect();
    let alone = |office: &&Office| !office.clusters.iter().any(|one| one.system == *system);
    let lacking: Vec<String> = plan
        .offices
        .iter()
        .filter(|office| asked.contains(&office.id))
        .filter(alone)
        .map(|office| office.id.to_string())
        .collect();
    if !lacking.is_empty() {
        let expected = Some(Fact::Text(system.to_string()));
        context.report(
            node.here.field("measure/system"),
            Code::OfficeWithoutCluster,
            Some(Fact::OneOf(lacking)),
            expected,
        );
    }
}

/// Reports the second of two cluster targets of different systems that would both hold for an office.
fn two_clusters(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let of_clusters = || node.targets.iter().filter(|target| target.cluster.is_some() && target.office.is_none());
    let systems: BTreeSet<&Id> = of_clusters().filter_map(|target| Some(&target.cluster.as_ref()?.system)).collect();
    if systems.len() < 2 {
        return;
    }
    let belongs = |office: &Office, target: &RawTarget| {
        let same = |wanted: &crate::raw::Membership| {
            office.clusters.iter().any(|one| one.system == wanted.system && one.cluster == wanted.cluster)
        };
        target.cluster.as_ref().is_some_and(same)
    };
    let mut reported = BTreeSet::new();
    for office in &plan.offices {
        let mut held = BTreeSet::new();
        for target in of_clusters().filter(|target| belongs(office, target)) {
            let when = (period(target, plan), target.valid_from);
            let own = |one: &RawTarget| one.office.as_ref() == Some(&office.id) && period(one, plan) == when.0;
            let second = !held.insert(when) && !node.targets.iter().any(own);
            if second && reported.insert(&target.here.0) {
                let found = Some(Fact::Text(office.id.to_string()));
                context.report(target.here.field("cluster"), Code::TwoClusters, found, None);
            }
        }
    }
}

/// Reports, once a period, the offices that a node leaves out without saying why: others of the same kind have a target
/// of their own or of their cluster, and they have neither one, nor a dash, nor an exclusion.
fn without_target(node: &RawNode, of: &Id, plan: &RawPlan, context: &mut Context<'_>) {
    let here = || node.targets.iter().filter(|target| period(target, plan) == of);
    let own: BTreeSet<&Id> = here().filter_map(|target| target.office.as_ref()).collect();
    let clusters: BTreeSet<(&Id, &Id)> = here()
        .filter(|target| target.office.is_none())
        .filter_map(|target| target.cluster.as_ref().map(|one| (&one.system, &one.cluster)))
        .collect();
    if own.is_empty() && clusters.is_empty() {
        return;
    }
    let of_kind: BTreeSet<OfficeKind> = here()
        .filter(|target| target.office.is_none() && target.cluster.is_none())
        .filter_map(|target| target.office_kind)
        .collect();
    let has_target = |office: &Office| {
        own.contains(&office.id)
            || of_kind.contains(&office.kind)
            || office.clusters.iter().any(|one| clusters.contains(&(&one.system, &one.cluster)))
    };
    let kinds: BTreeSet<OfficeKind> =
        plan.offices.iter().filter(|office| has_target(office)).map(|office| office.kind).collect();
    let is_excluded = |office: &Office| {
        node.exclusions.iter().any(|exclusion| {
            exclusion.office.as_ref().is_none_or(|id| *id == office.id)
                && exclusion.office_kind.is_none_or(|kind| kind == office.kind)
                && exclusion.period.as_ref().is_none_or(|period| period == of)
        })
    };
    let left_out = |office: &&Office| kinds.contains(&office.kind) && !has_target(office) && !is_excluded(office);
    let lacking: Vec<String> = plan.offices.iter().filter(left_out).map(|office| office.id.to_string()).collect();
    if !lacking.is_empty() {
        let expected = Some(Fact::Text(node.id.to_string()));
        context.report(node.here.field("targets"), Code::OfficeWithoutTarget, Some(Fact::OneOf(lacking)), expected);
    }
}
