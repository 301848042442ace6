//! The score of a node from its own result: target, measure, rule, cap.

use super::Bench;
use super::reach::reach;
use crate::deviation::{Rated, Rating, printed_bounds};
use crate::explain::{Recorder, Step, StepRule};
use crate::measure::{Found, Measured, Open, Place, Possible, find};
use crate::number::Number;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode};
use crate::raw::{ResultStatus, ScoreRule, Treatment};
use crate::span::Span;
use crate::target::{Goal, Goals, Rests, assigned, possible_goals, resolve};

/// Scores a leaf, and says whether what is still to come may show that it does not apply.
pub(crate) fn score_leaf(
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
    if let Some(given) = place.given().filter(|given| given.status == Some(ResultStatus::Neutralised)) {
        // Of what has a dash for a target nothing is asked, whatever an act says of its result.
        let dash = unasked(&place, &rating).filter(|outcome| !outcome.applies());
        return match dash {
            Some(dash) => NodeScore::without(dash, Interval::UNBOUNDED),
            None => neutralised(given, &rating, recorder),
        };
    }
    let (goal, rests) = goal(&place, &rating, recorder);
    match goal {
        Err(outcome) if !outcome.applies() => NodeScore::without(outcome, Interval::UNBOUNDED),
        Err(outcome) => {
            let found = find(&place, &mut Recorder::silent());
            score_found(&rating, place, (Err(outcome), rests), found, Err(outcome))
        }
        Ok(goal) => {
            recorder.aimed_at(goal.number());
            let found = find(&place, recorder);
            recorder.measured(found.value.ok().and_then(Measured::number));
            let rated = found.value.and_then(|measured| rating.rate(measured, &goal, recorder));
            score_found(&rating, place, (Ok(goal), rests), found, rated)
        }
    }
}

/// The score of what was found, exactly where nothing is open, else with how far it can go.
pub(crate) fn score_found(
    rating: &Rating<'_>,
    place: Place<'_>,
    (goal, rests): (Result<Goal, Outcome>, Rests),
    found: Found,
    rated: Result<Rated, Outcome>,
) -> NodeScore {
    let open = match (found.possible, found.value, rated) {
        (Possible::Open(open), _, _) => open,
        // Whatever the target, what counts as reached is on it.
        (Possible::Settled, Ok(Measured::Reached), Ok(rated)) => return rated.exactly(),
        (Possible::Settled, Ok(_), Ok(rated)) if rests == Rests::OnNothingOpen => return rated.exactly(),
        (Possible::Settled, Ok(Measured::Reached), Err(outcome)) if goal.is_err() => {
            return NodeScore::without(outcome, Interval::exactly(rating.reference));
        }
        (Possible::Settled, Ok(Measured::Number(value)), _) if goal.is_err() || rests == Rests::OnOpenResults => {
            Open::among(Span::exactly(value))
        }
        // What is known has no score: for the bounds it may be anything (reading 9).
        (Possible::Settled, Ok(_), _) => Open::anything(&place),
        // Where the target alone is missing, it may come, and nothing is asked here all the same.
        (Possible::Settled, Err(outcome), _) => Open { vanishes: !outcome.applies(), ..Open::anything(&place) },
    };
    let goals = match rests {
        Rests::OnNothingOpen => goal.map_or(Goals::Unknown, Goals::Known),
        Rests::OnOpenResults => possible_goals(place),
    };
    let interval = reach(rating, &goals, &open, rated.ok().map(|rated| rated.score));
    let scored = match rated {
        Err(outcome) => NodeScore::without(outcome, interval),
        Ok(rated) => NodeScore { interval, ..rated.exactly() },
    };
    NodeScore { may_vanish: scored.outcome.applies() && open.vanishes, ..scored }
}

/// The score of a final result that is a plain number, against a target that is one, where no domain is declared.
pub(crate) fn score_plain(rating: &Rating<'_>, result: Number, target: Number) -> NodeScore {
    let goal = Goal::Value(target);
    match rating.rate(Measured::Number(result), &goal, &mut Recorder::silent()) {
        Ok(rated) => rated.exactly(),
        Err(outcome) => {
            NodeScore::without(outcome, reach(rating, &Goals::Known(goal), &Open::among(Span::ANYWHERE), None))
        }
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
///
/// What counts as the lowest score is at the floor of the cap, else at the minimum of the scale, else the lowest that the
/// rule can give; a deviation without any of them has no lowest score.
pub(crate) fn neutralised(given: &Given, rating: &Rating<'_>, recorder: &mut Recorder) -> NodeScore {
    let bounds = printed_bounds(rating.cap, rating.scale);
    let (step, score) = match given.treatment.unwrap_or(Treatment::TakenOut) {
        Treatment::TakenOut => {
            return NodeScore::without(Outcome::NotApplicable(Reason::Neutralised), Interval::UNBOUNDED);
        }
        Treatment::Reached => (StepRule::NeutralisedReached, Some(rating.reference)),
        Treatment::Lowest => (StepRule::NeutralisedLowest, bounds.worst.or_else(|| rating.lowest())),
    };
    recorder.step(|| Step::new(step, &[], score));
    score.map_or(NodeScore::without(Outcome::Undefined(Reason::NoLowestScore), bounds), NodeScore::known)
}

/// What the rule compares a result with, and whether that rests on results that are open.
fn goal(place: &Place<'_>, rating: &Rating<'_>, recorder: &mut Recorder) -> (Result<Goal, Outcome>, Rests) {
    if rating.needs_goal() {
        return resolve(*place, recorder);
    }
    (unasked(place, rating).map_or(Ok(Goal::Nothing), Err), Rests::OnNothingOpen)
}

/// Why a node has no target, where that decides its score: the target that a rule compares with, or that others have of
/// what is to be delivered; under the other rules a dash that the document states (reading 34).
fn unasked(place: &Place<'_>, rating: &Rating<'_>) -> Option<Outcome> {
    let outcome = assigned(place).err()?;
    let decides = match rating.rule {
        ScoreRule::Printed { .. } | ScoreRule::Listed { .. } => false,
        ScoreRule::Delivered { .. } => !place.node.raw.targets.is_empty(),
        _ if rating.needs_goal() => true,
        _ => place.target().is_some(),
    };
    decides.then_some(outcome)
}
