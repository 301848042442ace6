//! `Come si calcola`: the steps of one number, and what it rests on.

use super::{CitationView, Fact, ReadingView};
use crate::make;
use crate::mark::Mark;
use crate::showing::Showing;

/// The explanation of a node.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplanationView {
    /// `Come si calcola: Giorni di giacenza`.
    pub title: String,
    /// The outcome in one sentence: the value and its state, or why there is none.
    pub outcome: String,
    /// The steps, in the order in which they were done, from the result to what the node brings to the one above.
    pub steps: Vec<StepView>,
    /// What a reader should know: coverage, interval, printed share…, each a sentence.
    pub notes: Vec<String>,
    /// What each number rests on.
    pub sources: Vec<CitationView>,
    /// The readings that were taken.
    pub readings: Vec<ReadingView>,
    /// What the results are, where they are not official.
    pub mark: Option<Mark>,
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// Its name: `Scostamento`.
    pub name: String,
    /// What it does, in a sentence.
    pub sentence: String,
    /// The formula in words: `100 × (risultato − obiettivo) ÷ |obiettivo|`.
    pub formula: Option<String>,
    /// The numbers, each with what it is.
    pub inputs: Vec<Fact>,
    /// The formula with the numbers put in: `100 × (93 − 88) ÷ |88|`.
    pub numbers: Option<String>,
    /// What came out: `+5,68`.
    pub result: Option<String>,
    /// For a mean, its parts: name, weight, score, weight × score.
    pub parts: Option<StepParts>,
}

/// The parts of a mean.
#[derive(Clone, Debug, PartialEq)]
pub struct StepParts {
    /// Caption.
    pub caption: String,
    /// Headings of the columns.
    pub headings: Vec<String>,
    /// The rows: the first cell is a name, the others are numbers.
    pub rows: Vec<StepPart>,
    /// The last row: sums.
    pub total: Option<StepPart>,
}

/// A part of a mean.
#[derive(Clone, Debug, PartialEq)]
pub struct StepPart {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: Option<crate::Address>,
    /// The other cells, one a heading but the first.
    pub cells: Vec<String>,
}

/// The explanation of a node; nothing if the plan has no such node.
pub fn explanation_view(showing: &Showing<'_>, node: &str) -> Option<ExplanationView> {
    make::explanation::explanation_view(showing, node)
}
