//! How one number is computed: step by step, with what it rests on.

use piramide_present::view::{ExplanationView, StepPart, StepParts, StepView};
use piramide_present::{Label, Language};

use super::citation::citations;
use super::facts::facts;
use super::html::{
    View, all, button, code, division, element, heading, item, joined, link, maybe, paragraph, section, sentence,
    sentence_if, strong, subheading, words,
};
use super::icon::{Icon, icon};
use super::reading::reading;
use super::score::sentences;
use super::table::{Column, Row, Table, figures};
use crate::view::Action;

/// An explanation, opened in its place; `close` is the address of the view without it.
pub fn explanation(explanation: ExplanationView, close: String, language: Language) -> View {
    let ExplanationView { title, outcome, steps, notes, sources, readings, .. } = explanation;
    let shut = Action::CloseExplanation(close);
    let steps: Vec<_> = steps.into_iter().enumerate().map(|(position, one)| step(position, one, language)).collect();
    let rest = vec![
        sentences(notes),
        under(Label::NumberSources, !sources.is_empty(), citations(sources), language),
        under(
            Label::Readings,
            !readings.is_empty(),
            all(readings.into_iter().map(|one| reading(one, language)).collect()),
            language,
        ),
    ];
    let title = heading("explain__title", Some("explanation-title"), words(title)).with("tabindex", "-1");
    let content = vec![
        division("explain__header", vec![title, close_button(language).on(shut)]),
        paragraph("prose", strong(words(outcome))),
        element("ol", "explain__steps", steps),
        all(rest),
    ];
    section("explain", Some("explanation-title"), content)
}

/// The button that shuts a panel.
pub fn close_button(language: Language) -> View {
    button("explain__close", vec![icon(Icon::Close)]).with("aria-label", Label::Close.text(language))
}

/// Something under a heading; nothing when it is not there.
fn under(heading: Label, there: bool, content: View, language: Language) -> View {
    maybe(there.then(|| all(vec![subheading("", words(heading.text(language))), content])))
}

fn step(position: usize, step: StepView, language: Language) -> View {
    let written = |formula: String| code("explain__formula", formula);
    let numbers = step
        .numbers
        .map(|numbers| all(vec![sentence("small muted", Label::WithNumbers.text(language)), written(numbers)]));
    let content = vec![
        subheading("explain__name", words(step.name)),
        sentence("", step.sentence),
        maybe(step.formula.map(written)),
        division("explain__inputs", vec![facts(step.inputs)]),
        maybe(numbers),
        maybe(step.parts.map(|parts| parts_table(position, parts))),
        sentence_if("explain__result", step.result),
    ];
    item("explain__step", content)
}

/// The parts of a mean.
fn parts_table(position: usize, parts: StepParts) -> View {
    let StepParts { caption, headings, rows, total } = parts;
    let mut headings = headings.into_iter();
    let first = headings.next().map(Column::words);
    let columns = first.into_iter().chain(headings.map(Column::numbers)).collect();
    let (rows, foot) = (rows.into_iter().map(part_row).collect(), total.into_iter().map(part_row).collect());
    let id = joined(&["step-", &position.to_string()]).into();
    figures(Table { id, caption: caption.into(), headed: false, columns, rows, foot })
}

fn part_row(part: StepPart) -> Row {
    let name = match part.address {
        Some(address) => link("figures__link", &address, part.name),
        None => words(part.name),
    };
    Row { class: None, name, cells: part.cells.into_iter().map(words).collect() }
}
