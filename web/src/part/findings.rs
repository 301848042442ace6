//! What is wrong in a file, and where.

use leptos::prelude::*;
use piramide_engine::finding::Severity;
use piramide_present::view::{FindingGroup, FindingView, FindingsView};
use piramide_present::{Label, Language};

use super::icon::{Icon, IconImage};

/// The findings of a file, grouped by how much they matter.
#[component]
pub fn FindingsList(
    /// The findings.
    findings: FindingsView,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let group = |group: FindingGroup| {
        let findings = group.findings.into_iter().map(|finding| view! { <Finding finding=finding language=language/> });
        view! { <h3>{group.title}</h3><ul class="findings">{findings.collect_view()}</ul> }.into_any()
    };
    view! {
        <p class="prose">{findings.consequence}</p>
        {findings.groups.into_iter().map(group).collect_view()}
    }
    .into_any()
}

#[component]
fn Finding(finding: FindingView, language: Language) -> impl IntoView {
    let (name, icon) = match finding.severity {
        Severity::Error => ("error", Icon::Error),
        Severity::Warning => ("warning", Icon::Warning),
        Severity::Note => ("note", Icon::Info),
    };
    let fact = |label: Label, value: Option<String>| {
        value.map(|value| view! { <dt>{label.text(language)}</dt><dd>{value}</dd> })
    };
    view! {
        <li class=format!("finding finding--{name}")>
            <div class="finding__header">
                <span class="finding__severity"><IconImage icon=icon/>{finding.severity_word}</span>
                <code class="finding__code">{finding.code_name}</code>
            </div>
            <p class="finding__text">{finding.title}</p>
            <p class="prose">{finding.happened}</p>
            <dl class="facts">
                <dt>{Label::Place.text(language)}</dt>
                <dd class="finding__place">{finding.file}": "{finding.place}</dd>
                {fact(Label::Found, finding.found)}
                {fact(Label::Expected, finding.expected)}
            </dl>
            <p class="finding__remedy">{finding.remedy}</p>
        </li>
    }
    .into_any()
}
