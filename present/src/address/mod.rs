//! The address of a view: one typed value, written as the fragment of the page.
//!
//! | fragment | view |
//! |---|---|
//! | `#/` | the catalog |
//! | `#/inps-2020` | a plan, with the set of results that the catalog tells last |
//! | `#/inps-2020/2020` | a plan with a set of published results |
//! | `#/inps-2021/illustrative.2021-12-31-final` | a set that is not official carries its mark in every address |
//! | `#/inps-2021/illustrative.2021-12-31-final/level/value` | a level of the pyramid |
//! | `#/inps-2021/illustrative.2021-12-31-final/node/A.1?explain` | a node, its explanation open |
//! | `#/inps-2020/2020/sources` | readings, methods and documents of a plan |
//! | `#/inps-2020/2020/findings` | what was found in its files |
//! | `#/inps-2021-territorio/-/offices/FINANZA.1?sort=-score` | a node in every office, the highest score first |
//! | `#/inps-2020/2020/checks?verdict=contradiction` | the relations between its printed numbers: all, or those of a verdict |
//! | `#/inps-2020/2020/search?text=pensioni` | the nodes of a plan that have some words |
//! | `#/~file/my-plan/my-set/…` | the same for files that the reader opened |
//! | `#/~findings`, `#/~method`, `#/~legal`… | findings of files that were refused; the fixed pages |
//!
//! `-` takes the place of the set where none is named, and may be left out before the word of a view
//! (`#/inps-2020/search`); a set with the name of a view carries its mark (`official.search`). After `?` stand `explain`, `lang=it`, `office=…`, `period=…`, and
//! `version=…`: `original`, the day of an act (`2021-07-01`), or a scenario (`scenario.more-staff`).
//! A fragment that does not begin with `#/` is no address: it is a place inside the page (a skip link).

mod percent;
mod place;
mod read;
mod route;
mod write;

pub use place::{Origin, PlanPlace, SetPlace};
pub use route::{Page, Route};

use piramide_engine::raw::Language;

/// Where a reader is, or where a link leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The view.
    pub route: Route,
    /// The language, where the address fixes one; otherwise the reader's choice stands.
    pub language: Option<Language>,
}

impl Address {
    /// The list of plans.
    pub fn catalog() -> Self {
        Self::default()
    }

    /// A view, in the language that the reader chose.
    pub fn to(route: Route) -> Self {
        Self { route, language: None }
    }

    /// Reads the fragment of the page; nothing if it is not an address but a place inside the page.
    ///
    /// An empty fragment is the catalog. It cannot fail: what leads nowhere is [`Route::Unknown`].
    pub fn read(fragment: &str) -> Option<Self> {
        read::read(fragment)
    }

    /// The fragment, with its `#`, for a link or the address bar.
    pub fn fragment(&self) -> String {
        write::write(self)
    }

    /// The same view in a fixed language, to be shared.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The plan that the view is of, if it is of one.
    pub fn place(&self) -> Option<&PlanPlace> {
        self.route.place()
    }
}

#[cfg(test)]
mod tests;
