//! What a plan rests on: readings, methods, documents.

use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Id, Method, Reading, Source};

use super::citations::optional;
use super::facts::Facts;
use super::header::act;
use super::trail;
use crate::Address;
use crate::bilingual::{both, words};
use crate::showing::Showing;
use crate::text::{words_if, words_of};
use crate::view::{DocumentView, MethodView, ReadingView, SourcesView};
use crate::words::method;

/// At most so many nodes are named beside a reading.
const NAMED: usize = 20;

/// Nodes with where they are.
type Named = Vec<(String, Address)>;

/// What a plan rests on.
pub(crate) fn sources_view(showing: &Showing<'_>) -> SourcesView {
    let head = &showing.plan.head;
    let readings = head.readings.iter().zip(followers(showing));
    let mut documents: Vec<DocumentView> = head.sources.iter().map(|one| document(showing, one)).collect();
    for source in &showing.actuals.raw.sources {
        if !head.sources.iter().any(|one| one.id == source.id) {
            documents.push(document(showing, source));
        }
    }
    SourcesView {
        readings: readings.map(|(one, nodes)| reading(showing, one, nodes)).collect(),
        methods: head.methods.iter().map(|one| of_method(showing, one)).collect(),
        documents,
    }
}

/// The readings that a node follows: its own, those of its method, those of its targets.
pub(crate) fn readings_of<'all>(showing: &Showing<'all>, node: &'all PlanNode) -> Vec<&'all Id> {
    let of_method = showing.plan.method(node).map(|method| method.readings.as_slice()).unwrap_or_default();
    let of_targets = node.raw.targets.iter().filter_map(|target| target.reading.as_ref());
    let mut ids: Vec<&Id> = Vec::new();
    let mut add = |id: &'all Id| {
        if !ids.contains(&id) {
            ids.push(id);
        }
    };
    node.raw.readings.iter().for_each(&mut add);
    of_targets.for_each(&mut add);
    of_method.iter().for_each(&mut add);
    ids
}

/// The first nodes that follow each reading of the plan, in the order of the readings.
fn followers(showing: &Showing<'_>) -> Vec<Named> {
    let readings = &showing.plan.head.readings;
    let mut followers = vec![Named::new(); readings.len()];
    for (_, node) in showing.plan.nodes() {
        let own = readings_of(showing, node);
        for (reading, named) in readings.iter().zip(&mut followers) {
            if named.len() < NAMED && own.contains(&&reading.id) {
                named.push((trail::name(showing, node), showing.address_of(&node.raw.id)));
            }
        }
    }
    followers
}

/// A reading, ready to show.
pub(crate) fn reading(showing: &Showing<'_>, reading: &Reading, nodes: Named) -> ReadingView {
    let language = showing.language;
    let words = |text: &piramide_engine::raw::Text| words_of(text, language);
    let supports = both!(language, "Punto aperto", "Open point");
    ReadingView {
        id: reading.id.as_str().to_owned(),
        about: words(&reading.about),
        taken: words(&reading.taken),
        reason: words(&reading.reason),
        alternatives: reading.alternatives.iter().map(words).collect(),
        source: optional(showing, supports, reading.source.as_ref()),
        nodes,
    }
}

fn of_method(showing: &Showing<'_>, one: &Method) -> MethodView {
    let language = showing.language;
    MethodView {
        id: one.id.as_str().to_owned(),
        name: words_of(&one.name, language),
        sentence: method::sentence(one, language),
        formula: method::formula(one, language),
        cap: one.cap.as_ref().and_then(|cap| method::cap(cap, language)),
        source: optional(showing, both!(language, "Metodo", "Method"), one.source.as_ref()),
    }
}

fn document(showing: &Showing<'_>, source: &Source) -> DocumentView {
    let language = showing.language;
    let mut facts = Facts::new(language);
    facts.tell(words!("Atto", "Act"), act(source, showing.language));
    facts.tell(words!("Testo", "Text"), source.file.clone());
    facts.tell(words!("SHA-256", "SHA-256"), source.digest.clone());
    DocumentView {
        id: source.id.as_str().to_owned(),
        title: words_of(&source.title, language),
        facts: facts.told,
        note: words_if(source.note.as_ref(), language),
    }
}
