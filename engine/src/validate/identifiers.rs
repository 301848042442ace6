//! No two things of one kind have the same identifier.

use std::collections::BTreeMap;

use super::context::Context;
use super::each_node;
use crate::finding::{Code, Fact};
use crate::raw::{Id, RawPlan};
use crate::read::decode::Here;

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let mut nodes = Vec::new();
    each_node(plan, &mut |node| nodes.push((&node.id, &node.here)));
    unique(nodes, context);
    unique(plan.periods.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.sources.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.readings.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.scales.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.methods.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.offices.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.levels.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.amendments.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.scenarios.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.tables.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.checks.iter().map(|one| (&one.id, &one.here)), context);
    unique(plan.cluster_systems.iter().map(|one| (&one.id, &one.here)), context);
    for system in &plan.cluster_systems {
        unique(system.clusters.iter().map(|one| (&one.id, &one.here)), context);
    }
    for table in &plan.tables {
        unique(table.columns.iter().map(|one| (&one.id, &one.here)), context);
    }
}

/// Reports every identifier after the first of its name, with the place of the first.
fn unique<'plan>(ids: impl IntoIterator<Item = (&'plan Id, &'plan Here)>, context: &mut Context<'_>) {
    let mut first: BTreeMap<&Id, &Here> = BTreeMap::new();
    for (id, here) in ids {
        match first.get(id) {
            Some(earlier) => {
                let expected = Some(Fact::Text(earlier.0.to_string()));
                context.report(here.field("id"), Code::DuplicateId, Some(Fact::Text(id.to_string())), expected);
            }
            None => {
                first.insert(id, here);
            }
        }
    }
}
