//! A node in every office, as a table that can be sorted.

use super::{State, Trail};
use crate::Address;
use crate::make;
use crate::showing::Showing;

/// A node in every office.
#[derive(Clone, Debug, PartialEq)]
pub struct OfficesView {
    /// From the catalog to here.
    pub trail: Trail,
    /// The node.
    pub name: String,
    /// What the table shows: `Obiettivo, risultato e punteggio di 23 uffici`.
    pub caption: String,
    /// What a reader should know: what a dash is, offices that are not scored by the same rules.
    pub notes: Vec<String>,
    /// The columns, the name of the office first.
    pub columns: Vec<OfficeColumn>,
    /// One row an office, in the order asked for.
    pub rows: Vec<OfficeRow>,
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeColumn {
    /// Its heading.
    pub name: String,
    /// Whether it holds numbers.
    pub number: bool,
    /// The table by this column; the other way round where it is by it already.
    pub address: Address,
    /// Whether the table is by this column: from the first to the last, or the other way round.
    pub order: Option<Order>,
}

/// How rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// From the first or the lowest.
    Ascending,
    /// From the last or the highest.
    Descending,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeRow {
    /// The office.
    pub name: String,
    /// The node as it is scored for the office.
    pub address: Address,
    /// The region, then the cluster of each system; a dash where there is none.
    pub places: Vec<String>,
    /// The target, or a dash.
    pub target: String,
    /// The result, or a dash.
    pub given: String,
    /// The score, or a dash.
    pub value: String,
    /// The state, with the reason of a dash.
    pub state: State,
}

/// A node in every office that has a part in it, by a column; nothing if the plan has no such node.
///
/// `sort` is the name of a column (`name`, `within`, `target`, `result`, `score`, `state`, or a system of clusters),
/// after `-` the other way round; anything else leaves the order of the plan. What is missing comes last both ways.
pub fn offices_view(showing: &Showing<'_>, node: &str, sort: &str) -> Option<OfficesView> {
    make::offices::offices_view(showing, node, sort)
}
