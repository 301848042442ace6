//! Every number of a table stands in the lines of its row.

use std::collections::BTreeMap;

use piramide_engine::read::document::{Node, Value};

use super::Tally;
use super::citations::{digits, numbers_in, ranges};
use crate::json;
use crate::sources::Texts;

/// Compares the rows of every table of a plan with the text.
pub fn check(file: &str, document: &Node, texts: &Texts, tally: &mut Tally) {
    for table in json::get(document, "tables").map(json::items).unwrap_or_default() {
        let cited = json::get(table, "source").and_then(|source| json::text_of(source, "document")).unwrap_or_default();
        for row in json::get(table, "rows").map(json::items).unwrap_or_default() {
            let (table, row_id) = (json::text_of(table, "id").unwrap_or_default(), json::text_of(row, "id"));
            let fault = of_row(row, cited, texts, tally);
            tally.faults.extend(fault.map(|fault| format!("{file}: {table}, {}: {fault}", row_id.unwrap_or_default())));
        }
    }
}

/// What is wrong with a row: a number that its lines do not print, or print less often than it stands in the row.
fn of_row(row: &Node, document: &str, texts: &Texts, tally: &mut Tally) -> Option<String> {
    let lines = json::get(row, "lines").map(ranges).unwrap_or_default();
    let text = match texts.cited(document, &lines) {
        Ok(text) => text,
        Err(error) => return Some(error.to_string()),
    };
    let mut printed: BTreeMap<String, usize> = BTreeMap::new();
    for number in numbers_in(&text) {
        let count = printed.entry(number).or_default();
        *count = count.saturating_add(1);
    }
    for cell in json::get(row, "cells").map(json::items).unwrap_or_default() {
        let (Value::Text(number) | Value::Number(number)) = &cell.value else { continue };
        tally.numbers = tally.numbers.saturating_add(1);
        match printed.get_mut(&digits(number)).filter(|left| **left > 0) {
            Some(left) => *left = left.saturating_sub(1),
            None => return Some(format!("{number} does not stand in lines {lines:?}")),
        }
    }
    None
}
