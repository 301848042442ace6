//! The reader's own files: dropped or chosen, one or several, in any order. They stay in this page.

use piramide_engine::finding::File;
use piramide_engine::plan::Actuals;
use piramide_engine::raw::{CatalogActuals, CatalogPlan, Text};
use piramide_engine::read::decode::Here;
use piramide_engine::read::{Limits, tree_of};
use piramide_engine::{Document, kind_of, plan_of};
use piramide_present::Language;
use piramide_present::view::LoadError;

use super::pace::{Pace, reading};
use super::read;
use super::shared::Shared;
use super::shelf::{Failure, PlanFile, Shelf, Valid};

/// A plan that the reader opened, or that the reader's results belong to.
#[derive(Clone, Debug)]
pub struct OwnPlan {
    /// The plan.
    pub file: PlanFile,
    /// The name of its file, where it is the reader's own and not the site's.
    pub name: Option<String>,
    /// The sets of results, the one opened last at the end.
    pub sets: Vec<OwnSet>,
}

/// A set of results that the reader opened.
#[derive(Clone, Debug)]
pub struct OwnSet {
    /// The results.
    pub actuals: Shared<Valid<Actuals>>,
    /// The file, to be read again when its plan is corrected.
    pub given: Shared<Given>,
}

/// A file that the reader gave.
#[derive(Debug)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// Its bytes; nothing if the browser could not read it.
    pub bytes: Option<Vec<u8>>,
}

/// What a file that was not opened has to say.
#[derive(Debug)]
pub struct Refused {
    /// The name of the file.
    pub file: String,
    /// Why.
    pub failure: Failure,
}

/// A plan that was opened, by its identifier, with the set of results that was opened last, if one was.
pub type Opened = (String, Option<Shared<Valid<Actuals>>>);

/// What became of some files.
#[derive(Debug, Default)]
pub struct Receipt {
    /// The plans that were opened or got results, each with the set that was opened last, if one was.
    pub show: Vec<Opened>,
    /// The files that were not opened.
    pub refused: Vec<Refused>,
    /// Results whose plan is not here: they wait for it.
    pub waiting: Vec<(String, Shared<Given>)>,
}

impl OwnPlan {
    /// Identifier of the plan.
    pub fn id(&self) -> &str {
        self.file.plan.document.head.id.as_str()
    }

    /// The names of the reader's files, that of the plan first.
    pub fn files(&self) -> Vec<String> {
        self.name.iter().chain(self.sets.iter().map(|set| &set.given.name)).cloned().collect()
    }

    /// The plan with its sets of results, as a catalog lists them.
    pub fn listed(&self) -> CatalogPlan {
        let head = &self.file.plan.document.head;
        let set = |own: &OwnSet| {
            let raw = &own.actuals.document.raw;
            let (id, title) = (raw.id.clone(), raw.title.clone());
            CatalogActuals {
                here: Here::default(),
                id,
                file: String::new(),
                digest: None,
                title,
                kind: raw.kind,
                date: raw.date,
            }
        };
        CatalogPlan {
            here: Here::default(),
            id: head.id.clone(),
            title: head.title.clone(),
            administration: head.administration.name.clone(),
            period: Text::Plain(head.period.to_string()),
            year: None,
            description: None,
            sources: Vec::new(),
            licence: None,
            nodes: None,
            offices: None,
            checks: None,
            plan: String::new(),
            digest: None,
            actuals: self.sets.iter().map(set).collect(),
        }
    }
}

impl Receipt {
    /// Adds what became of more files.
    pub fn follow(&mut self, other: Self) {
        for (plan, actuals) in other.show {
            self.shows(plan, actuals);
        }
        self.refused.extend(other.refused);
        self.waiting.extend(other.waiting);
    }

    /// Notes that a plan was opened, or that results were opened for it.
    fn shows(&mut self, plan: String, actuals: Option<Shared<Valid<Actuals>>>) {
        match self.show.iter_mut().find(|(known, _)| *known == plan) {
            Some((_, known)) => *known = actuals.or(known.take()),
            None => self.show.push((plan, actuals)),
        }
    }

    fn refuse(&mut self, file: &str, failure: impl Into<Failure>) {
        self.refused.push(Refused { file: file.to_owned(), failure: failure.into() });
    }
}

/// The most bytes that are read of a file: one more than a document may have, enough to see that it is too large.
pub fn most_bytes() -> usize {
    Limits::default().bytes.saturating_add(1)
}

/// Puts plans and results on the shelf: first the plans, so that the order does not matter.
pub async fn take(shelf: &mut Shelf, files: &[Shared<Given>], language: Language, pace: &Pace) -> Receipt {
    let mut receipt = Receipt::default();
    let limits = Limits::default();
    let mut results = Vec::new();
    let mut done = 0;
    for given in files {
        pace(reading(&given.name, done, files.len(), language)).await;
        let Some(bytes) = &given.bytes else {
            receipt.refuse(&given.name, LoadError::NotADocument(given.name.clone()));
            continue;
        };
        match kind_of(bytes, &limits) {
            Some(Document::Plan) => take_plan(shelf, given, bytes, &mut receipt),
            Some(Document::Actuals) => {
                results.push((given, bytes));
                continue;
            }
            Some(Document::Catalog) | None => refuse_unknown(given, bytes, &mut receipt),
        }
        done += 1;
    }
    for (given, bytes) in results {
        pace(reading(&given.name, done, files.len(), language)).await;
        take_results(shelf, given, bytes, files, &mut receipt);
        done += 1;
    }
    receipt
}

fn take_plan(shelf: &mut Shelf, given: &Given, bytes: &[u8], receipt: &mut Receipt) {
    let file = match read::plan(bytes, &given.name) {
        Ok(file) => file,
        Err(failure) => return receipt.refuse(&given.name, failure),
    };
    let id = file.plan.document.head.id.to_string();
    // A corrected file takes the place of the one before; of two files dropped together neither may vanish.
    if receipt.show.iter().any(|(known, _)| *known == id) {
        return receipt.refuse(&given.name, LoadError::SameIdentifier(id));
    }
    let before = shelf.own_plan(&id).map(|own| own.sets.clone()).unwrap_or_default();
    shelf.own.retain(|own| own.id() != id);
    shelf.own.push(OwnPlan { file, name: Some(given.name.clone()), sets: Vec::new() });
    receipt.shows(id, None);
    // A corrected plan keeps the results that were opened with it.
    for set in before {
        if let Some(bytes) = &set.given.bytes {
            take_results(shelf, &set.given, bytes, &[], receipt);
        }
    }
}

/// Opens results; a set of the same name is replaced, unless its file was dropped `together` with this one.
fn take_results(
    shelf: &mut Shelf,
    given: &Shared<Given>,
    bytes: &[u8],
    together: &[Shared<Given>],
    receipt: &mut Receipt,
) {
    let Some(plan) = plan_of(bytes, &Limits::default()).map(|id| id.to_string()) else {
        return refuse_unknown(given, bytes, receipt);
    };
    let Some(file) = shelf.plan(&plan).cloned() else {
        return receipt.waiting.push((plan, given.clone()));
    };
    let actuals = match read::actuals(bytes, &file.plan.document, &given.name) {
        Ok(actuals) => actuals,
        Err(failure) => return receipt.refuse(&given.name, failure),
    };
    let own = shelf.own_plan(&plan).cloned();
    let (name, mut sets) = own.map_or_else(Default::default, |own| (own.name, own.sets));
    let id = &actuals.document.raw.id;
    if let Some(before) = sets.iter().position(|set| set.actuals.document.raw.id == *id) {
        let before = sets.remove(before);
        if together.contains(&before.given) {
            return receipt.refuse(&given.name, LoadError::SameIdentifier(id.to_string()));
        }
    }
    sets.push(OwnSet { actuals: actuals.clone(), given: given.clone() });
    shelf.own.retain(|own| own.id() != plan);
    shelf.own.push(OwnPlan { file, name, sets });
    receipt.shows(plan, Some(actuals));
}

/// A file that does not say what it is: where it breaks off, or that it is something else.
fn refuse_unknown(given: &Given, bytes: &[u8], receipt: &mut Receipt) {
    let names = |word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
    let file = if names("piramide-actuals") { File::Actuals } else { File::Plan };
    let (tree, findings) = tree_of(bytes, file, &Limits::default());
    let is_json = tree.is_some();
    if is_json && !names("piramide-") {
        return receipt.refuse(&given.name, LoadError::NotADocument(given.name.clone()));
    }
    // What is wrong in it is told by the reading that comes nearest to it.
    match read::plan(bytes, &given.name) {
        Err(failure) if is_json => receipt.refuse(&given.name, failure),
        _ => receipt.refuse(&given.name, Failure { error: LoadError::Refused(given.name.clone()), findings }),
    }
}
