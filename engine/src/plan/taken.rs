//! What the nodes of a plan take of other offices: which scores, of which offices, have to be made besides those that a
//! selection asks for.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{NodeIndex, NodeRule, PlanNode};
use crate::raw::Id;

/// A node of an office, by the position of the office among those that something is taken from.
pub(crate) type TakenPlace = (usize, NodeIndex);

/// The scores of other offices that some node takes, with all that they rest on.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    /// The offices, in the order of their identifiers.
    pub offices: Vec<Id>,
    /// The nodes of each, in order.
    pub places: Vec<TakenPlace>,
    /// The positions of the places so that each comes after those that it rests on.
    pub order: Vec<usize>,
}

impl Taken {
    /// What is taken in a plan whose nodes come in this order.
    ///
    /// # Errors
    ///
    /// A count beyond `most`, which is more than is taken together.
    pub fn of(nodes: &[Arc<PlanNode>], order: &[NodeIndex], most: usize) -> Result<Self, usize> {
        let taking = |node: &PlanNode| match (&*node.rule, &node.raw.takes) {
            (NodeRule::Takes(other), Some(takes)) => Some((*other, takes.office.clone())),
            _ => None,
        };
        let offices: BTreeSet<Id> = nodes.iter().filter_map(|node| taking(node)?.1).collect();
        let mut taken = Self { offices: offices.into_iter().collect(), ..Self::default() };
        let mut places: BTreeSet<TakenPlace> = BTreeSet::new();
        let mut open: Vec<TakenPlace> = Vec::new();
        for (other, office) in nodes.iter().filter_map(|node| taking(node)) {
            open.extend(office.and_then(|office| taken.position(&office)).map(|office| (office, other)));
            while let Some((office, index)) = open.pop() {
                if !places.insert((office, index)) {
                    continue;
                }
                if places.len() > most {
                    return Err(places.len());
                }
                let Some(node) = nodes.get(index.position()) else { continue };
                open.extend(node.children.iter().map(|&child| (office, child)));
                if let Some((other, of)) = taking(node) {
                    open.push((of.and_then(|of| taken.position(&of)).unwrap_or(office), other));
                }
            }
        }
        taken.places = places.into_iter().collect();
        // The order of the nodes holds whatever the office: what a node takes of another office comes before it.
        let mut ranks = vec![0; nodes.len()];
        for (rank, index) in order.iter().enumerate() {
            if let Some(place) = ranks.get_mut(index.position()) {
                *place = rank;
            }
        }
        let rank = |&position: &usize| taken.places.get(position).and_then(|(_, index)| ranks.get(index.position()));
        let mut order: Vec<usize> = (0..taken.places.len()).collect();
        order.sort_by_key(rank);
        taken.order = order;
        Ok(taken)
    }

    /// The position of an office.
    pub fn position(&self, office: &Id) -> Option<usize> {
        self.offices.binary_search(office).ok()
    }

    /// The position of a node of an office.
    pub fn find(&self, place: TakenPlace) -> Option<usize> {
        self.places.binary_search(&place).ok()
    }
}
