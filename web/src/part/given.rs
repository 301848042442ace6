//! What a node rests on: the result that was given, the targets, the values that it starts from.

use piramide_present::view::{BaselineRow, GivenView, TargetRow};
use piramide_present::{Label, Language};

use super::facts::facts;
use super::html::{View, all, block, maybe, pairs, span, words};
use super::score::sentences;
use super::table::{Column, Row, Table, figures};

/// The result as it was given.
pub fn given(given: GivenView, language: Language) -> View {
    let name = |label: Label| label.text(language).into();
    let mut values = vec![
        (name(Label::Value), words(given.text)),
        (name(Label::StateColumn), words(given.status)),
        (name(Label::Period), words(given.period)),
    ];
    values.extend(given.printed.map(|printed| (name(Label::Printed), words(printed))));
    block(Label::GivenResult.text(language), vec![pairs("facts", values), facts(given.facts), sentences(given.notes)])
}

/// The targets of all periods; nothing when there is none.
pub fn targets(targets: Vec<TargetRow>, language: Language) -> View {
    let row = |target: TargetRow| {
        let here = target.current.then(|| span("tag tag--here", words(Label::Current.text(language))));
        let name = all(vec![words(target.period), words(" "), maybe(here)]);
        let cells = vec![words(target.text), maybe(target.printed.map(words)), words(target.notes.join(" "))];
        Row { class: None, name, cells }
    };
    let columns = [Label::Period, Label::Target, Label::Printed, Label::Note];
    table("targets", Label::Targets, columns, targets.into_iter().map(row).collect(), language)
}

/// The values that the node starts from; nothing when there is none.
pub fn baselines(baselines: Vec<BaselineRow>, language: Language) -> View {
    let row = |baseline: BaselineRow| {
        let cells = vec![words(baseline.text), maybe(baseline.printed.map(words)), maybe(baseline.note.map(words))];
        Row { class: None, name: words(baseline.period), cells }
    };
    let columns = [Label::Period, Label::Value, Label::Printed, Label::Note];
    table("baselines", Label::Baselines, columns, baselines.into_iter().map(row).collect(), language)
}

fn table(id: &'static str, title: Label, columns: [Label; 4], rows: Vec<Row>, language: Language) -> View {
    let title = title.text(language);
    let columns = columns.into_iter().map(|label| Column::words(label.text(language))).collect();
    let there = !rows.is_empty();
    maybe(there.then(|| {
        let (id, caption) = (id.into(), title.into());
        block(title, vec![figures(Table { id, caption, headed: true, columns, rows, foot: Vec::new() })])
    }))
}
