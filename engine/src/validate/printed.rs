//! Numbers that differ from their printed text.
//!
//! The text is read as the language of the plan writes numbers: «1.234» is 1234 in Italian and 1.234 in English. What
//! the document rounds or cuts off agrees. Where a text holds several numbers, one of them has to agree; prose with
//! one number among words is only compared for thousands that were read as decimals.

mod text;

use super::context::Context;
use super::each_node;
use super::percent::is_percent;
use super::references::operands;
use crate::finding::{Code, Fact};
use crate::measure::own_value;
use crate::number::Number;
use crate::plan::{Plan, PlanNode};
use crate::raw::{Baseline, Language, RawNode, RawPlan, RawResult, Target};
use crate::read::decode::Here;
use text::{Compared, agrees};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let language = plan.language;
    each_node(plan, &mut |node| {
        let in_percent = is_percent(node.unit.as_ref());
        for one in &node.baselines {
            baseline(one, node, language, context);
        }
        for target in &node.targets {
            if let Some(printed) = &target.printed {
                let stated = stated(&target.target, printed);
                compare(printed, &stated, &Compared { language, in_percent, signed: true }, &target.here, context);
            }
        }
    });
    for check in &plan.checks {
        for operand in operands(&check.relation) {
            // What a relation subtracts is printed without its sign.
            let how = Compared { language, in_percent: false, signed: false };
            if let (Some(printed), Some(value)) = (&operand.printed, operand.value) {
                compare(printed, &[value], &how, &operand.here, context);
            }
        }
    }
    for change in plan.amendments.iter().flat_map(|amendment| &amendment.changes) {
        if let Some(one) = &change.baseline
            && let Some(printed) = &one.printed
        {
            let how = Compared { language, in_percent: false, signed: true };
            compare(printed, &[one.value], &how, &one.here, context);
        }
    }
}

fn baseline(one: &Baseline, node: &RawNode, language: Language, context: &mut Context<'_>) {
    let in_percent = is_percent(node.unit.as_ref());
    if let Some(printed) = &one.printed {
        compare(printed, &[one.value], &Compared { language, in_percent, signed: true }, &one.here, context);
    }
}

/// The numbers of a target that its text can be expected to print; none where it may print the number derived.
fn stated(target: &Target, printed: &str) -> Vec<Number> {
    let is_change = printed.contains(['%', '+', '-', '\u{2212}']);
    match target {
        Target::Value { value }
        | Target::Minimum { value, .. }
        | Target::Maximum { value, .. }
        | Target::Adjusted { value, .. } => vec![*value],
        Target::Range { from, to, .. } => vec![*from, *to],
        Target::Increment { percent, amount, .. } if is_change => percent.iter().chain(amount).copied().collect(),
        Target::Larger { percent: Some(percent), .. }
        | Target::Held { percent, .. }
        | Target::Share { percent, .. }
            if is_change =>
        {
            vec![*percent]
        }
        _ => Vec::new(),
    }
}

/// Reports the printed texts of a result that differ from its numbers.
pub(super) fn of_result(result: &RawResult, node: &PlanNode, plan: &Plan, context: &mut Context<'_>) {
    let language = plan.head.language;
    let in_percent = is_percent(node.raw.unit.as_ref());
    for component in &result.components {
        if let Some(printed) = &component.printed {
            let how = Compared { language, in_percent: false, signed: true };
            compare(printed, &[component.value], &how, &component.here, context);
        }
    }
    let Some(printed) = &result.printed else { return };
    let mut numbers: Vec<Number> = result.value.into_iter().collect();
    if numbers.is_empty() {
        numbers.extend(result.numerator.into_iter().chain(result.denominator));
        numbers.extend(own_value(node, result));
        if let (Some(numerator), Some(denominator)) = (result.numerator, result.denominator) {
            let share = numerator.divide(denominator);
            numbers.extend(share);
            numbers.extend(share.ok().and_then(|share| share.multiply(Number::HUNDRED).ok()));
        }
        if result.denominator.is_none() {
            numbers.extend(result.components.iter().map(|component| component.value));
        }
    }
    compare(printed, &numbers, &Compared { language, in_percent, signed: true }, &result.here, context);
}

/// Reports a text that prints none of the numbers it should.
fn compare(printed: &str, numbers: &[Number], how: &Compared, here: &Here, context: &mut Context<'_>) {
    if let Some(&number) = numbers.first()
        && !agrees(printed, numbers, how)
    {
        let expected = Some(Fact::text(printed));
        context.report_number(here.field("printed"), Code::PrintedDiffers, number, expected);
    }
}
