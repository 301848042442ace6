//! Bounds in the right order: scales, periods, domains, caps, percentages.

use super::context::Context;
use super::each_node;
use crate::finding::{Code, Fact};
use crate::number::Number;
use crate::raw::{LevelStanding, RawPlan};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    for scale in &plan.scales {
        in_order(scale.here.field("minimum"), scale.minimum, Some(scale.reference), context);
        in_order(scale.here.field("maximum"), Some(scale.reference), scale.maximum, context);
    }
    if plan.scales.is_empty() {
        context.report(plan.here.field("scales"), Code::MissingField, None, Some(Fact::text("scales")));
    }
    if plan.nodes.is_empty() {
        context.report(plan.here.field("nodes"), Code::MissingField, None, Some(Fact::text("nodes")));
    }
    for period in &plan.periods {
        if period.to < period.from {
            let found = Some(Fact::Text(period.to.to_string()));
            let expected = Some(Fact::Text(period.from.to_string()));
            context.report(period.here.field("to"), Code::EmptyPeriod, found, expected);
        }
    }
    for level in &plan.levels {
        if level.standing == Some(LevelStanding::NotPart) && !level.indices.is_empty() {
            context.report(level.here.field("indices"), Code::NotUsed, None, None);
        }
    }
    for method in &plan.methods {
        let cap = method.cap.as_ref();
        for (name, bound) in [("below", cap.and_then(|cap| cap.below)), ("above", cap.and_then(|cap| cap.above))] {
            if let Some(bound) = bound.filter(|bound| bound.is_negative()) {
                let expected = Some(Fact::Number(Number::ZERO));
                context.report_number(method.here.field(&format!("cap/{name}")), Code::OutOfRange, bound, expected);
            }
        }
    }
    each_node(plan, &mut |node| {
        if let Some(domain) = &node.domain {
            in_order(domain.here.field("maximum"), domain.minimum, domain.maximum, context);
        }
        if let Some(decimals) = node.decimals.filter(|decimals| *decimals > 12) {
            let found = Some(Fact::Count(u64::from(decimals)));
            context.report(node.here.field("decimals"), Code::OutOfRange, found, Some(Fact::Count(12)));
        }
    });
}

/// Reports an upper bound that lies below the lower one.
fn in_order(pointer: String, lower: Option<Number>, upper: Option<Number>, context: &mut Context<'_>) {
    if let (Some(lower), Some(upper)) = (lower, upper)
        && upper < lower
    {
        context.report_number(pointer, Code::EmptyRange, upper, Some(Fact::Number(lower)));
    }
}
