//! Scores a plan: every node after those that it depends on, one pass, no step recorded.

mod about;
mod behind;
mod bench;
mod calculation;
mod leaf;
mod others;
mod reach;
mod scorecard;

pub use about::{About, Validity};
pub use behind::{Behind, score_behind};
pub use calculation::Calculation;
pub use scorecard::Scorecard;

pub(crate) use bench::{Bench, Known};
pub(crate) use leaf::{neutralised, score_found};
pub(crate) use others::Others;

use std::sync::Arc;

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Actuals, NodeIndex, NodeRule, Plan, PlanNode, Revision, Selection};

/// Scores every node of a valid plan under a selection.
///
/// It cannot fail: what cannot be computed is an [`Outcome`] of its node.
///
/// The plan is taken as it stands under the selection ([`Plan::under`]): who scores it often, or explains it, has it made
/// so once.
pub fn score(plan: &Plan, actuals: &Actuals, selection: &Selection) -> Scorecard {
    let plan = &*plan.under(selection);
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    let mut scores = vec![nothing; plan.len()];
    let others = Others::of(plan, actuals, selection);
    for &index in plan.order() {
        let bench = Bench { plan, actuals, selection, scores: Known::All(&scores), others: &others };
        let scored = node_score(&bench, index, &mut Recorder::silent());
        if let Some(place) = scores.get_mut(index.position()) {
            *place = scored;
        }
    }
    Scorecard::new(About::of(plan, actuals, selection), scores, Arc::new(others))
}

/// The score of one node, when those that it depends on are known; the same code explains it.
pub(crate) fn node_score(bench: &Bench<'_>, index: NodeIndex, recorder: &mut Recorder) -> NodeScore {
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    let Some(node) = bench.plan.node(index) else { return nothing };
    let mut amended = false;
    for revision in bench.plan.revisions(index) {
        amended = true;
        recorder.step(|| revised(revision));
    }
    NodeScore { amended, ..of_node(bench, index, node, recorder) }
}

/// What an act, or a scenario, changed of a node.
fn revised(revision: &Revision) -> Step {
    let before = revision.before.map(|number| (Role::Before, number));
    let after = revision.after.map(|number| (Role::After, number));
    let inputs: Vec<(Role, Number)> = before.into_iter().chain(after).collect();
    Step::new(StepRule::Revised(revision.what), &inputs, revision.after)
}

/// The score of a node as the plan now has it.
fn of_node(bench: &Bench<'_>, index: NodeIndex, node: &PlanNode, recorder: &mut Recorder) -> NodeScore {
    if bench.plan.excludes(node, bench.selection.office.as_ref(), &bench.selection.period) {
        return NodeScore::without(Outcome::NotApplicable(Reason::Excluded), Interval::UNBOUNDED);
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
        return NodeScore::without(missing, Interval::UNBOUNDED);
    }
    let ruled = by_rule(bench, index, node, &mut Recorder::silent());
    if !ruled.outcome.applies() {
        return ruled;
    }
    NodeScore { may_vanish: ruled.may_vanish, ..NodeScore::without(missing, ruled.interval) }
}

/// The score of a node by its rule.
fn by_rule(bench: &Bench<'_>, index: NodeIndex, node: &PlanNode, recorder: &mut Recorder) -> NodeScore {
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    match &*node.rule {
        NodeRule::Takes(other) => {
            let office = node.raw.takes.as_ref().and_then(|takes| takes.office.as_ref());
            let taken = match office.filter(|office| bench.selection.office.as_ref() != Some(office)) {
                Some(office) => bench.score_of(office, *other),
                None => bench.score(*other),
            };
            let taken = taken.unwrap_or(nothing);
            recorder.step(|| Step::new(StepRule::Taken, &[], taken.outcome.value()));
            taken
        }
        NodeRule::Scored(rule) => leaf::score_leaf(bench, index, node, rule, recorder),
        NodeRule::Aggregated(rule) => crate::aggregate::score_parent(bench, index, node, rule, recorder),
    }
}
