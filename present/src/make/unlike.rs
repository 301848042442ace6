//! Whether two offices were scored by the same rules, in words.

use std::collections::BTreeSet;

use piramide_engine::compare::{Aspect, Difference, Sign, compare};
use piramide_engine::plan::Selection;
use piramide_engine::raw::Id;

use super::trail;
use crate::Label;
use crate::day::format_day;
use crate::number::{DASH, format_printed};
use crate::showing::Showing;
use crate::text::{between, listed, said, words_of};
use crate::view::{UnlikeRow, UnlikeView};
use crate::words::unlike;

/// Whether the office on the screen and another one were scored by the same rules.
pub(crate) fn unlike_view(showing: &Showing<'_>, office: &str, node: Option<&str>) -> Option<UnlikeView> {
    let language = showing.language;
    let office = Id::new(office)?;
    let there = words_of(&showing.plan.office(&office)?.name, language);
    let selection = &showing.scorecard.about.selection;
    let here = selection.office.as_ref().and_then(|id| showing.plan.office(id));
    let here =
        here.map_or_else(|| Label::WholeAdministration.text(language).to_owned(), |one| words_of(&one.name, language));
    let other = showing.under(&Selection { office: Some(office), ..selection.clone() });
    let found = compare(showing.side(), other.showing(showing).side(), node.and_then(Id::new).as_ref());
    let sentence = if found.is_empty() {
        said!(
            language,
            "{0} e {1} sono valutati con le stesse regole.",
            "{0} and {1} are scored by the same rules.",
            &here,
            &there
        )
    } else {
        let about = abouts(showing, found.iter().map(|one| one.aspect).collect());
        said!(
            language,
            "{0} e {1} non sono valutati con le stesse regole: cambiano {2}.",
            "{0} and {1} are not scored by the same rules: these differ: {2}.",
            &here,
            &there,
            &about
        )
    };
    let mut rows = Vec::new();
    for one in &found {
        rows.extend(row(showing, one));
    }
    Some(UnlikeView { like: found.is_empty(), sentence, rows })
}

/// What several rules are about, as a list.
pub(crate) fn abouts(showing: &Showing<'_>, aspects: BTreeSet<Aspect>) -> String {
    let language = showing.language;
    let words: Vec<String> = aspects.into_iter().map(|one| unlike::aspect(one, language).to_owned()).collect();
    listed(language, &words)
}

fn row(showing: &Showing<'_>, found: &Difference) -> Option<UnlikeRow> {
    let node = showing.plan.node(showing.plan.find(found.node.as_str())?)?;
    Some(UnlikeRow {
        name: trail::name(showing, node),
        address: showing.address_of(&found.node),
        about: unlike::aspect(found.aspect, showing.language).to_owned(),
        one: sign(showing, found.aspect, &found.one),
        other: sign(showing, found.aspect, &found.other),
    })
}

/// How a rule is, in words.
fn sign(showing: &Showing<'_>, aspect: Aspect, sign: &Sign) -> String {
    let (plan, language) = (&showing.plan.head, showing.language);
    let named = |id: &Id| {
        let methods = plan.methods.iter().filter(|_| aspect == Aspect::Method).map(|one| (&one.id, Some(&one.name)));
        let scales = plan.scales.iter().filter(|_| aspect == Aspect::Scale).map(|one| (&one.id, one.name.as_ref()));
        let clusters = plan.cluster_systems.iter().filter(|_| aspect == Aspect::Cluster);
        let clusters = clusters.flat_map(|system| &system.clusters).map(|one| (&one.id, Some(&one.name)));
        let found = methods.chain(scales).chain(clusters).find(|(known, _)| *known == id);
        found.and_then(|(_, name)| name).map_or_else(|| id.to_string(), |name| words_of(name, language))
    };
    let number = |number| format_printed(number, language);
    match sign {
        Sign::Nothing => DASH.to_owned(),
        Sign::Word(word) => unlike::word(word, language).unwrap_or(word).to_owned(),
        Sign::Name(id) => named(id),
        Sign::Number(one) => number(*one),
        Sign::Bounds(below, above) => {
            let (below, above) = (below.map(|one| number(one.negate())), above.map(number));
            between(language, below.as_deref(), above.as_deref()).unwrap_or_else(|| DASH.to_owned())
        }
        Sign::Day(day) => format_day(*day, language),
    }
}
