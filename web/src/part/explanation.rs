//! How one number is computed: step by step, with what it rests on.

use leptos::prelude::*;
use piramide_present::view::{ExplanationView, StepPart, StepParts, StepView};
use piramide_present::{Label, Language};

use super::citation::Citations;
use super::facts::Facts;
use super::icon::{Icon, IconImage};
use super::notes::Notes;
use super::reading::Reading;
use super::table::{Column, Figures, Row};
use crate::browser::{document, hash};

/// An explanation, opened in its place.
#[component]
pub fn Explanation(
    /// The explanation.
    explanation: ExplanationView,
    /// The address of the view without it.
    close: String,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let ExplanationView { title, outcome, steps, notes, sources, readings, .. } = explanation;
    let shut = move |_| {
        hash::go(&close);
        document::focus("button.explain__open");
    };
    let steps = steps.into_iter().enumerate().map(|(position, step)| step_view(position, step, language));
    view! {
        <section class="explain" aria-labelledby="explanation-title">
            <div class="explain__header">
                <h2 class="explain__title" id="explanation-title" tabindex="-1">{title}</h2>
                <button class="explain__close" type="button" aria-label=Label::Close.text(language) on:click=shut>
                    <IconImage icon=Icon::Close/>
                </button>
            </div>
            <p class="prose"><strong>{outcome}</strong></p>
            <ol class="explain__steps">{steps.collect_view()}</ol>
            <Notes notes=notes/>
            {(!sources.is_empty()).then(|| view! { <h3>{Label::NumberSources.text(language)}</h3><Citations citations=sources/> })}
            {(!readings.is_empty()).then(|| view! { <h3>{Label::Readings.text(language)}</h3> })}
            {readings.into_iter().map(|reading| view! { <Reading reading=reading language=language/> }).collect_view()}
        </section>
    }
    .into_any()
}

fn step_view(position: usize, step: StepView, language: Language) -> AnyView {
    let StepView { name, sentence, formula, inputs, numbers, result, parts } = step;
    view! {
        <li class="explain__step">
            <h3 class="explain__name">{name}</h3>
            <p>{sentence}</p>
            {formula.map(|formula| view! { <code class="explain__formula">{formula}</code> })}
            <div class="explain__inputs"><Facts facts=inputs/></div>
            {numbers.map(|numbers| view! {
                <p class="small muted">{Label::WithNumbers.text(language)}</p>
                <code class="explain__formula">{numbers}</code>
            })}
            {parts.map(|parts| parts_table(position, parts))}
            {result.map(|result| view! { <p class="explain__result">{result}</p> })}
        </li>
    }
    .into_any()
}

/// The parts of a mean.
fn parts_table(position: usize, parts: StepParts) -> AnyView {
    let StepParts { caption, headings, rows, total } = parts;
    let mut headings = headings.into_iter();
    let first = headings.next().map(Column::words);
    let columns = first.into_iter().chain(headings.map(Column::numbers)).collect();
    let rows = rows.into_iter().map(part_row).collect();
    let foot = total.into_iter().map(part_row).collect::<Vec<_>>();
    view! { <Figures id=format!("step-{position}") caption=caption columns=columns rows=rows foot=foot/> }.into_any()
}

fn part_row(part: StepPart) -> Row {
    let name = match part.address {
        Some(address) => view! { <a class="figures__link" href=address.fragment()>{part.name}</a> }.into_any(),
        None => part.name.into_any(),
    };
    Row { class: "", name, cells: part.cells.into_iter().map(IntoAny::into_any).collect() }
}
