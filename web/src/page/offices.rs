//! A node in every office, as a table that can be sorted.

use piramide_present::view::{OfficeColumn, OfficeRow, OfficesView};
use piramide_present::{Label, Language};

use crate::part::children::state;
use crate::part::explained::explained;
use crate::part::html::{View, all, header, link, words};
use crate::part::score::sentences;
use crate::part::table::{Column, Row, Sorted, Table, figures};

/// The page of a node in every office.
pub fn page(view: OfficesView, language: Language) -> View {
    let column = |OfficeColumn { name, number, address, order }| Column {
        name: name.into(),
        number,
        sorted: Some(Sorted { to: address.fragment(), order }),
    };
    let columns = view.columns.into_iter().map(column).collect();
    let rows = view.rows.into_iter().map(|one| row(one, language)).collect();
    let (id, caption) = ("offices".into(), view.caption.into());
    all(vec![
        header(Some(Label::Offices.text(language).into()), view.name, Vec::new()),
        sentences(view.notes),
        figures(Table { id, caption, headed: false, columns, rows, foot: Vec::new() }),
    ])
}

fn row(row: OfficeRow, language: Language) -> Row {
    let value = explained(row.value, &row.address, &row.name, language);
    let mut cells: Vec<View> = row.places.into_iter().map(words).collect();
    cells.extend([words(row.target), words(row.given), value, state(row.state)]);
    Row { class: None, name: link("figures__link", &row.address, row.name), cells }
}
