//! The scores of a plan as `piramide-scorecard/1`: the same bytes for the same plan and results on every machine.

use super::canonical::Canonical;
use super::{number, object, text};
use crate::outcome::{Interval, NodeScore, Standing};
use crate::plan::{AsOf, Plan, PlanNode};
use crate::score::{About, Scorecard};

/// The format of the file.
const FORMAT: &str = "piramide-scorecard/1";

/// Every node with its score, in the order of the plan, and what the scorecard is.
pub fn scorecard(plan: &Plan, scorecard: &Scorecard) -> Canonical {
    let nodes = plan.nodes().filter_map(|(index, node)| Some(scored(plan, node, scorecard.node(index)?)));
    object([
        ("format", Some(text(FORMAT))),
        ("about", Some(about(&scorecard.about))),
        ("nodes", Some(Canonical::List(nodes.collect()))),
    ])
}

/// What a result file says of itself: of which plan and results, how far to be relied on, by which engine.
pub(super) fn about(about: &About) -> Canonical {
    let selection = &about.selection;
    object([
        ("plan", Some(text(&about.plan))),
        ("plan_digest", Some(text(about.plan_digest))),
        ("actuals", Some(text(&about.actuals))),
        ("actuals_digest", Some(text(about.actuals_digest))),
        ("validity", Some(text(about.validity.name()))),
        ("date", Some(text(about.date))),
        (
            "selection",
            Some(object([
                ("office", selection.office.as_ref().map(text)),
                ("period", Some(text(&selection.period))),
                ("as_of", as_of(selection.as_of)),
            ])),
        ),
        ("scenario", about.scenario.as_ref().map(text)),
        ("engine_version", Some(text(about.engine_version))),
        ("method_version", Some(text(about.method_version))),
    ])
}

/// The version that was asked for; nothing for that of the end of the period.
fn as_of(version: AsOf) -> Option<Canonical> {
    match version {
        AsOf::PeriodEnd => None,
        AsOf::Original => Some(text("original")),
        AsOf::Day(day) => Some(text(day)),
    }
}

/// A node with its score.
pub(super) fn scored(plan: &Plan, node: &PlanNode, score: &NodeScore) -> Canonical {
    let value = score.outcome.value();
    let standing = value.zip(plan.scale(node)).map(|(value, scale)| Standing::of(value, scale.reference));
    object([
        ("id", Some(text(&node.raw.id))),
        ("outcome", Some(text(score.outcome.name()))),
        ("value", value.map(number)),
        ("reason", score.outcome.reason().map(|reason| text(reason.name()))),
        ("coverage", Some(number(score.coverage))),
        ("printed", Some(number(score.printed))),
        ("interval", Some(interval(&score.interval))),
        ("may_vanish", score.may_vanish.then_some(Canonical::Boolean(true))),
        ("amended", score.amended.then_some(Canonical::Boolean(true))),
        ("standing", standing.map(|standing| text(standing.name()))),
    ])
}

/// The bounds that there are: a side without one is left out, never invented.
fn interval(interval: &Interval) -> Canonical {
    object([("worst", interval.worst.map(number)), ("best", interval.best.map(number))])
}
