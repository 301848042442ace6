//! What a plan rests on: readings, methods, documents, relations between printed numbers.

use leptos::prelude::*;
use piramide_present::view::{CheckView, DocumentView, MethodView, PlanView};
use piramide_present::{Label, Language};

use crate::part::citation::{Citation, Citations};
use crate::part::facts::Facts;
use crate::part::reading::Reading;

/// The page of readings, methods and documents.
pub fn page(plan: PlanView, language: Language) -> AnyView {
    let sources = plan.sources;
    let readings = sources.readings.into_iter().map(|reading| view! { <Reading reading=reading language=language/> });
    let methods = sources.methods.into_iter().map(method);
    let documents = sources.documents.into_iter().map(document);
    let checks = sources.checks.into_iter().map(check);
    view! {
        <header class="main__header">
            <h1 tabindex="-1">{Label::SourcesTitle.text(language)}</h1>
            <p class="lead">{plan.header.title}</p>
        </header>
        {block(Label::Readings, Some(Label::ReadingsLead), readings.map(IntoAny::into_any).collect(), language)}
        {block(Label::Methods, None, methods.collect(), language)}
        {block(Label::Documents, None, documents.collect(), language)}
        {block(Label::Checks, None, checks.collect(), language)}
    }
    .into_any()
}

/// A part of the page; nothing when it is empty.
fn block(title: Label, lead: Option<Label>, content: Vec<AnyView>, language: Language) -> AnyView {
    let there = !content.is_empty();
    there
        .then(|| {
            view! {
                <section class="block">
                    <h2 class="block__title">{title.text(language)}</h2>
                    {lead.map(|lead| view! { <p class="prose">{lead.text(language)}</p> })}
                    <div class="stack">{content}</div>
                </section>
            }
        })
        .into_any()
}

fn method(method: MethodView) -> AnyView {
    view! {
        <article class="panel">
            <h3>{method.name}</h3>
            <p class="prose">{method.sentence}</p>
            {method.formula.map(|formula| view! { <code class="explain__formula">{formula}</code> })}
            {method.cap.map(|cap| view! { <p class="prose">{cap}</p> })}
            {method.source.map(|source| view! { <Citation citation=source/> })}
        </article>
    }
    .into_any()
}

fn document(document: DocumentView) -> AnyView {
    view! {
        <article class="panel">
            <h3>{document.title}</h3>
            <Facts facts=document.facts/>
            {document.note.map(|note| view! { <p class="prose">{note}</p> })}
        </article>
    }
    .into_any()
}

fn check(check: CheckView) -> AnyView {
    view! {
        <article class="panel">
            <h3>{check.name}</h3>
            <p class="prose">{check.standing}</p>
            <Facts facts=check.numbers/>
            {check.cause.map(|cause| view! { <p class="prose">{cause}</p> })}
            {check.missing.map(|missing| view! { <p class="prose">{missing}</p> })}
            <Citations citations=check.sources/>
        </article>
    }
    .into_any()
}
