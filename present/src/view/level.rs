//! A level of the pyramid.

use super::node::ChildRow;
use super::{CitationView, ScoreView, State, Trail};
use crate::Address;
use crate::make;
use crate::mark::Mark;
use crate::showing::Showing;

/// A level of the pyramid, or a root group of a plan without levels.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelView {
    /// Where it leads: the level, or the node of a root group.
    pub address: Address,
    /// Name.
    pub name: String,
    /// What it is measured by.
    pub measure: Option<String>,
    /// Its indices: none, one or several.
    pub indices: Vec<IndexView>,
    /// A sentence where several indices stand without a composite, or where the level is not part of the index.
    pub sentence: Option<String>,
    /// Anything a reader should know.
    pub note: Option<String>,
    /// The state drawn: that of its indices if they agree; nothing where they differ.
    pub state: Option<State>,
    /// For the drawing: `97,80 · 101,20`, or a dash.
    pub value: String,
    /// For the drawing: `strategica · gestionale`.
    pub index_names: String,
    /// For the drawing: the state in words, of each index where they differ.
    pub state_words: String,
}

/// An index of a level.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexView {
    /// The node.
    pub address: Address,
    /// Its name.
    pub name: String,
    /// Its score.
    pub score: ScoreView,
    /// What it is made of.
    pub children: Vec<ChildRow>,
}

/// The page of a level.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelPage {
    /// From the catalog to here.
    pub trail: Trail,
    /// The level, with its indices and their children.
    pub level: LevelView,
    /// The pyramid levels above and below, and this one, in order: for moving among them.
    pub levels: Vec<(String, Address, bool)>,
    /// Where it is printed.
    pub sources: Vec<CitationView>,
    /// What the results are, where they are not official.
    pub mark: Option<Mark>,
}

/// The page of a level; nothing if the plan has no such level.
pub fn level_page(showing: &Showing<'_>, level: &str) -> Option<LevelPage> {
    make::levels::page(showing, level)
}
