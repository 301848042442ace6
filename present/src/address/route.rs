//! The views, and what each of them needs to know.

use super::{PlanPlace, SetPlace};
use crate::view::CheckGroup;

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

/// The plan that a view is of, whether it is only read or to be changed.
macro_rules! place_of {
    ($route:expr) => {
        match $route {
            Self::Plan(at) | Self::Sources(at) | Self::Findings(at) => Some(at),
            Self::Level { at, .. }
            | Self::Node { at, .. }
            | Self::Checks { at, .. }
            | Self::Search { at, .. }
            | Self::Offices { at, .. } => Some(at),
            Self::Catalog | Self::Refused | Self::Page(_) | Self::Unknown(_) => None,
        }
    };
}

impl Route {
    /// The plan that the view is of, if it is of one.
    pub fn place(&self) -> Option<&PlanPlace> {
        place_of!(self)
    }

    /// The same, to be changed: the view stays.
    pub fn place_mut(&mut self) -> Option<&mut PlanPlace> {
        place_of!(self)
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
