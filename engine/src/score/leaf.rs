//! The score of a node from its own result: target, measure, rule, cap.

use super::Bench;
use super::reach::{provisional, reach};
use crate::deviation::{Rated, Rating, printed_bounds};
use crate::explain::{Recorder, Step, StepRule};
use crate::measure::{Lies, Measured, Place, find, made_of, may_ask_nothing};
use crate::number::Number;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode};
use crate::raw::{Cap, Domain, ResultStatus, Scale, ScoreRule, Target, Treatment};
use crate::read::decode::Here;
use crate::target::{Goal, applicable_target, resolve};

/// Scores a leaf, and says whether what is still to come may show that it does not apply.
pub(crate) fn score_leaf(
    bench: &Bench<'_>,
    index: NodeIndex,
    node: &PlanNode,
    rule: &ScoreRule,
    recorder: &mut Recorder,
) -> NodeScore {
    let score = of_result(bench, index, node, rule, recorder);
    let place = Place { bench, index, node, period: &bench.selection.period };
    // A value that arises from other offices is open as long as one of theirs is.
    let is_made = made_of(&place).is_some();
    let given = place.given().filter(|_| !is_made);
    let is_provisional = given.is_some_and(|given| given.status == Some(ResultStatus::Provisional))
        || (is_made && score.interval.worst.is_none_or(|worst| score.interval.best != Some(worst)));
    let is_open = matches!(score.outcome, Outcome::Missing(_)) || (is_provisional && score.outcome.applies());
    NodeScore { may_vanish: is_open && may_ask_nothing(node, given), ..score }
}

/// The score of the result that is given, or how far one could go.
fn of_result(
    bench: &Bench<'_>,
    index: NodeIndex,
    node: &PlanNode,
    rule: &ScoreRule,
    recorder: &mut Recorder,
) -> NodeScore {
    if matches!(rule, ScoreRule::Listed { .. }) {
        return NodeScore::without(Outcome::NotApplicable(Reason::Listed), Interval::UNBOUNDED);
    }
    let Some(scale) = bench.scale(node) else {
        return NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    };
    let rating =
        Rating { rule, direction: node.raw.direction, reference: scale.reference, cap: bench.cap(node), scale };
    let place = Place { bench, index, node, period: &bench.selection.period };
    if let Some(neutralised) = place.given().and_then(|given| neutralised(given, scale, rating.cap, recorder)) {
        return neutralised;
    }
    let goal = match goal(bench, index, node, &rating, recorder) {
        Ok(goal) => goal,
        Err(outcome) => return NodeScore::without(outcome, reach(&rating, &Goal::Nothing, node.raw.domain.as_ref())),
    };
    let far = || reach(&rating, &goal, node.raw.domain.as_ref());
    let found = find(&place, recorder);
    let rated = found.value.and_then(|measured| rating.rate(measured, &goal, recorder));
    match (rated, found.lies) {
        (Err(outcome), Lies::Between(minimum, maximum)) if found.value.is_err() => {
            let bounds = Domain { here: Here::default(), minimum, maximum };
            NodeScore::without(outcome, reach(&rating, &goal, Some(&bounds)))
        }
        (Err(outcome), _) => NodeScore::without(outcome, far()),
        (Ok(rated), Lies::Exactly) => rated.exactly(),
        (Ok(rated), lies) => {
            let range = if let Lies::Between(Some(from), Some(to)) = lies { Some((from, to)) } else { None };
            let interval = provisional(&rating, &goal, range, rated.score, far());
            NodeScore { interval, ..rated.exactly() }
        }
    }
}

/// The score of a final result that is a plain number, against a target that is one, where no domain is declared.
pub(crate) fn score_plain(rating: &Rating<'_>, result: Number, target: Number) -> NodeScore {
    let goal = Goal::Value(target);
    match rating.rate(Measured::Number(result), &goal, &mut Recorder::silent()) {
        Ok(rated) => rated.exactly(),
        Err(outcome) => NodeScore::without(outcome, reach(rating, &goal, None)),
    }
}

impl Rated {
    /// The score of a node that is known exactly.
    fn exactly(self) -> NodeScore {
        let printed = if self.printed { Number::ONE } else { Number::ZERO };
        NodeScore { printed, ..NodeScore::known(self.score) }
    }
}

/// The score of a result that an act neutralises.
pub(crate) fn neutralised(
    given: &Given,
    scale: &Scale,
    cap: Option<&Cap>,
    recorder: &mut Recorder,
) -> Option<NodeScore> {
    if given.status != Some(ResultStatus::Neutralised) {
        return None;
    }
    let bounds = printed_bounds(cap, scale);
    let (step, score) = match given.treatment.unwrap_or(Treatment::TakenOut) {
        Treatment::TakenOut => {
            return Some(NodeScore::without(Outcome::NotApplicable(Reason::Neutralised), Interval::UNBOUNDED));
        }
        Treatment::Reached => (StepRule::NeutralisedReached, Some(scale.reference)),
        Treatment::Lowest => (StepRule::NeutralisedLowest, bounds.worst),
    };
    recorder.step(|| Step::new(step, &[], score));
    Some(score.map_or(NodeScore::without(Outcome::Undefined(Reason::NoLowestScore), bounds), NodeScore::known))
}

/// What the rule compares a result with.
///
/// A rule that needs no target still does not apply where the document puts a dash: one that is stated, or, for
/// something to deliver, a period or an office without the target that others have (reading 34).
fn goal(
    bench: &Bench<'_>,
    index: NodeIndex,
    node: &PlanNode,
    rating: &Rating<'_>,
    recorder: &mut Recorder,
) -> Result<Goal, Outcome> {
    if rating.needs_goal() {
        return resolve(Place { bench, index, node, period: &bench.selection.period }, recorder);
    }
    if matches!(rating.rule, ScoreRule::Printed { .. }) {
        return Ok(Goal::Nothing);
    }
    let found = applicable_target(node, &bench.plan.head, bench.selection, &bench.selection.period);
    let has_dash = match found {
        Some(found) => matches!(found.target, Target::None { .. }),
        None => matches!(rating.rule, ScoreRule::Delivered { .. }) && !node.raw.targets.is_empty(),
    };
    if has_dash { Err(Outcome::NotApplicable(Reason::NoTarget)) } else { Ok(Goal::Nothing) }
}
