//! The one state of the page, and the only caller of the engine.
//!
//! What changes is said once: the address, the language, what is on the shelf, what was refused. Everything else
//! follows from it by memos. What the browser tells (an address, dropped files) comes in by a method here.

mod fetching;
pub mod language;
mod opening;
pub mod own;
mod read;
mod scored;
pub mod shared;
pub mod shelf;

use leptos::prelude::*;
use piramide_engine::raw::RawCatalog;
use piramide_present::view::{OpenPlan, open_plan};
use piramide_present::{Address, Language, Origin, PlanPlace};

use own::{Given, Refused};
pub use scored::{Opened, Scored};
use shared::Shared;
use shelf::{Failure, Fetched, Shelf};

/// Identifier of the empty set that stands where no results were given.
pub const NO_RESULTS: &str = "no-results";

/// The state of the page; a handle that is copied freely.
#[derive(Clone, Copy)]
pub struct Session {
    /// The language of the reader.
    pub language: RwSignal<Language>,
    /// Where the reader is.
    pub address: RwSignal<Address>,
    /// Whether files hover over the page.
    pub hovering: RwSignal<bool>,
    /// Whether the reader's files are being read.
    pub reading: RwSignal<bool>,
    /// The files that were not opened last.
    pub refused: RwSignal<Option<Shared<Vec<Refused>>>>,
    /// The plan that the address asks for, scored.
    pub opened: Memo<Opened>,
    shelf: RwSignal<Shelf>,
    asked: StoredValue<Language>,
    pending: StoredValue<Vec<Shared<Given>>>,
}

impl Session {
    /// Begins at an address, in a language whose words are here.
    pub fn begin(address: Option<Address>, language: Language) -> Self {
        let address = RwSignal::new(address.unwrap_or_default());
        let shelf = RwSignal::new(Shelf::default());
        let place = Memo::new(move |_| address.with(|address| address.place().cloned()));
        // What is here of a plan changes less often than the shelf: only then it is scored again.
        let look = Memo::new(move |_| {
            let place = place.get()?;
            Some((shelf.with(|shelf| shelf.look(&place)), place))
        });
        let session = Self {
            language: RwSignal::new(language),
            asked: StoredValue::new(language),
            address,
            hovering: RwSignal::new(false),
            reading: RwSignal::new(false),
            refused: RwSignal::new(None),
            opened: Memo::new(move |before| {
                look.with(|look| look.as_ref().map_or(Opened::Nothing, |look| Opened::of(look, before)))
            }),
            shelf,
            pending: StoredValue::new(Vec::new()),
        };
        session.ensure();
        session
    }

    /// Goes where the browser says.
    pub fn visit(self, fragment: &str) {
        let Some(address) = Address::read(fragment) else { return };
        if let Some(language) = address.language {
            self.turn_to(language);
        }
        if self.address.with_untracked(|here| *here != address) {
            self.address.set(address);
        }
        // Whoever comes back asks again for what did not come before.
        self.retry();
    }

    /// The catalog, if it is here; why not, if it will not come.
    pub fn catalog(self) -> Option<Result<Shared<RawCatalog>, Shared<Failure>>> {
        self.shelf.with(|shelf| match shelf.catalog()? {
            Fetched::Waiting => None,
            Fetched::Here(catalog) => Some(Ok(catalog.clone())),
            Fetched::Failed(failure) => Some(Err(failure.clone())),
        })
    }

    /// A text about the page itself, if it is here; why not, if it will not come.
    pub fn notice(self, name: &str) -> Option<Result<String, Shared<Failure>>> {
        self.shelf.with(|shelf| match shelf.notice(name)? {
            Fetched::Waiting => None,
            Fetched::Here(text) => Some(Ok(text.clone())),
            Fetched::Failed(failure) => Some(Err(failure.clone())),
        })
    }

    /// The sets of results of a plan, as a catalog lists them.
    pub fn sets(self, place: &PlanPlace) -> Option<piramide_engine::raw::CatalogPlan> {
        self.shelf.with(|shelf| match place.origin {
            Origin::Site => shelf.listed(&place.plan).cloned(),
            Origin::Reader => shelf.own_plan(&place.plan).map(own::OwnPlan::listed),
        })
    }

    /// Says whether files hover over the page.
    pub fn hover(self, over: bool) {
        if self.hovering.get_untracked() != over {
            self.hovering.set(over);
        }
    }

    /// Asks again for the files of the site that did not come; the reader's own files stay open.
    pub fn retry(self) {
        self.shelf.update(Shelf::forget_failures);
        self.ensure();
    }

    /// The reader's own files that are open, plan by plan.
    pub fn open_files(self, language: Language) -> Vec<OpenPlan> {
        self.shelf.with(|shelf| shelf.own.iter().map(|own| open_plan(&own.listed(), own.files(), language)).collect())
    }

    /// Forgets the files that were not opened.
    pub fn dismiss(self) {
        self.refused.set(None);
    }
}
