//! One node in many offices: the nodes that it rests on are found once, and scored for each office alone.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{About, Bench, Known, Others, Scorecard, node_score};
use crate::explain::Recorder;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Actuals, NodeIndex, NodeRule, Plan, Selection};

/// The nodes that a node rests on.
#[derive(Clone, Debug)]
pub struct Behind {
    /// In the order of the plan.
    nodes: Arc<[NodeIndex]>,
    /// Positions in `nodes`, each after those that it depends on.
    order: Vec<usize>,
    others: Arc<Others>,
}

impl Behind {
    /// The nodes that the score and the weight of a node rest on, and what is taken of other offices under a selection,
    /// which may be of any office.
    pub fn new(plan: &Plan, actuals: &Actuals, selection: &Selection, index: NodeIndex) -> Self {
        // A weight that follows from the number of nodes rests on those beside it.
        let above = plan.node(index).and_then(|node| node.parent).filter(|&parent| {
            let below = plan.node(parent).map_or(&[][..], |parent| &parent.children);
            below.iter().any(|&child| plan.node(child).is_some_and(|child| child.raw.weight_rule.is_some()))
        });
        let mut found = BTreeSet::new();
        let mut open = vec![above.unwrap_or(index)];
        while let Some(index) = open.pop() {
            let Some(node) = plan.node(index).filter(|_| found.insert(index)) else { continue };
            open.extend(&node.children);
            if let NodeRule::Takes(other) = *node.rule {
                open.push(other);
            }
        }
        let nodes: Arc<[NodeIndex]> = found.into_iter().collect();
        let order = plan.order().iter().filter_map(|index| nodes.binary_search(index).ok()).collect();
        Self { nodes, order, others: Arc::new(Others::of(plan, actuals, selection)) }
    }

    /// How many nodes are scored for an office.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
}

/// The scores of the nodes that a node rests on, under a selection that differs from that of `behind` by its office
/// alone. The plan must be as it stands under the selection ([`Plan::under`]).
pub fn score_behind(plan: &Plan, actuals: &Actuals, selection: &Selection, behind: &Behind) -> Scorecard {
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    let Behind { nodes, order, others } = behind;
    let mut scores = vec![nothing; nodes.len()];
    for &position in order {
        let Some(&index) = nodes.get(position) else { continue };
        let known = Known::Some { nodes, scores: &scores };
        let scored =
            node_score(&Bench { plan, actuals, selection, scores: known, others }, index, &mut Recorder::silent());
        if let Some(place) = scores.get_mut(position) {
            *place = scored;
        }
    }
    Scorecard::of_some(About::of(plan, actuals, selection), nodes.clone(), scores, others.clone())
}
