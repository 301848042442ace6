//! The offices, the periods and the versions to choose from.

use piramide_engine::raw::{Id, Office, Period};

use super::targets::period_name;
use crate::showing::Showing;
use crate::text::{capital, filled, said, words_of};
use crate::version::Version;
use crate::view::{Choice, Choices};
use crate::{Address, Label, PlanPlace};

/// What can be chosen, from the view of an address.
pub(crate) fn choices(showing: &Showing<'_>, here: &Address) -> Choices {
    let language = showing.language;
    let selection = &showing.scorecard.about.selection;
    let mut chosen = Vec::new();
    if let Some(office) = selection.office.as_ref().and_then(|id| showing.plan.office(id)) {
        chosen.push(words_of(&office.name, language));
    }
    if selection.period != showing.plan.head.period {
        chosen.push(period_name(showing, &selection.period));
    }
    Choices {
        offices: offices(showing, here),
        periods: periods(showing, here),
        versions: versions(showing, here),
        chosen: (!chosen.is_empty()).then(|| chosen.join(", ")),
        version: showing.version_name().map(|name| {
            said!(
                language,
                "Versione del piano diversa da quella in vigore alla fine del periodo: {0}.",
                "A version of the plan other than the one in force at the end of the period: {0}.",
                &name
            )
        }),
        search: showing.place().search(""),
    }
}

/// One of several things: the view with one part of its place changed.
#[inline(never)]
fn choice(
    here: &Address,
    name: String,
    current: bool,
    part: fn(&mut PlanPlace) -> &mut Option<String>,
    value: Option<String>,
) -> Choice {
    let mut address = here.clone();
    if let Some(at) = address.route.place_mut() {
        *part(at) = value;
    }
    Choice { name, address, current }
}

/// The whole administration, then every office.
fn offices(showing: &Showing<'_>, here: &Address) -> Vec<Choice> {
    let known = &showing.plan.head.offices;
    if known.is_empty() {
        return Vec::new();
    }
    let mut choices = vec![office(showing, here, Label::WholeAdministration.text(showing.language).to_owned(), None)];
    for one in known {
        choices.push(office(showing, here, office_name(showing, one), Some(&one.id)));
    }
    choices
}

/// The name of an office, with a dash where it is within another one.
fn office_name(showing: &Showing<'_>, office: &Office) -> String {
    let name = words_of(&office.name, showing.language);
    if office.within.is_some() { filled!("– {0}", &name) } else { name }
}

fn office(showing: &Showing<'_>, here: &Address, name: String, id: Option<&Id>) -> Choice {
    let current = showing.scorecard.about.selection.office.as_ref() == id;
    choice(here, name, current, |at| &mut at.office, id.map(Id::to_string))
}

/// The periods to choose from: the main one and its parts, those with results, and the one on the screen.
fn periods(showing: &Showing<'_>, here: &Address) -> Vec<Choice> {
    let main = &showing.plan.head.period;
    let shown = &showing.scorecard.about.selection.period;
    let mut choices = Vec::new();
    for period in &showing.plan.head.periods {
        let part = period.id == *main || period.within.as_ref() == Some(main);
        if !(part || period.id == *shown || has_results(showing, period)) {
            continue;
        }
        let (name, current) = (words_of(&period.name, showing.language), period.id == *shown);
        let id = (period.id != *main).then(|| period.id.to_string());
        choices.push(choice(here, name, current, |at| &mut at.period, id));
    }
    if choices.len() > 1 { choices } else { Vec::new() }
}

/// The versions to choose from.
fn versions(showing: &Showing<'_>, here: &Address) -> Vec<Choice> {
    let shown = showing.version().word();
    let mut choices = Vec::new();
    for version in Version::all(showing.plan) {
        let (word, name) = (version.word(), capital(&version.name(showing.plan, showing.language)));
        choices.push(choice(here, name, word == shown, |at| &mut at.version, word));
    }
    if choices.len() > 1 { choices } else { Vec::new() }
}

/// Whether some result is of a period.
fn has_results(showing: &Showing<'_>, period: &Period) -> bool {
    let raw = &showing.actuals.raw;
    raw.results.iter().any(|result| result.period.as_ref().unwrap_or(&raw.period) == &period.id)
}
