//! The scores of a plan: numbers only.

use super::{About, Bench, Others};
use crate::outcome::NodeScore;
use crate::plan::{Actuals, NodeIndex, Plan};

/// One outcome a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// What it is.
    pub about: About,
    scores: Vec<NodeScore>,
    others: Others,
}

impl Scorecard {
    pub(crate) fn new(about: About, scores: Vec<NodeScore>, others: Others) -> Self {
        Self { about, scores, others }
    }

    /// What was known when the scores were made.
    pub(crate) fn bench<'all>(&'all self, plan: &'all Plan, actuals: &'all Actuals) -> Bench<'all> {
        Bench { plan, actuals, selection: &self.about.selection, scores: &self.scores, others: &self.others }
    }

    /// The score of a node; nothing if the index is of another plan.
    pub fn node(&self, index: NodeIndex) -> Option<&NodeScore> {
        self.scores.get(index.position())
    }

    /// The score of the node with an identifier.
    pub fn by_id(&self, plan: &Plan, id: &str) -> Option<&NodeScore> {
        self.node(plan.find(id)?)
    }

    /// Every score, in the order of the nodes of the plan.
    pub fn scores(&self) -> &[NodeScore] {
        &self.scores
    }
}
