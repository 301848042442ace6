//! The list of plans, and the sets of results of one.

use piramide_engine::raw::{CatalogActuals, CatalogPlan, Language, RawCatalog};

use super::facts::Facts;
use super::header::act;
use crate::bilingual::{both, words};
use crate::day::format_day;
use crate::label::no_results;
use crate::mark::Mark;
use crate::text::{counted, filled, lower, said, words_if, words_of};
use crate::view::{CatalogCard, CatalogOwner, CatalogView, CatalogYear, Fact, OpenPlan, SetLink};
use crate::words::result::actuals_kind;
use crate::{Address, Label, Origin, PlanPlace, Route, SetPlace};

/// The catalog, ready to show.
pub(crate) fn catalog_view(catalog: &RawCatalog, language: Language) -> CatalogView {
    let empty = both!(
        language,
        "Questo sito non offre ancora piani: puoi aprire i tuoi file.",
        "This site offers no plans yet: you can open your own files.",
    );
    let mut owners: Vec<CatalogOwner> = Vec::new();
    for plan in &catalog.plans {
        let card = card(plan, Origin::Site, language);
        let owner = words_of(&plan.administration, language);
        let year = plan.year.map_or_else(|| words_of(&plan.period, language), |year| year.to_string());
        let at = owners.iter().position(|known| known.name == owner).unwrap_or(owners.len());
        if at == owners.len() {
            owners.push(CatalogOwner { name: owner, years: Vec::new() });
        }
        let Some(CatalogOwner { years, .. }) = owners.get_mut(at) else { continue };
        match years.iter_mut().find(|known| known.name == year) {
            Some(known) => known.cards.push(card),
            None => years.push(CatalogYear { name: year, cards: vec![card] }),
        }
    }
    CatalogView { empty: owners.is_empty().then(|| empty.to_owned()), owners }
}

/// A plan that the reader opened, ready to show.
pub(crate) fn open_plan(plan: &CatalogPlan, files: Vec<String>, language: Language) -> OpenPlan {
    let mut card = card(plan, Origin::Reader, language);
    card.facts.insert(0, Fact { name: Label::File.text(language).into(), value: files.join(", "), address: None });
    let here = PlanPlace::new(Origin::Reader, plan.id.as_str(), None).plan();
    OpenPlan { card, sets: set_links(plan, &here, language) }
}

fn card(plan: &CatalogPlan, origin: Origin, language: Language) -> CatalogCard {
    let last = plan.actuals.last();
    let place = PlanPlace::new(origin, plan.id.as_str(), last.map(place));
    CatalogCard {
        plan: plan.id.to_string(),
        title: words_of(&plan.title, language),
        description: words_if(plan.description.as_ref(), language),
        mark: last.and_then(|set| Mark::of_kind(set.kind, language)),
        facts: facts(plan, origin, language),
        address: place.plan(),
    }
}

/// What is known of a plan before it is opened.
fn facts(plan: &CatalogPlan, origin: Origin, language: Language) -> Vec<Fact> {
    let mut facts = Facts::new(language);
    let label = |label: Label| label.text(language);
    for source in &plan.sources {
        match act(source, language) {
            Some(act) => facts.tell_of(label(Label::Act), Some(act)),
            None => facts.tell(words!("Documento", "Document"), Some(words_of(&source.title, language))),
        }
    }
    facts.tell_of(label(Label::Period), Some(words_of(&plan.period, language)));
    for set in &plan.actuals {
        let (title, kind) = (words_of(&set.title, language), actuals_kind(set.kind, language));
        facts.tell_of(label(Label::Results), Some(filled!("{0}: {1}", &title, &lower(kind))));
    }
    if plan.actuals.is_empty() {
        facts.tell_of(label(Label::Results), Some(words_of(&no_results(), language)));
    }
    facts.tell(words!("Contenuto", "Content"), content(plan, language));
    // The reader's own files are in no list that could have their digests.
    let listed = origin == Origin::Site;
    let unverified = plan.digest.is_none() || plan.actuals.iter().any(|set| set.digest.is_none());
    let unverified = (listed && unverified).then(|| {
        said!(
            language,
            "non verificati: l’elenco non riporta l’impronta di tutti",
            "not verified: the list does not have the digest of all of them"
        )
    });
    facts.tell(words!("File", "Files"), unverified);
    facts.tell(words!("Licenza", "Licence"), words_if(plan.licence.as_ref(), language));
    facts.told
}

/// How much there is in a plan: `219 voci, 23 uffici, 12 verifiche`.
fn content(plan: &CatalogPlan, language: Language) -> Option<String> {
    let mut counts = Vec::new();
    for (count, one, many) in [
        (plan.nodes, words!("voce", "entry"), words!("voci", "entries")),
        (plan.offices, words!("ufficio", "office"), words!("uffici", "offices")),
        (plan.checks, words!("verifica", "check"), words!("verifiche", "checks")),
    ] {
        if let Some(count) = count.filter(|count| *count > 0) {
            counts.push(counted(usize::try_from(count).unwrap_or_default(), one.told(language), many.told(language)));
        }
    }
    (!counts.is_empty()).then(|| counts.join(", "))
}

fn place(set: &CatalogActuals) -> SetPlace {
    SetPlace::new(set.kind, set.id.as_str())
}

/// The sets of a plan, each leading to the view where the reader is.
pub(crate) fn set_links(plan: &CatalogPlan, here: &Address, language: Language) -> Vec<SetLink> {
    let current = here.place().and_then(|at| at.set.as_ref());
    let route = match here.place() {
        Some(at) if at.plan == plan.id.as_str() => here.route.clone(),
        _ => Route::Plan(PlanPlace::new(Origin::Site, plan.id.as_str(), None)),
    };
    let link = |set: &CatalogActuals| SetLink {
        title: words_of(&set.title, language),
        date: format_day(set.date, language),
        mark: Mark::of_kind(set.kind, language),
        address: Address { route: route.clone().with_set(place(set)), language: here.language },
        current: current == Some(&place(set)),
        set: place(set),
    };
    plan.actuals.iter().map(link).collect()
}
