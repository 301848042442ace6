//! The score of a node from its own result: target, measure, rule, cap.

use super::{Bench, reach::reach};
use crate::deviation::{Rated, Rating};
use crate::explain::{Recorder, Silent, Step, StepRule};
use crate::measure::{Measured, measure};
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode};
use crate::raw::{ResultStatus, ScoreRule, Treatment, ValueRange};
use crate::target::{Goal, resolve};

/// Scores a leaf.
pub(crate) fn score_leaf(
    bench: &Bench<'_>,
    index: NodeIndex,
    node: &PlanNode,
    rule: &ScoreRule,
    recorder: &mut impl Recorder,
) -> NodeScore {
    if matches!(rule, ScoreRule::Listed { .. }) {
        return NodeScore::without(Outcome::NotApplicable(Reason::Listed), Interval::UNBOUNDED);
    }
    if excluded(bench, node) {
        return NodeScore::without(Outcome::NotApplicable(Reason::Excluded), Interval::UNBOUNDED);
    }
    let Some(scale) = bench.scale(node) else {
        return NodeScore::without(Outcome::Missing(Reason::NotComputed), Interval::UNBOUNDED);
    };
    let rating =
        Rating { rule, direction: node.raw.direction, reference: scale.reference, cap: bench.cap(node), scale };
    let given = bench.actuals.result(index, bench.selection);
    if let Some(neutralised) = given.and_then(|given| neutralised(given, &rating, recorder)) {
        return neutralised;
    }
    let goal = if rating.needs_goal() {
        match resolve(bench, index, node, &bench.selection.period, recorder) {
            Ok(goal) => goal,
            Err(outcome) => return NodeScore::without(outcome, unknown_goal(outcome, &rating)),
        }
    } else {
        Goal::Nothing
    };
    let far = reach(&rating, &goal, node.raw.domain.as_ref());
    let Some(given) = given else { return NodeScore::without(Outcome::Missing(Reason::NoResult), far) };
    if given.status == Some(ResultStatus::Missing) {
        return NodeScore::without(Outcome::Missing(Reason::DeclaredMissing), far);
    }
    let rated = measure(node, given, recorder).and_then(|measured| rating.rate(measured, &goal, recorder));
    match rated {
        Err(outcome) => NodeScore::without(outcome, far),
        Ok(Rated { score, printed }) => {
            let interval = match (given.status, &given.range) {
                (Some(ResultStatus::Provisional), range) => provisional(&rating, &goal, range.as_ref(), score, far),
                _ => Interval::exactly(score),
            };
            let printed = if printed { crate::number::Number::ONE } else { crate::number::Number::ZERO };
            NodeScore { printed, interval, ..NodeScore::known(score) }
        }
    }
}

/// Whether the document takes the node out for the office and period of the selection.
fn excluded(bench: &Bench<'_>, node: &PlanNode) -> bool {
    node.raw.exclusions.iter().any(|exclusion| {
        exclusion.office.as_ref().is_none_or(|office| bench.selection.office.as_ref() == Some(office))
            && exclusion.period.as_ref().is_none_or(|period| *period == bench.selection.period)
    })
}

/// The score of a result that an act neutralises.
fn neutralised(given: &Given, rating: &Rating<'_>, recorder: &mut impl Recorder) -> Option<NodeScore> {
    if given.status != Some(ResultStatus::Neutralised) {
        return None;
    }
    let (step, score) = match given.treatment.unwrap_or(Treatment::TakenOut) {
        Treatment::TakenOut => {
            return Some(NodeScore::without(Outcome::NotApplicable(Reason::Neutralised), Interval::UNBOUNDED));
        }
        Treatment::Reached => (StepRule::NeutralisedReached, Some(rating.reference)),
        Treatment::Lowest => (StepRule::NeutralisedLowest, rating.floor().or(rating.scale.minimum)),
    };
    recorder.step(|| Step::new(step, &[], score));
    Some(score.map_or(NodeScore::without(Outcome::Undefined(Reason::NotComputed), rating.bounds()), NodeScore::known))
}

/// A target that is not known yet leaves everything that the cap lets through.
fn unknown_goal(outcome: Outcome, rating: &Rating<'_>) -> Interval {
    if outcome.applies() { rating.bounds() } else { Interval::UNBOUNDED }
}

/// Between which scores a provisional result lies: from its range, where better and worse follow its values.
fn provisional(
    rating: &Rating<'_>,
    goal: &Goal,
    range: Option<&ValueRange>,
    score: crate::number::Number,
    far: Interval,
) -> Interval {
    let Some(range) = range.filter(|_| !matches!(goal, Goal::Range { .. })) else { return far };
    let at = |value| rating.rate(Measured::Number(value), goal, &mut Silent);
    match (at(range.from), at(range.to)) {
        (Ok(one), Ok(other)) => Interval {
            worst: Some(one.score.minimum(other.score).minimum(score)),
            best: Some(one.score.maximum(other.score).maximum(score)),
        },
        _ => far,
    }
}
