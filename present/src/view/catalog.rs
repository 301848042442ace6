//! The list of plans.

use piramide_engine::raw::{CatalogPlan, Language, RawCatalog};

use crate::make;
use crate::mark::Mark;
use crate::view::Fact;
use crate::{Address, SetPlace};

/// The list of plans, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogView {
    /// One group an administration, in the order of the catalog.
    pub owners: Vec<CatalogOwner>,
    /// A sentence when there is none.
    pub empty: Option<String>,
}

/// The plans of an administration.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogOwner {
    /// Whose plans they are.
    pub name: String,
    /// One group a year, in the order of the catalog.
    pub years: Vec<CatalogYear>,
}

/// The plans of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogYear {
    /// The year; the period where the catalog does not say the year.
    pub name: String,
    /// One card a plan, in the order of the catalog.
    pub cards: Vec<CatalogCard>,
}

/// A plan of the catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogCard {
    /// Identifier of the plan.
    pub plan: String,
    /// Title.
    pub title: String,
    /// What a reader finds in it.
    pub description: Option<String>,
    /// Where the card leads: the plan with the set that the catalog tells last.
    pub address: Address,
    /// The mark of that set, if it is not official.
    pub mark: Option<Mark>,
    /// Acts, sets of results, what is real and what is made up, how much there is, licence.
    pub facts: Vec<Fact>,
}

/// A plan that the reader opened.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenPlan {
    /// What is known of it, its files first.
    pub card: CatalogCard,
    /// Each set of its results.
    pub sets: Vec<SetLink>,
}

/// A set of results to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct SetLink {
    /// Which one.
    pub set: SetPlace,
    /// Title.
    pub title: String,
    /// The day it describes: `31 dicembre 2021`.
    pub date: String,
    /// Its mark, if it is not official.
    pub mark: Option<Mark>,
    /// The plan with these results.
    pub address: Address,
    /// Whether it is the one on the screen.
    pub current: bool,
}

/// The catalog, ready to show.
pub fn catalog_view(catalog: &RawCatalog, language: Language) -> CatalogView {
    make::catalog::catalog_view(catalog, language)
}

/// The sets of results of a plan of the site, for who wants to look at another one; every address keeps the view.
pub fn set_links(plan: &CatalogPlan, here: &Address, language: Language) -> Vec<SetLink> {
    make::catalog::set_links(plan, here, language)
}

/// A plan that the reader opened, as a catalog would list it, with the names of its files.
pub fn open_plan(plan: &CatalogPlan, files: Vec<String>, language: Language) -> OpenPlan {
    make::catalog::open_plan(plan, files, language)
}
