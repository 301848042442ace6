//! The nouns: a valid plan, its nodes in an arena, its results by node, office and period.
//!
//! What stands here has been validated: every reference holds, the order of evaluation exists, weights are weights.

mod actuals;
mod node;
mod offices;
mod places;
mod scenario;
mod selection;
mod taken;
mod targets;
mod version;

pub use actuals::{Actuals, Given};
pub use node::{NodeIndex, NodeRule, PlanNode};
pub(crate) use offices::Offices;
pub(crate) use places::Places;
pub use scenario::{simulate, under};
pub use selection::Selection;
pub(crate) use taken::Taken;
pub(crate) use targets::{TargetIndex, period as period_of_target};
pub(crate) use version::Version;
pub use version::{AsOf, Revised, Revision};

use std::sync::Arc;

use crate::digest::Digest;
use crate::raw::{Id, Method, Period, RawPlan, Scale};

/// A valid plan; its versions share what no act changes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What the document says besides its nodes.
    pub head: Arc<RawPlan>,
    /// SHA-256 of the canonical form of the document.
    pub digest: Digest,
    pub(crate) adopted: Arc<Adopted>,
    pub(crate) nodes: Vec<Arc<PlanNode>>,
    pub(crate) version: Version,
}

/// A plan as it was adopted.
#[derive(Debug)]
pub(crate) struct Adopted {
    pub nodes: Vec<Arc<PlanNode>>,
    pub roots: Vec<NodeIndex>,
    pub order: Vec<NodeIndex>,
    pub by_id: Places,
    pub offices: Offices,
    /// The rule of each method.
    pub rules: Vec<Option<Arc<NodeRule>>>,
    /// What is taken of other offices.
    pub taken: Arc<Taken>,
}

impl Plan {
    /// The roots, in the order of the document.
    pub fn roots(&self) -> &[NodeIndex] {
        &self.adopted.roots
    }

    /// A node; nothing if the index is of another plan.
    pub fn node(&self, index: NodeIndex) -> Option<&PlanNode> {
        self.nodes.get(index.position()).map(Arc::as_ref)
    }

    /// The node with an identifier.
    pub fn find(&self, id: &str) -> Option<NodeIndex> {
        self.adopted.by_id.find(id).map(NodeIndex::at)
    }

    /// How many nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Every node with its index, in the order of the document.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeIndex, &PlanNode)> {
        self.nodes.iter().enumerate().map(|(position, node)| (NodeIndex::at(position), node.as_ref()))
    }

    /// The nodes so that every node comes after those that it depends on.
    pub fn order(&self) -> &[NodeIndex] {
        &self.adopted.order
    }

    /// What is taken of other offices.
    pub(crate) fn taken(&self) -> &Arc<Taken> {
        &self.adopted.taken
    }

    /// The scale of a node.
    pub fn scale(&self, node: &PlanNode) -> Option<&Scale> {
        self.head.scales.get(node.scale)
    }

    /// The method of a node.
    pub fn method(&self, node: &PlanNode) -> Option<&Method> {
        node.method.and_then(|position| self.head.methods.get(position))
    }

    /// A period by its identifier.
    pub fn period(&self, id: &Id) -> Option<&Period> {
        self.head.periods.find(id)
    }

    /// The period before another: the one it names, or the one that ends on the day before it begins.
    pub fn period_before(&self, id: &Id) -> Option<&Period> {
        self.period(self.period(id)?.previous.as_ref()?)
    }
}
