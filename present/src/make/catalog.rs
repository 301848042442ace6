//! The list of plans, and the sets of results of one.

use piramide_engine::raw::{CatalogActuals, CatalogPlan, Language, RawCatalog};

use crate::day::format_day;
use crate::mark::Mark;
use crate::text::{both, words_if, words_of};
use crate::view::{CatalogCard, CatalogView, SetLink};
use crate::{Address, Origin, PlanPlace, Route, SetPlace};

/// The catalog, ready to show.
pub(crate) fn catalog_view(catalog: &RawCatalog, language: Language) -> CatalogView {
    let empty = both(
        language,
        "Questo sito non offre ancora piani: puoi aprire i tuoi file.",
        "This site offers no plans yet: you can open your own files.",
    );
    CatalogView {
        cards: catalog.plans.iter().map(|plan| card(plan, language)).collect(),
        empty: catalog.plans.is_empty().then(|| empty.to_owned()),
    }
}

fn card(plan: &CatalogPlan, language: Language) -> CatalogCard {
    let last = plan.actuals.last();
    let place = PlanPlace::new(Origin::Site, plan.id.as_str(), last.map(place));
    let address = place.plan();
    CatalogCard {
        plan: plan.id.to_string(),
        owner: words_of(&plan.administration, language),
        title: words_of(&plan.title, language),
        period: words_of(&plan.period, language),
        description: words_if(plan.description.as_ref(), language),
        mark: last.and_then(|set| Mark::of_kind(set.kind, language)),
        sets: set_links(plan, &PlanPlace::new(Origin::Site, plan.id.as_str(), None).plan(), language),
        address,
    }
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
