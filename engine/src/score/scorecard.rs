//! The scores of a plan: numbers only.

use std::sync::Arc;

use super::{About, Bench, Known, Others};
use crate::outcome::NodeScore;
use crate::plan::{Actuals, NodeIndex, Plan};

/// One outcome a node: of all nodes, or of those that one rests on ([`score_behind`](super::score_behind)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// What it is.
    pub about: About,
    /// The nodes, in order, where they are not all.
    nodes: Option<Arc<[NodeIndex]>>,
    scores: Vec<NodeScore>,
    others: Arc<Others>,
}

impl Scorecard {
    pub(crate) fn new(about: About, scores: Vec<NodeScore>, others: Arc<Others>) -> Self {
        Self { about, nodes: None, scores, others }
    }

    /// The scores of some nodes, which come in order.
    pub(super) fn of_some(about: About, nodes: Arc<[NodeIndex]>, scores: Vec<NodeScore>, others: Arc<Others>) -> Self {
        Self { about, nodes: Some(nodes), scores, others }
    }

    /// What was known when the scores were made.
    pub(crate) fn bench<'all>(&'all self, plan: &'all Plan, actuals: &'all Actuals) -> Bench<'all> {
        let scores = match &self.nodes {
            Some(nodes) => Known::Some { nodes, scores: &self.scores },
            None => Known::All(&self.scores),
        };
        Bench { plan, actuals, selection: &self.about.selection, scores, others: &self.others }
    }

    /// The score of a node; `None` if the index is of another plan, or the node is not among those that were scored.
    pub fn node(&self, index: NodeIndex) -> Option<&NodeScore> {
        match &self.nodes {
            Some(nodes) => self.scores.get(nodes.binary_search(&index).ok()?),
            None => self.scores.get(index.position()),
        }
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
