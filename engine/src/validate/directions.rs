//! A direction that contradicts the bound of a target: a maximum where higher is better.

use super::context::Context;
use super::each_node;
use super::rules::Rules;
use crate::finding::{Code, Fact};
use crate::plan::Places;
use crate::raw::{DeviationForm, Direction, Method, RawNode, RawPlan, ScoreRule, Target};
use crate::read::decode::Here;

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let rules = Rules::of(plan);
    let mut nodes: Vec<&RawNode> = Vec::new();
    each_node(plan, &mut |node| {
        nodes.push(node);
        if rules.method(node).is_some_and(compares) {
            // Once a node, however many offices have such a target.
            let first = node.targets.iter().find(|one| contradicts(&one.target, node.direction));
            if let Some(target) = first {
                report(&target.target, node, &node.here, "direction", context);
            }
        }
    });
    let places = Places::of(&nodes, |node| &node.id);
    let changes = plan.amendments.iter().flat_map(|amendment| &amendment.changes);
    let supposed = plan.scenarios.iter().flat_map(|scenario| &scenario.overrides);
    let changed = changes.map(|one| (&one.at, &one.target, &one.here));
    for (at, target, here) in changed.chain(supposed.map(|one| (&one.at, &one.target, &one.here))) {
        let node = places.find(at.node.as_str()).and_then(|place| nodes.get(place).copied());
        let node = node.filter(|node| rules.method(node).is_some_and(compares));
        if let (Some(target), Some(node)) = (target, node)
            && contradicts(target, node.direction)
        {
            report(target, node, here, "target", context);
        }
    }
}

/// Whether the score of a method follows from a target.
fn compares(method: &Method) -> bool {
    match &method.score {
        Some(ScoreRule::Deviation { form }) => *form != DeviationForm::Itself,
        Some(ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. }) => true,
        _ => false,
    }
}

/// The direction that a bound implies.
const fn implied(target: &Target) -> Option<Direction> {
    match target {
        Target::Minimum { .. } => Some(Direction::Higher),
        Target::Maximum { .. } => Some(Direction::Lower),
        _ => None,
    }
}

fn contradicts(target: &Target, direction: Option<Direction>) -> bool {
    direction.zip(implied(target)).is_some_and(|(direction, implied)| direction != implied)
}

fn report(target: &Target, node: &RawNode, here: &Here, field: &str, context: &mut Context<'_>) {
    let direction = node.direction.map(|direction| Fact::text(direction.word()));
    context.report(here.field(field), Code::DirectionContradicts, direction, Some(Fact::text(target.kind())));
}
