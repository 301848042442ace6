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

    fn class(&self) -> Option<&'static str> {
        self.number.then_some("figures__number")
    }
}

/// A row: its name and its other cells, one a column but the first.
pub struct Row {
    /// How it stands out, if it does.
    pub class: Option<&'static str>,
    /// Its name.
    pub name: AnyView,
    /// Its other cells.
    pub cells: Vec<AnyView>,
}

/// A table.
pub struct Table {
    /// Identifier of the caption, alone in the page.
    pub id: String,
    /// The caption.
    pub caption: String,
    /// Whether a heading above says what the caption says, for who sees it.
    pub headed: bool,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The rows of the foot.
    pub foot: Vec<Row>,
}

/// A table in a region that scrolls.
pub fn figures(table: Table) -> AnyView {
    let Table { id, caption, headed, columns, rows, foot } = table;
    let heading = |column: &Column| {
        view! { <th scope="col" role="columnheader" class=column.class()>{column.name.clone()}</th> }.into_any()
    };
    let headings: Vec<_> = columns.iter().map(heading).collect();
    let lines = |rows: Vec<Row>| rows.into_iter().map(|line| row(line, &columns)).collect::<Vec<_>>();
    let has_foot = !foot.is_empty();
    let (rows, foot) = (lines(rows), lines(foot));
    let labelled = id.clone();
    view! {
        <div class="table-region" role="region" tabindex="0" aria-labelledby=labelled>
            <table class="figures figures--stacked" role="table">
                <caption id=id class=headed.then_some("visually-hidden")>{caption}</caption>
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
        view! { <td role="cell" class=column.class() data-label=column.name.clone()>{content}</td> }.into_any()
    };
    let cells: Vec<_> = row.cells.into_iter().zip(columns.iter().skip(1)).map(cell).collect();
    view! { <tr role="row" class=row.class><th scope="row" role="rowheader">{row.name}</th>{cells}</tr> }.into_any()
}
