//! The value of a result, whatever its form: within what the indicator can take, and in its unit.

use super::context::Context;
use super::percent::{self, Largest};
use crate::finding::{Code, Fact};
use crate::measure::own_value;
use crate::number::Number;
use crate::plan::{NodeRule, Plan, PlanNode};
use crate::raw::{AcrossOffices, RawResult, ResultStatus, ScoreRule};

pub(super) fn check<'plan>(
    result: &RawResult,
    node: &'plan PlanNode,
    plan: &Plan,
    known: &mut Largest<'plan>,
    context: &mut Context<'_>,
) {
    if matches!(result.status, Some(ResultStatus::Missing | ResultStatus::Neutralised)) {
        return;
    }
    let mut numbers = Vec::new();
    if let Some(value) = own_value(node, result) {
        numbers.push((form(result), value));
        percent::of_result(value, node, result.here.field(form(result)), known, context);
    }
    if let Some(range) = result.range.as_ref().filter(|_| own_value(node, result).is_some()) {
        numbers.extend([("range/from", range.from), ("range/to", range.to)]);
    }
    let (lowest, highest) = bounds(result, node, plan);
    for (field, value) in numbers {
        let beyond = lowest.filter(|lowest| value < *lowest).or(highest.filter(|highest| value > *highest));
        if let Some(bound) = beyond {
            let expected = Some(Fact::Number(bound));
            context.report_number(result.here.field(field), Code::OutsideDomain, value, expected);
        }
    }
}

/// The field that a value comes from.
fn form(result: &RawResult) -> &'static str {
    if result.value.is_some() {
        "value"
    } else if result.numerator.is_some() {
        "numerator"
    } else if result.denominator.is_some() {
        "denominator"
    } else {
        "components"
    }
}

/// The declared domain; for something to deliver, from 0 to 100. That of each office, which a sum of offices exceeds.
fn bounds(result: &RawResult, node: &PlanNode, plan: &Plan) -> (Option<Number>, Option<Number>) {
    let is_sum = node.raw.across_offices == Some(AcrossOffices::Sum);
    if is_sum && plan.parts_of(result.office.as_ref()).next().is_some() {
        return (None, None);
    }
    let delivered = matches!(*node.rule, NodeRule::Scored(ScoreRule::Delivered { .. }));
    let declared = node.raw.domain.as_ref();
    (
        declared.and_then(|domain| domain.minimum).or(delivered.then_some(Number::ZERO)),
        declared.and_then(|domain| domain.maximum).or(delivered.then_some(Number::HUNDRED)),
    )
}
