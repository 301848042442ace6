//! The one state of the page, and the only caller of the engine.
//!
//! What changes is said once: the address, the language, what is on the shelf, what was refused. Everything else
//! follows from it by memos. What the browser tells (an address, dropped files) comes in by a method here.

pub mod language;
pub mod own;
mod read;
mod scored;
pub mod shared;
pub mod shelf;

use leptos::prelude::*;
use leptos::task::spawn_local;
use piramide_engine::raw::RawCatalog;
use piramide_present::view::{LoadError, notices};
use piramide_present::{Address, Language, Origin, PlanPlace, Route, SetPlace, bilingual};

use crate::browser::{file, hash};
use own::{Given, Refused};
pub use scored::{Opened, Scored};
use shared::Shared;
use shelf::{Failure, Fetched, Look, Shelf, Wanted};

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
        self.ensure();
    }

    /// Takes the reader's choice of language, here and for the next visits.
    pub fn speak(self, language: Language) {
        self.turn_to(language);
        language::remember(language);
        let here = self.address.get_untracked();
        if here.language.is_some_and(|fixed| fixed != language) {
            hash::replace(&Address::to(here.route).fragment());
        }
    }

    /// Shows everything in a language, once its words are here; until then, and if they do not come, all stays as it is.
    fn turn_to(self, language: Language) {
        self.asked.set_value(language);
        if bilingual::knows(language) {
            return self.language.set(language);
        }
        spawn_local(async move {
            match language::learn(language).await {
                // Meanwhile the reader may have asked for another one.
                Ok(()) if self.asked.get_value() == language => self.language.set(language),
                Ok(()) => {}
                Err(refusal) => {
                    let file = language::file(language);
                    let failure = read::failure(refusal, &file);
                    self.refused.set(Some(Shared::new(vec![Refused { file, failure }])));
                }
            }
        });
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

    /// Forgets the files that were not opened.
    pub fn dismiss(self) {
        self.refused.set(None);
    }

    /// Asks for the next file that the address needs, until all are here.
    fn ensure(self) {
        let route = self.address.with_untracked(|address| address.route.clone());
        let look = self.shelf.with_untracked(|shelf| match route.place() {
            Some(place) => Some(shelf.look(place)),
            None => wanted_by(&route, shelf).map(Look::Absent),
        });
        match look {
            Some(Look::Absent(wanted)) => spawn_local(async move {
                self.fetch(wanted).await;
                self.ensure();
            }),
            Some(Look::Ready { actuals, .. }) => self.name_set(route, &actuals.document),
            _ => {}
        }
    }

    /// Puts the set of results, and what it is, in the address: no illustrative number without its mark.
    fn name_set(self, route: Route, actuals: &piramide_engine::plan::Actuals) {
        let set = SetPlace::new(actuals.raw.kind, actuals.raw.id.as_str());
        if route.place().is_none_or(|place| place.set.as_ref() == Some(&set)) {
            return;
        }
        let language = self.address.with_untracked(|address| address.language);
        let whole = Address { route: route.with_set(set), language };
        hash::replace(&whole.fragment());
        self.address.set(whole);
    }

    /// Brings a file of the site to the shelf.
    async fn fetch(self, wanted: Wanted) {
        self.shelf.update(|shelf| match &wanted {
            Wanted::Catalog => shelf.put_catalog(Fetched::Waiting),
            Wanted::Plan { plan, .. } => shelf.put_plan(plan.clone(), Fetched::Waiting),
            Wanted::Set { plan, set, .. } => shelf.put_set(plan.clone(), set.clone(), Fetched::Waiting),
            Wanted::Notice(name) => shelf.put_notice(name, Fetched::Waiting),
        });
        let bytes = read::fetch(read::path(&wanted)).await;
        self.shelf.update(|shelf| read::put(shelf, wanted, bytes));
    }

    /// Opens files of the reader's own; what was on the screen stays until they are known to be good.
    pub fn open(self, files: Vec<web_sys::File>) {
        if files.is_empty() {
            return;
        }
        self.reading.set(true);
        spawn_local(async move {
            let mut given = self.pending.try_update_value(std::mem::take).unwrap_or_default();
            let most = piramide_engine::read::Limits::default().bytes;
            for one in files {
                let bytes = file::read(&one, most).await;
                given.push(Shared::new(Given { name: one.name(), bytes }));
            }
            let mut receipt = self.take(&given);
            if self.bring_plans_of(&receipt.waiting).await {
                let again: Vec<_> = receipt.waiting.drain(..).map(|(_, given)| given).collect();
                receipt.follow(self.take(&again));
            }
            self.settle(receipt);
        });
    }

    fn take(self, files: &[Shared<Given>]) -> own::Receipt {
        self.shelf.try_update(|shelf| own::take(shelf, files)).unwrap_or_default()
    }

    /// Brings the plans of the site that some results belong to; says whether there were any.
    async fn bring_plans_of(self, results: &[(String, Shared<Given>)]) -> bool {
        if !results.is_empty() && self.shelf.with_untracked(|shelf| shelf.catalog().is_none()) {
            self.fetch(Wanted::Catalog).await;
        }
        let mut brought = false;
        for (plan, _) in results {
            let listed = |shelf: &Shelf| shelf.listed(plan).map(|listed| listed.plan.clone());
            if let Some(file) = self.shelf.with_untracked(listed) {
                self.fetch(Wanted::Plan { plan: plan.clone(), file }).await;
                brought = true;
            }
        }
        brought
    }

    /// Shows what was opened and says what was not.
    fn settle(self, receipt: own::Receipt) {
        let own::Receipt { show, mut refused, waiting } = receipt;
        for (_, given) in &waiting {
            let failure = LoadError::ResultsWithoutPlan(given.name.clone()).into();
            refused.push(Refused { file: given.name.clone(), failure });
        }
        self.pending.set_value(waiting.into_iter().map(|(_, given)| given).collect());
        self.refused.set((!refused.is_empty()).then(|| Shared::new(refused)));
        self.reading.set(false);
        if let Some((plan, actuals)) = show {
            let set = actuals.map(|actuals| SetPlace::new(actuals.document.raw.kind, actuals.document.raw.id.as_str()));
            let place = PlanPlace::new(Origin::Reader, &plan, set);
            let here = self.address.with_untracked(|address| address.route.clone());
            hash::go(&Address::to(here.within(place)).fragment());
        }
    }
}

/// The next file that a view of no plan needs.
fn wanted_by(route: &Route, shelf: &Shelf) -> Option<Wanted> {
    match route {
        Route::Catalog => shelf.catalog().is_none().then_some(Wanted::Catalog),
        Route::Page(page) => {
            notices(*page).iter().find(|name| shelf.notice(name).is_none()).copied().map(Wanted::Notice)
        }
        _ => None,
    }
}

/// A view of a plan, kept when it is opened from somewhere else.
trait Within {
    fn within(self, place: PlanPlace) -> Route;
}

impl Within for Route {
    /// The same view of another place of the same plan; the plan itself otherwise.
    fn within(self, place: PlanPlace) -> Route {
        match self {
            Self::Level { at, level } if at.plan == place.plan => Self::Level { at: place, level },
            Self::Node { at, node, explained } if at.plan == place.plan => Self::Node { at: place, node, explained },
            _ => Self::Plan(place),
        }
    }
}
