//! A node of a valid plan.

use std::sync::{Arc, OnceLock};

use super::TargetIndex;
use crate::number::Weight;
use crate::raw::{Aggregation, Method, RawNode, RawPlan, ScoreRule};

/// The place of a node in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeIndex(u32);

impl NodeIndex {
    /// The index of a position in the arena; validation keeps plans below 2³² nodes.
    pub(crate) fn at(position: usize) -> Self {
        Self(u32::try_from(position).unwrap_or(u32::MAX))
    }

    /// The position in the arena.
    pub(crate) fn position(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// Where the score of a node comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeRule {
    /// From its own result.
    Scored(ScoreRule),
    /// From the nodes below.
    Aggregated(Aggregation),
    /// From another node.
    Takes(NodeIndex),
}

impl NodeRule {
    /// The rule that a method states, if it states one.
    pub(crate) fn of(method: &Method) -> Option<Self> {
        match (&method.score, &method.aggregation) {
            (Some(score), _) => Some(Self::Scored(score.clone())),
            (None, Some(aggregation)) => Some(Self::Aggregated(aggregation.clone())),
            (None, None) => None,
        }
    }
}

/// A node.
#[derive(Clone, Debug)]
pub struct PlanNode {
    /// What the document says of it; its children are in the arena.
    pub raw: RawNode,
    /// The node above.
    pub parent: Option<NodeIndex>,
    /// The nodes below, in the order of the document.
    pub children: Vec<NodeIndex>,
    /// Its weight among its siblings, if one is printed.
    pub weight: Option<Weight>,
    /// Where its score comes from; shared by the nodes with one method.
    pub rule: Arc<NodeRule>,
    /// Position of its method in the plan.
    pub method: Option<usize>,
    /// Position of its scale in the plan.
    pub scale: usize,
    /// Its targets by whom they ask; made when it is asked for, and again when its targets change.
    pub(crate) targets: OnceLock<TargetIndex>,
}

impl PlanNode {
    /// Its targets by whom they ask.
    pub(crate) fn target_index(&self, head: &RawPlan) -> &TargetIndex {
        self.targets.get_or_init(|| TargetIndex::of(&self.raw.targets, head))
    }
}
