//! From a fragment to an address.

use piramide_engine::raw::{ActualsKind, Language};

use super::percent::decode;
use super::{Address, Origin, Page, PlanPlace, Route, SetPlace};
use crate::view::CheckGroup;

/// Reads a fragment, with or without its `#`.
pub(super) fn read(fragment: &str) -> Option<Address> {
    let text = fragment.strip_prefix('#').unwrap_or(fragment);
    if text.is_empty() {
        return Some(Address::catalog());
    }
    let text = text.strip_prefix('/')?;
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    Some(known(path, query).unwrap_or_else(|| Address::to(Route::Unknown(text.to_owned()))))
}

/// What stands after `?`.
#[derive(Default)]
struct Query {
    explained: bool,
    office: Option<String>,
    period: Option<String>,
    version: Option<String>,
    text: String,
    sort: String,
    group: Option<CheckGroup>,
    page: Option<u32>,
    language: Option<Language>,
}

impl Query {
    /// Words that this version does not know are passed over: an address of a later version still leads somewhere.
    fn read(text: &str) -> Option<Self> {
        let mut query = Self::default();
        for mark in text.split('&').filter(|mark| !mark.is_empty()) {
            match mark.split_once('=').unwrap_or((mark, "")) {
                ("explain", _) => query.explained = true,
                ("office", office) => query.office = Some(decode(office)?),
                ("period", period) => query.period = Some(decode(period)?),
                ("version", version) => query.version = Some(decode(version)?),
                ("sort", sort) => query.sort = decode(sort)?,
                ("text", text) => query.text = decode(text)?,
                ("verdict", word) => query.group = CheckGroup::ALL.iter().copied().find(|group| group.word() == word),
                ("page", page) => query.page = page.parse().ok(),
                ("lang", word) => {
                    query.language = Language::ALL.iter().copied().find(|language| language.word() == word);
                }
                _ => {}
            }
        }
        Some(query)
    }
}

/// The address, if it leads somewhere.
fn known(path: &str, query: &str) -> Option<Address> {
    let query = Query::read(query)?;
    let language = query.language;
    Some(Address { route: route(path, query)?, language })
}

fn route(path: &str, query: Query) -> Option<Route> {
    let mut parts: Vec<&str> = path.split('/').collect();
    if parts.last() == Some(&"") {
        parts.pop();
    }
    let mut parts = parts.into_iter();
    let Some(first) = parts.next() else { return Some(Route::Catalog) };
    let (origin, plan) = match first.strip_prefix('~') {
        Some("file") => (Origin::Reader, parts.next()?),
        Some("findings") => return parts.next().is_none().then_some(Route::Refused),
        Some(word) => {
            let page = Page::ALL.iter().find(|page| page.word() == word)?;
            return parts.next().is_none().then_some(Route::Page(*page));
        }
        None => (Origin::Site, first),
    };
    let plan = part(plan)?;
    let (set, view) = match parts.next() {
        None => (None, None),
        Some("-") => (None, parts.next()),
        // The word of a view where the set could be: the view, with the set that the catalog lists last.
        Some(word) if is_view(word) => (None, Some(word)),
        Some(text) => (Some(set(text)?), parts.next()),
    };
    let at = PlanPlace { origin, plan, set, office: query.office, period: query.period, version: query.version };
    let route = match view {
        None => Route::Plan(at),
        Some("level") => Route::Level { at, level: part(parts.next()?)? },
        Some("node") => Route::Node { at, node: part(parts.next()?)?, explained: query.explained },
        Some("sources") => Route::Sources(at),
        Some("findings") => Route::Findings(at),
        Some("offices") => Route::Offices { at, node: part(parts.next()?)?, sort: query.sort },
        Some("checks") => Route::Checks { at, group: query.group, page: query.page.unwrap_or(1).max(1) },
        Some("search") => Route::Search { at, text: query.text },
        Some(_) => return None,
    };
    parts.next().is_none().then_some(route)
}

/// Whether a part of the path is the word of a view; a set of that name is written with its mark.
pub(super) fn is_view(word: &str) -> bool {
    ["level", "node", "sources", "findings", "offices", "checks", "search"].contains(&word)
}

/// A part that names something.
fn part(text: &str) -> Option<String> {
    decode(text).filter(|name| !name.is_empty())
}

/// The mark that a set begins with, and the rest.
pub(super) fn marked(text: &str) -> Option<(ActualsKind, &str)> {
    let (word, id) = text.split_once('.')?;
    let kind = ActualsKind::ALL.iter().copied().find(|kind| kind.word() == word)?;
    Some((kind, id))
}

/// A set with its mark; without one it is official.
fn set(text: &str) -> Option<SetPlace> {
    let (kind, id) = marked(text).unwrap_or((ActualsKind::Official, text));
    Some(SetPlace { kind, id: part(id)? })
}
