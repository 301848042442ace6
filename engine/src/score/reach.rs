//! How far a score can go while the result, or the target, is open: the image of the values that it may be.
//!
//! A rule either rises or falls with the value, so that its scores lie between those at the ends; or it goes in steps,
//! each constant, so that one value of each step says them all. Either way only values that the result may be count: the
//! points of a band that begins just beyond them are never reached. A side on which neither the rule, nor the values,
//! nor the cap sets a bound has none: it is said, never invented (reading 10).

use crate::deviation::{Rating, points_between, printed_bounds};
use crate::explain::Recorder;
use crate::measure::{Measured, Open};
use crate::number::Number;
use crate::outcome::Interval;
use crate::raw::{DeviationForm, Direction, ScoreRule};
use crate::span::Span;
use crate::target::{Goal, Goals};

/// Between which scores any completion lies; `now` is the score of today, which is always one of them.
pub(crate) fn reach(rating: &Rating<'_>, goals: &Goals, open: &Open, now: Option<Number>) -> Interval {
    let image = match goals {
        Goals::Known(goal) => image(rating, goal, open),
        Goals::Between(one, other) if !is_relative_to_zero(rating, one, other) => {
            [image(rating, one, open), image(rating, other, open)].into_iter().flatten().reduce(Span::joined)
        }
        Goals::Between(..) | Goals::Unknown => Some(held(rating, widest(rating, &Goal::Nothing))),
    };
    // Where none of the values has a score, nothing is known but what the rule can give.
    let goal = if let Goals::Known(goal) = goals { goal } else { &Goal::Nothing };
    let image = image.or_else(|| now.map(Span::exactly));
    let mut scores = image.unwrap_or_else(|| held(rating, widest(rating, goal)));
    if let ScoreRule::Printed { .. } = rating.rule {
        let Interval { worst, best } = printed_bounds(rating.cap, rating.scale);
        scores = scores.within(Span { low: worst, high: best }).unwrap_or(scores);
    }
    if open.reached
        && let Some(score) = score_of(rating, &Goal::Nothing, Measured::Reached)
    {
        scores = scores.with(score);
    }
    let Span { low, high } = now.map_or(scores, |now| scores.with(now));
    Interval { worst: low, best: high }
}

/// Whether a rule divides by a target that may be zero: relative to numbers near zero a score may be anything.
fn is_relative_to_zero(rating: &Rating<'_>, one: &Goal, other: &Goal) -> bool {
    let divides = match rating.rule {
        ScoreRule::Deviation { form } => *form == DeviationForm::Relative,
        ScoreRule::Achieved { .. } => true,
        _ => false,
    };
    let (Some(one), Some(other)) = (one.number(), other.number()) else { return true };
    divides && Span::between(one, other).contains(Number::ZERO)
}

/// The scores against one goal, within the cap; `None` if none of the values has a score.
fn image(rating: &Rating<'_>, goal: &Goal, open: &Open) -> Option<Span> {
    let found = match (slope(rating, goal), rating.rule) {
        (Some(falls), _) => sloping(rating, goal, open.numbers, falls),
        (None, ScoreRule::Bands { bands }) => points_between(bands, open.numbers).map(|points| held(rating, points)),
        (None, _) => stepped(rating, goal, open.numbers),
    };
    let answers = [true, false].into_iter().filter(|_| open.answers);
    let answered = answers.filter_map(|answer| score_of(rating, goal, Measured::Answer(answer))).map(Span::exactly);
    found.into_iter().chain(answered).reduce(Span::joined)
}

/// Whether a rule falls, or else rises, with the value; `None` if it goes in steps.
fn slope(rating: &Rating<'_>, goal: &Goal) -> Option<bool> {
    let lower = rating.direction == Some(Direction::Lower);
    match (rating.rule, goal) {
        (ScoreRule::Deviation { .. }, _) | (ScoreRule::Achieved { .. }, Goal::Value(_)) => Some(lower),
        (ScoreRule::Achieved { .. }, Goal::Minimum { .. }) => Some(false),
        (ScoreRule::Achieved { .. }, Goal::Maximum { .. }) => Some(true),
        (ScoreRule::Delivered { all_or_nothing }, _) => (*all_or_nothing != Some(true)).then_some(false),
        (ScoreRule::Printed { .. }, _) => Some(false),
        _ => None,
    }
}

/// All that a rule can give, before the cap.
fn widest(rating: &Rating<'_>, goal: &Goal) -> Span {
    let whole = Span::between(Number::ZERO, Number::HUNDRED);
    match rating.rule {
        ScoreRule::Delivered { .. } => whole,
        ScoreRule::Threshold { reached, missed } => Span::between(*reached, *missed),
        ScoreRule::Achieved { .. } if matches!(goal, Goal::Range { .. } | Goal::Yes | Goal::Output) => whole,
        ScoreRule::Achieved { ceiling } => Span { low: Some(Number::ZERO), high: *ceiling },
        ScoreRule::Bands { bands } => points_between(bands, Span::ANYWHERE).unwrap_or(Span::ANYWHERE),
        ScoreRule::Deviation { .. } | ScoreRule::Printed { .. } | ScoreRule::Listed { .. } => Span::ANYWHERE,
    }
}

/// The scores at the ends; beyond a value that has none, as far as the rule goes: it comes as near as one likes.
fn sloping(rating: &Rating<'_>, goal: &Goal, values: Span, falls: bool) -> Option<Span> {
    let far = held(rating, widest(rating, goal));
    let at = |value: Option<Number>| score_of(rating, goal, Measured::Number(value?));
    let is_share = matches!(rating.rule, ScoreRule::Achieved { .. });
    if is_share && falls && values.high.is_some_and(|high| !high.is_positive()) && at(values.high).is_none() {
        // A share by a negative result has no number.
        return None;
    }
    let (worst, best) = if falls { (values.high, values.low) } else { (values.low, values.high) };
    Some(Span { low: at(worst).or(far.low), high: at(best).or(far.high) })
}

/// The scores of the steps that the values are on: at each edge, between two of them, and beyond the outermost.
fn stepped(rating: &Rating<'_>, goal: &Goal, values: Span) -> Option<Span> {
    let mut edges = edges(goal);
    edges.extend(values.low);
    edges.extend(values.high);
    edges.retain(|edge| values.contains(*edge));
    edges.sort_unstable();
    edges.dedup();
    let mut points = edges.clone();
    for (one, other) in edges.iter().zip(edges.iter().skip(1)) {
        let middle = one.add(*other).ok().and_then(|sum| sum.divide(Number::from_integer(2)).ok());
        points.extend(middle.filter(|middle| one < middle && middle < other));
    }
    let (first, last) = (edges.first().copied().unwrap_or(Number::ZERO), edges.last().copied().unwrap_or(Number::ZERO));
    if values.low.is_none() {
        points.extend(first.subtract(Number::ONE).ok());
    }
    if values.high.is_none() {
        points.extend(last.add(Number::ONE).ok());
    }
    let scores = points.into_iter().filter_map(|point| score_of(rating, goal, Measured::Number(point)));
    scores.map(Span::exactly).reduce(Span::joined)
}

/// Where the score of a rule with a target changes.
fn edges(goal: &Goal) -> Vec<Number> {
    match goal {
        Goal::Value(value) | Goal::Minimum { value, .. } | Goal::Maximum { value, .. } => vec![*value],
        Goal::Range { from, to, .. } => vec![*from, *to],
        Goal::Yes | Goal::Output | Goal::Nothing => vec![Number::ZERO, Number::ONE, Number::HUNDRED],
    }
}

/// Scores within the cap; one that the source prints is not capped again.
fn held(rating: &Rating<'_>, scores: Span) -> Span {
    if let ScoreRule::Printed { .. } = rating.rule {
        return scores;
    }
    let cap = rating.bounds();
    Span {
        low: scores.low.map_or(cap.worst, |low| Some(rating.held(low))),
        high: scores.high.map_or(cap.best, |high| Some(rating.held(high))),
    }
}

/// The score of a value, if it has one.
fn score_of(rating: &Rating<'_>, goal: &Goal, value: Measured) -> Option<Number> {
    rating.rate(value, goal, &mut Recorder::silent()).ok().map(|rated| rated.score)
}
