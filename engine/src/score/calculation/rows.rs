//! What scoring keeps of each node, made from the documents.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Calculation, Documents, position};
use crate::number::Number;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{NodeIndex, NodeRule, PlanNode};
use crate::raw::{Aggregation, Cap, Direction, Measure, ResultStatus, Scale, ScoreRule, Target};
use crate::target::applicable_target;

/// What many nodes share.
#[derive(Clone, Debug)]
pub(super) struct SharedRule {
    pub rule: Arc<NodeRule>,
    pub direction: Option<Direction>,
    pub scale: Scale,
    pub cap: Option<Cap>,
}

/// One node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub parent: Option<NodeIndex>,
    pub weight: Option<Number>,
    /// Which of the shared rules.
    pub rule: u32,
    /// Where the nodes below stand in the list of all children, and how many they are.
    pub below: (u32, u32),
    /// Where its lines are kept, if it is a node with nodes below.
    pub lines: Option<NodeIndex>,
    pub work: Work,
}

/// Where the score of a node comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// A final result that is a number, against a target that is one.
    Plain { result: Number, target: Number },
    /// A weighted or a simple mean of the nodes below.
    Mean,
    /// Anything else: from the documents.
    Asked,
}

impl Row {
    /// The places of the nodes below in the list of all children.
    pub fn children(&self) -> Range<usize> {
        let first = position(self.below.0);
        first..first.saturating_add(position(self.below.1))
    }
}

/// Which rules nodes share: method, scale, direction.
type Key = (Option<usize>, usize, Option<Direction>);

impl<'plan> Calculation<'plan> {
    /// The rows of a plan, nothing scored yet.
    pub(super) fn unscored(documents: Documents<'plan>) -> Self {
        let plan = &*documents.plan;
        let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
        let mut made = Self {
            documents: None,
            rules: Vec::new(),
            rows: Vec::with_capacity(plan.len()),
            children: Vec::with_capacity(plan.len()),
            order: plan.order().to_vec(),
            ranks: vec![0; plan.len()],
            takers: BTreeMap::new(),
            scores: vec![nothing; plan.len()],
            brought: vec![None; plan.len()],
            lines: Vec::new(),
            parts: Vec::new(),
        };
        let mut keys: BTreeMap<Key, u32> = BTreeMap::new();
        for (index, node) in plan.nodes() {
            let row = made.row(&documents, index, node, &mut keys);
            made.rows.push(row);
            if let NodeRule::Takes(other) = *node.rule {
                made.takers.entry(other).or_default().push(index);
            }
        }
        for (rank, index) in made.order.iter().enumerate() {
            if let Some(place) = made.ranks.get_mut(index.position()) {
                *place = count(rank);
            }
        }
        made.documents = Some(documents);
        made
    }

    fn row(
        &mut self,
        documents: &Documents<'plan>,
        index: NodeIndex,
        node: &PlanNode,
        keys: &mut BTreeMap<Key, u32>,
    ) -> Row {
        let below = (count(self.children.len()), count(node.children.len()));
        self.children.extend_from_slice(&node.children);
        let lines = (!node.children.is_empty()).then(|| {
            self.lines.push(None);
            NodeIndex::at(self.lines.len().saturating_sub(1))
        });
        let rule = *keys.entry((node.method, node.scale, node.raw.direction)).or_insert_with(|| {
            let scale = documents.plan.scale(node);
            let cap = documents.plan.method(node).and_then(|method| method.cap.clone());
            self.rules.extend(scale.map(|scale| SharedRule {
                rule: node.rule.clone(),
                direction: node.raw.direction,
                scale: scale.clone(),
                cap,
            }));
            count(self.rules.len().saturating_sub(1))
        });
        let weight = node.weight.map(|weight| weight.number());
        Row { parent: node.parent, weight, rule, below, lines, work: documents.work(index, node) }
    }
}

impl Documents<'_> {
    /// Where the score of a node comes from: a row where that is plain, else these documents.
    pub(super) fn work(&self, index: NodeIndex, node: &PlanNode) -> Work {
        let raw = &node.raw;
        if self.plan.revisions(index).next().is_some()
            || !raw.exclusions.is_empty()
            || raw.across_offices.is_some()
            || raw.missing.is_some()
        {
            return Work::Asked;
        }
        match &*node.rule {
            NodeRule::Scored(rule) => self.plain(index, node, rule).unwrap_or(Work::Asked),
            NodeRule::Aggregated(Aggregation::WeightedMean {} | Aggregation::SimpleMean {}) => {
                let of = |child: &NodeIndex| self.plan.node(*child);
                let by_rule = node.children.iter().filter_map(of).any(|child| child.raw.weight_rule.is_some());
                if by_rule || node.children.is_empty() { Work::Asked } else { Work::Mean }
            }
            NodeRule::Aggregated(_) | NodeRule::Takes(_) => Work::Asked,
        }
    }

    /// A final result that is a number, against a target that is one.
    fn plain(&self, index: NodeIndex, node: &PlanNode, rule: &ScoreRule) -> Option<Work> {
        let compares = matches!(rule, ScoreRule::Deviation { .. } | ScoreRule::Achieved { .. });
        let is_direct = matches!(node.raw.measure, None | Some(Measure::Direct {}));
        if !compares || !is_direct || node.raw.domain.is_some() {
            return None;
        }
        let given = self.actuals.result(index, &self.selection)?;
        let is_final = matches!(given.status, None | Some(ResultStatus::Final)) && given.answer.is_none();
        let result = given.value.filter(|_| is_final)?;
        let found = applicable_target(node, &self.plan.head, &self.selection, &self.selection.period)?;
        match found.target {
            Target::Value { value } => Some(Work::Plain { result, target: value }),
            _ => None,
        }
    }
}

/// A position as a count of 32 bits; validation keeps plans below 2³² nodes.
pub(super) fn count(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
