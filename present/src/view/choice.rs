//! What can be chosen of a plan besides its results: an office, a period, a version.

use crate::Address;
use crate::make;
use crate::showing::Showing;

/// What can be chosen; every address keeps the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The whole administration and each of its offices; nothing where the plan has none.
    pub offices: Vec<Choice>,
    /// The periods that the plan or its results speak of; nothing where there is one.
    pub periods: Vec<Choice>,
    /// The versions of the plan; nothing where there is one.
    pub versions: Vec<Choice>,
    /// What is chosen, where it is not the whole administration in the main period: `Piemonte, I trimestre 2021`.
    pub chosen: Option<String>,
    /// Which version of the plan is shown, where it is not that of the end of the period.
    pub version: Option<String>,
    /// Where the nodes of the plan are looked for.
    pub search: Address,
}

/// One of several things, one of which is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name; an office within another one begins with a dash.
    pub name: String,
    /// The view with it.
    pub address: Address,
    /// Whether it is the one on the screen.
    pub current: bool,
}

/// What can be chosen, from the view of an address.
pub fn choices(showing: &Showing<'_>, here: &Address) -> Choices {
    make::choice::choices(showing, here)
}
