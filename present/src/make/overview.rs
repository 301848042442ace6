//! The pyramid of a plan, or its groups, with the table that says the same.

use piramide_engine::audit::Audit;
use piramide_engine::finding::Findings;

use super::findings::summary;
use super::header::header;
use super::sources::sources_view;
use super::state::plain;
use super::{checks, levels, scale, trail};
use crate::bilingual::both;
use crate::number::DASH;
use crate::showing::Showing;
use crate::text::{filled, listed, said, words_of};
use crate::view::{IndexView, LevelView, Overview, OverviewRow, OverviewShape, PlanView, State, StateKind};
use crate::{Address, Route};

/// The overview of a plan.
pub(crate) fn overview(showing: &Showing<'_>) -> Overview {
    let head = &showing.plan.head;
    let language = showing.language;
    let pyramid = !head.levels.is_empty();
    let mut levels = Vec::new();
    if pyramid {
        for level in &head.levels {
            levels.push(levels::level(showing, level));
        }
    } else {
        for &root in showing.plan.roots() {
            levels.extend(levels::group(showing, root));
        }
    }
    let title = head.title.in_language(language);
    let (name, caption) = if pyramid {
        (
            said!(language, "La piramide di «{0}»", "The pyramid of “{0}”", title),
            both!(language, "I livelli della piramide e i loro indici", "The levels of the pyramid and their indices"),
        )
    } else {
        (
            said!(language, "Obiettivi e risultati di «{0}»", "Objectives and results of “{0}”", title),
            both!(language, "I gruppi del piano e i loro valori", "The groups of the plan and their values"),
        )
    };
    let mut rows = Vec::new();
    for level in &levels {
        add_rows(showing, level, &mut rows);
    }
    Overview {
        shape: if pyramid { OverviewShape::Pyramid } else { OverviewShape::Groups },
        name,
        description: description(showing, pyramid, &levels),
        scale: head.scales.first().map(|scale| scale::in_words(scale, language)).unwrap_or_default(),
        no_composite: no_composite(showing, pyramid, &levels),
        caption: caption.to_owned(),
        levels,
        rows,
    }
}

/// What the drawing shows, level by level.
fn description(showing: &Showing<'_>, pyramid: bool, levels: &[LevelView]) -> String {
    let mut lines = Vec::new();
    for level in levels {
        let mut indices = Vec::new();
        for index in &level.indices {
            let (value, word) = (&index.score.value, &index.score.state.word);
            let said = if index.score.has_value { filled!("{0}, {1}", value, word) } else { word.clone() };
            indices.push(if level.indices.len() == 1 { said } else { filled!("{0} {1}", &index.name, &said) });
        }
        let said = if indices.is_empty() { level.state_words.clone() } else { indices.join("; ") };
        lines.push(filled!("{0}: {1}.", &level.name, &said));
    }
    let lines = lines.join(" ");
    if pyramid { said!(showing.language, "Dall’alto. {0}", "From the top. {0}", &lines) } else { lines }
}

/// That nothing joins what the plan keeps apart.
fn no_composite(showing: &Showing<'_>, pyramid: bool, levels: &[LevelView]) -> Option<String> {
    let language = showing.language;
    if pyramid {
        let mut names = Vec::new();
        for level in levels.iter().filter(|level| level.indices.len() > 1) {
            names.push(said!(language, "«{0}»", "“{0}”", &level.name));
        }
        let several = !names.is_empty();
        return several.then(|| {
            said!(
                language,
                "In {0} gli indici restano distinti: il piano non dà un valore che li unisca.",
                "In {0} the indices stay separate: the plan gives no value that joins them.",
                &listed(language, &names)
            )
        });
    }
    (levels.len() > 1).then(|| {
        said!(
            language,
            "Il piano non dà un valore che unisca questi gruppi, e qui non se ne inventa uno.",
            "The plan gives no value that joins these groups, and none is invented here."
        )
    })
}

/// Adds the rows of a level in the table twin.
fn add_rows(showing: &Showing<'_>, level: &LevelView, rows: &mut Vec<OverviewRow>) {
    if level.indices.is_empty() {
        let state = level.state.clone().unwrap_or_else(|| plain(showing, StateKind::Missing));
        rows.push(row(level, None, state));
    }
    for index in &level.indices {
        rows.push(row(level, Some(index), index.score.state.clone()));
    }
}

fn row(level: &LevelView, index: Option<&IndexView>, state: State) -> OverviewRow {
    let score = index.map(|index| &index.score);
    let interval = score.and_then(|score| score.interval.as_ref());
    OverviewRow {
        level: level.name.clone(),
        level_address: level.address.clone(),
        index: index.map(|index| index.name.clone()),
        index_address: index.map(|index| index.address.clone()),
        value: score.map_or(DASH, |score| &score.value).to_owned(),
        state,
        coverage: score.map_or(DASH, |score| &score.coverage.text).to_owned(),
        coverage_share: score.map_or(0.0, |score| score.coverage.share),
        interval: interval.map_or(DASH, |interval| &interval.text).to_owned(),
    }
}

/// The page of a plan.
pub(crate) fn plan_view(showing: &Showing<'_>, findings: &Findings, audit: &Audit) -> PlanView {
    let language = showing.language;
    let place = showing.place();
    let notes = [&showing.plan.head.note, &showing.actuals.raw.note];
    PlanView {
        trail: trail::of_plan(showing),
        header: header(showing),
        overview: overview(showing),
        sources: sources_view(showing),
        notes: notes.into_iter().flatten().map(|note| words_of(note, language)).collect(),
        findings: summary(findings, language),
        findings_address: Address::to(Route::Findings(place.clone())),
        checks: checks::opening(showing, audit),
        checks_address: place.checks(None, 1),
        sources_address: Address::to(Route::Sources(place)),
    }
}
