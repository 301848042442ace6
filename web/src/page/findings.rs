//! What was found in the files: of a plan that is open, and of files that were not opened.

use leptos::prelude::*;
use piramide_engine::finding::Findings;
use piramide_present::view::{LoadError, error_view, findings_view};
use piramide_present::{Label, Language};

use super::failure;
use crate::part::findings::FindingsList;
use crate::part::icon::{Icon, IconImage};
use crate::session::Session;
use crate::session::own::Refused;
use crate::session::shared::Shared;

/// The findings of an open plan.
pub fn page(findings: &Findings, language: Language) -> AnyView {
    let view = findings_view(findings, language);
    view! {
        <header class="main__header">
            <h1 tabindex="-1">{Label::FindingsTitle.text(language)}</h1>
            <p class="lead">{view.summary.clone()}</p>
        </header>
        <FindingsList findings=view language=language/>
    }
    .into_any()
}

/// The files that were not opened last, with an address of their own.
pub fn refused_page(session: Session, language: Language) -> AnyView {
    let Some(refused) = session.refused.get() else {
        return failure::page(session, &LoadError::ReaderFilesGone.into(), language);
    };
    view! {
        <header class="main__header"><h1 tabindex="-1">{Label::FindingsTitle.text(language)}</h1></header>
        <Refusals refused=refused language=language/>
    }
    .into_any()
}

/// Files that were not opened, each with what is wrong in it and where.
#[component]
pub fn Refusals(
    /// The files.
    refused: Shared<Vec<Refused>>,
    /// The language of the words.
    language: Language,
) -> impl IntoView {
    refused.iter().map(|refused| one(refused, language)).collect_view().into_any()
}

fn one(refused: &Refused, language: Language) -> AnyView {
    let name = refused.file.clone();
    let (summary, content) = if refused.failure.findings.is_empty() {
        let error = error_view(&refused.failure.error, language);
        let content = view! {
            <p class="prose">{error.happened}" "{Label::ScreenStays.text(language)}</p>
            <p class="prose">{error.remedy}</p>
        };
        (error.title, content.into_any())
    } else {
        let findings = findings_view(&refused.failure.findings, language);
        let summary = findings.summary.clone();
        (summary, view! { <FindingsList findings=findings language=language/> }.into_any())
    };
    view! {
        <div class="refusal__file">
            <p class="drop__file"><IconImage icon=Icon::FileJson/><strong>{name}</strong><span>{summary}</span></p>
            {content}
        </div>
    }
    .into_any()
}
