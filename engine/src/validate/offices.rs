//! Offices: how values arise across them, whom they are compared with, which of them a plan leaves without a target.

use super::context::Context;
use super::each_node;
use super::entries::{Entries, Entry};
use crate::finding::{Code, Fact};
use crate::names::Names;
use crate::plan::Places;
use crate::raw::{
    AcrossOffices, Aggregation, Id, Measure, Membership, Method, Office, RawNode, RawPlan, RawTarget, ScoreRule,
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
        let mut periods = Names::default();
        for target in &node.targets {
            periods.insert(period(target, plan));
        }
        for period in periods.list() {
            without_target(node, period, plan, context);
        }
    });
}

fn period<'plan>(target: &'plan RawTarget, plan: &'plan RawPlan) -> &'plan str {
    target.period.as_ref().unwrap_or(&plan.period).as_str()
}

/// Reports the offices that lie too deep.
fn depth(plan: &RawPlan, context: &mut Context<'_>) {
    let offices = &plan.offices;
    let places = Places::of(offices, |office| &office.id);
    let above = |office: &Office| offices.get(places.find(office.within.as_ref()?.as_str())?);
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
    let method = plan.methods.iter().find(|method| Some(&method.id) == node.method.as_ref());
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
    let mut asked = Names::default();
    for office in node.targets.iter().filter_map(|target| target.office.as_ref()) {
        asked.insert(office.as_str());
    }
    let alone = |office: &&Office| !office.clusters.iter().any(|one| one.system == *system);
    let lacking: Vec<String> = plan
        .offices
        .iter()
        .filter(|office| asked.contains(office.id.as_str()))
        .filter(alone)
        .map(|office| office.id.to_string())
        .collect();
    if !lacking.is_empty() {
        let expected = Some(Fact::text(system.as_str()));
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
    let mut systems = Names::default();
    for cluster in of_clusters().filter_map(|target| target.cluster.as_ref()) {
        systems.insert(cluster.system.as_str());
    }
    if systems.len() < 2 {
        return;
    }
    let belongs = |office: &Office, target: &RawTarget| {
        let same = |wanted: &Membership| {
            office.clusters.iter().any(|one| one.system == wanted.system && one.cluster == wanted.cluster)
        };
        target.cluster.as_ref().is_some_and(same)
    };
    let mut reported = Names::default();
    for office in &plan.offices {
        let mut held = Entries::default();
        for target in of_clusters().filter(|target| belongs(office, target)) {
            let period_of = period(target, plan);
            let own = |one: &RawTarget| one.office.as_ref() == Some(&office.id) && period(one, plan) == period_of;
            let when = Entry { word: period_of, day: target.valid_from, ..Entry::default() };
            let second = held.repeats(when) && !node.targets.iter().any(own);
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

/// Reports, once a period, the offices that a node leaves out without saying why: others of the same kind have a target
/// of their own or of their cluster, and they have neither one, nor a dash, nor an exclusion.
fn without_target(node: &RawNode, of: &str, plan: &RawPlan, context: &mut Context<'_>) {
    let here = || node.targets.iter().filter(|target| period(target, plan) == of);
    let (mut own, mut clusters, mut of_kind) = (Names::default(), Entries::default(), Names::default());
    for target in here() {
        match (&target.office, &target.cluster, target.office_kind) {
            (Some(office), _, _) => _ = own.insert(office.as_str()),
            (None, Some(cluster), _) => _ = clusters.repeats(membership(cluster)),
            (None, None, Some(kind)) => _ = of_kind.insert(kind.word()),
            (None, None, None) => {}
        }
    }
    if own.is_empty() && clusters.is_empty() {
        return;
    }
    let has_target = |office: &Office| {
        own.contains(office.id.as_str())
            || of_kind.contains(office.kind.word())
            || office.clusters.iter().any(|one| clusters.about(&membership(one)).is_some())
    };
    let mut kinds = Names::default();
    for office in plan.offices.iter().filter(|office| has_target(office)) {
        kinds.insert(office.kind.word());
    }
    let is_excluded = |office: &Office| {
        node.exclusions.iter().any(|exclusion| {
            exclusion.office.as_ref().is_none_or(|id| *id == office.id)
                && exclusion.office_kind.is_none_or(|kind| kind == office.kind)
                && exclusion.period.as_ref().is_none_or(|period| period.as_str() == of)
        })
    };
    let left_out = |office: &&Office| kinds.contains(office.kind.word()) && !has_target(office) && !is_excluded(office);
    let lacking: Vec<String> = plan.offices.iter().filter(left_out).map(|office| office.id.to_string()).collect();
    if !lacking.is_empty() {
        let expected = Some(Fact::text(node.id.as_str()));
        context.report(node.here.field("targets"), Code::OfficeWithoutTarget, Some(Fact::OneOf(lacking)), expected);
    }
}
