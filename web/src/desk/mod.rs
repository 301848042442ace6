//! The desk: reads files, scores plans and makes every view; the only caller of the engine.
//!
//! It works in a worker, or on the page where no worker may run, and knows neither. What it is asked and what it says
//! is in `message.rs`; before each piece of work it says what comes, and waits there until it may go on.

mod opening;
pub mod own;
mod pace;
mod read;
mod scored;
mod shared;
pub mod shelf;
mod showing;

use piramide_engine::raw::{CatalogPlan, RawCatalog};
use piramide_present::view::{LoadError, OpenPlan, open_plan};
use piramide_present::{Address, Language, Origin, PlanPlace, bilingual};

use crate::message::{Halt, Halted, Reply, Request, language};
use own::{Given, OwnPlan, Receipt, Refused};
pub use pace::{Pace, serve};
pub use read::failure;
pub use scored::{Opened, Scored};
use shared::Shared;
use shelf::{Failure, Fetched, Look, Shelf, Wanted};

/// Identifier of the empty set used if no results were given.
pub const NO_RESULTS: &str = piramide_present::label::NO_RESULTS;

/// Everything that is open, and the view that was asked for last.
pub struct Desk {
    /// Where the reader is.
    pub address: Address,
    /// The language of the reader.
    pub language: Language,
    /// The files that were not opened last.
    pub refused: Vec<Refused>,
    /// The plan that the address asks for, scored.
    pub opened: Opened,
    /// What `opened` was made of.
    seen: Option<(Look, PlanPlace)>,
    /// Why the view cannot be made, if it could not be last time.
    halted: Option<Failure>,
    /// How often files were not opened.
    refusals: usize,
    shelf: Shelf,
    /// The reader's files that were taken and not opened yet.
    given: Vec<Shared<Given>>,
    /// Results that wait for their plan.
    waiting: Vec<Shared<Given>>,
    /// What became of the files that are being opened, while a plan of the site is on its way; whether silently.
    opening: Option<(Receipt, bool)>,
    /// The files of the site that are on their way.
    asked: Vec<Wanted>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            address: Address::default(),
            language: Language::English,
            refused: Vec::new(),
            opened: Opened::Nothing,
            seen: None,
            halted: None,
            refusals: 0,
            shelf: Shelf::default(),
            given: Vec::new(),
            waiting: Vec::new(),
            opening: None,
            asked: Vec::new(),
        }
    }
}

impl Desk {
    /// Answers a request.
    pub async fn answer(&mut self, request: Request, bytes: Option<Vec<u8>>, pace: &Pace) -> Reply {
        match request {
            Request::Words { language: word } => {
                bilingual::learn(language(&word), &bytes.unwrap_or_default());
                Reply::default()
            }
            Request::Arrived { path } => {
                self.put(&path, Ok(bytes.unwrap_or_default()), pace).await;
                self.go_on(pace).await
            }
            Request::Absent { path, refusal } => {
                self.put(&path, Err(failure(refusal, &path)), pace).await;
                self.go_on(pace).await
            }
            Request::File { name } => {
                self.given.push(Shared::new(Given { name, bytes }));
                Reply::default()
            }
            Request::Open { again, language: word } => {
                self.language = language(&word);
                self.open(again, pace).await
            }
            Request::Show { address, language: word, retry, halted } => {
                self.address = Address::read(&address).unwrap_or_default();
                self.language = language(&word);
                self.halted = None;
                if retry {
                    self.shelf.forget_failures();
                }
                if let Some(halted) = halted {
                    self.halt(halted);
                }
                self.show(pace).await
            }
            Request::Dismiss => {
                self.refused.clear();
                self.show(pace).await
            }
        }
    }

    /// Says of files, and of the view, that the work on them came to nothing.
    fn halt(&mut self, Halted { files, view }: Halted) {
        let error = |by: Halt, named: String| match by {
            Halt::Stopped => LoadError::Stopped(named),
            Halt::Trapped => LoadError::Trapped(named),
        };
        if !files.is_empty() {
            let mut refused = std::mem::take(&mut self.refused);
            let halted = files.into_iter();
            refused.extend(halted.map(|(file, by)| Refused { failure: error(by, file.clone()).into(), file }));
            self.refuse(refused);
        }
        if let Some(by) = view {
            self.halted = Some(error(by, self.address.fragment()).into());
        }
    }

    /// Says which files were not opened.
    fn refuse(&mut self, refused: Vec<Refused>) {
        self.refusals += usize::from(!refused.is_empty());
        self.refused = refused;
    }

    /// Notes that a file of the site is on its way, and names its path.
    fn ask(&mut self, wanted: Wanted) -> String {
        match &wanted {
            Wanted::Catalog => self.shelf.put_catalog(Fetched::Waiting),
            Wanted::Plan { plan, .. } => self.shelf.put_plan(plan.clone(), Fetched::Waiting),
            Wanted::Set { plan, set, .. } => self.shelf.put_set(plan.clone(), set.clone(), Fetched::Waiting),
            Wanted::Notice(name) => self.shelf.put_notice(name, Fetched::Waiting),
        }
        let path = read::path(&wanted).to_owned();
        self.asked.push(wanted);
        path
    }

    /// Puts a file of the site on the shelf; one that nobody asked for, such as that of words, is only said not to be
    /// there.
    async fn put(&mut self, path: &str, bytes: Result<Vec<u8>, Failure>, pace: &Pace) {
        pace(pace::reading(path, 0, 1, self.language)).await;
        match (self.asked.iter().position(|wanted| read::path(wanted) == path), bytes) {
            (Some(position), bytes) => read::put(&mut self.shelf, self.asked.remove(position), bytes),
            (None, Err(failure)) => self.refuse(vec![Refused { file: path.to_owned(), failure }]),
            (None, Ok(_)) => {}
        }
    }

    /// The catalog, if it is here; why not, if it will not come.
    pub fn catalog(&self) -> Option<Result<&RawCatalog, &Failure>> {
        match self.shelf.catalog()? {
            Fetched::Waiting => None,
            Fetched::Here(catalog) => Some(Ok(catalog)),
            Fetched::Failed(failure) => Some(Err(failure)),
        }
    }

    /// A text about the page itself, if it is here; why not, if it will not come.
    pub fn notice(&self, name: &str) -> Option<Result<&str, &Failure>> {
        match self.shelf.notice(name)? {
            Fetched::Waiting => None,
            Fetched::Here(text) => Some(Ok(text)),
            Fetched::Failed(failure) => Some(Err(failure)),
        }
    }

    /// The sets of results of a plan, as a catalog lists them.
    pub fn sets(&self, place: &PlanPlace) -> Option<CatalogPlan> {
        match place.origin {
            Origin::Site => self.shelf.listed(&place.plan).cloned(),
            Origin::Reader => self.shelf.own_plan(&place.plan).map(OwnPlan::listed),
        }
    }

    /// The reader's own files that are open, plan by plan.
    pub fn open_files(&self) -> Vec<OpenPlan> {
        self.shelf.own.iter().map(|own| open_plan(&own.listed(), own.files(), self.language)).collect()
    }
}
