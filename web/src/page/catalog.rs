//! The list of plans, and the reader's own files.

use piramide_present::view::{CatalogCard, CatalogOwner, catalog_view};
use piramide_present::{Label, Language};

use super::{failure, loading};
use crate::part::drop::drop_zone;
use crate::part::facts::facts;
use crate::part::html::{
    View, all, article, block, header, heading, link, list, maybe, minor_heading, paragraph, section, sentence,
    sentence_if, span, subheading, words,
};
use crate::session::Session;

/// The cards of the plans and the drop zone.
pub fn page(session: Session, language: Language) -> View {
    let catalog = match session.catalog() {
        None => return loading::page(Label::Loading, 0, language),
        Some(Err(failed)) => return failure::page(session, &failed, language),
        Some(Ok(catalog)) => catalog_view(&catalog, language),
    };
    let name = Label::CatalogTitle.text(language);
    let own = vec![
        heading("block__title", Some("own-files"), words(Label::YourFiles.text(language))),
        drop_zone(session, language),
    ];
    all(vec![
        header(None, name, vec![sentence("lead", Label::CatalogLead.text(language))]),
        sentence_if("prose", catalog.empty),
        all(catalog.owners.into_iter().map(owner).collect()),
        section("block", Some("own-files"), own),
    ])
}

/// The plans of an administration, year by year.
fn owner(owner: CatalogOwner) -> View {
    let mut years = Vec::new();
    for year in owner.years {
        years.push(subheading("", words(year.name)));
        years.push(list("cards", year.cards.into_iter().map(card).collect()));
    }
    block(owner.name, years)
}

fn card(card: CatalogCard) -> View {
    let mark = card.mark.map(|mark| paragraph("", span("tag", words(mark.title))));
    let content = vec![
        minor_heading("catalog__title", link("", &card.address, card.title)),
        maybe(mark),
        sentence_if("", card.description),
        facts(card.facts),
    ];
    article("catalog__plan", content)
}
