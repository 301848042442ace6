//! A node: its score, how it is computed, what it is made of, its targets and its result.

use leptos::prelude::*;
use piramide_present::view::{BringsView, NodeView, explanation_view};
use piramide_present::{Label, Language, Showing};

use super::plan::PrintButton;
use crate::browser::hash;
use crate::part::children::Children;
use crate::part::explanation::Explanation;
use crate::part::facts::Facts;
use crate::part::given::{Baselines, Given, Targets};
use crate::part::icon::{Icon, IconImage};
use crate::part::notes::Notes;
use crate::part::score::ScoreBlock;

/// The page of a node.
pub fn page(node: NodeView, showing: &Showing<'_>, explained: bool) -> AnyView {
    let language = showing.language;
    let explanation = explained.then(|| explanation_view(showing, &node.id)).flatten();
    let (open, closed) = (node.explanation_address.fragment(), node.address.fragment());
    let to = if explained { closed.clone() } else { open };
    let balance = node.balance.as_ref().map(|balance| balance.sentence.clone());
    let children = (!node.children.is_empty()).then(|| view! {
        <section class="block">
            <h2 class="block__title">{node.children_title.clone()}</h2>
            {node.children_sentence.map(|sentence| view! { <p class="prose">{sentence}</p> })}
            <Children id="children".to_owned() caption=node.name.clone() children=node.children balance=node.balance language=language/>
            {balance.map(|balance| view! { <p class="prose">{balance}</p> })}
        </section>
    });
    view! {
        <header class="main__header">
            <p class="catalog__owner">{node.kind}</p>
            <h1 tabindex="-1">{node.name}</h1>
            {node.description.map(|description| view! { <p class="lead">{description}</p> })}
            <div class="main__actions"><PrintButton language=language/></div>
        </header>
        <div class="columns">
            <section class="panel" aria-labelledby="score">
                <h2 id="score">{Label::Score.text(language)}</h2>
                <ScoreBlock score=node.score/>
                <button class="explain__open" type="button" aria-expanded=explained.to_string() aria-controls="explanation"
                    on:click=move |_| hash::go(&to)>
                    <IconImage icon=Icon::Help/>{Label::Explain.text(language)}
                </button>
            </section>
            <section aria-labelledby="facts">
                <h2 id="facts">{Label::Facts.text(language)}</h2>
                <Facts facts=node.facts/>
                <Brings brings=node.brings language=language/>
            </section>
        </div>
        <div id="explanation">
            {explanation.map(|explanation| view! { <Explanation explanation=explanation close=closed language=language/> })}
        </div>
        <Notes notes=node.notes/>
        {children}
        <Given given=node.given language=language/>
        <Targets targets=node.targets language=language/>
        <Baselines baselines=node.baselines language=language/>
    }
    .into_any()
}

/// What the node brings to the one above.
#[component]
fn Brings(brings: Option<BringsView>, language: Language) -> impl IntoView {
    brings
        .map(|brings| {
            view! {
                <h3>{Label::Brings.text(language)}</h3>
                <p>{brings.sentence}</p>
                <dl class="facts">
                    <dt>{Label::Weight.text(language)}</dt><dd>{brings.weight}</dd>
                    <dt>{Label::Contribution.text(language)}</dt><dd>{brings.contribution}</dd>
                </dl>
                <p class="small"><a href=brings.parent_address.fragment()>{brings.parent}</a></p>
            }
        })
        .into_any()
}
