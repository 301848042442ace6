//! A plan: its pyramid or its groups, the same as a table, what it is and what it rests on.

use piramide_present::view::{Fact, LevelView, Overview, OverviewRow, OverviewShape, PlanHeader, PlanView};
use piramide_present::{Label, Language};

use crate::part::children::coverage;
use crate::part::explained::explained;
use crate::part::facts::facts;
use crate::part::html::{
    View, all, button, code, division, header, heading, joined, link, list, maybe, paragraph, section, sentence,
    sentence_if, strong, subheading, words,
};
use crate::part::icon::{Icon, icon};
use crate::part::level::level_cards;
use crate::part::pyramid;
use crate::part::score::sentences;
use crate::part::state::badge;
use crate::part::table::{Column, Row, Table, figures};
use crate::view::Action;

/// The page of a plan.
pub fn page(plan: PlanView, language: Language) -> View {
    let PlanView {
        header: head,
        overview,
        notes,
        findings,
        findings_address,
        checks,
        checks_address,
        sources_address,
        ..
    } = plan;
    let mut links = vec![link("", &sources_address, Label::SourcesTitle.text(language))];
    if let Some(findings) = findings {
        links.push(link("", &findings_address, joined(&[Label::FindingsTitle.text(language), ": ", &findings])));
    }
    let below = vec![
        sentence_if("lead", head.description.clone()),
        maybe(checks.map(|line| paragraph("checks-line", link("", &checks_address, line)))),
        division("main__actions", vec![print_button(language)]),
    ];
    let header = header(Some(head.owner.clone().into()), head.title.clone(), below);
    let watermark = head.mark.as_ref().map(|mark| mark.title.clone());
    let about = about(head, notes, links, language);
    let table = section("block", None, vec![twin(&overview, language)]);
    let drawn = match overview.shape {
        OverviewShape::Pyramid => vec![division("columns", vec![drawing(overview, watermark, language), about]), table],
        OverviewShape::Groups => vec![groups(overview, language), table, about],
    };
    all([header].into_iter().chain(drawn).collect())
}

/// The button that prints the view.
pub fn print_button(language: Language) -> View {
    let inside = vec![icon(Icon::Print), words(Label::Print.text(language))];
    button("btn btn-sm", inside).on(Action::Print)
}

fn drawing(overview: Overview, watermark: Option<String>, language: Language) -> View {
    let apart = overview.levels.iter().filter(|level| level.indices.is_empty()).filter_map(known);
    let notes =
        overview.no_composite.clone().map(|composite| sentence("", composite)).into_iter().chain(apart).collect();
    let content = vec![
        heading("block__title", Some("overview"), words(Label::Pyramid.text(language))),
        sentence("small muted", overview.scale.clone()),
        pyramid::pyramid(overview, watermark, language),
        division("pyramid__notes", notes),
    ];
    section("", Some("overview"), content)
}

/// What there is to know of a level without indices.
fn known(level: &LevelView) -> Option<View> {
    let known = level.note.clone().or_else(|| level.sentence.clone())?;
    Some(paragraph("", all(vec![strong(words(level.name.clone())), words(joined(&[": ", &known]))])))
}

fn groups(overview: Overview, language: Language) -> View {
    let content = vec![
        heading("block__title", Some("overview"), words(Label::Groups.text(language))),
        sentence("small muted", overview.scale),
        level_cards(overview.levels, language),
    ];
    section("", Some("overview"), content)
}

/// The same data as a table.
fn twin(overview: &Overview, language: Language) -> View {
    let pyramid = overview.shape == OverviewShape::Pyramid;
    let words = |label: Label| Column::words(label.text(language));
    let numbers = |label: Label| Column::numbers(label.text(language));
    let mut columns = vec![words(if pyramid { Label::Level } else { Label::NameColumn })];
    if pyramid {
        columns.push(words(Label::Index));
    }
    let rest = [numbers(Label::Value), words(Label::StateColumn), numbers(Label::Coverage), words(Label::Interval)];
    columns.extend(rest);
    let rows = overview.rows.iter().cloned().map(|row| twin_row(row, pyramid, language)).collect();
    let (id, caption) = ("overview-table".into(), overview.caption.clone().into());
    figures(Table { id, caption, headed: false, columns, rows, foot: Vec::new() })
}

fn twin_row(row: OverviewRow, pyramid: bool, language: Language) -> Row {
    let name = link("figures__link", &row.level_address, row.level.clone());
    let named = row.index.unwrap_or(row.level);
    let (index, score) = match row.index_address {
        Some(address) => {
            (Some(link("figures__link", &address, named.clone())), explained(row.value, &address, &named, language))
        }
        None => (None, words(row.value)),
    };
    let coverage = coverage(row.coverage, row.coverage_share, row.state.kind);
    let mut cells = if pyramid { vec![maybe(index)] } else { Vec::new() };
    cells.extend([score, badge(row.state), coverage, words(row.interval)]);
    Row { class: None, name, cells }
}

/// What the plan is: acts, period, results, digests.
fn about(header: PlanHeader, notes: Vec<String>, links: Vec<View>, language: Language) -> View {
    let fact = |label: Label, value: String| Fact { name: label.text(language).into(), value, address: None };
    let mut known: Vec<_> = header.acts.into_iter().map(|act| fact(Label::Act, act)).collect();
    known.push(fact(Label::Period, header.period));
    known.push(fact(Label::Results, header.set));
    known.extend(header.date.map(|date| fact(Label::ResultsDate, date)));
    known.push(fact(Label::Versions, header.versions));
    let digests = header.digests.into_iter();
    let digests = digests.map(|one| {
        let unverified = one.unverified.map(|told| words(joined(&[" – ", &told])));
        all(vec![words(joined(&[&one.name, ": "])), code("digest", one.full), maybe(unverified)])
    });
    let mut content = vec![
        heading("", Some("about-plan"), words(Label::AboutThisPlan.text(language))),
        sentence("", header.kind),
        facts(known),
        subheading("", words(Label::Digests.text(language))),
        list("links", digests.collect()),
    ];
    if !notes.is_empty() {
        content.extend([subheading("", words(Label::Notes.text(language))), sentences(notes)]);
    }
    content.push(list("links", links));
    section("panel", Some("about-plan"), content)
}
