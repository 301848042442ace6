//! From an address to its fragment.

use piramide_engine::raw::{ActualsKind, Language};

use super::percent::encode;
use super::{Address, Origin, PlanPlace, Route, SetPlace};

/// The fragment of an address, with its `#`.
pub(super) fn write(address: &Address) -> String {
    let mut marks = Vec::new();
    let path = match &address.route {
        Route::Catalog => String::new(),
        Route::Plan(at) => place(at, None),
        Route::Level { at, level } => place(at, Some(&format!("level/{}", encode(level)))),
        Route::Node { at, node, explained } => {
            marks.extend(explained.then(|| "explain".to_owned()));
            place(at, Some(&format!("node/{}", encode(node))))
        }
        Route::Sources(at) => place(at, Some("sources")),
        Route::Findings(at) => place(at, Some("findings")),
        Route::Refused => "~findings".to_owned(),
        Route::Page(page) => format!("~{}", page.word()),
        Route::Unknown(text) => return format!("#/{text}"),
    };
    if let Some(at) = address.route.place() {
        marks.extend(at.office.as_ref().map(|office| format!("office={}", encode(office))));
        marks.extend(at.period.as_ref().map(|period| format!("period={}", encode(period))));
    }
    marks.extend(address.language.map(|language| format!("lang={}", Language::word(language))));
    let question = if marks.is_empty() { "" } else { "?" };
    format!("#/{path}{question}{}", marks.join("&"))
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

/// A set with its mark; an official one has none, unless its name could be taken for one.
fn set(place: &SetPlace) -> String {
    let id = encode(&place.id);
    let ambiguous = place.id == "-" || super::read::marked(&id).is_some();
    match place.kind {
        ActualsKind::Official if !ambiguous => id,
        kind => format!("{}.{id}", kind.word()),
    }
}
