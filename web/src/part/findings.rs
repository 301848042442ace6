//! What is wrong in a file, and where.

use piramide_engine::finding::Severity;
use piramide_present::view::{FindingGroup, FindingView, FindingsView};
use piramide_present::{Label, Language};

use super::html::{View, all, code, division, joined, list_of, pairs, sentence, span, subheading, words};
use super::icon::{Icon, icon};

/// The findings of a file, grouped by how much they matter.
pub fn findings_list(findings: FindingsView, language: Language) -> View {
    let group = |group: FindingGroup| {
        let list = group.findings.into_iter().map(|one| finding(one, language)).collect();
        all(vec![subheading("", words(group.title)), list_of("findings", list)])
    };
    let consequence = sentence("prose", findings.consequence);
    all([consequence].into_iter().chain(findings.groups.into_iter().map(group)).collect())
}

fn finding(finding: FindingView, language: Language) -> View {
    let (class, symbol) = match finding.severity {
        Severity::Error => ("finding finding--error", Icon::Error),
        Severity::Warning => ("finding finding--warning", Icon::Warning),
        Severity::Note => ("finding finding--note", Icon::Info),
    };
    let severity = span("finding__severity", all(vec![icon(symbol), words(finding.severity_word)]));
    let place = span("finding__place", words(joined(&[&finding.file, ": ", &finding.place])));
    let fact = |label: Label, value: Option<String>| Some((label.text(language).into(), words(value?)));
    let mut facts = vec![(Label::Place.text(language).into(), place)];
    facts.extend(fact(Label::Found, finding.found));
    facts.extend(fact(Label::Expected, finding.expected));
    let content = vec![
        division("finding__header", vec![severity, code("finding__code", finding.code_name)]),
        sentence("finding__text", finding.title),
        sentence("prose", finding.happened),
        pairs("facts", facts),
        sentence("finding__remedy", finding.remedy),
    ];
    super::html::item(class, content)
}
