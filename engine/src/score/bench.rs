//! What the scoring of a node may look at.

use crate::outcome::NodeScore;
use crate::plan::{Actuals, NodeIndex, Plan, PlanNode, Selection};
use crate::raw::{Cap, Scale};

/// The plan, the results, the selection and the scores of the nodes that come before.
#[derive(Clone, Copy)]
pub(crate) struct Bench<'all> {
    pub plan: &'all Plan,
    pub actuals: &'all Actuals,
    pub selection: &'all Selection,
    pub scores: &'all [NodeScore],
}

impl<'all> Bench<'all> {
    /// The score of a node that comes before.
    pub fn score(&self, index: NodeIndex) -> Option<NodeScore> {
        self.scores.get(index.position()).copied()
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
