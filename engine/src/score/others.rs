//! The scores of other offices, where nodes take them.

use std::sync::Arc;

use super::{Bench, Known, node_score};
use crate::explain::Recorder;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Actuals, NodeIndex, Plan, Selection, Taken};
use crate::raw::Id;

/// The scores that are taken of other offices, and those that they rest on; no others are made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Others {
    taken: Arc<Taken>,
    /// A score for each place of what is taken.
    scores: Vec<NodeScore>,
}

impl PartialEq for Others {
    fn eq(&self, other: &Self) -> bool {
        self.taken.offices == other.taken.offices
            && self.taken.places == other.taken.places
            && self.scores == other.scores
    }
}

impl Eq for Others {}

impl Others {
    /// The scores of the offices whose results some nodes take, whatever office is selected.
    pub fn of(plan: &Plan, actuals: &Actuals, selection: &Selection) -> Self {
        let taken = plan.taken().clone();
        let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
        let selections: Vec<Selection> = taken
            .offices
            .iter()
            .map(|office| Selection { office: Some(office.clone()), ..selection.clone() })
            .collect();
        // Each office by its own amendments.
        let plans = plan.under_each(&selections);
        let mut others = Self { scores: vec![nothing; taken.places.len()], taken };
        for place in 0..others.taken.order.len() {
            let Some((position, office, index)) = others.place(place) else { continue };
            let (Some(selection), Some(plan)) = (selections.get(office), plans.get(office)) else { continue };
            let scores = Known::Office { office, others: &others };
            let bench = Bench { plan, actuals, selection, scores, others: &others };
            let scored = node_score(&bench, index, &mut Recorder::silent());
            if let Some(kept) = others.scores.get_mut(position) {
                *kept = scored;
            }
        }
        others
    }

    /// The position of the place that is the `rank`th to be scored, with its office and its node.
    fn place(&self, rank: usize) -> Option<(usize, usize, NodeIndex)> {
        let &position = self.taken.order.get(rank)?;
        let &(office, index) = self.taken.places.get(position)?;
        Some((position, office, index))
    }

    /// The score of a node of the office at a position.
    pub fn at(&self, office: usize, index: NodeIndex) -> Option<NodeScore> {
        self.scores.get(self.taken.find((office, index))?).copied()
    }

    /// The score of a node of an office.
    pub fn score(&self, office: &Id, index: NodeIndex) -> Option<NodeScore> {
        self.at(self.taken.position(office)?, index)
    }
}
