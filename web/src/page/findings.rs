//! What was found in the files: of a plan that is open, and of files that were not opened.

use piramide_engine::finding::Findings;
use piramide_present::view::{LoadError, error_view, findings_view};
use piramide_present::{Label, Language};

use super::failure;
use crate::desk::Desk;
use crate::desk::own::Refused;
use crate::part::findings::findings_list;
use crate::part::html::{View, all, division, header, joined, paragraph, sentence, span, strong, words};
use crate::part::icon::{Icon, icon};

/// The findings of an open plan.
pub fn page(findings: &Findings, language: Language) -> View {
    let view = findings_view(findings, language);
    let name = Label::FindingsTitle.text(language);
    all(vec![header(None, name, vec![sentence("lead", view.summary.clone())]), findings_list(view, language)])
}

/// The files that were not opened last, with an address of their own.
pub fn refused_page(desk: &Desk, language: Language) -> View {
    if desk.refused.is_empty() {
        return failure::page(&LoadError::ReaderFilesGone.into(), language);
    }
    let name = Label::FindingsTitle.text(language);
    all(vec![header(None, name, Vec::new()), refusals(&desk.refused, language)])
}

/// Files that were not opened, each with what is wrong in it and where.
pub fn refusals(refused: &[Refused], language: Language) -> View {
    all(refused.iter().map(|refused| one(refused, language)).collect())
}

fn one(refused: &Refused, language: Language) -> View {
    let (summary, content) = if refused.failure.findings.is_empty() {
        let error = error_view(&refused.failure.error, language);
        let stays = Label::ScreenStays.text(language);
        let happened = sentence("prose", joined(&[&error.happened, " ", stays]));
        (error.title, all(vec![happened, sentence("prose", error.remedy)]))
    } else {
        let findings = findings_view(&refused.failure.findings, language);
        (findings.summary.clone(), findings_list(findings, language))
    };
    let file = vec![icon(Icon::FileJson), strong(words(refused.file.clone())), span("", words(summary))];
    division("refusal__file", vec![paragraph("drop__file", all(file)), content])
}
