//! Targets that their rule can score, with the numbers that they start from.

use super::context::Context;
use super::each_node;
use super::entries::{Entries, Entry};
use super::references::bases;
use crate::finding::{Code, Fact};
use crate::number::Number;
use crate::raw::{
    Base, BaseKind, Baseline, DeviationForm, Direction, Domain, RawNode, RawPlan, RawTarget, ScoreRule, Target,
};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    each_node(plan, &mut |node| {
        let method = node.method.as_ref().and_then(|id| plan.methods.find(id));
        let rule = method.and_then(|method| method.score.as_ref());
        for target in &node.targets {
            of_target(target, node, plan, rule, context);
        }
        one_a_day(node, plan, context);
        one_baseline(node, plan, context);
        if let Some(rule) = rule.filter(|_| node.children.is_empty()) {
            of_rule(node, rule, context);
        }
    });
}

/// What a rule needs of its node.
fn of_rule(node: &RawNode, rule: &ScoreRule, context: &mut Context<'_>) {
    let compares = match rule {
        ScoreRule::Deviation { form } => *form != DeviationForm::Itself,
        ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. } => true,
        _ => false,
    };
    if compares && node.targets.is_empty() {
        context.report_text(node.here.pointer(), Code::MissingTarget, node.id.as_str());
    }
    // A result that is a deviation already needs one whatever the target.
    let itself = matches!(rule, ScoreRule::Deviation { form: DeviationForm::Itself });
    let compared = node.targets.iter().any(|target| needs_direction(rule, &target.target));
    if (itself || compared) && node.direction.is_none() {
        context.report_text(node.here.field("direction"), Code::MissingDirection, node.id.as_str());
    }
}

pub(super) fn of_target(
    target: &RawTarget,
    node: &RawNode,
    plan: &RawPlan,
    rule: Option<&ScoreRule>,
    context: &mut Context<'_>,
) {
    let pointer = || target.here.field("target");
    if let Some(rule) = rule.filter(|rule| !can_score(rule, &target.target)) {
        let (found, expected) = (target.target.kind().to_owned(), rule.kind().to_owned());
        context.report(pointer(), Code::TargetNotForRule, Some(Fact::Text(found)), Some(Fact::Text(expected)));
    }
    let relative =
        matches!(rule, Some(ScoreRule::Deviation { form: DeviationForm::Relative } | ScoreRule::Achieved { .. }));
    let stated = match &target.target {
        Target::Value { value } | Target::Minimum { value, .. } | Target::Maximum { value, .. } => Some(*value),
        _ => None,
    };
    if let Some(zero) = stated.filter(|value| relative && value.is_zero()) {
        let expected = Some(Fact::OneOf(["deviation points", "threshold"].map(str::to_owned).to_vec()));
        context.report_number(format!("{}/value", pointer()), Code::ZeroTarget, zero, expected);
    }
    let shared = matches!(rule, Some(ScoreRule::Achieved { .. }));
    if let Some(negative) = stated.filter(|value| shared && value.is_negative()) {
        let expected = Some(Fact::Number(Number::ZERO));
        context.report_number(format!("{}/value", pointer()), Code::OutOfRange, negative, expected);
    }
    if rule.is_some_and(|rule| lacks_ceiling(rule, node, &target.target)) {
        context.report_text(pointer(), Code::MissingCeiling, node.id.as_str());
    }
    match &target.target {
        Target::Range { from, to, from_included, to_included } => {
            let open = *from_included == Some(false) || *to_included == Some(false);
            if to < from || (to == from && open) {
                context.report_number(format!("{}/to", pointer()), Code::EmptyRange, *to, Some(Fact::Number(*from)));
            }
        }
        Target::Increment { percent, amount, .. } if percent.is_some() == amount.is_some() => {
            let expected = Some(Fact::OneOf(["percent", "amount"].map(str::to_owned).to_vec()));
            context.report(pointer(), Code::OneOfTwo, None, expected);
        }
        Target::Larger { of, .. } if of.is_empty() => {
            context.report(format!("{}/of", pointer()), Code::MissingField, None, Some(Fact::text("of")));
        }
        Target::Share { percent, .. } | Target::Held { percent, .. } if percent.is_negative() => {
            let expected = Some(Fact::Number(Number::ZERO));
            context.report_number(format!("{}/percent", pointer()), Code::OutOfRange, *percent, expected);
        }
        _ => {}
    }
    let main = &plan.period;
    let lacks = |base: &&Base| {
        let wanted = base.period.as_ref().or(target.period.as_ref()).unwrap_or(main);
        let is_there = |one: &Baseline| {
            one.period.as_ref().unwrap_or(main) == wanted && (one.office.is_none() || one.office == target.office)
        };
        // A common target may start from the baseline of each office.
        let of_office = target.office.is_none() && node.baselines.iter().any(|one| one.office.is_some());
        base.of == BaseKind::Baseline && !of_office && !node.baselines.iter().any(is_there)
    };
    if bases(&target.target).iter().any(lacks) {
        context.report_text(pointer(), Code::MissingBaseline, node.id.as_str());
    }
}

/// Whether a rule has to know if higher or lower is better to score a kind of target: not where the target says so
/// itself, nor where there is nothing to score.
pub(super) fn needs_direction(rule: &ScoreRule, target: &Target) -> bool {
    let has_own = matches!(
        target,
        Target::Minimum { .. } | Target::Maximum { .. } | Target::Range { .. } | Target::Yes {} | Target::Output { .. }
    );
    match rule {
        _ if matches!(target, Target::None { .. }) => false,
        ScoreRule::Deviation { form } => *form != DeviationForm::Itself,
        ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. } => !has_own,
        _ => false,
    }
}

/// Reports a rule that an act puts in the place of another, if it lacks a ceiling that a target of the node needs.
pub(super) fn without_ceiling(rule: &ScoreRule, node: &RawNode, pointer: String, context: &mut Context<'_>) {
    if node.targets.iter().any(|target| lacks_ceiling(rule, node, &target.target)) {
        context.report_text(pointer, Code::MissingCeiling, node.id.as_str());
    }
}

/// Whether a better result could have no share: lower is better, the result may be zero, and nothing bounds it
/// (reading 35).
fn lacks_ceiling(rule: &ScoreRule, node: &RawNode, target: &Target) -> bool {
    matches!(rule, ScoreRule::Achieved { ceiling: None })
        && falls(target, node.direction)
        && admits_zero(node.domain.as_ref())
}

/// Whether lower is better against a target: the share achieved divides by the result.
fn falls(target: &Target, direction: Option<Direction>) -> bool {
    match target {
        Target::Maximum { .. } => true,
        Target::Minimum { .. }
        | Target::Range { .. }
        | Target::Yes {}
        | Target::Output { .. }
        | Target::None { .. } => false,
        Target::Value { .. }
        | Target::Increment { .. }
        | Target::Confirm { .. }
        | Target::Larger { .. }
        | Target::Held { .. }
        | Target::Adjusted { .. }
        | Target::Share { .. }
        | Target::Trend { .. } => direction == Some(Direction::Lower),
    }
}

/// Whether a result may be zero or less.
fn admits_zero(domain: Option<&Domain>) -> bool {
    domain.and_then(|domain| domain.minimum).is_none_or(|least| !least.is_positive())
}

/// Whether a rule can score a kind of target.
fn can_score(rule: &ScoreRule, target: &Target) -> bool {
    let numeric = !matches!(target, Target::Range { .. } | Target::Yes {} | Target::Output { .. });
    match rule {
        ScoreRule::Deviation { .. } => numeric,
        ScoreRule::Delivered { .. } => matches!(target, Target::Output { .. } | Target::Yes {} | Target::None { .. }),
        _ => true,
    }
}

/// No two baselines are the start of the same period of the same office.
fn one_baseline(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let mut seen = Entries::default();
    for baseline in &node.baselines {
        let period = baseline.period.as_ref().unwrap_or(&plan.period);
        let ids = [baseline.office.as_ref(), Some(period), None, None];
        if seen.repeats(Entry { ids, ..Entry::default() }) {
            context.report_text(baseline.here.pointer(), Code::DuplicateEntry, node.id.as_str());
        }
    }
}

/// No two targets hold for the same office, cluster and period from the same day.
fn one_a_day(node: &RawNode, plan: &RawPlan, context: &mut Context<'_>) {
    let mut seen = Entries::default();
    for target in &node.targets {
        let cluster = target.cluster.as_ref();
        let (system, cluster) = (cluster.map(|one| &one.system), cluster.map(|one| &one.cluster));
        let period = target.period.as_ref().unwrap_or(&plan.period);
        let ids = [target.office.as_ref(), Some(period), system, cluster];
        let word = target.office_kind.map_or("", |kind| kind.word());
        if seen.repeats(Entry { ids, word, day: target.valid_from }) {
            context.report_text(target.here.pointer(), Code::DuplicateEntry, node.id.as_str());
        }
    }
}
