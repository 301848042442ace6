//! Which plan a view is of: its files, its results, and how it is scored.

use piramide_engine::raw::ActualsKind;

use super::{Address, Route};
use crate::view::CheckGroup;

/// Which plan, with which results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanPlace {
    /// Where its files come from.
    pub origin: Origin,
    /// Identifier of the plan.
    pub plan: String,
    /// The results; those that the catalog lists last, when not said.
    pub set: Option<SetPlace>,
    /// The office; the whole administration when not said.
    pub office: Option<String>,
    /// The period; the main one of the plan when not said.
    pub period: Option<String>,
    /// The version of the plan, as [`crate::version`] names it; that of the end of the period when not said.
    pub version: Option<String>,
}

/// Where the files of a plan come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// From the site.
    #[default]
    Site,
    /// From the reader, who opened files of their own: nobody else can follow the address.
    Reader,
}

/// Which set of results; what it is stands in the address, so that no illustrative number travels without its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetPlace {
    /// What the results are.
    pub kind: ActualsKind,
    /// Identifier of the set.
    pub id: String,
}

impl PlanPlace {
    /// A plan with a set of results, the whole administration, the main period, the plan as it stands at its end.
    pub fn new(origin: Origin, plan: &str, set: Option<SetPlace>) -> Self {
        Self { origin, plan: plan.to_owned(), set, office: None, period: None, version: None }
    }

    /// The address of the plan.
    pub fn plan(&self) -> Address {
        Address::to(Route::Plan(self.clone()))
    }

    /// The address of a level.
    pub fn level(&self, level: &str) -> Address {
        Address::to(Route::Level { at: self.clone(), level: level.to_owned() })
    }

    /// The address of a node, its explanation closed.
    pub fn node(&self, node: &str) -> Address {
        Address::to(Route::Node { at: self.clone(), node: node.to_owned(), explained: false })
    }

    /// The address of the relations between printed numbers.
    pub fn checks(&self, group: Option<CheckGroup>, page: u32) -> Address {
        Address::to(Route::Checks { at: self.clone(), group, page })
    }

    /// The address of the nodes that have some words.
    pub fn search(&self, text: &str) -> Address {
        Address::to(Route::Search { at: self.clone(), text: text.to_owned() })
    }

    /// The address of a node in every office, by a column.
    pub fn offices(&self, node: &str, sort: &str) -> Address {
        Address::to(Route::Offices { at: self.clone(), node: node.to_owned(), sort: sort.to_owned() })
    }

    /// The address of a node, its explanation open.
    pub fn explanation(&self, node: &str) -> Address {
        Address::to(Route::Node { at: self.clone(), node: node.to_owned(), explained: true })
    }
}

impl SetPlace {
    /// A set of results.
    pub fn new(kind: ActualsKind, id: &str) -> Self {
        Self { kind, id: id.to_owned() }
    }
}
