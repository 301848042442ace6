//! What was found in the files, ready to show.

use piramide_engine::finding::{Code, Findings, Severity};
use piramide_engine::raw::Language;

use crate::make;

/// The findings of one or two files, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingsView {
    /// `2 errori, 1 avviso`.
    pub summary: String,
    /// What it means for the reader: the file was loaded, or it was not and what was on the screen stays.
    pub consequence: String,
    /// Whether a file was refused.
    pub refused: bool,
    /// Errors first, then warnings, then notes; groups without findings are left out.
    pub groups: Vec<FindingGroup>,
}

/// The findings of one severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingGroup {
    /// The severity.
    pub severity: Severity,
    /// `2 errori`.
    pub title: String,
    /// In the order of the text.
    pub findings: Vec<FindingView>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingView {
    /// How much it matters.
    pub severity: Severity,
    /// `Errore`, `Avviso`, `Nota`.
    pub severity_word: String,
    /// The code.
    pub code: Code,
    /// Its stable name: `unknown-field`.
    pub code_name: String,
    /// In a few words.
    pub title: String,
    /// What happened, with what was found.
    pub happened: String,
    /// What to do.
    pub remedy: String,
    /// Which file: `Piano`, `Risultati`.
    pub file: String,
    /// `riga 214, /nodes/3/weight`.
    pub place: String,
    /// What stands there.
    pub found: Option<String>,
    /// What should have stood there.
    pub expected: Option<String>,
}

/// The findings, ready to show.
pub fn findings_view(findings: &Findings, language: Language) -> FindingsView {
    make::findings::findings_view(findings, language)
}

/// `2 errori, 1 avviso`; nothing if there is nothing to say.
pub fn findings_summary(findings: &Findings, language: Language) -> Option<String> {
    make::findings::summary(findings, language)
}
