//! A plan: its pyramid or its groups, the same as a table, what it is and what it rests on.

use leptos::prelude::*;
use piramide_present::view::{LevelView, Overview, OverviewRow, OverviewShape, PlanHeader, PlanView};
use piramide_present::{Label, Language};

use crate::browser::print;
use crate::part::children::coverage;
use crate::part::explained::Explained;
use crate::part::facts::Facts;
use crate::part::icon::{Icon, IconImage};
use crate::part::level::LevelCards;
use crate::part::notes::Notes;
use crate::part::pyramid::PyramidImage;
use crate::part::state::StateBadge;
use crate::part::table::{Column, Figures, Row};

/// The page of a plan.
pub fn page(plan: PlanView, language: Language) -> AnyView {
    let PlanView { header, overview, notes, findings, findings_address, sources_address, .. } = plan;
    let watermark = header.mark.as_ref().map(|mark| mark.title.clone());
    let links = view! {
        <ul class="links">
            <li><a href=sources_address.fragment()>{Label::SourcesTitle.text(language)}</a></li>
            {findings.map(|findings| view! {
                <li><a href=findings_address.fragment()>{Label::FindingsTitle.text(language)}": "{findings}</a></li>
            })}
        </ul>
    };
    view! {
        <header class="main__header">
            <p class="catalog__owner">{header.owner.clone()}</p>
            <h1 tabindex="-1">{header.title.clone()}</h1>
            {header.description.clone().map(|description| view! { <p class="lead">{description}</p> })}
            <div class="main__actions"><PrintButton language=language/></div>
        </header>
        {match overview.shape {
            OverviewShape::Pyramid => pyramid(overview, watermark, header, notes, links.into_any(), language),
            OverviewShape::Groups => groups(overview, header, notes, links.into_any(), language),
        }}
    }
    .into_any()
}

/// The button that prints the view.
#[component]
pub fn PrintButton(
    /// The language of its name.
    language: Language,
) -> impl IntoView {
    view! {
        <button class="btn btn-sm" type="button" on:click=|_| print::open()>
            <IconImage icon=Icon::Print/>{Label::Print.text(language)}
        </button>
    }
}

fn pyramid(
    overview: Overview,
    watermark: Option<String>,
    header: PlanHeader,
    notes: Vec<String>,
    links: AnyView,
    language: Language,
) -> AnyView {
    let scale = overview.scale.clone();
    let composite = overview.no_composite.clone();
    let apart = overview.levels.iter().filter(|level| level.indices.is_empty()).map(known).collect_view();
    let table = twin(&overview, language);
    view! {
        <div class="columns">
            <section aria-labelledby="overview">
                <h2 class="block__title" id="overview">{Label::Pyramid.text(language)}</h2>
                <p class="small muted">{scale}</p>
                <PyramidImage overview=overview watermark=watermark/>
                <div class="pyramid__notes">
                    {composite.map(|composite| view! { <p>{composite}</p> })}
                    {apart}
                </div>
            </section>
            <About header=header notes=notes links=links language=language/>
        </div>
        <section class="block">{table}</section>
    }
    .into_any()
}

/// What there is to know of a level without indices.
fn known(level: &LevelView) -> AnyView {
    let words = level.note.clone().or_else(|| level.sentence.clone());
    words.map(|words| view! { <p><strong>{level.name.clone()}</strong>": "{words}</p> }).into_any()
}

fn groups(overview: Overview, header: PlanHeader, notes: Vec<String>, links: AnyView, language: Language) -> AnyView {
    let scale = overview.scale.clone();
    let table = twin(&overview, language);
    view! {
        <section aria-labelledby="overview">
            <h2 class="block__title" id="overview">{Label::Groups.text(language)}</h2>
            <p class="small muted">{scale}</p>
            <LevelCards levels=overview.levels language=language/>
        </section>
        <section class="block">{table}</section>
        <About header=header notes=notes links=links language=language/>
    }
    .into_any()
}

/// The same data as a table.
fn twin(overview: &Overview, language: Language) -> AnyView {
    let pyramid = overview.shape == OverviewShape::Pyramid;
    let words = |label: Label| Column::words(label.text(language));
    let numbers = |label: Label| Column::numbers(label.text(language));
    let mut columns = vec![words(if pyramid { Label::Level } else { Label::NameColumn })];
    if pyramid {
        columns.push(words(Label::Index));
    }
    columns.extend([
        numbers(Label::Value),
        words(Label::StateColumn),
        numbers(Label::Coverage),
        words(Label::Interval),
    ]);
    let rows = overview.rows.iter().cloned().map(|row| twin_row(row, pyramid, language)).collect();
    view! { <Figures id="overview-table".to_owned() caption=overview.caption.clone() columns=columns rows=rows/> }
        .into_any()
}

fn twin_row(row: OverviewRow, pyramid: bool, language: Language) -> Row {
    let name = view! { <a class="figures__link" href=row.level_address.fragment()>{row.level.clone()}</a> };
    let index = row.index_address.as_ref().map(|address| {
        view! { <a class="figures__link" href=address.fragment()>{row.index.clone()}</a> }
    });
    let score = match row.index_address {
        Some(address) => {
            let named = row.index.unwrap_or(row.level);
            view! { <Explained value=row.value address=address name=named language=language/> }.into_any()
        }
        None => row.value.into_any(),
    };
    let coverage = coverage(row.coverage, row.coverage_share, row.state.kind);
    let state = view! { <StateBadge state=row.state/> };
    let mut cells = if pyramid { vec![index.into_any()] } else { Vec::new() };
    cells.extend([score, state.into_any(), coverage, row.interval.into_any()]);
    Row { class: "", name: name.into_any(), cells }
}

/// What the plan is: acts, period, results, digests.
#[component]
fn About(header: PlanHeader, notes: Vec<String>, links: AnyView, language: Language) -> impl IntoView {
    let fact = |label: Label, value: String| piramide_present::view::Fact {
        name: label.text(language).to_owned(),
        value,
        address: None,
    };
    let mut facts: Vec<_> = header.acts.into_iter().map(|act| fact(Label::Act, act)).collect();
    facts.push(fact(Label::Period, header.period));
    facts.push(fact(Label::Results, header.set));
    facts.push(fact(Label::ResultsDate, header.date));
    facts.push(fact(Label::Versions, header.versions));
    let digests = header.digests.into_iter().map(|digest| {
        view! { <li>{digest.name}": "<code class="digest">{digest.full}</code></li> }
    });
    view! {
        <section class="panel" aria-labelledby="about-plan">
            <h2 id="about-plan">{Label::AboutThisPlan.text(language)}</h2>
            <p>{header.kind}</p>
            <Facts facts=facts/>
            <h3>{Label::Digests.text(language)}</h3>
            <ul class="links">{digests.collect_view()}</ul>
            {(!notes.is_empty()).then(|| view! { <h3>{Label::Notes.text(language)}</h3><Notes notes=notes/> })}
            {links}
        </section>
    }
    .into_any()
}
