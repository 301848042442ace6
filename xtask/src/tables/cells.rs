//! The rows of a table: identifiers, numbers, and the words that each row or cell is quoted by.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use piramide_engine::read::document::Node;

use super::number::decimal;
use super::sheet::{Lines, Sheet, SheetRow};
use crate::json;
use crate::sources::{Texts, quote};

/// The name of a column and its numbers stand at most so many lines apart.
const WRAPPED: u32 = 4;

/// A table with what its rows became.
pub struct Compiled {
    /// The document.
    pub document: String,
    /// The place in it.
    pub place: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row.
pub struct Row {
    /// Its identifier: the office, or its name in small letters.
    pub id: String,
    /// Its office.
    pub office: Option<String>,
    /// The row of the group that it is part of.
    pub within: Option<String>,
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
}

/// A cell.
pub struct Cell {
    /// As printed; empty where nothing stands.
    pub printed: String,
    /// Its number; none where a dash or a blank stands.
    pub number: Option<String>,
    /// Where it stands.
    pub lines: Vec<Lines>,
    /// The words that stand there: of the whole row, or of the line of the column where the rows are printed as columns.
    pub words: String,
}

/// Reads the rows of a table and finds every one in its document.
///
/// # Errors
/// When a row or a number does not stand in the lines that it cites, or two rows have one identifier.
pub fn compile(sheet: &Sheet, table: &Node, texts: &Texts) -> Result<Compiled> {
    let title = texts.cited(&sheet.document, &[sheet.lines])?;
    quote([sheet.title.as_str()], &title)?;
    let declared = json::get(table, "columns").map(json::items).unwrap_or_default();
    let ids: Vec<&str> = declared.iter().map(|column| json::need(column, "id")).collect::<Result<_>>()?;
    ensure!(ids == sheet.columns, "the table declares {ids:?}, its file has {:?}", sheet.columns);
    let mut rows = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &sheet.rows {
        let id = identifier(row);
        ensure!(seen.insert(id.clone()), "two rows are `{id}`");
        let quoted: Vec<(Vec<Lines>, String)> = if sheet.transposed {
            let names = declared.iter().map(|column| json::need(column, "name")).collect::<Result<Vec<_>>>()?;
            let cells = names.iter().enumerate().map(|(column, name)| line_of(sheet, row, column, name, texts));
            cells.collect::<Result<_>>()?
        } else {
            let words = words_of(sheet, row, texts).with_context(|| row.name.clone())?;
            row.cells.iter().map(|_| (row.lines.clone(), words.clone())).collect()
        };
        let cells = row.cells.iter().zip(quoted).map(|(printed, (lines, words))| {
            Ok(Cell { printed: printed.trim().to_owned(), number: decimal(printed)?, lines, words })
        });
        let within = row.name.split_once(" / ").and_then(|(group, _)| group_of(sheet, group));
        let cells = cells.collect::<Result<_>>().with_context(|| row.name.clone())?;
        rows.push(Row { id, office: row.office.clone(), within, cells });
    }
    Ok(Compiled { document: sheet.document.clone(), place: sheet.place.clone(), rows })
}

/// The row whose name is that of the group.
fn group_of(sheet: &Sheet, group: &str) -> Option<String> {
    sheet.rows.iter().find(|row| row.name == group).map(identifier)
}

/// The words of a row: its names, then its numbers.
fn words_of(sheet: &Sheet, row: &SheetRow, texts: &Texts) -> Result<String> {
    let text = texts.cited(&sheet.document, &row.lines)?;
    quote(row.name.split(" / ").chain(row.cells.iter().map(String::as_str)), &text)
}

/// The line of a column where the rows of a block are printed as columns: its name, then a number for every row.
fn line_of(sheet: &Sheet, row: &SheetRow, column: usize, name: &str, texts: &Texts) -> Result<(Vec<Lines>, String)> {
    let block = sheet.rows.iter().filter(|other| other.lines == row.lines);
    let printed = block.filter_map(|other| other.cells.get(column)).filter(|cell| !cell.is_empty());
    let expected = std::iter::once(name).chain(printed.map(String::as_str)).collect::<Vec<_>>().join(" ");
    let &(from, to) = row.lines.first().context("no lines")?;
    for first in from..=to {
        if texts.cited(&sheet.document, &[(first, first)])?.is_empty() {
            continue;
        }
        for last in first..=to.min(first.saturating_add(WRAPPED)) {
            let words = texts.cited(&sheet.document, &[(first, last)])?;
            if words == expected {
                return Ok((vec![(first, last)], words));
            }
        }
    }
    anyhow::bail!("«{expected}» does not stand in lines {from} to {to}")
}

/// The office, or the name of the row in small letters without accents.
fn identifier(row: &SheetRow) -> String {
    row.office.clone().unwrap_or_else(|| {
        let mut id = String::new();
        for sign in row.name.chars().flat_map(char::to_lowercase) {
            let plain = match sign {
                'à' => 'a',
                'è' | 'é' => 'e',
                'ì' => 'i',
                'ò' => 'o',
                'ù' => 'u',
                other => other,
            };
            if plain.is_ascii_alphanumeric() {
                id.push(plain);
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        id.trim_end_matches('-').to_owned()
    })
}

/// Completes the declaration of a table with its rows and its citation.
pub fn finish(sheet: &Sheet, compiled: &Compiled, table: &mut Node) {
    let rows = compiled.rows.iter().zip(&sheet.rows).map(|(row, printed)| {
        let mut node = json::object([("id", json::text(&row.id))]);
        for (key, value) in [("office", &row.office), ("within", &row.within)] {
            if let Some(value) = value {
                json::put(&mut node, key, json::text(value));
            }
        }
        json::put(&mut node, "name", json::text(&printed.name));
        let cells = row.cells.iter().map(|cell| cell.number.as_deref().map_or_else(json::null, json::text));
        json::put(&mut node, "cells", json::list(cells));
        json::put(&mut node, "lines", ranges(&printed.lines));
        node
    });
    let rows = json::list(rows);
    let source = citation(compiled, &[sheet.lines], &sheet.title);
    let kept: Vec<_> = ["relations", "no_relations", "causes"].map(|key| (key, json::take(table, key))).into();
    json::put(table, "rows", rows);
    for (key, value) in kept {
        if let Some(value) = value {
            json::put(table, key, value);
        }
    }
    json::put(table, "source", source);
}

/// Where words of a table stand.
pub fn citation(compiled: &Compiled, lines: &[Lines], words: &str) -> Node {
    json::object([
        ("document", json::text(&compiled.document)),
        ("place", json::text(&compiled.place)),
        ("lines", ranges(lines)),
        ("words", json::text(words)),
    ])
}

fn ranges(lines: &[Lines]) -> Node {
    json::list(lines.iter().map(|&(from, to)| json::list([json::count(from), json::count(to)])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, office: Option<&str>, cells: &[&str]) -> SheetRow {
        let cells = cells.iter().map(|cell| (*cell).to_owned()).collect();
        SheetRow { name: name.to_owned(), office: office.map(str::to_owned), lines: vec![(2, 3)], cells }
    }

    fn sheet(transposed: bool, rows: Vec<SheetRow>) -> Sheet {
        let text = |text: &str| text.to_owned();
        let (document, place, title) = (text("d"), text("p"), text("Table"));
        Sheet { document, place, title, lines: (1, 3), transposed, columns: vec![text("a"), text("b")], rows }
    }

    fn declared() -> Node {
        let column = |id, name| json::object([("id", json::text(id)), ("name", json::text(name))]);
        json::object([("columns", json::list([column("a", "Received"), column("b", "of which late")]))])
    }

    fn compiled(sheet: &Sheet, lines: &[&str]) -> Result<Compiled> {
        compile(sheet, &declared(), &Texts::of("d", lines))
    }

    #[test]
    fn a_row_is_quoted_with_its_numbers_and_a_part_with_its_group() {
        let rows = vec![row("SUD", None, &["5", "7"]), row("SUD / BARI", Some("bari"), &["2", "-"])];
        let found = compiled(&sheet(false, rows), &["Table", "SUD BARI 2", "- 5 7"]).unwrap();
        let [group, part] = found.rows.as_slice() else { panic!("two rows") };
        assert_eq!((group.id.as_str(), part.id.as_str(), part.within.as_deref()), ("sud", "bari", Some("sud")));
        assert_eq!(group.cells[0].words, "SUD [...] 5 7");
        assert_eq!(part.cells[1].words, "SUD BARI 2 -");
        assert_eq!((part.cells[0].number.as_deref(), part.cells[1].number.as_deref()), (Some("2"), None));
    }

    #[test]
    fn rows_printed_as_columns_are_found_in_the_line_of_the_column() {
        let rows = || vec![row("NORD", Some("nord"), &["1.000", ""]), row("SUD", Some("sud"), &["20", "3"])];
        let found = compiled(&sheet(true, rows()), &["Table", "Received 1.000 20", "of which late 3"]).unwrap();
        assert_eq!(
            (found.rows[0].cells[0].words.as_str(), &found.rows[0].cells[0].lines[..]),
            ("Received 1.000 20", &[(2, 2)][..])
        );
        assert_eq!(found.rows[1].cells[1].words, "of which late 3");
        // Two numbers in the other order, or a digit that is another, do not stand there.
        assert!(compiled(&sheet(true, rows()), &["Table", "Received 20 1.000", "of which late 3"]).is_err());
        assert!(compiled(&sheet(true, rows()), &["Table", "Received 1.001 20", "of which late 3"]).is_err());
    }

    #[test]
    fn two_rows_with_one_identifier_or_another_title_are_refused() {
        let twice = vec![row("SUD", None, &["5", "7"]), row("Sud", None, &["5", "7"])];
        assert!(compiled(&sheet(false, twice), &["Table", "SUD 5 7", "Sud 5 7"]).is_err());
        let one = || vec![row("SUD", None, &["5", "7"])];
        assert!(compiled(&sheet(false, one()), &["Table", "SUD 5 7", ""]).is_ok());
        assert!(compiled(&sheet(false, one()), &["Another", "SUD 5 7", ""]).is_err());
    }
}
