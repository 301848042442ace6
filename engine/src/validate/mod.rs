//! From raw documents to valid ones: one check a file, all findings in one pass.

mod actuals;
mod amendments;
mod arena;
mod bands;
mod citations;
mod components;
mod context;
mod cycles;
mod dates;
mod directions;
mod entries;
mod identifiers;
mod measures;
mod methods;
mod numbers;
mod offices;
mod parts;
mod percent;
mod periods;
mod printed;
mod reachable;
mod references;
mod rules;
mod tables;
mod targets;
mod unused;
mod values;
mod weights;
mod whole;

pub use actuals::validate_actuals;

use actuals::{answer, forms};

use crate::digest::Digest;
use crate::finding::{File, Findings};
use crate::plan::Plan;
use crate::raw::{RawNode, RawPlan};
use crate::read::Limits;
use context::Context;

/// The checks of a plan, in the order in which a reader would make them.
const CHECKS: &[fn(&RawPlan, &mut Context<'_>)] = &[
    identifiers::check,
    references::check,
    cycles::check,
    numbers::check,
    weights::check,
    methods::check,
    measures::check,
    targets::check,
    offices::check,
    periods::check,
    amendments::check,
    bands::check,
    citations::check,
    tables::check,
    directions::check,
    reachable::check,
    unused::check,
    whole::check,
    percent::check,
    printed::check,
];

/// A valid plan with the digest of its canonical form, unless one of the findings is an error.
pub fn validate_plan(raw: RawPlan, digest: Digest, limits: &Limits, findings: &mut Findings) -> Option<Plan> {
    let mut context = Context::new(File::Plan, limits, findings);
    for check in CHECKS {
        check(&raw, &mut context);
    }
    let plan = arena::build(raw, digest, &mut context);
    plan.filter(|_| !findings.has_errors())
}

/// Calls `visit` with every node, each after the one above it.
fn each_node<'plan>(plan: &'plan RawPlan, visit: &mut dyn FnMut(&'plan RawNode)) {
    fn below<'plan>(node: &'plan RawNode, visit: &mut dyn FnMut(&'plan RawNode)) {
        visit(node);
        for child in &node.children {
            below(child, visit);
        }
    }
    for root in &plan.nodes {
        below(root, visit);
    }
}
