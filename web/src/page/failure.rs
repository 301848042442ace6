//! When a view cannot be shown: what happened and what to do.

use leptos::prelude::*;
use piramide_present::view::{LoadError, error_view, findings_view};
use piramide_present::{Label, Language};

use crate::browser::hash;
use crate::part::drop::DropZone;
use crate::part::findings::FindingsList;
use crate::session::Session;
use crate::session::shelf::Failure;

/// An error as a page, with a way out.
pub fn page(session: Session, failure: &Failure, language: Language) -> AnyView {
    let error = error_view(&failure.error, language);
    let way_out = match error.address {
        Some(address) => view! { <a class="btn btn-primary" href=address.fragment()>{error.action}</a> }.into_any(),
        None => {
            view! { <button class="btn btn-primary" type="button" on:click=|_| hash::reload()>{error.action}</button> }
                .into_any()
        }
    };
    let own = matches!(failure.error, LoadError::ReaderFilesGone);
    let findings = (!failure.findings.is_empty()).then(|| findings_view(&failure.findings, language));
    view! {
        <header class="main__header">
            <h1 tabindex="-1">{error.title}</h1>
            <p class="lead">{error.happened}</p>
        </header>
        <p class="prose">{error.remedy}</p>
        {own.then(|| view! { <DropZone session=session/> })}
        <p class="main__actions">{way_out}</p>
        {findings.map(|findings| view! { <FindingsList findings=findings language=language/> })}
        {error.detail.map(|detail| view! {
            <p class="small muted">{Label::TechnicalDetail.text(language)}": "<code>{detail}</code></p>
        })}
    }
    .into_any()
}
