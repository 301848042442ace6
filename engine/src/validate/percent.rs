//! A fraction where the unit is a percentage: 0.87 where 87 is meant.
//!
//! A true percentage may be as small. A number counts as a fraction where more is better and what it is compared with
//! is at least ten per cent and more than ten times as large; so does one that is delivered, of which nobody says
//! that less than one per cent is there.

use std::collections::BTreeMap;

use super::context::Context;
use super::rules::Rules;
use crate::finding::{Code, Fact};
use crate::number::Number;
use crate::plan::{NodeRule, PlanNode};
use crate::raw::{Direction, Language, Measure, RawNode, RawPlan, ScoreRule, Target, Text};

/// Whether a unit is a percentage, in either language; points of percentage are not.
pub(super) fn is_percent(unit: Option<&Text>) -> bool {
    let Some(unit) = unit else { return false };
    let of = |language: Language| {
        let words = unit.in_language(language).trim().to_lowercase();
        words.starts_with('%') || words.starts_with("per cent") || words.starts_with("percent")
    };
    let points = |language: Language| {
        let words = unit.in_language(language).to_lowercase();
        words.contains("punti") || words.contains("point")
    };
    (of(Language::Italian) || of(Language::English)) && !points(Language::Italian) && !points(Language::English)
}

/// The numbers of a target that stand in the unit of its node, each with its field.
fn numbers(target: &Target) -> Vec<(&'static str, Number)> {
    match target {
        Target::Value { value }
        | Target::Minimum { value, .. }
        | Target::Maximum { value, .. }
        | Target::Adjusted { value, .. } => vec![("value", *value)],
        Target::Range { from, to, .. } => vec![("from", *from), ("to", *to)],
        _ => Vec::new(),
    }
}

/// Whether more is better, as far as a node and its targets say.
fn more_is_better(node: &RawNode) -> bool {
    let lower = |target: &Target| matches!(target, Target::Maximum { .. } | Target::Range { .. });
    node.direction != Some(Direction::Lower) && !node.targets.iter().any(|one| lower(&one.target))
}

/// Above zero, and at most one.
fn may_be_fraction(value: Number) -> bool {
    value.is_positive() && value <= Number::ONE
}

/// The largest number that a node gives for its values, other than `except`: targets, baselines, the end of its domain.
fn largest(node: &RawNode) -> Option<Number> {
    let targets = node.targets.iter().flat_map(|one| numbers(&one.target)).map(|(_, number)| number);
    targets.chain(node.baselines.iter().map(|one| one.value)).max()
}

/// Whether a number is at least ten per cent, and more than ten times as large as another.
fn dwarfs(large: Number, small: Number) -> bool {
    let ten = Number::from_integer(10);
    large >= ten && small.multiply(ten).is_ok_and(|more| more < large)
}

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let rules = Rules::of(plan);
    super::each_node(plan, &mut |node| {
        let is_listed = rules.method(node).is_none_or(|method| !compares(method.score.as_ref()));
        if is_listed || !is_percent(node.unit.as_ref()) || !more_is_better(node) {
            return;
        }
        let scale_of_node = largest(node);
        for target in &node.targets {
            for (field, number) in numbers(&target.target).into_iter().filter(|(_, one)| may_be_fraction(*one)) {
                let mixed = scale_of_node.filter(|large| dwarfs(*large, number));
                let whole = mixed.or_else(|| Some(Number::HUNDRED).filter(|_| is_half_of_whole(node, number)));
                if let Some(whole) = whole {
                    let pointer = target.here.field(&format!("target/{field}"));
                    report(pointer, number, whole, context);
                }
            }
        }
        for baseline in &node.baselines {
            let mixed = scale_of_node.filter(|large| may_be_fraction(baseline.value) && dwarfs(*large, baseline.value));
            if let Some(whole) = mixed {
                report(baseline.here.field("value"), baseline.value, whole, context);
            }
        }
    });
}

const fn compares(rule: Option<&ScoreRule>) -> bool {
    matches!(rule, Some(ScoreRule::Deviation { .. } | ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. }))
}

/// Whether a target of more than half of one is a share of a whole of a hundred.
fn is_half_of_whole(node: &RawNode, number: Number) -> bool {
    let doubled = number.multiply(Number::from_integer(2));
    let to_hundred = node.domain.as_ref().is_some_and(|domain| domain.maximum == Some(Number::HUNDRED));
    let times_hundred =
        matches!(&node.measure, Some(Measure::Ratio { factor: Some(factor), .. }) if *factor == Number::HUNDRED);
    number < Number::ONE && doubled.is_ok_and(|doubled| doubled >= Number::ONE) && (to_hundred || times_hundred)
}

fn report(pointer: String, found: Number, whole: Number, context: &mut Context<'_>) {
    context.report_number(pointer, Code::FractionForPercent, found, Some(Fact::Number(whole)));
}

/// What the results of a node in per cent are compared with, found once a node.
#[derive(Default)]
pub(super) struct Largest<'plan>(BTreeMap<&'plan str, Option<Number>>);

impl<'plan> Largest<'plan> {
    /// The largest number of a node; `None` if a small one of it is nothing to wonder at.
    fn of(&mut self, node: &'plan RawNode) -> Option<Number> {
        let find = || largest(node).filter(|_| is_percent(node.unit.as_ref()) && more_is_better(node));
        *self.0.entry(node.id.as_str()).or_insert_with(find)
    }
}

/// Reports the value of a result that is a fraction where its node is measured in per cent.
pub(super) fn of_result<'plan>(
    value: Number,
    node: &'plan PlanNode,
    pointer: String,
    known: &mut Largest<'plan>,
    context: &mut Context<'_>,
) {
    let NodeRule::Scored(rule) = &*node.rule else { return };
    if matches!(rule, ScoreRule::Delivered { .. }) {
        let is_fraction = may_be_fraction(value) && node.raw.measure.is_none();
        let wants_yes = || node.raw.targets.iter().any(|one| matches!(one.target, Target::Yes {}));
        if is_fraction && !(value == Number::ONE && wants_yes()) {
            report(pointer, value, Number::HUNDRED, context);
        }
        return;
    }
    let Some(large) = known.of(&node.raw).filter(|_| compares(Some(rule))) else { return };
    // Either the result is the fraction, and its target the percentage, or the other way round.
    let is_fraction = may_be_fraction(value) && dwarfs(large, value);
    if is_fraction || (may_be_fraction(large) && large < Number::ONE && dwarfs(value, large)) {
        report(pointer, value, large, context);
    }
}
