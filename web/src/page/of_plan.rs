//! The views of a plan, and what all of them carry: the mark of its results and the sets to choose from.

use leptos::prelude::*;
use piramide_present::mark::Mark;
use piramide_present::view::{LoadError, SetLink, level_page, node_view, plan_view, set_links};
use piramide_present::{Address, Label, Language, Route};

use super::{failure, findings, level, node, plan, sources};
use crate::part::mark::{MarkBanner, NoteBanner};
use crate::session::Session;
use crate::session::Scored;

/// The page of a route within a plan.
pub fn page(session: Session, route: &Route, scored: &Scored, language: Language) -> AnyView {
    let showing = scored.showing(language);
    let missing = |id: &str| failure::page(session, &LoadError::NoSuchNode(id.to_owned()).into(), language);
    let content = match route {
        Route::Level { level, .. } => match level_page(&showing, level) {
            Some(view) => level::page(view, language),
            None => return missing(level),
        },
        Route::Node { node, explained, .. } => match node_view(&showing, node) {
            Some(view) => node::page(view, &showing, *explained),
            None => return missing(node),
        },
        Route::Sources(_) => sources::page(plan_view(&showing, &scored.findings), language),
        Route::Findings(_) => findings::page(plan_view(&showing, &scored.findings), &scored.findings, language),
        _ => plan::page(plan_view(&showing, &scored.findings), language),
    };
    let here = Address::to(route.clone());
    let sets = here.place().and_then(|place| session.sets(place));
    let sets = sets.map(|listed| set_links(&listed, &here, language)).unwrap_or_default();
    let mark = Mark::of(showing.scorecard.about.validity, language);
    let bare = scored.is_bare().then(|| Label::PlanWithoutResults.text(language).to_owned());
    let class = if mark.is_some() { "watermark watermark--page" } else { "" };
    let watermark = mark.as_ref().map(|mark| mark.title.clone());
    view! {
        <div class=class data-watermark=watermark>
            {mark.map(|mark| view! { <MarkBanner mark=mark/> })}
            {bare.map(|bare| view! { <NoteBanner text=bare/> })}
            <SetChoice sets=sets language=language/>
            {content}
        </div>
    }
    .into_any()
}

/// The sets of results of the plan; nothing when there is no choice.
#[component]
fn SetChoice(sets: Vec<SetLink>, language: Language) -> impl IntoView {
    let link = |set: SetLink| {
        let current = set.current.then_some("true");
        view! { <li><a class="choice__option" href=set.address.fragment() aria-current=current>{set.title}</a></li> }
    };
    let choice = sets.len() > 1;
    choice
        .then(|| {
            view! {
                <nav class="sets" aria-labelledby="sets-name">
                    <p class="field__label" id="sets-name">{Label::ResultsChoice.text(language)}</p>
                    <ul class="choice">{sets.into_iter().map(link).collect_view()}</ul>
                </nav>
            }
        })
        .into_any()
}
