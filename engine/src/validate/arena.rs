//! The nodes of a plan in an arena, in an order in which each can be scored.

use std::sync::{Arc, OnceLock};

use super::context::Context;
use crate::digest::Digest;
use crate::finding::{Code, Fact};
use crate::number::Weight;
use crate::plan::{Adopted, NodeIndex, NodeRule, Offices, Places, Plan, PlanNode, Taken, Version};
use crate::raw::{RawNode, RawPlan};

/// The plan with its nodes in an arena; nothing if it has too many nodes or a node depends on itself.
pub(super) fn build(mut raw: RawPlan, digest: Digest, context: &mut Context<'_>) -> Option<Plan> {
    let limits = context.limits;
    let roots_raw = std::mem::take(&mut raw.nodes);
    let rules: Vec<Option<Arc<NodeRule>>> =
        raw.methods.iter().map(|method| NodeRule::of(method).map(Arc::new)).collect();
    let mut arena = Arena { head: &raw, rules: &rules, nodes: Vec::new() };
    let scale = 0;
    let roots = roots_raw.into_iter().map(|root| arena.add(root, None, scale)).collect();
    let mut nodes = arena.nodes;
    let count = |number: usize| u64::try_from(number).ok().map(Fact::Count);
    if nodes.len() > limits.nodes {
        context.report(String::new(), Code::TooManyNodes, count(nodes.len()), count(limits.nodes));
        return None;
    }
    let by_id = Places::of(&nodes, |node| &node.raw.id);
    take_others(&mut nodes, &by_id);
    mixed_scales(&nodes, context);
    let order = order(&nodes, context)?;
    let offices = Offices::of(&raw.offices);
    let taken = match Taken::of(&nodes, &order, limits.taken) {
        Ok(taken) => Arc::new(taken),
        Err(beyond) => {
            context.report(String::new(), Code::TooMuchTaken, count(beyond), count(limits.taken));
            return None;
        }
    };
    let adopted = Arc::new(Adopted { nodes: nodes.clone(), roots, order, by_id, offices, rules, taken });
    Some(Plan { head: Arc::new(raw), digest, adopted, nodes, version: Version::default() })
}

struct Arena<'head> {
    head: &'head RawPlan,
    /// The rule of each method, shared by the nodes that have it.
    rules: &'head [Option<Arc<NodeRule>>],
    nodes: Vec<Arc<PlanNode>>,
}

impl Arena<'_> {
    /// Adds a node and those below it.
    fn add(&mut self, mut raw: RawNode, parent: Option<NodeIndex>, inherited: usize) -> NodeIndex {
        let children = std::mem::take(&mut raw.children);
        let index = NodeIndex::at(self.nodes.len());
        let method = raw.method.as_ref().and_then(|id| self.head.methods.position(id));
        let scale = raw.scale.as_ref().and_then(|id| self.head.scales.position(id));
        let scale = scale.unwrap_or(inherited);
        let weight = raw.weight.as_ref().and_then(|weight| Weight::new(weight.value).ok());
        let rule = self.rule(method, index);
        self.nodes.push(Arc::new(PlanNode {
            raw,
            parent,
            children: Vec::new(),
            weight,
            rule,
            method,
            scale,
            targets: OnceLock::new(),
        }));
        let below = children.into_iter().map(|child| self.add(child, Some(index), scale)).collect();
        if let Some(node) = self.nodes.get_mut(index.position()).and_then(Arc::get_mut) {
            node.children = below;
        }
        index
    }

    /// Where the score of a node comes from; a node that takes another's is completed when all are known.
    fn rule(&self, method: Option<usize>, index: NodeIndex) -> Arc<NodeRule> {
        let rule = method.and_then(|position| self.rules.get(position)?.clone());
        rule.unwrap_or_else(|| Arc::new(NodeRule::Takes(index)))
    }
}

/// Completes the nodes that take the result of another.
fn take_others(nodes: &mut [Arc<PlanNode>], by_id: &Places) {
    for node in nodes.iter_mut().filter_map(Arc::get_mut) {
        if let Some(other) = node.raw.takes.as_ref().and_then(|takes| by_id.find(takes.node.as_str())) {
            node.rule = Arc::new(NodeRule::Takes(NodeIndex::at(other)));
        } else {
            // It leads nowhere, which is reported elsewhere, and never to itself.
            node.raw.takes = None;
        }
    }
}

/// Reports the nodes that would average, or take, scores of another scale.
fn mixed_scales(nodes: &[Arc<PlanNode>], context: &mut Context<'_>) {
    use crate::raw::Aggregation;
    for node in nodes {
        if let (NodeRule::Takes(other), Some(takes)) = (&*node.rule, &node.raw.takes)
            && nodes.get(other.position()).is_some_and(|other| other.scale != node.scale)
        {
            context.report_text(takes.here.field("node"), Code::MixedScales, takes.node.as_str());
        }
        let averages = matches!(&*node.rule, NodeRule::Aggregated(rule)
            if !matches!(rule, Aggregation::Printed { .. } | Aggregation::Listed { .. }));
        let of = |index: &NodeIndex| nodes.get(index.position());
        let other = node.children.iter().filter_map(of).find(|child| averages && child.scale != node.scale);
        if let Some(child) = other {
            context.report_text(child.raw.here.field("scale"), Code::MixedScales, child.raw.id.as_str());
        }
    }
}

/// The state of a node while the order is being made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Every node after those that it depends on; reports the first node of each cycle.
fn order(nodes: &[Arc<PlanNode>], context: &mut Context<'_>) -> Option<Vec<NodeIndex>> {
    let mut marks = vec![Mark::New; nodes.len()];
    let mut order = Vec::with_capacity(nodes.len());
    let mut cycles = false;
    for start in 0..nodes.len() {
        let mut stack = vec![(NodeIndex::at(start), false)];
        while let Some((index, leaving)) = stack.pop() {
            let (Some(node), Some(mark)) = (nodes.get(index.position()), marks.get_mut(index.position())) else {
                continue;
            };
            if leaving {
                *mark = Mark::Done;
                order.push(index);
                continue;
            }
            match mark {
                Mark::Done => {}
                Mark::Open => {
                    cycles = true;
                    context.report_text(node.raw.here.pointer(), Code::Cycle, node.raw.id.as_str());
                }
                Mark::New => {
                    *mark = Mark::Open;
                    stack.push((index, true));
                    stack.extend(depends_on(node).map(|other| (other, false)));
                }
            }
        }
    }
    (!cycles).then_some(order)
}

/// The nodes that a node depends on.
fn depends_on(node: &PlanNode) -> impl Iterator<Item = NodeIndex> {
    let taken = match *node.rule {
        NodeRule::Takes(other) if node.raw.takes.is_some() => Some(other),
        _ => None,
    };
    node.children.iter().copied().rev().chain(taken)
}
