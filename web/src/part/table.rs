//! Tables of figures. On a narrow window a row becomes a card: roles are said, since browsers forget them there.

use piramide_present::view::Order;

use super::html::{Text, View, all, button, division, element, maybe, span, words};
use crate::view::Action;

/// A column.
#[derive(Clone)]
pub struct Column {
    /// Its heading.
    pub name: Text,
    /// Whether it holds numbers.
    pub number: bool,
    /// How the rows are sorted by it, if they can be.
    pub sorted: Option<Sorted>,
}

/// How rows are sorted by a column.
#[derive(Clone)]
pub struct Sorted {
    /// The view with the rows by this column, or the other way round.
    pub to: String,
    /// How they stand by it now, if they do.
    pub order: Option<Order>,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<Text>) -> Self {
        Self { name: name.into(), number: false, sorted: None }
    }

    /// A column of numbers.
    pub fn numbers(name: impl Into<Text>) -> Self {
        Self { name: name.into(), number: true, sorted: None }
    }

    fn class(&self) -> &'static str {
        if self.number { "figures__number" } else { "" }
    }
}

/// A row: its name and its other cells, one a column but the first.
pub struct Row {
    /// How it stands out, if it does.
    pub class: Option<&'static str>,
    /// Its name.
    pub name: View,
    /// Its other cells.
    pub cells: Vec<View>,
}

/// A table.
pub struct Table {
    /// Identifier of the caption, alone in the page.
    pub id: Text,
    /// The caption.
    pub caption: Text,
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
pub fn figures(table: Table) -> View {
    let Table { id, caption, headed, columns, rows, foot } = table;
    let sorted = columns.iter().any(|column| column.sorted.is_some());
    let class = if sorted { "figures figures--stacked figures--sorted" } else { "figures figures--stacked" };
    let headings: Vec<_> = columns.iter().map(heading).collect();
    let lines = |rows: Vec<Row>| rows.into_iter().map(|line| row(line, &columns)).collect::<Vec<_>>();
    let has_foot = !foot.is_empty();
    let group = |tag: &'static str, rows: Vec<View>| element(tag, "", rows).with("role", "rowgroup");
    let caption = element("caption", if headed { "visually-hidden" } else { "" }, vec![words(caption)]);
    let content = vec![
        caption.with("id", id.clone()),
        group("thead", vec![element("tr", "", headings).with("role", "row")]),
        group("tbody", lines(rows)),
        maybe(has_foot.then(|| group("tfoot", lines(foot)))),
    ];
    let table = element("table", class, content).with("role", "table");
    let region = division("table-region", vec![table]).fixed(&[("role", "region"), ("tabindex", "0")]);
    region.with("aria-labelledby", id)
}

/// The heading of a column; a button where the rows can be sorted by it.
fn heading(column: &Column) -> View {
    let name = words(column.name.clone());
    let (order, sign) = match column.sorted.as_ref().and_then(|sorted| sorted.order) {
        Some(Order::Ascending) => (Some("ascending"), " ▲"),
        Some(Order::Descending) => (Some("descending"), " ▼"),
        None => (None, " ↕"),
    };
    let inside = match column.sorted.clone() {
        None => name,
        Some(Sorted { to, .. }) => {
            let sign = span("", words(sign)).with("aria-hidden", "true");
            button("figures__sort", vec![name, sign]).on(Action::Go(to))
        }
    };
    let cell = element("th", column.class(), vec![inside]).fixed(&[("scope", "col"), ("role", "columnheader")]);
    cell.with_if("aria-sort", order)
}

fn row(row: Row, columns: &[Column]) -> View {
    let cell = |(content, column): (View, &Column)| {
        let cell = element("td", column.class(), vec![content]).with("role", "cell");
        cell.with("data-label", column.name.clone())
    };
    let cells: Vec<_> = row.cells.into_iter().zip(columns.iter().skip(1)).map(cell).collect();
    let name = element("th", "", vec![row.name]).fixed(&[("scope", "row"), ("role", "rowheader")]);
    element("tr", row.class.unwrap_or_default(), vec![name, all(cells)]).with("role", "row")
}
