//! From the scores of the children to that of the node, one way a file; the cap comes last.

mod contribution;
mod lowest;
mod shares;
mod two_part;
mod weighted;

use crate::deviation::{bounds, capped, held, printed_bounds};
use crate::explain::Recorder;
use crate::measure::measure;
use crate::number::{Number, Sum};
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{NodeIndex, PlanNode};
use crate::raw::{Aggregation, Cap, ResultStatus, Scale, TwoPartReading, WeightRule};
use crate::score::{Bench, neutralised};

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
        return NodeScore::without(Outcome::Missing(Reason::NotComputed), Interval::UNBOUNDED);
    };
    match rule {
        Aggregation::Listed { .. } => {
            return NodeScore::without(Outcome::NotApplicable(Reason::Listed), Interval::UNBOUNDED);
        }
        Aggregation::Printed { form } => return printed(bench, index, node, *form, (scale, cap), recorder),
        _ => {}
    }
    let mut parts = parts(bench, node);
    let idle = idle_weight(&parts);
    parts.retain(|part| part.score.outcome.applies());
    combine(&parts, rule, idle, (scale, cap), recorder).0
}

/// The score of the parts that apply, and what their contributions rest on if it is a mean that has a value.
pub(crate) fn combine(
    applicable: &[Part],
    rule: &Aggregation,
    idle: Sum,
    (scale, cap): (&Scale, Option<&Cap>),
    recorder: &mut Recorder,
) -> (NodeScore, Option<Weighed>) {
    if applicable.is_empty() {
        let outcome = Outcome::NotApplicable(Reason::NoChildApplies);
        return (NodeScore::without(outcome, Interval::UNBOUNDED), None);
    }
    let combined = match rule {
        Aggregation::SimpleMean {} => weighted::weighted_mean(applicable, true, recorder),
        Aggregation::Minimum {} => lowest::lowest(applicable, recorder),
        Aggregation::SumOfShares {} => shares::sum_of_shares(applicable, idle, recorder),
        Aggregation::TwoPart { reading: TwoPartReading::Sum, .. } => two_part::sum(applicable, recorder),
        Aggregation::TwoPart { reading: TwoPartReading::LargerMean, weights } => {
            two_part::larger_mean(applicable, weights, recorder)
        }
        _ => weighted::weighted_mean(applicable, false, recorder),
    };
    let combined = combined.unwrap_or_else(|outcome| undefined(outcome, applicable));
    let weighed = combined.weighed;
    (finished(combined, scale, cap, recorder), weighed)
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
    let mut parts: Vec<Part> = Vec::with_capacity(node.children.len());
    for &index in &node.children {
        let (Some(child), Some(score)) = (bench.plan.node(index), bench.score(index)) else { continue };
        parts.push(Part { index, weight: child.weight.map(|weight| weight.number()), score });
    }
    follow_rules(bench, node, &mut parts);
    parts
}

/// Weights that follow from the number of nodes: so much for each, up to a most; the rest to a brother.
fn follow_rules(bench: &Bench<'_>, node: &PlanNode, parts: &mut [Part]) {
    let rule = |part: &Part| bench.plan.node(part.index).and_then(|child| child.raw.weight_rule.as_ref());
    if !parts.iter().any(|part| rule(part).is_some()) {
        return;
    }
    for part in parts.iter_mut() {
        if let Some(WeightRule::PerChild { each, most }) = rule(part) {
            let children = bench.plan.node(part.index).map_or(&[][..], |child| &child.children);
            let applying =
                children.iter().filter(|&&child| bench.score(child).is_some_and(|score| score.outcome.applies()));
            let count = i64::try_from(applying.count()).unwrap_or(i64::MAX);
            part.weight = each.multiply(Number::from_integer(count)).ok().map(|weight| weight.minimum(*most));
        }
    }
    let whole = node.raw.declared_sum.unwrap_or(Number::HUNDRED);
    let taken: Option<Number> = parts
        .iter()
        .filter(|part| !matches!(rule(part), Some(WeightRule::Rest {})))
        .filter(|part| part.weight.is_some() || part.score.outcome.applies())
        .try_fold(Number::ZERO, |sum, part| sum.add(part.weight?).ok());
    for part in parts.iter_mut() {
        if matches!(rule(part), Some(WeightRule::Rest {})) {
            part.weight = taken.and_then(|taken| whole.subtract(taken).ok()).filter(|rest| !rest.is_negative());
        }
    }
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
    NodeScore { outcome, coverage: combined.coverage, printed: combined.printed, interval }
}

/// A node whose numbers do not fit: its interval is what its parts allow.
fn undefined(outcome: Outcome, parts: &[Part]) -> Combined {
    Combined { interval: hull(parts), ..Combined::without(outcome) }
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
    let far = printed_bounds(cap, scale);
    let given = bench.actuals.result(index, bench.selection);
    let Some(given) = given.filter(|given| given.status != Some(ResultStatus::Missing)) else {
        return NodeScore::without(Outcome::Missing(Reason::NoResult), far);
    };
    if let Some(neutralised) = neutralised(given, scale, cap, recorder) {
        return neutralised;
    }
    let value = measure(node, given, recorder)
        .and_then(|value| crate::deviation::printed(scale.reference, form, value, recorder));
    match value {
        Err(outcome) => NodeScore::without(outcome, far),
        Ok(score) => {
            let interval = match (given.status, &given.range) {
                (Some(ResultStatus::Provisional), Some(range)) => {
                    let shift = |bound: Number| match form {
                        crate::raw::PrintedForm::Index => bound,
                        crate::raw::PrintedForm::Deviation => scale.reference.add(bound).unwrap_or(bound),
                    };
                    Interval::between(shift(range.from), shift(range.to))
                }
                (Some(ResultStatus::Provisional), None) => far,
                _ => Interval::exactly(score),
            };
            NodeScore { printed: Number::ONE, interval, ..NodeScore::known(score) }
        }
    }
}
