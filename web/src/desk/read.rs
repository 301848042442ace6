//! From the bytes of a file to a document on the shelf.

use piramide_engine::plan::{Actuals, Plan};
use piramide_engine::raw::{Id, RawCatalog};
use piramide_engine::read::Limits;
use piramide_engine::{Loaded, read_actuals, read_catalog, read_plan};
use piramide_present::label::no_results;
use piramide_present::view::LoadError;

use super::NO_RESULTS;
use super::shared::Shared;
use super::shelf::{Failure, Fetched, PlanFile, Shelf, Valid, Wanted};
use crate::browser::load::Refusal;
use crate::verify::verified;

/// What to say of a file of the site that could not be had.
pub fn failure(refusal: Refusal, path: &str) -> Failure {
    let path = path.to_owned();
    Failure::from(match refusal {
        Refusal::BadPath | Refusal::NotFound => LoadError::FileNotFound(path),
        Refusal::Network => LoadError::Network(path),
        Refusal::Damaged => LoadError::Damaged(path),
    })
}

/// Where the file of something wanted stands.
pub fn path(wanted: &Wanted) -> &str {
    match wanted {
        Wanted::Catalog => "data/catalog.json",
        Wanted::Plan { file, .. } | Wanted::Set { file, .. } => file,
        Wanted::Notice(name) => name,
    }
}

/// Reads a file of the site and puts it on the shelf.
pub fn put(shelf: &mut Shelf, wanted: Wanted, bytes: Result<Vec<u8>, Failure>) {
    let file = path(&wanted).to_owned();
    let bytes = bytes.and_then(|bytes| Ok(verified(bytes, shelf.listed_digest(&wanted), &file)?));
    match wanted {
        Wanted::Catalog => {
            let catalog = bytes.and_then(|bytes| catalog(&bytes, &file));
            shelf.put_catalog(Fetched::of(catalog));
        }
        Wanted::Plan { plan: id, .. } => {
            let plan = bytes.and_then(|bytes| plan(&bytes, &file));
            shelf.put_plan(id, Fetched::of(plan));
        }
        Wanted::Set { plan: id, set, .. } => {
            // A set is fetched after its plan.
            let plan = shelf.site_plan(&id).ok_or_else(|| LoadError::NoSuchPlan(id.clone()).into());
            let read = plan.and_then(|plan| actuals(&bytes?, &plan.plan.document, &file));
            shelf.put_set(id, set, Fetched::of(read));
        }
        Wanted::Notice(name) => {
            let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            shelf.put_notice(name, Fetched::of(text));
        }
    }
}

/// The catalog.
fn catalog(bytes: &[u8], path: &str) -> Result<Shared<RawCatalog>, Failure> {
    accepted(read_catalog(bytes, &Limits::default()), path).map(|valid| Shared::new(valid.document))
}

/// A plan.
pub fn plan(bytes: &[u8], path: &str) -> Result<PlanFile, Failure> {
    let valid = accepted(read_plan(bytes, &Limits::default()), path)?;
    let bare = bare(&valid.document).ok_or_else(|| Failure::from(LoadError::Refused(path.to_owned())))?;
    Ok(PlanFile { plan: Shared::new(valid), bare: Shared::new(bare) })
}

/// A set of results.
pub fn actuals(bytes: &[u8], plan: &Plan, path: &str) -> Result<Shared<Valid<Actuals>>, Failure> {
    accepted(read_actuals(bytes, plan, &Limits::default()), path).map(Shared::new)
}

/// A document without errors; its findings where it has some.
fn accepted<T>(loaded: Loaded<T>, path: &str) -> Result<Valid<T>, Failure> {
    let Loaded { document, findings } = loaded;
    match document {
        Some(document) => Ok(Valid { document, findings }),
        None => Err(Failure { error: LoadError::Refused(path.to_owned()), findings }),
    }
}

/// The empty set of results of a plan.
fn bare(plan: &Plan) -> Option<Valid<Actuals>> {
    let document = Actuals::none(plan, Id::new(NO_RESULTS)?, no_results())?;
    Some(Valid { document, findings: Default::default() })
}
