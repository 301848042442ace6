//! What has been loaded: the catalog, the plans of the site with their results, and the reader's own files.

use piramide_engine::finding::Findings;
use piramide_engine::plan::{Actuals, Plan};
use piramide_engine::raw::{CatalogActuals, CatalogPlan, RawCatalog};
use piramide_present::view::LoadError;
use piramide_present::{Origin, PlanPlace};

use super::own::OwnPlan;
use super::shared::Shared;

/// A valid document with what was found in it.
#[derive(Debug)]
pub struct Valid<T> {
    /// The document.
    pub document: T,
    /// Warnings and notes.
    pub findings: Findings,
}

/// A plan and, for the time without results, an empty set of them.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFile {
    /// The plan.
    pub plan: Shared<Valid<Plan>>,
    /// No results.
    pub bare: Shared<Valid<Actuals>>,
}

/// Why something cannot be shown.
#[derive(Debug)]
pub struct Failure {
    /// What happened.
    pub error: LoadError,
    /// What was found in the file, where it is its content.
    pub findings: Findings,
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        Self { error, findings: Findings::new() }
    }
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq)]
pub enum Fetched<T> {
    /// It has been asked for.
    Waiting,
    /// It is here.
    Here(T),
    /// It will not come.
    Failed(Shared<Failure>),
}

impl<T> Fetched<T> {
    /// What came of a file.
    pub fn of(read: Result<T, Failure>) -> Self {
        read.map_or_else(|failure| Self::Failed(Shared::new(failure)), Self::Here)
    }

    /// Whether it will not come.
    const fn failed(&self) -> bool {
        matches!(self, Self::Failed(_))
    }
}

/// A file of the site that is needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// The catalog.
    Catalog,
    /// A plan.
    Plan {
        /// Its identifier.
        plan: String,
        /// Its path.
        file: String,
    },
    /// A set of results.
    Set {
        /// Identifier of the plan.
        plan: String,
        /// Identifier of the set.
        set: String,
        /// Its path.
        file: String,
    },
    /// A text about the page itself, by its path.
    Notice(&'static str),
}

/// What the shelf has of a plan that an address asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// A file has yet to be asked for.
    Absent(Wanted),
    /// A file is on its way; so many of the three are here.
    Waiting(u8),
    /// It cannot be shown.
    Failed(Shared<Failure>),
    /// All is here.
    Ready {
        /// The plan.
        plan: Shared<Valid<Plan>>,
        /// Its results.
        actuals: Shared<Valid<Actuals>>,
    },
}

/// The names of a plan and of a set of its results.
type SetName = (String, String);

/// Everything that has been loaded.
#[derive(Default)]
pub struct Shelf {
    catalog: Option<Fetched<Shared<RawCatalog>>>,
    plans: Vec<(String, Fetched<PlanFile>)>,
    sets: Vec<(SetName, Fetched<Shared<Valid<Actuals>>>)>,
    notices: Vec<(&'static str, Fetched<String>)>,
    /// The reader's own plans.
    pub own: Vec<OwnPlan>,
}

impl Shelf {
    /// The catalog, if it has been asked for.
    pub fn catalog(&self) -> Option<&Fetched<Shared<RawCatalog>>> {
        self.catalog.as_ref()
    }

    /// Puts the catalog in its place.
    pub fn put_catalog(&mut self, fetched: Fetched<Shared<RawCatalog>>) {
        self.catalog = Some(fetched);
    }

    /// Puts a plan in its place.
    pub fn put_plan(&mut self, plan: String, fetched: Fetched<PlanFile>) {
        self.plans.retain(|(known, _)| *known != plan);
        self.plans.push((plan, fetched));
    }

    /// Puts a set of results in its place.
    pub fn put_set(&mut self, plan: String, set: String, fetched: Fetched<Shared<Valid<Actuals>>>) {
        let key = (plan, set);
        self.sets.retain(|(known, _)| *known != key);
        self.sets.push((key, fetched));
    }

    /// Forgets what did not come or could not be read, so that it is asked for again.
    pub fn forget_failures(&mut self) {
        if self.catalog.as_ref().is_some_and(Fetched::failed) {
            self.catalog = None;
        }
        self.plans.retain(|(_, fetched)| !fetched.failed());
        self.sets.retain(|(_, fetched)| !fetched.failed());
        self.notices.retain(|(_, fetched)| !fetched.failed());
    }

    /// A text about the page itself, if it has been asked for.
    pub fn notice(&self, name: &str) -> Option<&Fetched<String>> {
        self.notices.iter().find(|(known, _)| *known == name).map(|(_, fetched)| fetched)
    }

    /// Puts a text about the page itself in its place.
    pub fn put_notice(&mut self, name: &'static str, fetched: Fetched<String>) {
        self.notices.retain(|(known, _)| *known != name);
        self.notices.push((name, fetched));
    }

    /// A plan as the catalog lists it.
    pub fn listed(&self, plan: &str) -> Option<&CatalogPlan> {
        let Some(Fetched::Here(catalog)) = &self.catalog else { return None };
        catalog.plans.iter().find(|listed| listed.id.as_str() == plan)
    }

    /// The digest that the catalog lists of a file, if it does.
    pub fn listed_digest(&self, wanted: &Wanted) -> Option<&str> {
        match wanted {
            Wanted::Plan { plan, .. } => self.listed(plan)?.digest.as_deref(),
            Wanted::Set { plan, set, .. } => {
                let sets = &self.listed(plan)?.actuals;
                sets.iter().find(|listed| listed.id.as_str() == set)?.digest.as_deref()
            }
            Wanted::Catalog | Wanted::Notice(_) => None,
        }
    }

    /// A plan of the site that is here.
    pub fn site_plan(&self, plan: &str) -> Option<&PlanFile> {
        match self.fetched_plan(plan) {
            Some(Fetched::Here(file)) => Some(file),
            _ => None,
        }
    }

    /// A plan that is here, the reader's own before the site's.
    pub fn plan(&self, plan: &str) -> Option<&PlanFile> {
        self.own_plan(plan).map(|own| &own.file).or_else(|| self.site_plan(plan))
    }

    /// A plan that the reader opened.
    pub fn own_plan(&self, plan: &str) -> Option<&OwnPlan> {
        self.own.iter().find(|own| own.id() == plan)
    }

    /// A plan of the site, if it has been asked for.
    pub fn fetched_plan(&self, plan: &str) -> Option<&Fetched<PlanFile>> {
        self.plans.iter().find(|(known, _)| known == plan).map(|(_, fetched)| fetched)
    }

    fn fetched_set(&self, plan: &str, set: &str) -> Option<&Fetched<Shared<Valid<Actuals>>>> {
        self.sets.iter().find(|((of, known), _)| of == plan && known == set).map(|(_, fetched)| fetched)
    }

    /// What is here of a plan with its results.
    pub fn look(&self, place: &PlanPlace) -> Look {
        match place.origin {
            Origin::Reader => self.look_own(place),
            Origin::Site => self.look_site(place),
        }
    }

    fn look_own(&self, place: &PlanPlace) -> Look {
        let Some(own) = self.own_plan(&place.plan) else { return failed(LoadError::ReaderFilesGone) };
        let actuals = match &place.set {
            None => own.sets.last().map_or(&own.file.bare, |set| &set.actuals),
            Some(set) if set.id == super::NO_RESULTS => &own.file.bare,
            Some(set) => match own.sets.iter().find(|own| own.actuals.document.raw.id.as_str() == set.id) {
                Some(own) => &own.actuals,
                None => return failed(LoadError::ReaderFilesGone),
            },
        };
        Look::Ready { plan: own.file.plan.clone(), actuals: actuals.clone() }
    }

    fn look_site(&self, place: &PlanPlace) -> Look {
        match &self.catalog {
            None => return Look::Absent(Wanted::Catalog),
            Some(Fetched::Waiting) => return Look::Waiting(0),
            Some(Fetched::Failed(failure)) => return Look::Failed(failure.clone()),
            Some(Fetched::Here(_)) => {}
        }
        let Some(listed) = self.listed(&place.plan) else {
            return failed(LoadError::NoSuchPlan(place.plan.clone()));
        };
        let set = match set_of(listed, place) {
            Ok(set) => set,
            Err(error) => return failed(error),
        };
        let file = match self.fetched_plan(&place.plan) {
            None => return Look::Absent(Wanted::Plan { plan: place.plan.clone(), file: listed.plan.clone() }),
            Some(Fetched::Waiting) => return Look::Waiting(1),
            Some(Fetched::Failed(failure)) => return Look::Failed(failure.clone()),
            Some(Fetched::Here(file)) => file,
        };
        let Some(set) = set else { return Look::Ready { plan: file.plan.clone(), actuals: file.bare.clone() } };
        match self.fetched_set(&place.plan, set.id.as_str()) {
            None => {
                let (plan, file) = (place.plan.clone(), set.file.clone());
                Look::Absent(Wanted::Set { plan, set: set.id.to_string(), file })
            }
            Some(Fetched::Waiting) => Look::Waiting(2),
            Some(Fetched::Failed(failure)) => Look::Failed(failure.clone()),
            Some(Fetched::Here(actuals)) => Look::Ready { plan: file.plan.clone(), actuals: actuals.clone() },
        }
    }
}

/// The set of results that a place asks for: the named one, or the last of the catalog.
fn set_of<'catalog>(
    listed: &'catalog CatalogPlan,
    place: &PlanPlace,
) -> Result<Option<&'catalog CatalogActuals>, LoadError> {
    let Some(wanted) = &place.set else { return Ok(listed.actuals.last()) };
    if wanted.id == super::NO_RESULTS {
        return Ok(None);
    }
    let found = listed.actuals.iter().find(|set| set.id.as_str() == wanted.id);
    found.map(Some).ok_or_else(|| LoadError::NoSuchSet(wanted.id.clone()))
}

fn failed(error: LoadError) -> Look {
    Look::Failed(Shared::new(error.into()))
}
