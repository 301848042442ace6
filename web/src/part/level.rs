//! The groups of a plan without a pyramid, side by side: each with its value, if it has one, and what it is made of.

use leptos::prelude::*;
use piramide_present::Language;
use piramide_present::view::{ChildRow, IndexView, LevelView, StateKind};

use super::bar::ShareBar;
use super::explained::Explained;
use super::icon::IconImage;
use super::state::{StateBadge, symbol};

/// The groups, as cards.
#[component]
pub fn LevelCards(
    /// The groups.
    levels: Vec<LevelView>,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let card = |level: LevelView| {
        let index = |index: IndexView| view! { <Index index=index language=language/> };
        view! {
            <li><article class="panel level">
                <h3 class="level__title"><a href=level.address.fragment()>{level.name}</a></h3>
                {level.measure.map(|measure| view! { <p class="small muted">{measure}</p> })}
                {level.indices.into_iter().map(index).collect_view()}
            </article></li>
        }
        .into_any()
    };
    view! { <ul class="cards cards--wide">{levels.into_iter().map(card).collect_view()}</ul> }.into_any()
}

#[component]
fn Index(index: IndexView, language: Language) -> impl IntoView {
    let IndexView { address, name, score, children } = index;
    // A group that only lists its elements has no value to show.
    let value = (score.state.kind != StateKind::NotApplicable).then(|| {
        view! {
            <p class="level__value"><Explained value=score.value address=address name=name language=language/></p>
            <StateBadge state=score.state/>
            <p class="small muted"><ShareBar of=score.coverage.share/>" "{score.coverage.sentence}</p>
        }
    });
    view! {
        {value}
        <ul class="level__children">{children.into_iter().map(child).collect_view()}</ul>
    }
    .into_any()
}

/// An element: its name, its result, its score with the symbol and the word of its state.
fn child(child: ChildRow) -> AnyView {
    let scored = child.state.kind != StateKind::NotApplicable;
    view! {
        <li class="level__child">
            <a href=child.address.fragment()>{child.name}</a>
            {child.given.map(|given| view! { <span class="level__given">{given}</span> })}
            {scored.then(|| view! {
                <span class=format!("level__score state--{}", child.state.kind.name())>
                    <IconImage icon=symbol(child.state.kind)/>
                    <strong>{child.value}</strong>
                    <span class="visually-hidden">" "{child.state.word}</span>
                </span>
            })}
        </li>
    }
    .into_any()
}
