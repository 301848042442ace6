//! What a plan rests on: readings, methods, documents.

use super::{CitationView, Fact};
use crate::Address;
use crate::make;
use crate::showing::Showing;

/// What a plan rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcesView {
    /// The points that the documents leave open, and how they are read.
    pub readings: Vec<ReadingView>,
    /// The ways of scoring.
    pub methods: Vec<MethodView>,
    /// The documents.
    pub documents: Vec<DocumentView>,
}

/// A reading of what a document leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingView {
    /// Identifier.
    pub id: String,
    /// What is left open.
    pub about: String,
    /// The reading taken.
    pub taken: String,
    /// Why.
    pub reason: String,
    /// The other defensible readings.
    pub alternatives: Vec<String>,
    /// Where the document leaves it open.
    pub source: Option<CitationView>,
    /// Names of the nodes that follow it, with where they are (at most twenty).
    pub nodes: Vec<(String, Address)>,
}

/// A way of scoring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodView {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it does, in a sentence.
    pub sentence: String,
    /// Its formula, where it has one.
    pub formula: Option<String>,
    /// Its cap, in a sentence.
    pub cap: Option<String>,
    /// The words of the act.
    pub source: Option<CitationView>,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentView {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Act, day, file, SHA-256…
    pub facts: Vec<Fact>,
    /// Anything a reader should know.
    pub note: Option<String>,
}

/// What a plan rests on.
pub fn sources_view(showing: &Showing<'_>) -> SourcesView {
    make::sources::sources_view(showing)
}
