//! What the scoring of a node may look at.

use super::Others;
use crate::outcome::NodeScore;
use crate::plan::{Actuals, NodeIndex, Plan, PlanNode, Selection};
use crate::raw::{Cap, Id, Scale};

/// The scores that are known.
#[derive(Clone, Copy)]
pub(crate) enum Known<'all> {
    /// Those of all nodes.
    All(&'all [NodeScore]),
    /// Those of some nodes, which come in order.
    Some {
        /// The nodes.
        nodes: &'all [NodeIndex],
        /// Their scores.
        scores: &'all [NodeScore],
    },
    /// Those that are taken of an office, by its position.
    Office {
        /// The position.
        office: usize,
        /// The scores of all offices that something is taken of.
        others: &'all Others,
    },
}

impl Known<'_> {
    /// The score of a node, if it is known.
    fn get(self, index: NodeIndex) -> Option<NodeScore> {
        match self {
            Self::All(scores) => scores.get(index.position()).copied(),
            Self::Some { nodes, scores } => scores.get(nodes.binary_search(&index).ok()?).copied(),
            Self::Office { office, others } => others.at(office, index),
        }
    }
}

/// The plan, the results, the selection and the scores of the nodes that come before.
#[derive(Clone, Copy)]
pub(crate) struct Bench<'all> {
    pub plan: &'all Plan,
    pub actuals: &'all Actuals,
    pub selection: &'all Selection,
    pub scores: Known<'all>,
    /// The scores of the offices whose results are taken.
    pub others: &'all Others,
}

impl<'all> Bench<'all> {
    /// The score of a node that comes before.
    pub fn score(&self, index: NodeIndex) -> Option<NodeScore> {
        self.scores.get(index)
    }

    /// The score of a node of another office that comes before.
    pub fn score_of(&self, office: &Id, index: NodeIndex) -> Option<NodeScore> {
        self.others.score(office, index)
    }

    /// The scale of a node; validation gives one to each.
    pub fn scale(&self, node: &PlanNode) -> Option<&'all Scale> {
        self.plan.scale(node)
    }

    /// The cap of a node's method.
    pub fn cap(&self, node: &PlanNode) -> Option<&'all Cap> {
        self.plan.method(node)?.cap.as_ref()
    }
}
