//! A level of the pyramid: its indices, side by side without an invented composite.

use leptos::prelude::*;
use piramide_present::view::{IndexView, LevelPage};
use piramide_present::{Address, Label, Language};

use super::plan::PrintButton;
use crate::part::children::Children;
use crate::part::citation::Citations;
use crate::part::explained::ExplainLink;
use crate::part::mark::NoteBanner;
use crate::part::score::ScoreBlock;
use crate::part::state::StateBadge;

/// The page of a level.
pub fn page(page: LevelPage, language: Language) -> AnyView {
    let LevelPage { level, levels, sources, .. } = page;
    // A level with indices has the state of each, below.
    let lone_state = level.state.filter(|_| level.indices.is_empty());
    let indices = level.indices.into_iter().enumerate();
    let indices = indices.map(|(position, index)| view! { <Index position=position index=index language=language/> });
    view! {
        <header class="main__header">
            <p class="catalog__owner">{Label::Level.text(language)}</p>
            <h1 tabindex="-1">{level.name}</h1>
            {level.measure.map(|measure| view! { <p class="lead">{measure}</p> })}
            {lone_state.map(|state| view! { <StateBadge state=state/> })}
            <Levels levels=levels language=language/>
            <div class="main__actions"><PrintButton language=language/></div>
        </header>
        {level.sentence.map(|sentence| view! { <NoteBanner text=sentence/> })}
        {level.note.map(|note| view! { <p class="prose">{note}</p> })}
        {indices.collect_view()}
        {(!sources.is_empty()).then(|| view! {
            <section class="block">
                <h2 class="block__title">{Label::NumberSources.text(language)}</h2>
                <Citations citations=sources/>
            </section>
        })}
    }
    .into_any()
}

/// The levels, for moving among them.
#[component]
fn Levels(levels: Vec<(String, Address, bool)>, language: Language) -> impl IntoView {
    let link = |(name, address, here): (String, Address, bool)| {
        let current = here.then_some("page");
        view! { <li><a class="choice__option" href=address.fragment() aria-current=current>{name}</a></li> }
    };
    view! {
        <nav aria-label=Label::Pyramid.text(language)>
            <ul class="choice">{levels.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

#[component]
fn Index(position: usize, index: IndexView, language: Language) -> impl IntoView {
    let IndexView { address, name, score, children } = index;
    let caption = name.clone();
    view! {
        <section class="block">
            <h2 class="block__title"><a href=address.fragment()>{name.clone()}</a></h2>
            <div class="panel">
                <ScoreBlock score=score/>
                <ExplainLink address=address name=name language=language/>
            </div>
            {(!children.is_empty()).then(|| view! {
                <Children id=format!("children-{position}") caption=caption children=children balance=None language=language/>
            })}
        </section>
    }
    .into_any()
}
