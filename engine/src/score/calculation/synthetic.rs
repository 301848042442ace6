//! A tree made by a formula, for measuring speed: rows alone, no documents.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::rows::{Row, SharedRule, Work, count};
use super::{Calculation, position};
use crate::number::Number;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{NodeIndex, NodeRule};
use crate::raw::{Aggregation, Cap, DeviationForm, Direction, Id, Scale, ScoreRule};
use crate::read::decode::Here;

/// So many nodes stand below each.
const WIDTH: u32 = 8;
/// Points around the reference that a score may be away.
const CAP: i64 = 50;

/// Numbers that only look random: xorshift of 32 bits, which any language repeats.
struct Source(u32);

impl Source {
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    /// `whole`, or one time in two `whole` with two decimals.
    fn number(&mut self, whole: u32) -> Number {
        if self.next().is_multiple_of(2) {
            return Number::from_integer(i64::from(whole));
        }
        let cents = self.next() % 100;
        Number::parse(&format!("{whole}.{cents:02}")).unwrap_or(Number::ZERO)
    }
}

impl Calculation<'_> {
    /// A tree of so many indicators, eight nodes below each other one up to a root, all with weights, targets and
    /// results, nothing scored yet. The first node is the root; a node stands before those below it.
    pub fn synthetic(leaves: u32) -> Self {
        let mut levels = vec![leaves.max(1)];
        while let Some(&below) = levels.last().filter(|&&below| below > 1) {
            levels.push(below.div_ceil(WIDTH));
        }
        let nodes = levels.iter().fold(0, |sum: usize, &level| sum.saturating_add(position(level)));
        let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
        let mut made = Self {
            documents: None,
            rules: shared(),
            rows: Vec::with_capacity(nodes),
            children: Vec::with_capacity(nodes),
            order: Vec::with_capacity(nodes),
            ranks: vec![0; nodes],
            takers: BTreeMap::new(),
            scores: vec![nothing; nodes],
            brought: vec![None; nodes],
            lines: Vec::with_capacity(nodes.saturating_sub(position(leaves))),
            parts: Vec::new(),
        };
        made.add(&mut Source(2021), &levels, levels.len().saturating_sub(1), 0, None);
        for (rank, index) in made.order.iter().enumerate() {
            if let Some(place) = made.ranks.get_mut(index.position()) {
                *place = count(rank);
            }
        }
        made
    }

    /// Adds the `place`th node of a level and those below it.
    fn add(
        &mut self,
        source: &mut Source,
        levels: &[u32],
        level: usize,
        place: u32,
        parent: Option<NodeIndex>,
    ) -> NodeIndex {
        let index = NodeIndex::at(self.rows.len());
        let weight = 1 + source.next() % 40;
        let weight = Some(source.number(weight));
        let Some(below) = level.checked_sub(1) else {
            let whole = 50 + source.next() % 200;
            let rule = source.next() % 2;
            let target = source.number(whole);
            let whole = whole * (70 + source.next() % 61) / 100;
            let work = Work::Plain { result: source.number(whole), target };
            self.rows.push(Row { parent, weight, rule, below: (0, 0), lines: None, work });
            self.order.push(index);
            return index;
        };
        let (first, last) = (place * WIDTH, (place * WIDTH + WIDTH).min(levels.get(below).copied().unwrap_or(0)));
        let start = self.children.len();
        self.children.extend((first..last).map(|_| index));
        let lines = Some(NodeIndex::at(self.lines.len()));
        self.lines.push(None);
        self.rows.push(Row { parent, weight, rule: 2, below: (count(start), last - first), lines, work: Work::Mean });
        for child in first..last {
            let added = self.add(source, levels, below, child, Some(index));
            if let Some(place) = self.children.get_mut(start + position(child - first)) {
                *place = added;
            }
        }
        self.order.push(index);
        index
    }

    /// Scores the whole tree.
    pub fn score(&mut self) {
        self.score_all();
    }

    /// How many nodes.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The score of the root.
    pub fn root(&self) -> Option<&NodeScore> {
        self.scores.first()
    }

    /// Gives the first indicator from a place on the whole result `whole`; how many scores are other ones now.
    pub fn change_near(&mut self, place: usize, whole: i64) -> usize {
        let is_plain = |row: &Row| matches!(row.work, Work::Plain { .. });
        let found = self.rows.iter_mut().enumerate().skip(place).find(|(_, row)| is_plain(row));
        let Some((found, row)) = found else { return 0 };
        if let Work::Plain { result, .. } = &mut row.work {
            *result = Number::from_integer(whole);
        }
        self.rescore_from(NodeIndex::at(found)).len()
    }
}

/// Deviation where higher is better, where lower is better, and the weighted mean.
fn shared() -> Vec<SharedRule> {
    let Some(id) = Id::new("scale") else { return Vec::new() };
    let scale = Scale {
        here: Here::default(),
        id,
        reference: Number::HUNDRED,
        minimum: None,
        maximum: None,
        name: None,
        decimals: None,
        source: None,
    };
    let bound = Some(Number::from_integer(CAP));
    let cap = Some(Cap { here: Here::default(), below: bound, above: bound });
    let deviation = Arc::new(NodeRule::Scored(ScoreRule::Deviation { form: DeviationForm::Relative }));
    let leaf = |direction| SharedRule {
        rule: deviation.clone(),
        direction: Some(direction),
        scale: scale.clone(),
        cap: cap.clone(),
    };
    let mean = Arc::new(NodeRule::Aggregated(Aggregation::WeightedMean {}));
    let mean = SharedRule { rule: mean, direction: None, scale: scale.clone(), cap: None };
    vec![leaf(Direction::Higher), leaf(Direction::Lower), mean]
}
