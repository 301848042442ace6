//! The list of plans, and the reader's own files.

use piramide_present::view::{CatalogCard, CatalogOwner, OpenPlan, catalog_view};
use piramide_present::{Label, Language};

use super::{failure, loading};
use crate::desk::Desk;
use crate::part::drop::drop_zone;
use crate::part::facts::facts;
use crate::part::html::{
    View, all, article, block, header, heading, link, list, maybe, minor_heading, paragraph, section, sentence,
    sentence_if, span, subheading, words,
};

/// The cards of the plans and the drop zone.
pub fn page(desk: &Desk, language: Language) -> View {
    let catalog = match desk.catalog() {
        None => return loading::page(Label::Loading, 0, language),
        Some(Err(failed)) => return failure::page(failed, language),
        Some(Ok(catalog)) => catalog_view(catalog, language),
    };
    let name = Label::CatalogTitle.text(language);
    let open = desk.open_files();
    let there = !open.is_empty();
    let open = maybe(there.then(|| {
        let name = heading("block__title", Some("open-files"), words(Label::OpenedFiles.text(language)));
        let cards = list("cards", open.into_iter().map(|one| open_card(one, language)).collect());
        section("block", Some("open-files"), vec![name, cards])
    }));
    let own =
        vec![heading("block__title", Some("own-files"), words(Label::YourFiles.text(language))), drop_zone(language)];
    all(vec![
        header(None, name, vec![sentence("lead", Label::CatalogLead.text(language))]),
        open,
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
        years.push(list("cards", year.cards.into_iter().map(|one| card(one, minor_heading)).collect()));
    }
    block(owner.name, years)
}

/// A plan of the reader's own: its files, and each set of its results.
fn open_card(open: OpenPlan, language: Language) -> View {
    let mut sets = Vec::new();
    for set in open.sets {
        let mark = set.mark.map(|mark| span("tag", words(mark.title)));
        sets.push(all(vec![link("", &set.address, set.title), words(" "), maybe(mark)]));
    }
    let several = sets.len() > 1;
    let sets = maybe(several.then(|| {
        let name = sentence("field__label", Label::ResultsChoice.text(language));
        all(vec![name, list("links", sets)])
    }));
    all(vec![card(open.card, subheading), sets])
}

/// A plan, under a heading of the level that its place asks for.
fn card(card: CatalogCard, heading: fn(&'static str, View) -> View) -> View {
    let mark = card.mark.map(|mark| paragraph("", span("tag", words(mark.title))));
    let content = vec![
        heading("catalog__title", link("", &card.address, card.title)),
        maybe(mark),
        sentence_if("", card.description),
        facts(card.facts),
    ];
    article("catalog__plan", content)
}
