//! What a plan is: title, owner, acts, results, digests.

use piramide_engine::digest::Digest;
use piramide_engine::raw::{Language, Source};

use crate::Origin;
use crate::bilingual::both;
use crate::day::{format_day, format_period};
use crate::label::{NO_RESULTS, no_results};
use crate::mark::Mark;
use crate::showing::Showing;
use crate::text::{filled, said, those, words_if, words_of};
use crate::view::{DigestView, PlanHeader};
use crate::words::result::actuals_kind;

/// The header of a plan with its results.
pub(crate) fn header(showing: &Showing<'_>) -> PlanHeader {
    let Showing { plan, actuals, scorecard, language, .. } = *showing;
    let (head, about) = (&plan.head, &scorecard.about);
    let name = head.administration.name.in_language(language);
    let owner = match &head.administration.short_name {
        Some(short) => filled!("{0} ({1})", name, short),
        None => name.to_owned(),
    };
    let given = actuals.raw.id.as_str() != NO_RESULTS;
    let (plan_unverified, set_unverified) = unverified(showing);
    let digests = [
        Some(digest(both!(language, "Piano", "Plan"), about.plan_digest, plan_unverified)),
        given.then(|| digest(both!(language, "Risultati", "Results"), about.actuals_digest, set_unverified)),
    ];
    PlanHeader {
        title: words_of(&head.title, language),
        owner,
        description: words_if(head.description.as_ref(), language),
        acts: those(head.sources.iter().map(|source| act(source, language)).collect()),
        period: plan
            .period(&about.selection.period)
            .map_or_else(|| about.selection.period.to_string(), |period| format_period(period, language)),
        set: words_of(&actuals.raw.title, language),
        date: given.then(|| format_day(about.date, language)),
        mark: Mark::of(about.validity, language),
        kind: if actuals.raw.results.is_empty() {
            words_of(&no_results(), language)
        } else {
            actuals_kind(actuals.raw.kind, language).to_owned()
        },
        digests: digests.into_iter().flatten().collect(),
        versions: said!(
            language,
            "Motore {0}, metodo {1}",
            "Engine {0}, method {1}",
            &about.engine_version,
            &about.method_version
        ),
    }
}

/// The act that adopts a document, with its day unless its words already have it.
pub(crate) fn act(source: &Source, language: Language) -> Option<String> {
    let act = source.act.as_ref()?.in_language(language);
    let date = source.date.map(|date| format_day(date, language));
    Some(match date {
        Some(date) if !act.contains(&date) => filled!("{0} ({1})", act, &date),
        _ => act.to_owned(),
    })
}

/// Of the file of the plan and of that of its results, that the site lists them without a digest.
fn unverified(showing: &Showing<'_>) -> (Option<String>, Option<String>) {
    let language = showing.language;
    let site = showing.catalog.filter(|_| showing.origin == Origin::Site);
    let listed = site.and_then(|catalog| catalog.plans.iter().find(|listed| listed.id == showing.plan.head.id));
    let set = listed.and_then(|listed| listed.actuals.iter().find(|set| set.id == showing.actuals.raw.id));
    let told = |without: bool| {
        without.then(|| {
            said!(
                language,
                "file non verificato: l’elenco dei piani non ne riporta l’impronta",
                "file not verified: the list of plans has no digest of it"
            )
        })
    };
    (
        told(listed.is_some_and(|listed| listed.digest.is_none())),
        told(set.is_some_and(|listed| listed.digest.is_none())),
    )
}

fn digest(name: &str, digest: Digest, unverified: Option<String>) -> DigestView {
    let full = digest.to_string();
    DigestView { name: name.to_owned(), short: full.get(..12).unwrap_or(&full).to_owned(), full, unverified }
}
