//! Explains one number by running the code that computes it with a recorder, so that the two cannot disagree.

mod names;
mod recorder;
mod step;

pub use recorder::Recorder;
pub use step::{Role, Step, StepInput, StepRule};

use crate::aggregate::{Balance, Contribution, balance, parts};
use crate::measure::{OfficePart, Place, offices_behind};
use crate::number::Number;
use crate::outcome::{NodeScore, Outcome};
use crate::plan::{Actuals, Given, NodeIndex, NodeRule, Plan, PlanNode, Revision};
use crate::raw::{Aggregation, Amendment, Cap, Method, RawTarget, Scale};
use crate::score::{Bench, Scorecard, node_score};
use crate::target::applicable_target;

/// Everything behind one number: the steps of its calculation, what its children bring, what it rests on.
#[derive(Clone, Debug)]
pub struct Explanation<'plan> {
    /// The node.
    pub node: NodeIndex,
    /// Its score, as in the scorecard.
    pub score: NodeScore,
    /// The steps, in the order in which they were done.
    pub steps: Vec<Step>,
    measured: Option<Number>,
    target_number: Option<Number>,
    /// What each child brings, where the node is a mean that has a value; otherwise the children with their weights.
    pub children: Vec<Contribution>,
    /// How the points add up, where the node is a mean that has a value.
    pub balance: Option<Balance>,
    /// What the node brings to the one above, where that is a mean that has a value.
    pub brings: Option<Contribution>,
    /// Its scale.
    pub scale: Option<&'plan Scale>,
    /// Its method.
    pub method: Option<&'plan Method>,
    /// The cap of its method.
    pub cap: Option<&'plan Cap>,
    /// The target that holds.
    pub target: Option<&'plan RawTarget>,
    /// The result that was given.
    pub given: Option<&'plan Given>,
    /// What acts changed of it, in the order of their steps.
    pub revisions: Vec<(Revision, Option<&'plan Amendment>)>,
    /// The node whose result it takes.
    pub takes: Option<NodeIndex>,
    /// The offices that its value arises from, or is compared with.
    pub offices: Vec<OfficePart<'plan>>,
}

/// Explains the score of a node; nothing if the index is of another plan, or if the plan does not stand as the scorecard's
/// selection asks ([`Plan::under`]).
pub fn explain<'plan>(
    plan: &'plan Plan,
    actuals: &'plan Actuals,
    scorecard: &Scorecard,
    index: NodeIndex,
) -> Option<Explanation<'plan>> {
    let selection = &scorecard.about.selection;
    if !plan.stands_under(selection) {
        return None;
    }
    let bench = scorecard.bench(plan, actuals);
    let node = plan.node(index)?;
    let mut recorder = Recorder::listening();
    let score = node_score(&bench, index, &mut recorder);
    let log = recorder.into_log();
    let balance = balance_of(&bench, index);
    let children = match &balance {
        Some(balance) => balance.contributions.clone(),
        None => listed(&bench, node),
    };
    Some(Explanation {
        node: index,
        score,
        steps: log.steps,
        measured: log.measured,
        target_number: log.target,
        children,
        balance,
        brings: node.parent.and_then(|parent| brought(&bench, parent, index)),
        scale: plan.scale(node),
        method: plan.method(node),
        cap: plan.method(node).and_then(|method| method.cap.as_ref()),
        target: applicable_target(node, &plan.head, selection, &selection.period),
        given: actuals.result(index, selection),
        revisions: plan
            .revisions(index)
            .map(|&revision| (revision, revision.act.and_then(|act| plan.head.amendments.get(act))))
            .collect(),
        takes: match *node.rule {
            NodeRule::Takes(other) => node.raw.takes.is_some().then_some(other),
            NodeRule::Scored(_) | NodeRule::Aggregated(_) => None,
        },
        offices: offices(plan, actuals, scorecard, index),
    })
}

/// What was measured of a node and what it was compared with, where nothing else of its explanation is needed; `None` as
/// in [`explain`].
pub fn compared(plan: &Plan, actuals: &Actuals, scorecard: &Scorecard, index: NodeIndex) -> Option<Compared> {
    if !plan.stands_under(&scorecard.about.selection) {
        return None;
    }
    let mut recorder = Recorder::listening();
    node_score(&scorecard.bench(plan, actuals), index, &mut recorder);
    let log = recorder.into_log();
    Some(Compared { measured: log.measured, target_number: log.target })
}

/// The two numbers that a score compares, both of the period that is scored.
#[derive(Clone, Copy, Debug)]
pub struct Compared {
    /// The value that was measured; `None` if there is none, or if it is a yes or a no.
    pub measured: Option<Number>,
    /// The number of the target; `None` if it is not known or not a number.
    pub target_number: Option<Number>,
}

/// The offices behind the value of a node that has a result of its own; none where the node does not apply.
fn offices<'plan>(
    plan: &'plan Plan,
    actuals: &'plan Actuals,
    scorecard: &Scorecard,
    index: NodeIndex,
) -> Vec<OfficePart<'plan>> {
    let applies = scorecard.node(index).is_some_and(|score| score.outcome.applies());
    let Some(node) = plan.node(index).filter(|_| applies) else { return Vec::new() };
    let bench = scorecard.bench(plan, actuals);
    let place = Place { bench: &bench, index, node, period: &scorecard.about.selection.period };
    let behind = |part: OfficePart<'_>| Some(OfficePart { office: plan.office(&part.office.id)?, brings: part.brings });
    offices_behind(&place).into_iter().filter_map(behind).collect()
}

/// The balance of a node, if it is a mean that has a value.
pub(crate) fn balance_of(bench: &Bench<'_>, index: NodeIndex) -> Option<Balance> {
    let node = bench.plan.node(index)?;
    let equal = match &*node.rule {
        NodeRule::Aggregated(Aggregation::WeightedMean {}) => false,
        NodeRule::Aggregated(Aggregation::SimpleMean {}) => true,
        _ => return None,
    };
    let value = bench.score(index)?.outcome.value()?;
    balance(&parts(bench, node), equal, bench.scale(node)?.reference, value).ok()
}

/// What a node brings to the one above it.
fn brought(bench: &Bench<'_>, parent: NodeIndex, index: NodeIndex) -> Option<Contribution> {
    balance_of(bench, parent)?.contributions.into_iter().find(|contribution| contribution.node == index)
}

/// The children with their weights, where there is no mean that they bring something to.
fn listed(bench: &Bench<'_>, node: &PlanNode) -> Vec<Contribution> {
    let line = |part: crate::aggregate::Part| Contribution {
        node: part.index,
        weight: part.weight,
        outcome: part.score.outcome,
        points: None,
    };
    parts(bench, node).into_iter().map(line).collect()
}

impl Explanation<'_> {
    /// The value that was measured, before it became a score: of the period that is scored, never that of another one
    /// which the target starts from. Returns `None` if there is none, or if it is a yes or a no.
    pub const fn measured(&self) -> Option<Number> {
        self.measured
    }

    /// The number of the target of the period that is scored. Returns `None` if it is not known or not a number.
    pub const fn target_number(&self) -> Option<Number> {
        self.target_number
    }

    /// The deviation in points, before the cap.
    pub fn deviation(&self) -> Option<Number> {
        self.steps.iter().rev().find(|step| step.rule.deviates()).and_then(|step| step.result)
    }

    /// Whether the cap changed the score.
    pub fn is_capped(&self) -> bool {
        self.steps.iter().any(|step| step.rule == StepRule::Cap)
    }

    /// Whether there is a value.
    pub fn has_value(&self) -> bool {
        matches!(self.score.outcome, Outcome::Value(_))
    }
}

impl StepRule {
    /// Whether the step turns a result into a value.
    pub const fn measures(self) -> bool {
        matches!(
            self,
            Self::Given
                | Self::Ratio
                | Self::SignedSum
                | Self::MeanOfComponents
                | Self::VariationPercent
                | Self::VariationAmount
                | Self::SumOfOffices
                | Self::MeanOfOffices
                | Self::ClusterIndex
        )
    }

    /// Whether the step sets the target.
    pub const fn sets_target(self) -> bool {
        matches!(
            self,
            Self::TargetStated
                | Self::TargetMinimum { .. }
                | Self::TargetMaximum { .. }
                | Self::TargetPercent
                | Self::TargetAmount
                | Self::TargetConfirmed
                | Self::TargetLarger
                | Self::TargetHeld
                | Self::TargetAdjusted
                | Self::TargetShare
                | Self::TargetTrend { .. }
        )
    }

    /// Whether the step is a deviation from the target.
    pub const fn deviates(self) -> bool {
        matches!(self, Self::DeviationRelative(_) | Self::DeviationPoints(_) | Self::DeviationItself(_))
    }
}
