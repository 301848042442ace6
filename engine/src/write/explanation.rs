//! The explanation of one number as `piramide-explanation/1`.

use super::canonical::Canonical;
use super::scorecard::{about, scored};
use super::{number, object, text};
use crate::aggregate::{Balance, Contribution};
use crate::explain::{Explanation, Step};
use crate::measure::OfficePart;
use crate::outcome::Outcome;
use crate::plan::Plan;
use crate::raw::Amendment;
use crate::score::Scorecard;

/// The format of the file.
const FORMAT: &str = "piramide-explanation/1";

/// The steps of a number, what the nodes below bring to it, and what it brings to the one above.
pub fn explanation(plan: &Plan, scorecard: &Scorecard, explanation: &Explanation<'_>) -> Canonical {
    let children = explanation.children.iter().map(|line| contribution(plan, line)).collect();
    object([
        ("format", Some(text(FORMAT))),
        ("about", Some(about(&scorecard.about))),
        ("node", plan.node(explanation.node).map(|node| scored(plan, node, &explanation.score))),
        ("takes", explanation.takes.and_then(|index| plan.node(index)).map(|node| text(&node.raw.id))),
        ("acts", (!explanation.revisions.is_empty()).then(|| acts(explanation))),
        ("measured", explanation.measured().map(number)),
        ("target", explanation.target_number().map(number)),
        ("steps", Some(Canonical::List(explanation.steps.iter().map(step).collect()))),
        ("children", Some(Canonical::List(children))),
        ("offices", (!explanation.offices.is_empty()).then(|| offices(&explanation.offices))),
        ("balance", explanation.balance.as_ref().map(balance)),
        ("brings", explanation.brings.as_ref().map(|line| contribution(plan, line))),
    ])
}

/// The acts behind the first steps, in their order; a scenario has none.
fn acts(explanation: &Explanation<'_>) -> Canonical {
    let of = |act: Option<&Amendment>| object([("amendment", act.map(|act| text(&act.id)))]);
    Canonical::List(explanation.revisions.iter().map(|(_, act)| of(*act)).collect())
}

fn step(step: &Step) -> Canonical {
    let inputs = step
        .inputs
        .iter()
        .map(|input| object([("role", Some(text(input.role.name()))), ("number", Some(number(input.number)))]));
    object([
        ("rule", Some(text(step.rule.name()))),
        ("direction", step.rule.direction().map(|direction| text(direction.word()))),
        ("strict", step.rule.is_strict().then_some(Canonical::Boolean(true))),
        ("answer", step.rule.answer().map(Canonical::Boolean)),
        ("inputs", Some(Canonical::List(inputs.collect()))),
        ("result", step.result.map(number)),
        ("period", step.period.as_ref().map(text)),
    ])
}

fn contribution(plan: &Plan, line: &Contribution) -> Canonical {
    object([
        ("id", plan.node(line.node).map(|node| text(&node.raw.id))),
        ("outcome", Some(text(line.outcome.name()))),
        ("reason", line.outcome.reason().map(|reason| text(reason.name()))),
        ("value", line.outcome.value().map(number)),
        ("weight", line.weight.map(number)),
        ("points", line.points.map(number)),
    ])
}

/// What each office brings to the value, or why it brings nothing.
fn offices(parts: &[OfficePart<'_>]) -> Canonical {
    let of = |part: &OfficePart<'_>| {
        let (numbers, without) = match &part.brings {
            Ok(numbers) => (Some(Canonical::List(numbers.iter().copied().map(number).collect())), None),
            Err(outcome) => (None, Some(*outcome)),
        };
        object([
            ("id", Some(text(&part.office.id))),
            ("numbers", numbers),
            ("outcome", without.map(|outcome| text(outcome.name()))),
            ("reason", without.and_then(Outcome::reason).map(|reason| text(reason.name()))),
        ])
    };
    Canonical::List(parts.iter().map(of).collect())
}

/// contributions + remainder + cut = total = value − reference, to the last digit.
fn balance(balance: &Balance) -> Canonical {
    object([
        ("remainder", Some(number(balance.remainder))),
        ("cut", Some(number(balance.cut))),
        ("total", Some(number(balance.total))),
    ])
}
