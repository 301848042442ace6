//! A plan: its pyramid or its groups, the same as a table, what it is and what it rests on.

use leptos::prelude::*;
use piramide_present::view::{Overview, OverviewRow, OverviewShape, PlanHeader, PlanView};
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
use crate::part::trail::TrailPath;

/// The page of a plan.
pub fn page(plan: PlanView, language: Language) -> AnyView {
    let PlanView { trail, header, overview, notes, findings, findings_address, sources_address, .. } = plan;
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
        <TrailPath trail=trail language=language/>
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
    let (scale, composite) = (overview.scale.clone(), overview.no_composite.clone());
    let sentences = overview.levels.iter().filter_map(|level| level.sentence.clone()).collect::<Vec<_>>();
    let table = twin(&overview, language);
    view! {
        <div class="columns">
            <section aria-labelledby="overview">
                <h2 class="block__title" id="overview">{Label::Pyramid.text(language)}</h2>
                <p class="small muted">{scale}</p>
                <PyramidImage overview=overview watermark=watermark/>
                {composite.map(|composite| view! { <p class="small">{composite}</p> })}
                {sentences.into_iter().map(|sentence| view! { <p class="small">{sentence}</p> }).collect_view()}
            </section>
            <About header=header notes=notes links=links language=language/>
        </div>
        <section class="block">{table}</section>
    }
    .into_any()
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
    let columns = vec![
        Column::words(Label::Level.text(language)),
        Column::words(Label::Index.text(language)),
        Column::numbers(Label::Value.text(language)),
        Column::words(Label::StateColumn.text(language)),
        Column::numbers(Label::Coverage.text(language)),
        Column::words(Label::Interval.text(language)),
    ];
    let rows = overview.rows.iter().cloned().map(|row| twin_row(row, language)).collect();
    view! { <Figures id="overview-table".to_owned() caption=overview.caption.clone() columns=columns rows=rows/> }
        .into_any()
}

fn twin_row(row: OverviewRow, language: Language) -> Row {
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
    let state = view! { <StateBadge state=row.state/> };
    let coverage = coverage(row.coverage, row.coverage_share);
    Row {
        class: "",
        name: name.into_any(),
        cells: vec![index.into_any(), score, state.into_any(), coverage, row.interval.into_any()],
    }
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
        view! { <li>{digest.name}": "<code title=digest.full>{digest.short}</code></li> }
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
