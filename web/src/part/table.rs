//! Tables of figures. On a narrow window a row becomes a card: roles are said, since browsers forget them there.

use leptos::prelude::*;

/// A column.
#[derive(Clone)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// Whether it holds numbers.
    pub number: bool,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), number: false }
    }

    /// A column of numbers.
    pub fn numbers(name: impl Into<String>) -> Self {
        Self { name: name.into(), number: true }
    }
}

/// A row: its name and its other cells, one a column but the first.
pub struct Row {
    /// How it stands out, if it does.
    pub class: &'static str,
    /// Its name.
    pub name: AnyView,
    /// Its other cells.
    pub cells: Vec<AnyView>,
}

/// A table in a region that scrolls.
#[component]
pub fn Figures(
    /// Identifier of the caption, alone in the page.
    id: String,
    /// The caption.
    caption: String,
    /// The columns.
    columns: Vec<Column>,
    /// The rows.
    rows: Vec<Row>,
    /// Whether a heading above says what the caption says, for who sees it.
    #[prop(optional)]
    headed: bool,
    /// The rows of the foot.
    #[prop(optional)]
    foot: Vec<Row>,
) -> impl IntoView {
    let heading = |column: &Column| {
        view! { <th scope="col" role="columnheader" class:figures__number=column.number>{column.name.clone()}</th> }
    };
    let labelled = id.clone();
    let has_foot = !foot.is_empty();
    let headings = columns.iter().map(heading).collect_view();
    let rows = rows.into_iter().map(|line| row(line, &columns)).collect_view();
    let foot = foot.into_iter().map(|line| row(line, &columns)).collect_view();
    view! {
        <div class="table-region" role="region" tabindex="0" aria-labelledby=labelled>
            <table class="figures figures--stacked" role="table">
                <caption id=id class:visually-hidden=headed>{caption}</caption>
                <thead role="rowgroup"><tr role="row">{headings}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
                {has_foot.then(|| view! { <tfoot role="rowgroup">{foot}</tfoot> })}
            </table>
        </div>
    }
    .into_any()
}

fn row(row: Row, columns: &[Column]) -> AnyView {
    let cell = |(content, column): (AnyView, &Column)| {
        let class = if column.number { "figures__number" } else { "" };
        view! { <td role="cell" class=class data-label=column.name.clone()>{content}</td> }
    };
    let cells = row.cells.into_iter().zip(columns.iter().skip(1)).map(cell).collect_view();
    view! { <tr role="row" class=row.class><th scope="row" role="rowheader">{row.name}</th>{cells}</tr> }.into_any()
}
