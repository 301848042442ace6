//! The pyramid of a plan, or its groups, with the table that says the same.

use piramide_engine::finding::Findings;

use super::findings::summary;
use super::header::header;
use super::sources::sources_view;
use super::{levels, scale, trail};
use crate::number::DASH;
use crate::showing::Showing;
use crate::text::both;
use crate::view::{IndexView, LevelView, Overview, OverviewRow, OverviewShape, PlanView};
use crate::{Address, Route};

/// The overview of a plan.
pub(crate) fn overview(showing: &Showing<'_>) -> Overview {
    let head = &showing.plan.head;
    let language = showing.language;
    let pyramid = !head.levels.is_empty();
    let levels: Vec<LevelView> = if pyramid {
        head.levels.iter().map(|level| levels::level(showing, level)).collect()
    } else {
        showing.plan.roots().iter().filter_map(|&root| levels::group(showing, root)).collect()
    };
    let title = head.title.in_language(language);
    let (name, caption) = if pyramid {
        (
            both(language, format!("La piramide di «{title}»"), format!("The pyramid of “{title}”")),
            both(language, "I livelli della piramide e i loro indici", "The levels of the pyramid and their indices"),
        )
    } else {
        (
            both(
                language,
                format!("Obiettivi e risultati di «{title}»"),
                format!("Objectives and results of “{title}”"),
            ),
            both(language, "I gruppi del piano e i loro valori", "The groups of the plan and their values"),
        )
    };
    let rows = levels.iter().flat_map(|level| rows(showing, level)).collect();
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
    let language = showing.language;
    let line = |level: &LevelView| {
        let name = &level.name;
        if level.indices.is_empty() {
            return format!("{name}: {}.", level.state_words);
        }
        let indices = level.indices.iter().map(|index| {
            let (value, word) = (&index.score.value, &index.score.state.word);
            let said = if index.score.has_value { format!("{value}, {word}") } else { word.clone() };
            if level.indices.len() == 1 { said } else { format!("{} {said}", index.name) }
        });
        format!("{name}: {}.", indices.collect::<Vec<_>>().join("; "))
    };
    let lines = levels.iter().map(line).collect::<Vec<_>>().join(" ");
    if !pyramid {
        return lines;
    }
    both(language, format!("Dall’alto. {lines}"), format!("From the top. {lines}"))
}

/// That nothing joins what the plan keeps apart.
fn no_composite(showing: &Showing<'_>, pyramid: bool, levels: &[LevelView]) -> Option<String> {
    let language = showing.language;
    if pyramid {
        let several: Vec<&LevelView> = levels.iter().filter(|level| level.indices.len() > 1).collect();
        let names = several.iter().map(|level| format!("«{}»", level.name)).collect::<Vec<_>>();
        let names = crate::text::listed(language, &names);
        return (!several.is_empty()).then(|| {
            both(
                language,
                format!("In {names} gli indici restano distinti: il piano non dà un valore che li unisca."),
                format!(
                    "In {} the indices stay separate: the plan gives no value that joins them.",
                    names.replace('«', "“").replace('»', "”")
                ),
            )
        });
    }
    (levels.len() > 1).then(|| {
        both(
            language,
            "Il piano non dà un valore che unisca questi gruppi, e qui non se ne inventa uno.",
            "The plan gives no value that joins these groups, and none is invented here.",
        )
        .to_owned()
    })
}

/// The rows of a level in the table twin.
fn rows(showing: &Showing<'_>, level: &LevelView) -> Vec<OverviewRow> {
    let empty = OverviewRow {
        level: level.name.clone(),
        level_address: level.address.clone(),
        index: None,
        index_address: None,
        value: DASH.to_owned(),
        state: level.state.clone().unwrap_or_else(|| super::state::plain(showing, crate::view::StateKind::Missing)),
        coverage: DASH.to_owned(),
        coverage_share: 0.0,
        interval: DASH.to_owned(),
    };
    if level.indices.is_empty() {
        return vec![empty];
    }
    let row = |index: &IndexView| OverviewRow {
        index: Some(index.name.clone()),
        index_address: Some(index.address.clone()),
        value: index.score.value.clone(),
        state: index.score.state.clone(),
        coverage: index.score.coverage.text.clone(),
        coverage_share: index.score.coverage.share,
        interval: index.score.interval.as_ref().map_or_else(|| DASH.to_owned(), |interval| interval.text.clone()),
        ..empty.clone()
    };
    level.indices.iter().map(row).collect()
}

/// The page of a plan.
pub(crate) fn plan_view(showing: &Showing<'_>, findings: &Findings) -> PlanView {
    let language = showing.language;
    let place = showing.place();
    let notes = [&showing.plan.head.note, &showing.actuals.raw.note];
    PlanView {
        trail: trail::of_plan(showing),
        header: header(showing),
        overview: overview(showing),
        sources: sources_view(showing),
        notes: notes.into_iter().flatten().map(|note| note.in_language(language).to_owned()).collect(),
        findings: summary(findings, language),
        findings_address: Address::to(Route::Findings(place.clone())),
        sources_address: Address::to(Route::Sources(place)),
    }
}
