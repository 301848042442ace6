//! When a view cannot be shown: what happened and what to do.

use piramide_present::view::{LoadError, error_view, findings_view};
use piramide_present::{Label, Language};

use crate::desk::shelf::Failure;
use crate::part::drop::drop_zone;
use crate::part::findings::findings_list;
use crate::part::html::{View, all, button, code, header, joined, link, maybe, paragraph, sentence, words};
use crate::view::Action;

/// An error as a page, with a way out.
pub fn page(failure: &Failure, language: Language) -> View {
    let error = error_view(&failure.error, language);
    let way_out = match error.address {
        Some(address) => link("btn btn-primary", &address, error.action),
        None => button("btn btn-primary", vec![words(error.action)]).on(Action::Retry),
    };
    let own = matches!(failure.error, LoadError::ReaderFilesGone);
    let own = own.then(|| drop_zone(language));
    let findings = (!failure.findings.is_empty()).then(|| findings_view(&failure.findings, language));
    let detail = error.detail.map(|detail| {
        let name = words(joined(&[Label::TechnicalDetail.text(language), ": "]));
        paragraph("small muted", all(vec![name, code("", detail)]))
    });
    all(vec![
        header(None, error.title, vec![sentence("lead", error.happened)]),
        sentence("prose", error.remedy),
        maybe(own),
        paragraph("main__actions", way_out),
        maybe(findings.map(|findings| findings_list(findings, language))),
        maybe(detail),
    ])
}
