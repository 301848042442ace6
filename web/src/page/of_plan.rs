//! The views of a plan, and what all of them carry: the mark of its results and the sets to choose from.

use leptos::prelude::*;
use piramide_present::mark::Mark;
use piramide_present::view::{
    LoadError, PlanView, SetLink, Trail, TrailStep, level_page, node_view, plan_view, set_links,
};
use piramide_present::{Address, Label, Language, PlanPlace, Route};

use super::{failure, findings, level, node, plan, sources};
use crate::part::html::{choice, list, maybe};
use crate::part::mark::{mark_banner, note_banner};
use crate::part::trail::trail;
use crate::session::{Scored, Session};

/// The page of a route within a plan.
pub fn page(session: Session, route: &Route, scored: &Scored, language: Language) -> AnyView {
    let showing = scored.showing(language);
    let missing = |id: &str| failure::page(session, &LoadError::NoSuchNode(id.to_owned()).into(), language);
    let whole = || plan_view(&showing, &scored.findings);
    let (path, content) = match route {
        Route::Level { level, .. } => match level_page(&showing, level) {
            Some(view) => (view.trail.clone(), level::page(view, language)),
            None => return missing(level),
        },
        Route::Node { node, explained, .. } => match node_view(&showing, node) {
            Some(view) => (view.trail.clone(), node::page(view, &showing, *explained)),
            None => return missing(node),
        },
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
    let sets = here.place().and_then(|place| session.sets(place));
    let sets = sets.map(|listed| set_links(&listed, &here, language)).unwrap_or_default();
    let mark = Mark::of(showing.scorecard.about.validity, language);
    let bare = scored.is_bare().then(|| Label::PlanWithoutResults.text(language).to_owned());
    let class = mark.is_some().then_some("watermark watermark--page");
    let watermark = mark.as_ref().map(|mark| mark.title.clone());
    let content = vec![
        trail(path, language),
        maybe(mark.map(mark_banner)),
        maybe(bare.map(note_banner)),
        set_choice(sets, language),
        content,
    ];
    view! { <div class=class data-watermark=watermark>{content}</div> }.into_any()
}

/// A page below that of its plan.
fn below(
    plan: PlanView,
    here: Label,
    language: Language,
    page: impl FnOnce(PlanView, Language) -> AnyView,
) -> (Trail, AnyView) {
    let mut above = plan.trail.above.clone();
    let address = plan.sources_address.place().map_or_else(Address::catalog, PlanPlace::plan);
    above.push(TrailStep { name: plan.trail.here.clone(), address });
    (Trail { above, here: here.text(language).to_owned() }, page(plan, language))
}

/// The sets of results of the plan; nothing when there is no choice.
fn set_choice(sets: Vec<SetLink>, language: Language) -> AnyView {
    let link = |set: SetLink| choice("choice__option", &set.address, set.current.then_some("true"), set.title);
    let several = sets.len() > 1;
    maybe(several.then(|| {
        let sets = list("choice", sets.into_iter().map(link).collect());
        let name = Label::ResultsChoice.text(language);
        view! {
            <nav class="sets" aria-labelledby="sets-name"><p class="field__label" id="sets-name">{name}</p>{sets}</nav>
        }
        .into_any()
    }))
}
