//! Every node has a method that fits it.

use super::context::Context;
use super::each_node;
use super::weights::means_nothing;
use crate::finding::{Code, Fact};
use crate::raw::{Aggregation, Method, NodeKind, RawNode, RawPlan, ScoreRule, TwoPartReading};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    for method in &plan.methods {
        if method.score.is_some() == method.aggregation.is_some() {
            let expected = Some(Fact::OneOf(vec!["score".to_owned(), "aggregation".to_owned()]));
            context.report(method.here.pointer(), Code::OneOfTwo, None, expected);
        }
        if let Some(ScoreRule::Threshold { reached, missed }) = &method.score
            && reached < missed
        {
            let expected = Some(Fact::Number(*missed));
            context.report_number(method.here.field("score/reached"), Code::UpsideDown, *reached, expected);
        }
        if let Some(Aggregation::TwoPart { reading: TwoPartReading::LargerMean, weights }) = &method.aggregation
            && weights.len() != 2
        {
            let found = u64::try_from(weights.len()).ok().map(Fact::Count);
            context.report(method.here.field("aggregation/weights"), Code::OutOfRange, found, Some(Fact::Count(2)));
        }
        if let Some(Aggregation::TwoPart { weights, .. }) = &method.aggregation {
            let pointer = method.here.field("aggregation/weights");
            let given: Vec<_> =
                weights.iter().enumerate().map(|(place, &weight)| (format!("{pointer}/{place}"), weight)).collect();
            means_nothing(&given, &pointer, true, context);
        }
    }
    each_node(plan, &mut |node| of_node(node, plan, context));
}

fn of_node(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    if node.takes.is_some() && !node.children.is_empty() {
        context.report_text(node.here.field("children"), Code::NotUsed, "children");
    }
    let Some(id) = &node.method else {
        if node.takes.is_none() && node.missing.is_none() {
            context.report_text(node.here.pointer(), Code::MissingMethod, node.id.as_str());
        }
        return;
    };
    if node.takes.is_some() {
        context.report_text(node.here.field("method"), Code::OneOfTwo, "takes");
        return;
    }
    let Some(method) = plan.methods.find(id) else { return };
    let has_children = !node.children.is_empty();
    if is_empty(method, node) && node.missing.is_none() {
        context.report_text(node.here.field("children"), Code::NoChildren, node.id.as_str());
    }
    if matches!(method.aggregation, Some(Aggregation::TwoPart { .. })) && has_children && node.children.len() != 2 {
        let found = u64::try_from(node.children.len()).ok().map(Fact::Count);
        context.report(node.here.field("children"), Code::OutOfRange, found, Some(Fact::Count(2)));
    }
    if !fits(method, node) {
        let expected = if has_children { "aggregation" } else { "score" };
        let found = Some(Fact::text(id.as_str()));
        context.report(node.here.field("method"), Code::MethodNotForNode, found, Some(Fact::text(expected)));
    }
}

/// Whether a node can have a method.
pub(super) fn fits(method: &Method, node: &RawNode) -> bool {
    if node.children.is_empty() { fits_leaf(method) || is_empty(method, node) } else { method.aggregation.is_some() }
}

/// Whether a node that is made of others holds none: it is missing. An indicator or a project never is.
fn is_empty(method: &Method, node: &RawNode) -> bool {
    let may_hold = !matches!(node.kind, NodeKind::Indicator | NodeKind::Project);
    node.children.is_empty() && may_hold && method.score.is_none() && !fits_leaf(method)
}

/// A leaf takes a rule for results, or a printed aggregate whose parts the document does not list.
fn fits_leaf(method: &Method) -> bool {
    method.score.is_some()
        || matches!(method.aggregation, Some(Aggregation::Printed { .. } | Aggregation::Listed { .. }))
}
