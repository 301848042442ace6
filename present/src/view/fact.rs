//! Small pieces that every view uses.

use crate::Address;

/// A name and its value: a row of a list of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Where the value leads, if anywhere.
    pub address: Option<Address>,
}

/// A step of the trail that leads to a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailStep {
    /// The name.
    pub name: String,
    /// Where it leads.
    pub address: Address,
}

/// From the catalog to where a reader is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// The steps above, from the catalog.
    pub above: Vec<TrailStep>,
    /// Where the reader is.
    pub here: String,
}
