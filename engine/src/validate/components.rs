//! The components of a result: those that its measure names, all of them and no others.

use super::context::Context;
use super::references::{inputs, term_inputs};
use crate::finding::Code;
use crate::names::Names;
use crate::plan::PlanNode;
use crate::raw::{Measure, Quantity, RawResult, ResultStatus, Target};

/// Reports the components that nothing uses, those that stand twice, and those that are not given.
pub(super) fn check(result: &RawResult, node: &PlanNode, context: &mut Context<'_>) {
    let needed = needed(node);
    let inflows = node.raw.targets.iter().filter_map(|target| match &target.target {
        Target::Adjusted { inflow, .. } => Some(inflow.as_str()),
        _ => None,
    });
    let mut used = Names::default();
    for name in needed.list().into_iter().chain(inflows) {
        used.insert(name);
    }
    let mut given = Names::default();
    for component in &result.components {
        let input = component.input.as_str();
        if !given.insert(input) {
            context.report_text(component.here.field("input"), Code::DuplicateEntry, input);
        } else if !used.contains(input) {
            context.unknown(component.here.field("input"), Code::NotUsed, &component.input, &used);
        }
    }
    if let Some(Measure::Ratio { numerator, denominator, .. }) = &node.raw.measure {
        let own = [("numerator", numerator, result.numerator), ("denominator", denominator, result.denominator)];
        for (name, stated, own) in own {
            let named = needed.contains(name);
            let same = matches!((stated, own), (Some(Quantity::Fixed { value }), Some(own)) if *value == own);
            if stated.is_some() && own.is_some() && !named && !same {
                context.report_text(result.here.field(name), Code::NotUsed, name);
            }
        }
    }
    if matches!(result.status, Some(ResultStatus::Missing | ResultStatus::Neutralised)) {
        return;
    }
    let own = |name: &str| match name {
        "numerator" => result.numerator.is_some(),
        "denominator" => result.denominator.is_some(),
        "value" => result.value.is_some(),
        _ => false,
    };
    let has_any = !given.is_empty() || result.numerator.is_some() || result.denominator.is_some();
    for lacking in needed.list().into_iter().filter(|name| has_any && !given.contains(name) && !own(name)) {
        context.report_text(result.here.pointer(), Code::ComponentMissing, lacking);
    }
}

/// The components that the measure of a node is made of.
fn needed(node: &PlanNode) -> Names<'_> {
    let mut needed = Names::default();
    match &node.raw.measure {
        Some(Measure::Sum { terms }) => needed.extend(&term_inputs(terms)),
        Some(Measure::Mean { inputs } | Measure::ClusterIndex { inputs, .. }) => {
            return Names::of(inputs, |input| &input.input);
        }
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            for quantity in numerator.iter().chain(denominator) {
                needed.extend(&inputs(quantity));
            }
        }
        Some(Measure::Direct {} | Measure::Variation { .. }) | None => {}
    }
    needed
}
