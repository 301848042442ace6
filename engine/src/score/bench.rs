//! What the scoring of a node may look at.

use super::Others;
use crate::outcome::NodeScore;
use crate::plan::{Actuals, NodeIndex, Plan, PlanNode, Selection};
use crate::raw::{Cap, Id, Scale};

/// The plan, the results, the selection and the scores of the nodes that come before.
#[derive(Clone, Copy)]
pub(crate) struct Bench<'all> {
    pub plan: &'all Plan,
    pub actuals: &'all Actuals,
    pub selection: &'all Selection,
    pub scores: &'all [NodeScore],
    /// The scores of the offices whose results are taken.
    pub others: &'all Others,
}

impl<'all> Bench<'all> {
    /// The score of a node that comes before.
    pub fn score(&self, index: NodeIndex) -> Option<NodeScore> {
        self.scores.get(index.position()).copied()
    }

    /// The score of a node of another office that comes before.
    pub fn score_of(&self, office: &Id, index: NodeIndex) -> Option<NodeScore> {
        let (_, scores) = self.others.iter().find(|(id, _)| id == office)?;
        scores.get(index.position()).copied()
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
