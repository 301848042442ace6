//! The scoring of a plan, kept, so that a result that changes rescores only what depends on it.
//!
//! Most nodes of a plan are a number against a number, or a mean of the nodes below: of these a row of a few bytes
//! keeps what the score takes, so that scoring reads no document. All others are asked of the documents again. Either
//! way the mechanisms are those of [`score`](super::score), and every digit is the same.

mod change;
mod rows;
#[cfg(feature = "bench")]
#[expect(clippy::arithmetic_side_effects, reason = "a tree of known size, made for measuring alone")]
mod synthetic;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{About, Bench, Known, Others, Scorecard, leaf, node_score};
use crate::aggregate::{Balance, Lines, Part, Weights, combine, lines, points};
use crate::deviation::Rating;
use crate::explain::{Recorder, balance_of};
use crate::number::{Number, Sum};
use crate::outcome::NodeScore;
use crate::plan::{Actuals, NodeIndex, NodeRule, Plan, Selection};
use rows::{Row, SharedRule, Work};

/// The scores of a plan with what they are made from: values, coverage, intervals and contributions.
///
/// # Example
///
/// Two nodes of weight 1 and 3 that score 110 and 90 make 95: they bring 2.5 and −7.5 points. See
/// [`Calculation::change`] for what follows when one of them changes.
pub struct Calculation<'plan> {
    documents: Option<Documents<'plan>>,
    rules: Vec<SharedRule>,
    rows: Vec<Row>,
    /// The nodes below each, one after the other.
    children: Vec<NodeIndex>,
    order: Vec<NodeIndex>,
    /// The place of each node in the order.
    ranks: Vec<u32>,
    /// The nodes that take the score of another, by that other.
    takers: BTreeMap<NodeIndex, Vec<NodeIndex>>,
    scores: Vec<NodeScore>,
    /// What each node brings to the one above it.
    brought: Vec<Option<Number>>,
    /// The other lines of each mean.
    lines: Vec<Option<Lines>>,
    /// The parts of the node at hand.
    parts: Vec<Part>,
}

/// What the rows were made from.
struct Documents<'plan> {
    plan: Cow<'plan, Plan>,
    actuals: Actuals,
    selection: Selection,
    /// The scores that are taken of other offices, as long as no result changes.
    others: Arc<Others>,
}

impl Documents<'_> {
    fn bench<'all>(&'all self, scores: &'all [NodeScore]) -> Bench<'all> {
        Bench {
            plan: &self.plan,
            actuals: &self.actuals,
            selection: &self.selection,
            scores: Known::All(scores),
            others: &self.others,
        }
    }
}

impl<'plan> Calculation<'plan> {
    /// Scores a plan and keeps the calculation.
    pub fn new(plan: &'plan Plan, actuals: Actuals, selection: Selection) -> Self {
        let plan = plan.under(&selection);
        let others = Arc::new(Others::of(&plan, &actuals, &selection));
        let mut calculation = Self::unscored(Documents { plan, actuals, selection, others });
        calculation.score_all();
        calculation
    }

    /// Scores every node, each after those that it depends on.
    pub(crate) fn score_all(&mut self) {
        for place in 0..self.order.len() {
            if let Some(&index) = self.order.get(place) {
                self.rescore(index);
            }
        }
    }

    /// The score of a node; nothing if the index is of another plan.
    pub fn node(&self, index: NodeIndex) -> Option<&NodeScore> {
        self.scores.get(index.position())
    }

    /// How many points a node brings to the one above it, where that is a mean that has a value.
    pub fn brings(&self, index: NodeIndex) -> Option<Number> {
        self.brought.get(index.position()).copied().flatten()
    }

    /// The remainder, the cut and the total of a mean that has a value.
    pub fn lines(&self, index: NodeIndex) -> Option<Lines> {
        self.lines.get(self.rows.get(index.position())?.lines?.position()).copied().flatten()
    }

    /// The scorecard as it stands; its digest of the results is that of the results as they have changed.
    pub fn scorecard(&self) -> Option<Scorecard> {
        let Documents { plan, actuals, selection, others } = self.documents.as_ref()?;
        let about = About { actuals_digest: actuals.digest_now(), ..About::of(plan, actuals, selection) };
        Some(Scorecard::new(about, self.scores.clone(), others.clone()))
    }

    /// Scores a node whose dependencies are scored; whether its score is another one than before.
    fn rescore(&mut self, index: NodeIndex) -> bool {
        let Some(row) = self.rows.get(index.position()).copied() else { return false };
        let before = self.scores.get(index.position()).copied();
        let score = match row.work {
            Work::Plain { result, target } => self.rules.get(position(row.rule)).and_then(|shared| {
                let NodeRule::Scored(rule) = &*shared.rule else { return None };
                let (scale, cap, direction) = (&shared.scale, shared.cap.as_ref(), shared.direction);
                let rating = Rating { rule, direction, reference: scale.reference, cap, scale };
                Some(leaf::score_plain(&rating, result, target))
            }),
            Work::Mean => self.mean(row),
            Work::Asked => self.asked(index, row),
        };
        let Some(score) = score else { return false };
        if let Some(place) = self.scores.get_mut(index.position()) {
            *place = score;
        }
        before != Some(score)
    }

    /// The score of a mean, and the contributions to it.
    fn mean(&mut self, row: Row) -> Option<NodeScore> {
        let shared = self.rules.get(position(row.rule))?;
        let NodeRule::Aggregated(rule) = &*shared.rule else { return None };
        let reference = shared.scale.reference;
        let below = self.children.get(row.children())?;
        self.parts.clear();
        for &index in below {
            let (Some(child), Some(score)) = (self.rows.get(index.position()), self.scores.get(index.position()))
            else {
                continue;
            };
            if score.outcome.applies() {
                self.parts.push(Part { index, weight: child.weight, score: *score });
            }
        }
        let silent = &mut Recorder::silent();
        let (score, weighed) =
            combine(&self.parts, rule, Weights::default(), (&shared.scale, shared.cap.as_ref()), silent);
        let simple = matches!(rule, crate::raw::Aggregation::SimpleMean {});
        self.forget(row);
        let found = weighed.zip(score.outcome.value()).and_then(|(weighed, value)| {
            let mut sum = Sum::new();
            for part in &self.parts {
                let weight = if simple { Some(Number::ONE) } else { part.weight };
                let (Some(weight), Some(value)) = (weight, part.score.outcome.value()) else { continue };
                let points = points(weight, value, reference, weighed.known).ok()?;
                sum.add(points);
                *self.brought.get_mut(part.index.position())? = Some(points);
            }
            lines(weighed.mean, sum.total().ok()?, reference, value).ok()
        });
        if found.is_none() {
            self.forget(row);
        }
        self.keep(row, found);
        Some(score)
    }

    /// The score that the documents give, and the contributions to it.
    fn asked(&mut self, index: NodeIndex, row: Row) -> Option<NodeScore> {
        let score = node_score(&self.documents.as_ref()?.bench(&self.scores), index, &mut Recorder::silent());
        self.forget(row);
        // The balance looks at the score of the node itself.
        *self.scores.get_mut(index.position())? = score;
        let balance = balance_of(&self.documents.as_ref()?.bench(&self.scores), index);
        for line in balance.iter().flat_map(|balance| &balance.contributions) {
            *self.brought.get_mut(line.node.position())? = line.points;
        }
        let found = balance.map(|Balance { remainder, cut, total, .. }| Lines { remainder, cut, total });
        self.keep(row, found);
        Some(score)
    }

    fn keep(&mut self, row: Row, found: Option<Lines>) {
        if let Some(place) = row.lines.and_then(|place| self.lines.get_mut(place.position())) {
            *place = found;
        }
    }

    /// The nodes below bring nothing, as long as nothing else is known.
    fn forget(&mut self, row: Row) {
        for index in self.children.get(row.children()).into_iter().flatten() {
            if let Some(place) = self.brought.get_mut(index.position()) {
                *place = None;
            }
        }
    }
}

/// A count of 32 bits as a position.
fn position(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
