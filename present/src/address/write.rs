//! From an address to its fragment.

use piramide_engine::raw::ActualsKind;

use super::percent::encode;
use super::{Address, Origin, PlanPlace, Route, SetPlace};
use crate::text::filled;

/// The fragment of an address, with its `#`.
pub(super) fn write(address: &Address) -> String {
    let mut marks: Vec<String> = Vec::new();
    let path = match &address.route {
        Route::Catalog => String::new(),
        Route::Plan(at) => place(at, None),
        Route::Level { at, level } => place(at, Some(&filled!("level/{0}", &encode(level)))),
        Route::Node { at, node, explained } => {
            marks.extend(explained.then(|| "explain".to_owned()));
            place(at, Some(&filled!("node/{0}", &encode(node))))
        }
        Route::Sources(at) => place(at, Some("sources")),
        Route::Findings(at) => place(at, Some("findings")),
        Route::Checks { at, group, page } => {
            marks.extend(group.map(|group| filled!("verdict={0}", group.word())));
            marks.extend((*page > 1).then(|| filled!("page={0}", &page.to_string())));
            place(at, Some("checks"))
        }
        Route::Search { at, text } => {
            marks.extend((!text.is_empty()).then(|| filled!("text={0}", &encode(text))));
            place(at, Some("search"))
        }
        Route::Offices { at, node, sort } => {
            marks.extend((!sort.is_empty()).then(|| filled!("sort={0}", &encode(sort))));
            place(at, Some(&filled!("offices/{0}", &encode(node))))
        }
        Route::Refused => "~findings".to_owned(),
        Route::Page(page) => filled!("~{0}", page.word()),
        Route::Unknown(text) => return filled!("#/{0}", text),
    };
    if let Some(at) = address.route.place() {
        for (name, chosen) in [("office", &at.office), ("period", &at.period), ("version", &at.version)] {
            marks.extend(chosen.as_ref().map(|chosen| filled!("{0}={1}", name, &encode(chosen))));
        }
    }
    marks.extend(address.language.map(|language| filled!("lang={0}", language.word())));
    let question = if marks.is_empty() { "" } else { "?" };
    filled!("#/{0}{1}{2}", &path, question, &marks.join("&"))
}

/// The plan, its set, and what is asked of it.
fn place(at: &PlanPlace, rest: Option<&str>) -> String {
    let mut parts = Vec::new();
    if at.origin == Origin::Reader {
        parts.push("~file".to_owned());
    }
    parts.push(encode(&at.plan));
    match (&at.set, rest) {
        (Some(place), _) => parts.push(set(place)),
        (None, Some(_)) => parts.push("-".to_owned()),
        (None, None) => {}
    }
    parts.extend(rest.map(str::to_owned));
    parts.join("/")
}

/// A set with its mark; an official one has none, unless its name could be taken for one, or for a view.
fn set(place: &SetPlace) -> String {
    let id = encode(&place.id);
    let ambiguous = place.id == "-" || super::read::is_view(&id) || super::read::marked(&id).is_some();
    match place.kind {
        ActualsKind::Official if !ambiguous => id,
        kind => filled!("{0}.{1}", kind.word(), &id),
    }
}
