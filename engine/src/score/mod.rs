//! Scores a plan: every node after those that it depends on, one pass, no step recorded.

mod about;
mod bench;
mod calculation;
mod leaf;
mod reach;
mod scorecard;

pub use about::{About, Validity};
pub use calculation::Calculation;
pub use scorecard::Scorecard;

pub(crate) use bench::Bench;
pub(crate) use leaf::neutralised;

use crate::explain::Recorder;
use crate::outcome::{NodeScore, Outcome, Reason};
use crate::plan::{Actuals, NodeIndex, NodeRule, Plan, PlanNode, Selection};

/// Scores every node of a valid plan under a selection.
///
/// It cannot fail: what cannot be computed is an [`Outcome`] of its node.
pub fn score(plan: &Plan, actuals: &Actuals, selection: &Selection) -> Scorecard {
    let mut scores =
        vec![NodeScore::without(Outcome::Missing(Reason::NoResult), crate::outcome::Interval::UNBOUNDED); plan.len()];
    for &index in plan.order() {
        let bench = Bench { plan, actuals, selection, scores: &scores };
        let scored = node_score(&bench, index, &mut Recorder::silent());
        if let Some(place) = scores.get_mut(index.position()) {
            *place = scored;
        }
    }
    Scorecard::new(About::of(plan, actuals, selection), scores)
}

/// The score of one node, when those that it depends on are known; the same code explains it.
pub(crate) fn node_score(bench: &Bench<'_>, index: NodeIndex, recorder: &mut Recorder) -> NodeScore {
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), crate::outcome::Interval::UNBOUNDED);
    let Some(node) = bench.plan.node(index) else { return nothing };
    if is_excluded(bench, node) {
        return NodeScore::without(Outcome::NotApplicable(Reason::Excluded), crate::outcome::Interval::UNBOUNDED);
    }
    if node.raw.missing.is_some() {
        return stated_missing(bench, index, node);
    }
    by_rule(bench, index, node, recorder)
}

/// A node of which the document lacks something: missing, between the bounds that its rule, if there is one, gives it.
fn stated_missing(bench: &Bench<'_>, index: NodeIndex, node: &PlanNode) -> NodeScore {
    let missing = Outcome::Missing(Reason::StatedMissing);
    if node.raw.method.is_none() && node.raw.takes.is_none() {
        return NodeScore::without(missing, crate::outcome::Interval::UNBOUNDED);
    }
    let ruled = by_rule(bench, index, node, &mut Recorder::silent());
    if !ruled.outcome.applies() {
        return ruled;
    }
    NodeScore { may_vanish: ruled.may_vanish, ..NodeScore::without(missing, ruled.interval) }
}

/// The score of a node by its rule.
fn by_rule(bench: &Bench<'_>, index: NodeIndex, node: &PlanNode, recorder: &mut Recorder) -> NodeScore {
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), crate::outcome::Interval::UNBOUNDED);
    match &node.rule {
        NodeRule::Takes(_) if takes_of_another_office(bench, node) => {
            NodeScore::without(Outcome::Missing(Reason::NotComputed), crate::outcome::Interval::UNBOUNDED)
        }
        NodeRule::Takes(other) => {
            let taken = bench.score(*other).unwrap_or(nothing);
            recorder.step(|| crate::explain::Step::new(crate::explain::StepRule::Taken, &[], taken.outcome.value()));
            taken
        }
        NodeRule::Scored(rule) => leaf::score_leaf(bench, index, node, rule, recorder),
        NodeRule::Aggregated(rule) => crate::aggregate::score_parent(bench, index, node, rule, recorder),
    }
}

/// Whether the document takes the node out for the office and period of the selection.
fn is_excluded(bench: &Bench<'_>, node: &PlanNode) -> bool {
    node.raw.exclusions.iter().any(|exclusion| {
        exclusion.office.as_ref().is_none_or(|office| bench.selection.office.as_ref() == Some(office))
            && exclusion.period.as_ref().is_none_or(|period| *period == bench.selection.period)
    })
}

/// Whether the node takes a result of an office that is not the one being scored: this version computes one at a time.
fn takes_of_another_office(bench: &Bench<'_>, node: &PlanNode) -> bool {
    let office = node.raw.takes.as_ref().and_then(|takes| takes.office.as_ref());
    office.is_some() && office != bench.selection.office.as_ref()
}
