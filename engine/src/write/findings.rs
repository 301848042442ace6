//! The findings of documents as `piramide-findings/1`: codes and facts, never sentences.

use super::canonical::Canonical;
use super::{object, text};
use crate::finding::{Fact, File, Finding, Findings, Severity, Shape};

/// The format of the file.
const FORMAT: &str = "piramide-findings/1";

/// The findings of one document or of several, in their order, and how many more were found than are kept.
pub fn findings(all: &[&Findings]) -> Canonical {
    let beyond = all.iter().fold(0_usize, |sum, findings| sum.saturating_add(findings.beyond()));
    object([
        ("format", Some(text(FORMAT))),
        ("findings", Some(Canonical::List(all.iter().flat_map(|findings| findings.iter()).map(finding).collect()))),
        ("beyond", (beyond > 0).then(|| text(beyond))),
    ])
}

fn finding(finding: &Finding) -> Canonical {
    object([
        ("code", Some(text(finding.code.name()))),
        ("severity", Some(text(finding.severity().name()))),
        ("file", Some(text(finding.place.file.name()))),
        ("pointer", Some(text(&finding.place.pointer))),
        ("line", Some(text(finding.place.line))),
        ("found", finding.found.as_ref().map(fact)),
        ("expected", finding.expected.as_ref().map(fact)),
    ])
}

/// A fact with its kind, so that a reader knows a number from words that look like one.
fn fact(fact: &Fact) -> Canonical {
    match fact {
        Fact::Text(words) => object([("text", Some(text(words)))]),
        Fact::Number(number) => object([("number", Some(Canonical::Number(*number)))]),
        Fact::Count(count) => object([("count", Some(text(count)))]),
        Fact::Shape(shape) => object([("shape", Some(text(shape.name())))]),
        Fact::OneOf(words) => object([("one_of", Some(Canonical::List(words.iter().map(text).collect())))]),
        Fact::FirstOf { first, count } => {
            object([("one_of", Some(Canonical::List(first.iter().map(text).collect()))), ("count", Some(text(count)))])
        }
        Fact::Line(line) => object([("line", Some(text(line)))]),
    }
}

impl Severity {
    /// The stable word: `error`, `warning` or `note`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl File {
    /// The stable word: `plan` or `actuals`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Actuals => "actuals",
        }
    }
}

impl Shape {
    /// The stable word, for instance `list`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Text => "text",
            Self::List => "list",
            Self::Object => "object",
            Self::Date => "date",
        }
    }
}
