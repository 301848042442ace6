//! A level, or a root group, as a card: for a plan without a pyramid.

use leptos::prelude::*;
use piramide_present::Language;
use piramide_present::view::{IndexView, LevelView};

use super::bar::ShareBar;
use super::explained::Explained;
use super::state::StateBadge;

/// The groups of a plan without levels, side by side.
#[component]
pub fn LevelCards(
    /// The groups.
    levels: Vec<LevelView>,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let card = |level: LevelView| {
        let index = |index: IndexView| view! { <IndexLine index=index language=language/> };
        view! {
            <li><article class="panel">
                <h3><a href=level.address.fragment()>{level.name}</a></h3>
                {level.measure.map(|measure| view! { <p class="small muted">{measure}</p> })}
                {level.indices.into_iter().map(index).collect_view()}
                {level.sentence.map(|sentence| view! { <p class="small">{sentence}</p> })}
            </article></li>
        }
        .into_any()
    };
    view! { <ul class="cards">{levels.into_iter().map(card).collect_view()}</ul> }.into_any()
}

#[component]
fn IndexLine(index: IndexView, language: Language) -> impl IntoView {
    let share = index.score.coverage.share;
    view! {
        <p class="level__value"><Explained value=index.score.value address=index.address name=index.name language=language/></p>
        <StateBadge state=index.score.state/>
        <p class="small muted"><ShareBar of=share/>" "{index.score.coverage.sentence}</p>
    }
    .into_any()
}
