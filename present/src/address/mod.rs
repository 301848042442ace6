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
//! `-` stands for the set where none is named. After `?` stand `explain`, `lang=it`, `office=…`, `period=…`.
//! A fragment that does not begin with `#/` is no address: it is a place inside the page (a skip link).

use piramide_engine::raw::{ActualsKind, Language};

use crate::view::CheckGroup;

mod percent;
mod read;
mod write;

/// Where a reader is, or where a link leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The view.
    pub route: Route,
    /// The language, where the address fixes one; otherwise the reader's choice stands.
    pub language: Option<Language>,
}

/// A view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The list of plans.
    #[default]
    Catalog,
    /// A plan: its pyramid, or its groups.
    Plan(PlanPlace),
    /// A level of the pyramid.
    Level {
        /// The plan.
        at: PlanPlace,
        /// Identifier of the level.
        level: String,
    },
    /// A node.
    Node {
        /// The plan.
        at: PlanPlace,
        /// Identifier of the node.
        node: String,
        /// Whether its explanation is open.
        explained: bool,
    },
    /// Readings, methods and documents of a plan.
    Sources(PlanPlace),
    /// What was found in the files of a plan that was loaded.
    Findings(PlanPlace),
    /// The relations between the printed numbers of a plan, recomputed.
    Checks {
        /// The plan.
        at: PlanPlace,
        /// The verdicts to be shown; all when not said.
        group: Option<CheckGroup>,
        /// Which part of a long list, from 1.
        page: u32,
    },
    /// The nodes of a plan that have some words.
    Search {
        /// The plan.
        at: PlanPlace,
        /// The words.
        text: String,
    },
    /// A node in every office.
    Offices {
        /// The plan.
        at: PlanPlace,
        /// Identifier of the node.
        node: String,
        /// The column that the offices stand by, after `-` from the last to the first; empty: as in the plan.
        sort: String,
    },
    /// What was found in files that could not be loaded.
    Refused,
    /// A page that does not change with the plan.
    Page(Page),
    /// An address that leads nowhere, as it stands.
    Unknown(String),
}

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

/// A page that does not change with the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// How Piramide computes.
    Method,
    /// What Piramide is.
    About,
    /// Legal notes.
    Legal,
    /// Accessibility.
    Accessibility,
    /// Licence and what is by others.
    Licence,
}

impl Page {
    /// Every page.
    pub const ALL: &[Self] = &[Self::Method, Self::About, Self::Legal, Self::Accessibility, Self::Licence];

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::About => "about",
            Self::Legal => "legal",
            Self::Accessibility => "accessibility",
            Self::Licence => "licence",
        }
    }
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

impl Route {
    /// The plan that the view is of, if it is of one.
    pub fn place(&self) -> Option<&PlanPlace> {
        match self {
            Self::Plan(at) | Self::Sources(at) | Self::Findings(at) => Some(at),
            Self::Level { at, .. }
            | Self::Node { at, .. }
            | Self::Checks { at, .. }
            | Self::Search { at, .. }
            | Self::Offices { at, .. } => Some(at),
            Self::Catalog | Self::Refused | Self::Page(_) | Self::Unknown(_) => None,
        }
    }

    /// The same, to be changed: the view stays.
    pub fn place_mut(&mut self) -> Option<&mut PlanPlace> {
        match self {
            Self::Plan(at) | Self::Sources(at) | Self::Findings(at) => Some(at),
            Self::Level { at, .. }
            | Self::Node { at, .. }
            | Self::Checks { at, .. }
            | Self::Search { at, .. }
            | Self::Offices { at, .. } => Some(at),
            Self::Catalog | Self::Refused | Self::Page(_) | Self::Unknown(_) => None,
        }
    }

    /// The same view of the plan with another set of results (or with its set named, where it was not).
    #[must_use]
    pub fn with_set(mut self, set: SetPlace) -> Self {
        if let Some(at) = self.place_mut() {
            at.set = Some(set);
        }
        self
    }
}

impl PlanPlace {
    /// A plan of the site with a set of results, the whole administration, the main period.
    pub fn new(origin: Origin, plan: &str, set: Option<SetPlace>) -> Self {
        Self { origin, plan: plan.to_owned(), set, office: None, period: None }
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

#[cfg(test)]
mod tests;
