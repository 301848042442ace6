//! How far a score can go when the result is not known: from the domain of the indicator and from the cap.

use crate::deviation::{Rating, printed_bounds};
use crate::explain::Silent;
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::Interval;
use crate::raw::{Direction, Domain, ScoreRule};
use crate::target::Goal;

/// Between which scores any completion of a missing result lies (reading 10).
///
/// A side on which neither the domain nor the cap sets a bound has none: it is said, never invented.
pub(crate) fn reach(rating: &Rating<'_>, goal: &Goal, domain: Option<&Domain>) -> Interval {
    let all_or_nothing = matches!(goal, Goal::Range { .. } | Goal::Yes);
    match rating.rule {
        ScoreRule::Delivered { .. } => between(rating, goal, Number::ZERO, Number::HUNDRED),
        ScoreRule::Threshold { reached, missed } => Interval::between(rating.held(*reached), rating.held(*missed)),
        ScoreRule::Achieved { .. } if all_or_nothing => {
            Interval::between(rating.held(Number::ZERO), rating.held(Number::HUNDRED))
        }
        ScoreRule::Bands { bands } => {
            let points = || bands.iter().map(|band| rating.held(band.points));
            Interval { worst: points().min(), best: points().max() }
        }
        ScoreRule::Deviation { .. } | ScoreRule::Achieved { .. } => monotone(rating, goal, domain),
        ScoreRule::Printed { .. } => printed_bounds(rating.cap, rating.scale),
        ScoreRule::Tolerance { .. } | ScoreRule::Listed { .. } => rating.bounds(),
    }
}

/// The reach of a rule that only rises, or only falls, with the value.
fn monotone(rating: &Rating<'_>, goal: &Goal, domain: Option<&Domain>) -> Interval {
    let bounds = rating.bounds();
    let at = |value: Option<Number>| {
        value.and_then(|value| rating.rate(Measured::Number(value), goal, &mut Silent).ok()).map(|rated| rated.score)
    };
    let (low, high) = domain.map_or((None, None), |domain| (domain.minimum, domain.maximum));
    let (worst_value, best_value) = match rating.direction {
        Some(Direction::Lower) => (high, low),
        _ => (low, high),
    };
    Interval { worst: at(worst_value).or(bounds.worst), best: at(best_value).or(bounds.best) }
}

/// The scores at two values.
fn between(rating: &Rating<'_>, goal: &Goal, low: Number, high: Number) -> Interval {
    let at = |value| rating.rate(Measured::Number(value), goal, &mut Silent).map(|rated| rated.score);
    match (at(low), at(high)) {
        (Ok(one), Ok(other)) => Interval::between(one, other),
        _ => rating.bounds(),
    }
}
