//! The list of plans, and the reader's own files.

use leptos::prelude::*;
use piramide_present::view::{CatalogCard, catalog_view};
use piramide_present::{Label, Language};

use super::{failure, loading};
use crate::part::drop::DropZone;
use crate::session::Session;

/// The cards of the plans and the drop zone.
pub fn page(session: Session, language: Language) -> AnyView {
    let catalog = match session.catalog() {
        None => return loading::page(Label::Loading, 0, language),
        Some(Err(failed)) => return failure::page(session, &failed, language),
        Some(Ok(catalog)) => catalog_view(&catalog, language),
    };
    let cards = catalog.cards.into_iter().map(|card| view! { <Card card=card language=language/> }).collect_view();
    view! {
        <header class="main__header">
            <h1 tabindex="-1">{Label::CatalogTitle.text(language)}</h1>
            <p class="lead">{Label::CatalogLead.text(language)}</p>
        </header>
        {catalog.empty.map(|empty| view! { <p class="prose">{empty}</p> })}
        <ul class="cards">{cards}</ul>
        <section class="block" aria-labelledby="own-files">
            <h2 class="block__title" id="own-files">{Label::YourFiles.text(language)}</h2>
            <DropZone session=session/>
        </section>
    }
    .into_any()
}

#[component]
fn Card(card: CatalogCard, language: Language) -> impl IntoView {
    let sets = card.sets.into_iter().map(|set| view! { <li>{set.title}</li> }).collect_view();
    view! {
        <li><article class="catalog__plan">
            <p class="catalog__owner">{card.owner}</p>
            <h2 class="catalog__title"><a href=card.address.fragment()>{card.title}</a></h2>
            {card.mark.map(|mark| view! { <p><span class="tag">{mark.title}</span></p> })}
            {card.description.map(|description| view! { <p>{description}</p> })}
            <dl class="facts catalog__facts">
                <dt>{Label::Period.text(language)}</dt><dd>{card.period}</dd>
                <dt>{Label::Results.text(language)}</dt><dd><ul class="links">{sets}</ul></dd>
            </dl>
        </article></li>
    }
    .into_any()
}
