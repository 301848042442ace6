//! The document tree against a corpus of our own, in the manner of the public suites for JSON parsers, and against
//! `serde_json`, which must accept exactly the same texts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that panics is a test that fails")]

mod accepted;
mod limits;
mod places;
mod refused;
mod second_reader;

use piramide_engine::finding::{File, Finding, Findings};
use piramide_engine::read::document::{Node, Value};
use piramide_engine::read::{Limits, parse};

fn read_within(bytes: &[u8], limits: Limits) -> (Option<Node>, Vec<Finding>) {
    let mut findings = Findings::new();
    let tree = parse(bytes, File::Plan, &limits, &mut findings);
    (tree, findings.iter().cloned().collect())
}

fn read(bytes: impl AsRef<[u8]>) -> (Option<Node>, Vec<Finding>) {
    read_within(bytes.as_ref(), Limits::default())
}

fn accepted(text: impl AsRef<[u8]>) -> Value {
    let (tree, findings) = read(text.as_ref());
    let shown = String::from_utf8_lossy(text.as_ref()).into_owned();
    assert_eq!(findings, [], "{shown}");
    tree.unwrap_or_else(|| panic!("{shown}")).value
}

/// The one finding that ends the reading.
fn refused(text: impl AsRef<[u8]>) -> Finding {
    let (tree, mut findings) = read(text.as_ref());
    assert_eq!((tree, findings.len()), (None, 1), "{}", String::from_utf8_lossy(text.as_ref()));
    findings.remove(0)
}

fn string(text: &str) -> Value {
    Value::Text(text.into())
}

fn digits(text: &str) -> Value {
    Value::Number(text.into())
}

/// The elements of a list, without their lines.
fn elements(value: Value) -> Vec<Value> {
    let Value::List(elements) = value else { panic!("not a list: {value:?}") };
    elements.into_iter().map(|element| element.value).collect()
}
