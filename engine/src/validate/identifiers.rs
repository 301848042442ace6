//! No two things of one kind have the same identifier.

use super::context::Context;
use super::each_node;
use super::entries::{Entries, Entry};
use crate::finding::{Code, Fact};
use crate::raw::{Id, RawPlan};
use crate::read::decode::Here;

/// The identifiers of a list with their places.
macro_rules! ids {
    ($list:expr) => {
        $list.iter().map(|one| (&one.id, &one.here)).collect::<Vec<_>>()
    };
}

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let mut nodes = Vec::new();
    each_node(plan, &mut |node| nodes.push((&node.id, &node.here)));
    unique(&nodes, context);
    unique(&ids!(plan.periods), context);
    unique(&ids!(plan.sources), context);
    unique(&ids!(plan.readings), context);
    unique(&ids!(plan.scales), context);
    unique(&ids!(plan.methods), context);
    unique(&ids!(plan.offices), context);
    unique(&ids!(plan.levels), context);
    unique(&ids!(plan.amendments), context);
    unique(&ids!(plan.scenarios), context);
    unique(&ids!(plan.tables), context);
    unique(&ids!(plan.checks), context);
    unique(&ids!(plan.cluster_systems), context);
    for system in &plan.cluster_systems {
        unique(&ids!(system.clusters), context);
    }
    for table in &plan.tables {
        unique(&ids!(table.columns), context);
        unique(&ids!(table.rows), context);
    }
}

/// Reports every identifier after the first of its name, with the place of the first.
fn unique(ids: &[(&Id, &Here)], context: &mut Context<'_>) {
    let mut first = Entries::default();
    for &(id, here) in ids {
        if let Some(earlier) = first.insert(Entry::named(id), &here.0) {
            let expected = Some(Fact::text(earlier));
            context.report(here.field("id"), Code::DuplicateId, Some(Fact::text(id.as_str())), expected);
        }
    }
}
