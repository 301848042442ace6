//! How far a score can go when the result is not known: from the rule, the domain of the indicator and the cap.

use crate::deviation::{Rating, printed_bounds};
use crate::explain::Recorder;
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::Interval;
use crate::raw::{Direction, Domain, ScoreRule};
use crate::target::Goal;

/// Between which scores any completion of a missing result lies (reading 10).
///
/// A side on which neither the rule, nor the domain, nor the cap sets a bound has none: it is said, never invented.
/// A target that is not known either is [`Goal::Nothing`].
pub(crate) fn reach(rating: &Rating<'_>, goal: &Goal, domain: Option<&Domain>) -> Interval {
    let all_or_nothing = matches!(goal, Goal::Range { .. } | Goal::Yes | Goal::Output);
    let bounds = match rating.rule {
        ScoreRule::Delivered { .. } => Interval::between(Number::ZERO, Number::HUNDRED),
        ScoreRule::Threshold { reached, missed } => Interval::between(*reached, *missed),
        ScoreRule::Achieved { .. } if all_or_nothing => Interval::between(Number::ZERO, Number::HUNDRED),
        ScoreRule::Achieved { ceiling } => {
            narrowed(Interval { worst: Some(Number::ZERO), best: *ceiling }, rating, goal, domain)
        }
        ScoreRule::Bands { bands } => {
            let points = || bands.iter().map(|band| band.points);
            Interval { worst: points().min(), best: points().max() }
        }
        ScoreRule::Deviation { .. } => narrowed(Interval::UNBOUNDED, rating, goal, domain),
        ScoreRule::Printed { .. } => return printed_bounds(rating.cap, rating.scale),
        ScoreRule::Listed { .. } => Interval::UNBOUNDED,
    };
    let cap = rating.bounds();
    Interval {
        worst: bounds.worst.map_or(cap.worst, |worst| Some(rating.held(worst))),
        best: bounds.best.map_or(cap.best, |best| Some(rating.held(best))),
    }
}

/// The reach of a rule that only rises, or only falls, with the value: the scores at the ends of the domain.
fn narrowed(widest: Interval, rating: &Rating<'_>, goal: &Goal, domain: Option<&Domain>) -> Interval {
    let at = |value: Option<Number>| score_at(rating, goal, value?);
    let (low, high) = domain.map_or((None, None), |domain| (domain.minimum, domain.maximum));
    let lower_is_better = match (rating.rule, goal) {
        (ScoreRule::Achieved { .. }, Goal::Minimum { .. }) => false,
        (ScoreRule::Achieved { .. }, Goal::Maximum { .. }) => true,
        _ => rating.direction == Some(Direction::Lower),
    };
    let (worst, best) = if lower_is_better { (high, low) } else { (low, high) };
    Interval { worst: at(worst).or(widest.worst), best: at(best).or(widest.best) }
}

/// Between which scores a provisional result lies: from its range, where that says it; else anywhere.
pub(crate) fn provisional(
    rating: &Rating<'_>,
    goal: &Goal,
    range: Option<(Number, Number)>,
    score: Number,
    far: Interval,
) -> Interval {
    let Some((from, to)) = range.filter(|_| !matches!(goal, Goal::Range { .. })) else { return far };
    let (Some(one), Some(other)) = (score_at(rating, goal, from), score_at(rating, goal, to)) else {
        return far;
    };
    let mut scores = vec![score, one, other];
    if let ScoreRule::Bands { bands } = rating.rule {
        let crossed = bands
            .iter()
            .filter(|band| band.from.is_none_or(|lower| lower <= to) && band.to.is_none_or(|upper| from <= upper));
        scores.extend(crossed.map(|band| rating.held(band.points)));
    }
    Interval { worst: scores.iter().copied().min(), best: scores.iter().copied().max() }
}

/// The score at a value, if there is one.
fn score_at(rating: &Rating<'_>, goal: &Goal, value: Number) -> Option<Number> {
    rating.rate(Measured::Number(value), goal, &mut Recorder::silent()).ok().map(|rated| rated.score)
}
