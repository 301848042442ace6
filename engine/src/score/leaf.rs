//! The score of a node from its own result: target, measure, rule, cap.

use super::Bench;
use super::reach::{provisional, reach};
use crate::deviation::{Rated, Rating, printed_bounds};
use crate::explain::{Recorder, Step, StepRule};
use crate::measure::{Lies, Measured, Place, find, made_of, may_ask_nothing};
use crate::number::Number;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Given, NodeIndex, PlanNode};
use crate::raw::{Domain, ResultStatus, ScoreRule, Treatment};
use crate::read::decode::Here;
use crate::target::{Goal, assigned, resolve};

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
    if let Some(given) = place.given().filter(|given| given.status == Some(ResultStatus::Neutralised)) {
        // Of what has a dash for a target nothing is asked, whatever an act says of its result.
        let dash = unasked(&place, &rating).filter(|outcome| !outcome.applies());
        return match dash {
            Some(dash) => NodeScore::without(dash, Interval::UNBOUNDED),
            None => neutralised(given, &rating, recorder),
        };
    }
    let goal = match goal(&place, &rating, recorder) {
        Ok(goal) => goal,
        Err(outcome) => return NodeScore::without(outcome, reach(&rating, &Goal::Nothing, node.raw.domain.as_ref())),
    };
    let far = || reach(&rating, &goal, node.raw.domain.as_ref());
    recorder.aimed_at(goal.number());
    let found = find(&place, recorder);
    recorder.measured(found.value.ok().and_then(Measured::number));
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

/// What the rule compares a result with.
fn goal(place: &Place<'_>, rating: &Rating<'_>, recorder: &mut Recorder) -> Result<Goal, Outcome> {
    if rating.needs_goal() {
        return resolve(*place, recorder);
    }
    unasked(place, rating).map_or(Ok(Goal::Nothing), Err)
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
