//! The views of a plan, and what all of them carry: the mark of its results and the sets to choose from.

use piramide_present::mark::Mark;
use piramide_present::view::{
    Choice, LoadError, PlanView, SetLink, Trail, TrailStep, checks_view, choices, level_page, node_view, offices_view,
    plan_view, search_view, set_links,
};
use piramide_present::{Address, Label, Language, Origin, PlanPlace, Route};

use super::{checks, failure, findings, level, node, offices, plan, search, sources};
use crate::desk::{Desk, Scored};
use crate::part::html::{View, choice, division, element, link, list, maybe, sentence, sentence_if, words};
use crate::part::mark::{mark_banner, note_banner};
use crate::part::trail::trail;
use crate::view::Action;

/// The page of a route within a plan.
pub fn page(desk: &Desk, route: &Route, scored: &Scored, language: Language) -> View {
    let showing = scored.showing(desk.catalog().and_then(Result::ok), language);
    let missing = |id: &str| failure::page(&LoadError::NoSuchNode(id.to_owned()).into(), language);
    let whole = || plan_view(&showing, &scored.findings, scored.audit());
    let (path, content) = match route {
        Route::Level { level, .. } => match level_page(&showing, level) {
            Some(view) => (view.trail.clone(), level::page(view, language)),
            None => return missing(level),
        },
        Route::Node { node, explained, .. } => match node_view(&showing, node) {
            Some(view) => (view.trail.clone(), node::page(view, &showing, *explained)),
            None => return missing(node),
        },
        Route::Offices { node, sort, .. } => match offices_view(&showing, node, sort) {
            Some(view) => (view.trail.clone(), offices::page(view, language)),
            None => return missing(node),
        },
        Route::Search { at, text } => {
            let view = search_view(&showing, text);
            (view.trail.clone(), search::page(view, at, text, language))
        }
        Route::Checks { group, page, .. } => {
            let view = checks_view(&showing, scored.audit(), *group, *page);
            (view.trail.clone(), checks::page(view, language))
        }
        Route::Sources(_) => below(whole(), Label::SourcesTitle, language, sources::page),
        Route::Findings(_) => {
            let page = |_, language| findings::page(&scored.findings, language);
            below(whole(), Label::FindingsTitle, language, page)
        }
        _ => {
            let view = whole();
            (view.trail.clone(), plan::page(view, language))
        }
    };
    let here = Address::to(route.clone());
    let sets = here.place().and_then(|place| desk.sets(place));
    let sets = sets.map(|listed| set_links(&listed, &here, language)).unwrap_or_default();
    let choices = choices(&showing, &here);
    let mark = Mark::of(showing.scorecard.about.validity, language);
    let own = showing.origin == Origin::Reader;
    let bare = if own { Label::PlanWithoutResults } else { Label::SiteWithoutResults };
    let bare = scored.is_bare().then(|| bare.text(language).to_owned());
    // Where all offices stand side by side there is none to choose.
    let of_office = if matches!(route, Route::Offices { .. }) { Vec::new() } else { choices.offices };
    let search = !matches!(route, Route::Search { .. });
    let search = search.then(|| link("tools__search", &choices.search, Label::Search.text(language)));
    let class = mark.is_some().then_some("watermark watermark--page");
    let watermark = mark.as_ref().map(|mark| mark.title.clone());
    let content = vec![
        trail(path, language),
        maybe(mark.map(mark_banner)),
        maybe(bare.map(note_banner)),
        maybe(choices.version.map(note_banner)),
        division(
            "tools",
            vec![
                nav("sets", Label::ResultsChoice, sets.into_iter().map(set).collect(), language),
                several("office", Label::Office, of_office, language),
                several("version", Label::Version, choices.versions, language),
                nav("periods", Label::Period, choices.periods, language),
                maybe(search),
                sentence_if("tools__chosen", choices.chosen),
            ],
        ),
        content,
    ];
    division("", content).with_if("class", class).with_if("data-watermark", watermark)
}

/// A page below that of its plan.
fn below(
    plan: PlanView,
    here: Label,
    language: Language,
    page: impl FnOnce(PlanView, Language) -> View,
) -> (Trail, View) {
    let mut above = plan.trail.above.clone();
    let address = plan.sources_address.place().map_or_else(Address::catalog, PlanPlace::plan);
    above.push(TrailStep { name: plan.trail.here.clone(), address });
    (Trail { above, here: here.text(language).to_owned() }, page(plan, language))
}

/// A set of results to choose.
fn set(set: SetLink) -> Choice {
    Choice { name: set.title, address: set.address, current: set.current }
}

/// Several things to choose from, each with its link; nothing when there is no choice.
fn nav(id: &'static str, label: Label, choices: Vec<Choice>, language: Language) -> View {
    let link = |one: Choice| choice("choice__option", &one.address, one.current.then_some("true"), one.name);
    let several = choices.len() > 1;
    maybe(several.then(|| {
        let choices = list("choice", choices.into_iter().map(link).collect());
        let name = label.text(language);
        let name = sentence("field__label", name).with("id", id);
        element("nav", "sets", vec![name, choices]).with("aria-labelledby", id)
    }))
}

/// Many things to choose from; nothing when there is none. What is chosen is shown at once, and the focus stays.
fn several(id: &'static str, label: Label, choices: Vec<Choice>, language: Language) -> View {
    let option = |one: Choice| {
        let option = element("option", "", vec![words(one.name)]).with("value", one.address.fragment());
        option.with(".selected", if one.current { "true" } else { "" })
    };
    let there = !choices.is_empty();
    maybe(there.then(|| {
        let options: Vec<_> = choices.into_iter().map(option).collect();
        let label = element("label", "field__label", vec![words(label.text(language))]).with("for", id);
        let select = element("select", "field__control", options).with("id", id);
        division("field", vec![label, select.on(Action::GoToChosen)])
    }))
}
