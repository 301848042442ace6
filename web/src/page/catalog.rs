//! The list of plans, and the reader's own files.

use leptos::prelude::*;
use piramide_present::view::{CatalogCard, catalog_view};
use piramide_present::{Label, Language};

use super::{failure, loading};
use crate::part::drop::drop_zone;
use crate::part::html::{
    all, article, header, heading, link, list, maybe, pairs, paragraph, section, sentence, sentence_if, span, words,
};
use crate::session::Session;

/// The cards of the plans and the drop zone.
pub fn page(session: Session, language: Language) -> AnyView {
    let catalog = match session.catalog() {
        None => return loading::page(Label::Loading, 0, language),
        Some(Err(failed)) => return failure::page(session, &failed, language),
        Some(Ok(catalog)) => catalog_view(&catalog, language),
    };
    let name = Label::CatalogTitle.text(language).to_owned();
    let own = vec![
        heading("block__title", Some("own-files"), words(Label::YourFiles.text(language))),
        drop_zone(session, language),
    ];
    all(vec![
        header(None, name, vec![sentence("lead", Label::CatalogLead.text(language))]),
        sentence_if("prose", catalog.empty),
        list("cards", catalog.cards.into_iter().map(|one| card(one, language)).collect()),
        section("block", Some("own-files"), own),
    ])
}

fn card(card: CatalogCard, language: Language) -> AnyView {
    let name = |label: Label| label.text(language).to_owned();
    let sets = list("links", card.sets.into_iter().map(|set| words(set.title)).collect());
    let facts = vec![(name(Label::Period), words(card.period)), (name(Label::Results), sets)];
    let mark = card.mark.map(|mark| paragraph("", span("tag", words(mark.title))));
    let content = vec![
        sentence("catalog__owner", card.owner),
        heading("catalog__title", None, link("", &card.address, card.title)),
        maybe(mark),
        sentence_if("", card.description),
        pairs("facts catalog__facts", facts),
    ];
    article("catalog__plan", content)
}
