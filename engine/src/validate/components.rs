//! The components of a result: those that its measure names, all of them and no others.

use std::collections::BTreeSet;

use super::context::Context;
use super::references::{inputs, term_inputs};
use crate::finding::{Code, Fact};
use crate::plan::PlanNode;
use crate::raw::{Id, Measure, Quantity, RawResult, ResultStatus, Target};

/// Reports the components that nothing uses, those that stand twice, and those that are not given.
pub(super) fn check(result: &RawResult, node: &PlanNode, context: &mut Context<'_>) {
    let needed = needed(node);
    let inflows = node.raw.targets.iter().filter_map(|target| match &target.target {
        Target::Adjusted { inflow, .. } => Some(inflow),
        _ => None,
    });
    let used: BTreeSet<&Id> = needed.iter().copied().chain(inflows).collect();
    let mut given = BTreeSet::new();
    for component in &result.components {
        if !given.insert(&component.input) {
            context.report_text(component.here.field("input"), Code::DuplicateEntry, component.input.as_str());
        } else if !used.contains(&component.input) {
            let known: Vec<&str> = used.iter().map(|id| id.as_str()).collect();
            let nearest = crate::read::decode::nearest(component.input.as_str(), &known);
            let expected = nearest.map(|word| Fact::OneOf(vec![word.to_owned()]));
            let found = Some(Fact::Text(component.input.to_string()));
            context.report(component.here.field("input"), Code::NotUsed, found, expected);
        }
    }
    if let Some(Measure::Ratio { numerator, denominator, .. }) = &node.raw.measure {
        let own = [("numerator", numerator, result.numerator), ("denominator", denominator, result.denominator)];
        for (name, stated, own) in own {
            let named = needed.iter().any(|id| id.as_str() == name);
            let same = matches!((stated, own), (Some(Quantity::Fixed { value }), Some(own)) if *value == own);
            if stated.is_some() && own.is_some() && !named && !same {
                context.report_text(result.here.field(name), Code::NotUsed, name);
            }
        }
    }
    if matches!(result.status, Some(ResultStatus::Missing | ResultStatus::Neutralised)) {
        return;
    }
    let own = |id: &Id| match id.as_str() {
        "numerator" => result.numerator.is_some(),
        "denominator" => result.denominator.is_some(),
        "value" => result.value.is_some(),
        _ => false,
    };
    let has_any = !given.is_empty() || result.numerator.is_some() || result.denominator.is_some();
    for lacking in needed.iter().filter(|id| has_any && !given.contains(*id) && !own(id)) {
        context.report_text(result.here.0.to_string(), Code::ComponentMissing, lacking.as_str());
    }
}

/// The components that the measure of a node is made of.
fn needed(node: &PlanNode) -> BTreeSet<&Id> {
    match &node.raw.measure {
        Some(Measure::Sum { terms }) => term_inputs(terms).into_iter().collect(),
        Some(Measure::Mean { inputs } | Measure::ClusterIndex { inputs, .. }) => {
            inputs.iter().map(|input| &input.input).collect()
        }
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            numerator.iter().chain(denominator).flat_map(inputs).collect()
        }
        Some(Measure::Direct {} | Measure::Variation { .. }) | None => BTreeSet::new(),
    }
}
