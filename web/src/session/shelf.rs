//! What has been loaded: the catalog, the plans of the site with their results, and the reader's own files.

use std::collections::BTreeMap;

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

/// Everything that has been loaded.
#[derive(Default)]
pub struct Shelf {
    catalog: Option<Fetched<Shared<RawCatalog>>>,
    plans: BTreeMap<String, Fetched<PlanFile>>,
    sets: BTreeMap<(String, String), Fetched<Shared<Valid<Actuals>>>>,
    /// The reader's own plans, by identifier.
    pub own: BTreeMap<String, OwnPlan>,
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
        self.plans.insert(plan, fetched);
    }

    /// Puts a set of results in its place.
    pub fn put_set(&mut self, plan: String, set: String, fetched: Fetched<Shared<Valid<Actuals>>>) {
        self.sets.insert((plan, set), fetched);
    }

    /// A plan as the catalog lists it.
    pub fn listed(&self, plan: &str) -> Option<&CatalogPlan> {
        let Some(Fetched::Here(catalog)) = &self.catalog else { return None };
        catalog.plans.iter().find(|listed| listed.id.as_str() == plan)
    }

    /// A plan of the site that is here.
    pub fn site_plan(&self, plan: &str) -> Option<&PlanFile> {
        match self.plans.get(plan) {
            Some(Fetched::Here(file)) => Some(file),
            _ => None,
        }
    }

    /// A plan that is here, the reader's own before the site's.
    pub fn plan(&self, plan: &str) -> Option<&PlanFile> {
        self.own.get(plan).map(|own| &own.file).or_else(|| self.site_plan(plan))
    }

    /// What is here of a plan with its results.
    pub fn look(&self, place: &PlanPlace) -> Look {
        match place.origin {
            Origin::Reader => self.look_own(place),
            Origin::Site => self.look_site(place),
        }
    }

    fn look_own(&self, place: &PlanPlace) -> Look {
        let Some(own) = self.own.get(&place.plan) else { return failed(LoadError::ReaderFilesGone) };
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
        let file = match self.plans.get(&place.plan) {
            None => return Look::Absent(Wanted::Plan { plan: place.plan.clone(), file: listed.plan.clone() }),
            Some(Fetched::Waiting) => return Look::Waiting(1),
            Some(Fetched::Failed(failure)) => return Look::Failed(failure.clone()),
            Some(Fetched::Here(file)) => file,
        };
        let Some(set) = set else { return Look::Ready { plan: file.plan.clone(), actuals: file.bare.clone() } };
        let (plan, set, path) = (place.plan.clone(), set.id.to_string(), set.file.clone());
        match self.sets.get(&(plan.clone(), set.clone())) {
            None => Look::Absent(Wanted::Set { plan, set, file: path }),
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
