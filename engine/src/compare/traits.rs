//! The rules by which one node was scored, as signs that can be compared.

use super::{Aspect, Side, Sign};
use crate::aggregate::{Part, parts};
use crate::measure::{Place, made_of};
use crate::plan::{NodeIndex, NodeRule, PlanNode};
use crate::raw::{Aggregation, Base, BaseKind, Id, Measure, RawTarget, ResultStatus, Target, WeightRule};
use crate::target::applicable_target;

/// The signs of a node, in a fixed order; of one that does not apply, or is not there, that sign alone.
pub(super) fn traits(side: Side<'_>, id: &Id, weight: Sign) -> Vec<(Aspect, Sign)> {
    let absent = |word| vec![(Aspect::Applies, Sign::Word(word))];
    let found = side.plan.find(id.as_str());
    let Some((index, node)) = found.and_then(|index| Some((index, side.plan.node(index)?))) else {
        return absent("absent");
    };
    let Some(score) = side.scorecard.node(index) else { return absent("absent") };
    if let crate::outcome::Outcome::NotApplicable(reason) = score.outcome {
        return absent(reason.name());
    }
    let method = side.plan.method(node);
    let cap = method.and_then(|method| method.cap.as_ref());
    let selection = &side.scorecard.about.selection;
    let target = applicable_target(node, &side.plan.head, selection, &selection.period);
    let name = |id: Option<&Id>| id.map_or(Sign::Nothing, |id| Sign::Name(id.clone()));
    let word = |word: Option<&'static str>| word.map_or(Sign::Nothing, Sign::Word);
    let leaf = node.children.is_empty();
    vec![
        (Aspect::Applies, Sign::Word("applies")),
        (Aspect::Method, name(method.map(|method| &method.id))),
        (Aspect::Cap, cap.map_or(Sign::Nothing, |cap| Sign::Bounds(cap.below, cap.above))),
        (Aspect::Scale, name(side.plan.scale(node).map(|scale| &scale.id))),
        (Aspect::Direction, word(node.raw.direction.map(|direction| direction.word()))),
        (Aspect::Weight, weight),
        (Aspect::WeightRule, word(node.raw.weight_rule.as_ref().map(WeightRule::kind))),
        (Aspect::TargetKind, word(target.map(|target| target.target.kind()))),
        (Aspect::TargetBound, word(target.and_then(|target| bound(&target.target)))),
        (Aspect::TargetBase, word(target.and_then(|target| base(&target.target)))),
        (Aspect::Validity, target.and_then(|target| target.valid_from).map_or(Sign::Nothing, Sign::Day)),
        (Aspect::Value, value(side, index, node)),
        (Aspect::Cluster, name(cluster(side, node, target))),
        (Aspect::Missing, word(leaf.then(|| score.outcome.name()))),
        (Aspect::Status, word(leaf.then(|| status(side, index)).flatten())),
    ]
}

/// The weights that the nodes below one have in its mean.
pub(super) fn weights_below(side: Side<'_>, id: &Id) -> Vec<(Id, Sign)> {
    let Some(node) = side.plan.find(id.as_str()).and_then(|index| side.plan.node(index)) else { return Vec::new() };
    if !matches!(&*node.rule, NodeRule::Aggregated(Aggregation::WeightedMean {} | Aggregation::SumOfShares {})) {
        return Vec::new();
    }
    let bench = side.scorecard.bench(side.plan, side.actuals);
    let weight = |part: Part| Some((side.plan.node(part.index)?.raw.id.clone(), Sign::Number(part.weight?)));
    parts(&bench, node).into_iter().filter_map(weight).collect()
}

/// The weight that a node has in the mean of the one above; only one that follows from a rule rests on its siblings.
pub(super) fn weight_within(side: Side<'_>, id: &Id) -> Option<(Id, Sign)> {
    let index = side.plan.find(id.as_str())?;
    let node = side.plan.node(index)?;
    let above = side.plan.node(node.parent?)?;
    if node.raw.weight_rule.is_some() {
        return weights_below(side, &above.raw.id).into_iter().find(|(known, _)| known == id);
    }
    let weighs =
        matches!(&*above.rule, NodeRule::Aggregated(Aggregation::WeightedMean {} | Aggregation::SumOfShares {}));
    let weight = node.weight.filter(|_| weighs && side.scorecard.node(index).is_some())?;
    Some((id.clone(), Sign::Number(weight.number())))
}

/// Whether the bounds of a target pass themselves.
fn bound(target: &Target) -> Option<&'static str> {
    let passes = |passes: bool| if passes { "passes" } else { "stops" };
    Some(match target {
        Target::Minimum { strict, .. } | Target::Maximum { strict, .. } | Target::Trend { strict } => {
            passes(*strict != Some(true))
        }
        Target::Range { from_included, to_included, .. } => match (*from_included, *to_included) {
            (Some(false), Some(false)) => "stops",
            (Some(false), _) => "upper_passes",
            (_, Some(false)) => "lower_passes",
            _ => "passes",
        },
        _ => return None,
    })
}

/// What a derived target starts from.
fn base(target: &Target) -> Option<&'static str> {
    let of = |base: &Base| match base.of {
        BaseKind::Baseline => "baseline",
        BaseKind::Target => "target",
        BaseKind::Result => "result",
    };
    match target {
        Target::Increment { base, .. } | Target::Confirm { base } => Some(of(base)),
        Target::Larger { of: bases, .. } => bases.first().map(of),
        Target::Held { result, .. } => Some(of(result)),
        _ => None,
    }
}

/// How the value arises.
fn value(side: Side<'_>, index: NodeIndex, node: &PlanNode) -> Sign {
    match *node.rule {
        NodeRule::Takes(_) => return Sign::Word("taken"),
        NodeRule::Aggregated(_) if !node.children.is_empty() => return Sign::Nothing,
        NodeRule::Scored(_) | NodeRule::Aggregated(_) => {}
    }
    let bench = side.scorecard.bench(side.plan, side.actuals);
    let place = Place { bench: &bench, index, node, period: &side.scorecard.about.selection.period };
    Sign::Word(made_of(&place).map_or("own", |rule| rule.word()))
}

/// The cluster of the office in the system that the node compares it in, or sets targets by.
fn cluster<'all>(side: Side<'all>, node: &'all PlanNode, target: Option<&RawTarget>) -> Option<&'all Id> {
    let office = side.scorecard.about.selection.office.as_ref()?;
    let of_measure = match &node.raw.measure {
        Some(Measure::ClusterIndex { system, .. }) => Some(system),
        _ => None,
    };
    let held = target.and_then(|target| target.cluster.as_ref()).map(|cluster| &cluster.system);
    let of_targets = || node.raw.targets.iter().find_map(|target| Some(&target.cluster.as_ref()?.system));
    let system = of_measure.or(held).or_else(of_targets)?;
    side.plan.cluster_of(office, system)
}

/// How sure the result is, where it is not final.
fn status(side: Side<'_>, index: NodeIndex) -> Option<&'static str> {
    let status = side.actuals.result(index, &side.scorecard.about.selection)?.status?;
    matches!(status, ResultStatus::Provisional | ResultStatus::Neutralised).then(|| status.word())
}
