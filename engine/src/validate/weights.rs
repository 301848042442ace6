//! Weights: never negative, not all zero, at most six decimals, and as much as the document says together.

use super::context::Context;
use super::each_node;
use crate::finding::{Code, Fact};
use crate::number::{Number, Sum, Weight, WeightError};
use crate::raw::{Aggregation, RawNode, RawPlan, WeightRule};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    each_node(plan, &mut |node| {
        if let Some(weight) = &node.weight {
            weighs(weight.value, node.here.field("weight"), context);
            if node.weight_rule.is_some() {
                context.report_text(node.here.field("weight_rule"), Code::OneOfTwo, "weight");
            }
        }
        if let Some(WeightRule::PerChild { each, most }) = &node.weight_rule {
            for (name, number) in [("each", each), ("most", most)] {
                weighs(*number, node.here.field(&format!("weight_rule/{name}")), context);
            }
        }
        if !node.children.is_empty() {
            children(node, plan, context);
        }
    });
}

/// Reports a number that is no weight.
pub(super) fn weighs(number: Number, pointer: String, context: &mut Context<'_>) {
    let (code, expected) = match Weight::new(number) {
        Ok(_) => return,
        Err(WeightError::Negative) => (Code::NegativeWeight, Fact::Number(Number::ZERO)),
        Err(WeightError::TooManyDecimals) => (Code::WeightDecimals, Fact::Count(6)),
    };
    context.report_number(pointer, code, number, Some(expected));
}

/// Reports the weights of a mean that are negative, or all zero.
pub(super) fn means_nothing(given: &[(String, Number)], pointer: &str, all: bool, context: &mut Context<'_>) {
    for (pointer, weight) in given.iter().filter(|(_, weight)| weight.is_negative()) {
        context.report_number(pointer.clone(), Code::NegativeWeight, *weight, Some(Fact::Number(Number::ZERO)));
    }
    if all && !given.is_empty() && given.iter().all(|(_, weight)| weight.is_zero()) {
        context.report(pointer.to_owned(), Code::AllZeroWeights, None, None);
    }
}

/// The weights under one node.
fn children(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let weighted = node.method.as_ref().and_then(|id| plan.methods.find(id)).is_some_and(|method| {
        matches!(method.aggregation, Some(Aggregation::WeightedMean {} | Aggregation::SumOfShares {}))
    });
    let ruled = node.children.iter().any(|child| child.weight_rule.is_some());
    let weights: Vec<Number> =
        node.children.iter().filter_map(|child| child.weight.as_ref()).map(|weight| weight.value).collect();
    let listed = |child: &RawNode| {
        child.method.as_ref().and_then(|id| plan.methods.find(id)).is_some_and(|method| {
            matches!(method.score, Some(crate::raw::ScoreRule::Listed { .. }))
                || matches!(method.aggregation, Some(Aggregation::Listed { .. }))
        })
    };
    let missing =
        node.children.iter().any(|child| child.weight.is_none() && child.weight_rule.is_none() && !listed(child));
    if weighted && missing {
        context.report(node.here.field("children"), Code::WeightMissing, None, None);
    }
    if weighted && !weights.is_empty() && !ruled && weights.iter().all(|weight| weight.is_zero()) {
        context.report(node.here.field("children"), Code::AllZeroWeights, None, None);
    }
    let rests = node.children.iter().filter(|child| matches!(child.weight_rule, Some(WeightRule::Rest {})));
    for second in rests.skip(1) {
        context.report_text(second.here.field("weight_rule"), Code::OneOfTwo, "rest");
    }
    for ruled in node.children.iter().filter(|child| !weighted && child.weight_rule.is_some()) {
        context.report_text(ruled.here.field("weight_rule"), Code::NotUsed, "weight_rule");
    }
    let mut sum = Sum::default();
    weights.iter().for_each(|&weight| sum.add(weight));
    let total = sum.total();
    if let (Some(declared), Ok(total), false, false) = (node.declared_sum, total, ruled, missing)
        && total != declared
    {
        context.report_number(node.here.field("declared_sum"), Code::WeightSum, total, Some(Fact::Number(declared)));
    }
}
