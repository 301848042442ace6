//! Citations name a document of the plan, and say both where and which words.

use super::context::Context;
use super::each_node;
use super::references::operands;
use crate::finding::{Code, Fact};
use crate::names::Names;
use crate::raw::{Citation, RawPlan, Relation};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let known = Names::of(&plan.sources, |source| &source.id);
    for citation in citations(plan) {
        cited(citation, &known, context);
    }
}

/// Reports what is wrong in one citation.
pub(super) fn cited(citation: &Citation, known: &Names<'_>, context: &mut Context<'_>) {
    context.must_exist(&citation.here, "document", &citation.document, known);
    if citation.words.is_some() == citation.lines.is_empty() {
        let missing = if citation.lines.is_empty() { "lines" } else { "words" };
        let expected = Some(Fact::text(missing));
        context.report(citation.here.pointer(), Code::IncompleteCitation, None, expected);
    }
}

/// Every citation of a plan.
fn citations(plan: &RawPlan) -> Vec<&Citation> {
    let mut all: Vec<&Citation> = Vec::new();
    all.extend(plan.readings.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.scales.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.methods.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.cluster_systems.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.offices.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.levels.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.amendments.iter().filter_map(|one| one.source.as_ref()));
    all.extend(plan.tables.iter().map(|one| &one.source));
    for check in &plan.checks {
        all.extend(check.source.as_ref());
        all.extend(operands(&check.relation).into_iter().filter_map(|operand| operand.source.as_ref()));
        if let Relation::SameSeries { series, .. } = &check.relation {
            all.extend(series.iter().filter_map(|one| one.source.as_ref()));
        }
    }
    each_node(plan, &mut |node| {
        all.extend(node.source.as_ref());
        all.extend(node.weight.as_ref().and_then(|weight| weight.source.as_ref()));
        all.extend(node.baselines.iter().filter_map(|one| one.source.as_ref()));
        all.extend(node.targets.iter().filter_map(|one| one.source.as_ref()));
        all.extend(node.exclusions.iter().filter_map(|one| one.source.as_ref()));
        all.extend(node.links.iter().filter_map(|one| one.source.as_ref()));
    });
    all
}
