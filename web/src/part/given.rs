//! What a node rests on: the result that was given, the targets, the values that it starts from.

use leptos::prelude::*;
use piramide_present::view::{BaselineRow, GivenView, TargetRow};
use piramide_present::{Label, Language};

use super::facts::Facts;
use super::notes::Notes;
use super::table::{Column, Figures, Row};

/// The result as it was given; nothing when there is none.
#[component]
pub fn Given(
    /// The result.
    given: Option<GivenView>,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    given
        .map(|given| {
            let printed =
                given.printed.map(|printed| view! { <dt>{Label::Printed.text(language)}</dt><dd>{printed}</dd> });
            view! {
                <section class="block">
                    <h2 class="block__title">{Label::GivenResult.text(language)}</h2>
                    <dl class="facts">
                        <dt>{Label::Value.text(language)}</dt><dd>{given.text}</dd>
                        <dt>{Label::StateColumn.text(language)}</dt><dd>{given.status}</dd>
                        <dt>{Label::Period.text(language)}</dt><dd>{given.period}</dd>
                        {printed}
                    </dl>
                    <Facts facts=given.facts/>
                    <Notes notes=given.notes/>
                </section>
            }
        })
        .into_any()
}

/// The targets of all periods; nothing when there is none.
#[component]
pub fn Targets(
    /// The targets.
    targets: Vec<TargetRow>,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let columns = columns([Label::Period, Label::Target, Label::Printed, Label::Note], language);
    let row = |target: TargetRow| {
        let current =
            target.current.then(|| view! { <span class="tag tag--here">{Label::Current.text(language)}</span> });
        let name = view! { {target.period}" "{current} };
        let cells = vec![target.text.into_any(), target.printed.into_any(), target.notes.join(" ").into_any()];
        Row { class: "", name: name.into_any(), cells }
    };
    block("targets", Label::Targets, columns, targets.into_iter().map(row).collect(), language)
}

/// The values that the node starts from; nothing when there is none.
#[component]
pub fn Baselines(
    /// The values.
    baselines: Vec<BaselineRow>,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let columns = columns([Label::Period, Label::Value, Label::Printed, Label::Note], language);
    let row = |baseline: BaselineRow| {
        let cells = vec![baseline.text.into_any(), baseline.printed.into_any(), baseline.note.into_any()];
        Row { class: "", name: baseline.period.into_any(), cells }
    };
    block("baselines", Label::Baselines, columns, baselines.into_iter().map(row).collect(), language)
}

fn columns(labels: [Label; 4], language: Language) -> Vec<Column> {
    labels.into_iter().map(|label| Column::words(label.text(language))).collect()
}

fn block(id: &str, title: Label, columns: Vec<Column>, rows: Vec<Row>, language: Language) -> AnyView {
    let (id, title) = (id.to_owned(), title.text(language));
    let there = !rows.is_empty();
    there
        .then(|| {
            view! {
                <section class="block">
                    <h2 class="block__title">{title}</h2>
                    <Figures id=id caption=title.to_owned() columns=columns rows=rows headed=true/>
                </section>
            }
        })
        .into_any()
}
