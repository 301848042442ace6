//! The nodes of a plan that have some words.

use super::{Fact, Trail};
use crate::make;
use crate::showing::Showing;

/// The page where the nodes of a plan are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchView {
    /// From the catalog to here.
    pub trail: Trail,
    /// How many were found: `12 voci su 340`.
    pub count: String,
    /// What was found, in the order of the plan: the name is what tells it from others, the value is its name.
    pub found: Vec<Fact>,
}

/// The nodes that have all of some words in their name, identifier, structure in charge or links; all nodes where no
/// word is asked for. Between quotes, the nodes with a link of exactly these words. Capitals and accents do not count.
pub fn search_view(showing: &Showing<'_>, text: &str) -> SearchView {
    make::search::search_view(showing, text)
}
