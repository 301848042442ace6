//! From the scores of the children to that of the node, one way a file; the cap comes last.

mod contribution;
mod lowest;
mod reach;
mod shares;
mod two_part;
mod weighted;

use crate::deviation::{Rating, bounds, capped, held};
use crate::explain::Recorder;
use crate::measure::{Measured, Place, find};
use crate::number::{Number, Sum};
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{NodeIndex, PlanNode};
use crate::raw::{Aggregation, Cap, ResultStatus, Scale, ScoreRule, TwoPartReading, WeightRule};
use crate::score::{Bench, neutralised, score_found};
use crate::target::{Goal, Rests};

pub(crate) use contribution::balance;
pub use contribution::{Balance, Contribution, Lines};
pub(crate) use contribution::{lines, points};
pub(crate) use weighted::Weighed;

/// A child with the weight that it has here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// Which node.
    pub index: NodeIndex,
    /// Its weight, if it is known.
    pub weight: Option<Number>,
    /// Its score.
    pub score: NodeScore,
}

/// What the weights of a node's parts are, besides the weights themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Weights {
    /// The weight of the parts that do not apply: it goes to the others, never away.
    idle: Sum,
    /// Why a weight that follows from the others has no number.
    fault: Option<Outcome>,
    /// Whether the weights themselves change with nodes that may vanish.
    may_shift: bool,
}

/// What a way of aggregating makes of its parts, before the cap.
pub(crate) struct Combined {
    pub outcome: Outcome,
    pub coverage: Number,
    pub printed: Number,
    pub interval: Interval,
    /// For a mean that has a value.
    pub weighed: Option<Weighed>,
}

impl Combined {
    /// Nothing is known but why there is no value.
    fn without(outcome: Outcome) -> Self {
        let (coverage, printed) = (Number::ZERO, Number::ZERO);
        Self { outcome, coverage, printed, interval: Interval::UNBOUNDED, weighed: None }
    }
}

/// Scores a node with children.
pub(crate) fn score_parent(
    bench: &Bench<'_>,
    index: NodeIndex,
    node: &PlanNode,
    rule: &Aggregation,
    recorder: &mut Recorder,
) -> NodeScore {
    let (Some(scale), cap) = (bench.scale(node), bench.cap(node)) else {
        return NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    };
    match rule {
        Aggregation::Listed { .. } => {
            return NodeScore::without(Outcome::NotApplicable(Reason::Listed), Interval::UNBOUNDED);
        }
        Aggregation::Printed { form } => return printed(bench, index, node, *form, (scale, cap), recorder),
        _ if node.children.is_empty() => {
            let missing = Outcome::Missing(Reason::NoChildHasValue);
            return NodeScore::without(missing, bounds(scale.reference, cap));
        }
        _ => {}
    }
    let (mut parts, mut weights) = weighed_parts(bench, node);
    weights.idle = idle_weight(&parts);
    parts.retain(|part| part.score.outcome.applies());
    combine(&parts, rule, weights, (scale, cap), recorder).0
}

/// The score of the parts that apply, and what their contributions rest on if it is a mean that has a value.
pub(crate) fn combine(
    applicable: &[Part],
    rule: &Aggregation,
    weights: Weights,
    (scale, cap): (&Scale, Option<&Cap>),
    recorder: &mut Recorder,
) -> (NodeScore, Option<Weighed>) {
    if applicable.is_empty() {
        let outcome = Outcome::NotApplicable(Reason::NoChildApplies);
        return (NodeScore::without(outcome, Interval::UNBOUNDED), None);
    }
    let by_weight = matches!(rule, Aggregation::WeightedMean {} | Aggregation::SumOfShares {});
    let combined = match rule {
        _ if let Some(fault) = weights.fault.filter(|_| by_weight) => Err(fault),
        Aggregation::SimpleMean {} => weighted::weighted_mean(applicable, true, recorder),
        Aggregation::Minimum {} => lowest::lowest(applicable, recorder),
        Aggregation::SumOfShares {} => shares::sum_of_shares(applicable, weights.idle, recorder),
        Aggregation::TwoPart { reading: TwoPartReading::Sum, .. } => two_part::sum(applicable, recorder),
        Aggregation::TwoPart { reading: TwoPartReading::LargerMean, weights } => {
            two_part::larger_mean(applicable, weights, recorder)
        }
        _ => weighted::weighted_mean(applicable, false, recorder),
    };
    // What is not a mean may lie beyond its parts.
    let is_sum = matches!(rule, Aggregation::SumOfShares {} | Aggregation::TwoPart { .. });
    let anywhere = || if is_sum { Interval::UNBOUNDED } else { hull(applicable) };
    let mut combined =
        combined.unwrap_or_else(|outcome| Combined { interval: anywhere(), ..Combined::without(outcome) });
    if by_weight && weights.may_shift {
        combined.interval = anywhere();
    }
    let weighed = combined.weighed;
    let may_vanish = applicable.iter().all(|part| part.score.may_vanish);
    (NodeScore { may_vanish, ..finished(combined, scale, cap, recorder) }, weighed)
}

/// The weight of the parts that do not apply: it goes to the others, never away.
fn idle_weight(parts: &[Part]) -> Sum {
    let mut idle = Sum::default();
    parts.iter().filter(|part| !part.score.outcome.applies()).filter_map(|part| part.weight).for_each(|weight| {
        idle.add(weight);
    });
    idle
}

/// The parts of a node with the weights that they have here.
pub(crate) fn parts(bench: &Bench<'_>, node: &PlanNode) -> Vec<Part> {
    weighed_parts(bench, node).0
}

/// As [`parts`], and what else there is to say about their weights.
fn weighed_parts(bench: &Bench<'_>, node: &PlanNode) -> (Vec<Part>, Weights) {
    let mut parts: Vec<Part> = Vec::with_capacity(node.children.len());
    for &index in &node.children {
        let (Some(child), Some(score)) = (bench.plan.node(index), bench.score(index)) else { continue };
        parts.push(Part { index, weight: child.weight.map(|weight| weight.number()), score });
    }
    let weights = follow_rules(bench, node, &mut parts);
    (parts, weights)
}

/// Weights that follow from the number of nodes: so much for each, up to a most; the rest to a sibling.
fn follow_rules(bench: &Bench<'_>, node: &PlanNode, parts: &mut [Part]) -> Weights {
    let rule = |part: &Part| bench.plan.node(part.index).and_then(|child| child.raw.weight_rule.as_ref());
    if !parts.iter().any(|part| rule(part).is_some()) {
        return Weights::default();
    }
    let (mut fault, mut may_shift) = (None, false);
    for part in parts.iter_mut() {
        if let Some(WeightRule::PerChild { each, most }) = rule(part) {
            let children = bench.plan.node(part.index).map_or(&[][..], |child| &child.children);
            let scores = || children.iter().filter_map(|&child| bench.score(child));
            let count = scores().filter(|score| score.outcome.applies()).count();
            let count = Number::from_integer(i64::try_from(count).unwrap_or(i64::MAX));
            match each.multiply(count) {
                Ok(weight) => part.weight = Some(weight.minimum(*most)),
                Err(overflow) => fault = Some(overflow.into()),
            }
            may_shift |= scores().any(|score| score.may_vanish);
        }
    }
    let whole = node.raw.declared_sum.unwrap_or(Number::HUNDRED);
    let taken: Option<Sum> = parts
        .iter()
        .filter(|part| !matches!(rule(part), Some(WeightRule::Rest {})))
        .filter(|part| part.weight.is_some() || part.score.outcome.applies())
        .try_fold(Sum::new(), |mut sum, part| {
            sum.add(part.weight?);
            Some(sum)
        });
    let taken = taken.and_then(|sum| sum.total().ok());
    for part in parts.iter_mut() {
        if matches!(rule(part), Some(WeightRule::Rest {})) {
            let rest = taken.and_then(|taken| whole.subtract(taken).ok());
            part.weight = rest.filter(|rest| !rest.is_negative());
            if rest.is_some() && part.weight.is_none() && part.score.outcome.applies() {
                fault = Some(Outcome::Undefined(Reason::WeightsBeyondSum));
            }
        }
    }
    Weights { fault, may_shift, ..Weights::default() }
}

/// The cap, on the value and on the interval alike.
fn finished(combined: Combined, scale: &Scale, cap: Option<&Cap>, recorder: &mut Recorder) -> NodeScore {
    let hold = |bound: Number| held(bound, scale.reference, cap);
    let outcome = match combined.outcome {
        Outcome::Value(value) => match capped(value, scale.reference, cap, recorder) {
            Ok(held) => Outcome::Value(held),
            Err(outcome) => outcome,
        },
        other => other,
    };
    let bounds = bounds(scale.reference, cap);
    let interval = Interval {
        worst: combined.interval.worst.map(hold).or(bounds.worst),
        best: combined.interval.best.map(hold).or(bounds.best),
    };
    NodeScore {
        outcome,
        coverage: combined.coverage,
        printed: combined.printed,
        interval,
        may_vanish: false,
        amended: false,
    }
}

/// From the worst to the best of the parts: every mean of them lies there.
pub(crate) fn hull(parts: &[Part]) -> Interval {
    let all = |of: fn(&Interval) -> Option<Number>| -> Option<Vec<Number>> {
        parts.iter().map(|part| of(&part.score.interval)).collect()
    };
    Interval {
        worst: all(|interval| interval.worst).and_then(|bounds| bounds.into_iter().min()),
        best: all(|interval| interval.best).and_then(|bounds| bounds.into_iter().max()),
    }
}

/// The result of the node itself, as printed or given.
fn printed(
    bench: &Bench<'_>,
    index: NodeIndex,
    node: &PlanNode,
    form: crate::raw::PrintedForm,
    (scale, cap): (&Scale, Option<&Cap>),
    recorder: &mut Recorder,
) -> NodeScore {
    let place = Place { bench, index, node, period: &bench.selection.period };
    let rule = &ScoreRule::Printed { form };
    let rating = Rating { rule, direction: node.raw.direction, reference: scale.reference, cap, scale };
    if let Some(given) = place.given().filter(|given| given.status == Some(ResultStatus::Neutralised)) {
        return neutralised(given, &rating, recorder);
    }
    let found = find(&place, recorder);
    recorder.measured(found.value.ok().and_then(Measured::number));
    let rated = found.value.and_then(|value| rating.rate(value, &Goal::Nothing, recorder));
    score_found(&rating, place, (Ok(Goal::Nothing), Rests::OnNothingOpen), found, rated)
}
