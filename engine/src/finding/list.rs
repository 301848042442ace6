//! The findings of a document, of which no more than a thousand are kept.

use super::{Code, Finding, Severity};

/// The findings of one pass over a document, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    list: Vec<Finding>,
    beyond: usize,
    error_beyond: bool,
}

/// More findings than this are counted and not kept: a reader corrects the first thousand and tries again.
const MOST: usize = 1000;

impl Findings {
    /// None yet.
    pub const fn new() -> Self {
        Self { list: Vec::new(), beyond: 0, error_beyond: false }
    }

    /// Adds one; beyond a thousand they are counted, and an error still keeps the document from being loaded.
    pub fn push(&mut self, finding: Finding) {
        if !self.only_counts(finding.code) {
            self.list.push(finding);
        }
    }

    /// Counts a finding that would not be kept, so that nothing has to be computed for it; returns `false`, and counts
    /// nothing, if it would be kept.
    pub fn only_counts(&mut self, code: Code) -> bool {
        if !self.is_full() {
            return false;
        }
        self.beyond = self.beyond.saturating_add(1);
        self.error_beyond |= code.severity() == Severity::Error;
        true
    }

    /// Whether no more findings are kept.
    pub const fn is_full(&self) -> bool {
        self.list.len() >= MOST
    }

    /// How many were found beyond those that are kept.
    pub const fn beyond(&self) -> usize {
        self.beyond
    }

    /// Whether any of them keeps the document from being loaded.
    pub fn has_errors(&self) -> bool {
        self.error_beyond || self.list.iter().any(|finding| finding.severity() == Severity::Error)
    }

    /// Sorts by file, line and pointer, so that a reader goes through the file once.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            (a.place.file, a.place.line, &a.place.pointer, a.code).cmp(&(
                b.place.file,
                b.place.line,
                &b.place.pointer,
                b.code,
            ))
        });
    }

    /// The findings, to be completed.
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Finding> {
        self.list.iter_mut()
    }

    /// The findings, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.list.iter()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'findings> IntoIterator for &'findings Findings {
    type Item = &'findings Finding;
    type IntoIter = std::slice::Iter<'findings, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}
