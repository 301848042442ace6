//! Fields that have no effect under the rule of their node.
//!
//! A field that is only shown to a reader (names, notes, units, baselines, whatever a listed node says) is not one
//! of them; neither is one that says again what the rule takes for granted (higher is better, for something to
//! deliver). The test `fields` compares every field, under every rule, with the scores that it changes.

mod changes;
mod methods;
mod targets;

use super::context::Context;
use super::methods::fits;
use super::rules::Rules;
use crate::finding::Code;
use crate::names::Names;
use crate::plan::Places;
use crate::raw::{Aggregation, Direction, Id, Measure, Method, Quantity, RawNode, RawPlan, ScoreRule};
use crate::read::decode::Here;
use targets::{has_bound, is_one_sided};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let offices = Places::of(&plan.offices, |office| &office.id);
    let walk = Walk { plan, rules: Rules::of(plan), offices, amended: changes::amended_methods(plan) };
    methods::check(plan, context);
    for root in &plan.nodes {
        // The weight of a node that lies under no other is compared with nothing.
        weight(root, context);
        if root.weight_rule.is_some() {
            not_used(&root.here, "weight_rule", context);
        }
        walk.node(root, context);
    }
    changes::check(&walk, context);
}

/// What the checks of one plan share.
struct Walk<'plan> {
    plan: &'plan RawPlan,
    rules: Rules<'plan>,
    offices: Places,
    /// The nodes whose method an act changes: what one rule ignores, the other may use.
    amended: Names<'plan>,
}

impl<'plan> Walk<'plan> {
    /// The rule that a node has whatever the acts say; `None` if it does not fit the node, which is reported elsewhere.
    fn rule(&self, node: &RawNode) -> Option<&'plan Method> {
        self.rules.method(node).filter(|method| fits(method, node) && !self.amended.contains(node.id.as_str()))
    }

    fn node(&self, node: &RawNode, context: &mut Context<'_>) {
        let method = self.rule(node);
        of_node(node, method, context);
        for target in &node.targets {
            targets::check(target, node, method, context);
        }
        for exclusion in &node.exclusions {
            let kind_of = |id: &Id| self.plan.offices.get(self.offices.find(id.as_str())?).map(|office| office.kind);
            let (office, kind) = (exclusion.office.as_ref().and_then(kind_of), exclusion.office_kind);
            if office.zip(kind).is_some_and(|(office, kind)| office != kind) {
                not_used(&exclusion.here, "office_kind", context);
            }
        }
        for child in &node.children {
            if method.is_some_and(ignores_weights) {
                weight(child, context);
            }
            self.node(child, context);
        }
    }
}

/// Reports a field that has no effect.
fn not_used(here: &Here, field: &str, context: &mut Context<'_>) {
    context.report_text(here.field(field), Code::NotUsed, field);
}

fn weight(node: &RawNode, context: &mut Context<'_>) {
    if node.weight.is_some() {
        not_used(&node.here, "weight", context);
    }
}

/// Whether every child counts the same, whatever its weight.
fn ignores_weights(method: &Method) -> bool {
    matches!(
        method.aggregation,
        Some(Aggregation::SimpleMean {} | Aggregation::Minimum {} | Aggregation::TwoPart { .. })
    )
}

/// Whether the score of a node comes from other nodes alone.
fn comes_from_others(node: &RawNode, method: Option<&Method>) -> bool {
    let aggregates = method.and_then(|method| method.aggregation.as_ref().filter(|_| method.score.is_none()));
    let made = aggregates.is_some_and(|rule| !matches!(rule, Aggregation::Printed { .. } | Aggregation::Listed { .. }));
    (node.takes.is_some() && node.method.is_none()) || made
}

/// The fields of a node itself.
fn of_node(node: &RawNode, method: Option<&Method>, context: &mut Context<'_>) {
    let others = comes_from_others(node, method);
    if node.direction.is_some() && (others || ignores_direction(node, method)) {
        not_used(&node.here, "direction", context);
    }
    let empty = node.domain.as_ref().is_some_and(|domain| domain.minimum.is_none() && domain.maximum.is_none());
    if empty || (others && node.domain.is_some()) {
        not_used(&node.here, "domain", context);
    }
    let is_printed = method.is_some_and(|method| {
        method.score.is_none() && matches!(method.aggregation, Some(Aggregation::Printed { .. }))
    });
    if node.measure.is_some() && (others || is_printed) {
        not_used(&node.here, "measure", context);
    }
    if others && !node.baselines.is_empty() {
        not_used(&node.here, "baselines", context);
    }
    if node.declared_sum.is_some() && (node.children.is_empty() || method.is_some_and(ignores_weights)) {
        not_used(&node.here, "declared_sum", context);
    }
    if let Some(Measure::Ratio { denominator: Some(Quantity::Fixed { value }), when_zero, when_both_zero, .. }) =
        node.measure.as_ref().filter(|_| !others)
        && !value.is_zero()
    {
        for (field, there) in [("when_zero", when_zero.is_some()), ("when_both_zero", when_both_zero.is_some())] {
            if there {
                not_used(&node.here, &format!("measure/{field}"), context);
            }
        }
    }
}

/// Whether a rule neither looks at the direction of its node nor says the same by itself.
fn ignores_direction(node: &RawNode, method: Option<&Method>) -> bool {
    let Some(method) = method else { return false };
    match (&method.score, &method.aggregation) {
        (Some(ScoreRule::Printed { .. }), _) | (None, Some(Aggregation::Printed { .. })) => true,
        (Some(ScoreRule::Delivered { .. }), _) => node.direction == Some(Direction::Lower),
        (Some(ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. }), _) => {
            let asked = || node.targets.iter().map(|one| &one.target);
            let none_needs_it = !asked().any(|target| is_one_sided(target) || has_bound(target));
            let restated =
                asked().all(|target| !targets::is_range(target)) && node.direction == Some(Direction::Higher);
            !node.targets.is_empty() && none_needs_it && !restated
        }
        _ => false,
    }
}
