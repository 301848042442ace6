//! Every reference leads to something that is there.

use std::collections::BTreeMap;

use super::context::Context;
use super::each_node;
use crate::finding::Code;
use crate::names::Names;
use crate::raw::{Address, Base, Id, Membership, Operand, Quantity, RawNode, RawPlan, Relation, Target};
use crate::read::decode::Here;

/// The identifiers that a plan defines.
struct Known<'plan> {
    nodes: Names<'plan>,
    periods: Names<'plan>,
    offices: Names<'plan>,
    readings: Names<'plan>,
    methods: Names<'plan>,
    scales: Names<'plan>,
    systems: Names<'plan>,
    /// The clusters of each system.
    clusters: BTreeMap<&'plan str, Names<'plan>>,
}

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let mut nodes = Names::default();
    each_node(plan, &mut |node| {
        nodes.insert(node.id.as_str());
    });
    let known = Known {
        nodes,
        periods: Names::of(&plan.periods, |one| &one.id),
        offices: Names::of(&plan.offices, |one| &one.id),
        readings: Names::of(&plan.readings, |one| &one.id),
        methods: Names::of(&plan.methods, |one| &one.id),
        scales: Names::of(&plan.scales, |one| &one.id),
        systems: Names::of(&plan.cluster_systems, |one| &one.id),
        clusters: plan
            .cluster_systems
            .iter()
            .map(|system| (system.id.as_str(), Names::of(&system.clusters, |cluster| &cluster.id)))
            .collect(),
    };
    context.must_exist(&plan.here, "period", &plan.period, &known.periods);
    head(plan, &known, context);
    each_node(plan, &mut |node| of_node(node, &known, context));
    changes(plan, &known, context);
}

fn head(plan: &RawPlan, known: &Known<'_>, context: &mut Context<'_>) {
    for period in &plan.periods {
        optional(&period.here, "within", period.within.as_ref(), &known.periods, context);
        optional(&period.here, "previous", period.previous.as_ref(), &known.periods, context);
    }
    for office in &plan.offices {
        optional(&office.here, "within", office.within.as_ref(), &known.offices, context);
        let mut systems = Names::default();
        for membership in &office.clusters {
            membership_exists(membership, known, context);
            let system = membership.system.as_str();
            if !systems.insert(system) {
                context.report_text(membership.here.field("system"), Code::DuplicateEntry, system);
            }
        }
    }
    for level in &plan.levels {
        all(&level.here, "indices", &level.indices, &known.nodes, context);
    }
    for method in &plan.methods {
        all(&method.here, "readings", &method.readings, &known.readings, context);
    }
}

fn of_node(node: &RawNode, known: &Known<'_>, context: &mut Context<'_>) {
    let here = &node.here;
    optional(here, "method", node.method.as_ref(), &known.methods, context);
    optional(here, "scale", node.scale.as_ref(), &known.scales, context);
    all(here, "readings", &node.readings, &known.readings, context);
    if let Some(takes) = &node.takes {
        context.must_exist(&takes.here, "node", &takes.node, &known.nodes);
        optional(&takes.here, "office", takes.office.as_ref(), &known.offices, context);
    }
    for link in node.links.iter().filter(|link| link.plan.is_none()) {
        optional(&link.here, "node", link.node.as_ref(), &known.nodes, context);
    }
    for exclusion in &node.exclusions {
        optional(&exclusion.here, "office", exclusion.office.as_ref(), &known.offices, context);
        optional(&exclusion.here, "period", exclusion.period.as_ref(), &known.periods, context);
    }
    for baseline in &node.baselines {
        optional(&baseline.here, "office", baseline.office.as_ref(), &known.offices, context);
        optional(&baseline.here, "period", baseline.period.as_ref(), &known.periods, context);
    }
    for target in &node.targets {
        optional(&target.here, "office", target.office.as_ref(), &known.offices, context);
        optional(&target.here, "period", target.period.as_ref(), &known.periods, context);
        optional(&target.here, "reading", target.reading.as_ref(), &known.readings, context);
        if let Some(cluster) = &target.cluster {
            membership_exists(cluster, known, context);
        }
        for base in bases(&target.target) {
            optional(&base.here, "period", base.period.as_ref(), &known.periods, context);
        }
        if let Target::Share { of, .. } = &target.target {
            context.must_exist(&target.here, "target/of", of, &known.periods);
        }
    }
    if let Some(crate::raw::Measure::ClusterIndex { system, .. }) = &node.measure {
        context.must_exist(here, "measure/system", system, &known.systems);
    }
}

fn changes(plan: &RawPlan, known: &Known<'_>, context: &mut Context<'_>) {
    for amendment in &plan.amendments {
        for change in &amendment.changes {
            address(&change.at, known, context);
            optional(&change.here, "method", change.method.as_ref(), &known.methods, context);
        }
    }
    for scenario in &plan.scenarios {
        for one in &scenario.overrides {
            address(&one.at, known, context);
        }
    }
    for check in &plan.checks {
        for operand in operands(&check.relation) {
            if let Some(at) = &operand.at {
                address(at, known, context);
            }
        }
    }
    for table in &plan.tables {
        for column in &table.columns {
            optional(&column.here, "node", column.node.as_ref(), &known.nodes, context);
        }
        for row in &table.rows {
            optional(&row.here, "office", row.office.as_ref(), &known.offices, context);
        }
    }
}

fn address(at: &Address, known: &Known<'_>, context: &mut Context<'_>) {
    context.must_exist(&at.here, "node", &at.node, &known.nodes);
    optional(&at.here, "office", at.office.as_ref(), &known.offices, context);
    optional(&at.here, "period", at.period.as_ref(), &known.periods, context);
}

fn membership_exists(membership: &Membership, known: &Known<'_>, context: &mut Context<'_>) {
    context.must_exist(&membership.here, "system", &membership.system, &known.systems);
    if let Some(clusters) = known.clusters.get(membership.system.as_str()) {
        context.must_exist(&membership.here, "cluster", &membership.cluster, clusters);
    }
}

pub(super) fn optional(here: &Here, field: &str, id: Option<&Id>, known: &Names<'_>, context: &mut Context<'_>) {
    if let Some(id) = id {
        context.must_exist(here, field, id, known);
    }
}

pub(super) fn all(here: &Here, field: &str, ids: &[Id], known: &Names<'_>, context: &mut Context<'_>) {
    for (position, id) in ids.iter().enumerate() {
        context.must_exist(here, &format!("{field}/{position}"), id, known);
    }
}

/// The bases that a target starts from.
pub(super) fn bases(target: &Target) -> Vec<&Base> {
    match target {
        Target::Increment { base, .. } | Target::Confirm { base } => vec![base],
        Target::Larger { of, .. } => of.iter().collect(),
        Target::Held { result, floor, .. } => vec![result, floor],
        _ => Vec::new(),
    }
}

/// The printed numbers of a relation, and those that its operands are made of.
pub(super) fn operands(relation: &Relation) -> Vec<&Operand> {
    let mut all = relation.operands();
    let within: Vec<&Operand> = all.iter().filter_map(|one| one.relation.as_deref()).flat_map(operands).collect();
    all.extend(within);
    all
}

/// The components that a quantity is made of.
pub(super) fn inputs(quantity: &Quantity) -> Vec<&Id> {
    match quantity {
        Quantity::Input { id, .. } => vec![id],
        Quantity::Fixed { .. } => Vec::new(),
        Quantity::Sum { terms } => term_inputs(terms),
    }
}

/// The components that terms are made of.
pub(super) fn term_inputs(terms: &[crate::raw::Term]) -> Vec<&Id> {
    terms.iter().flat_map(|term| term.input.iter().chain(term_inputs(&term.terms))).collect()
}
