//! Findings in words.

use piramide_engine::finding::{Fact, Finding, Findings, Severity};
use piramide_engine::number::Number;
use piramide_engine::raw::Language;

use crate::bilingual::both;
use crate::number::format_printed;
use crate::text::{filled, said};
use crate::view::{FindingGroup, FindingView, FindingsView};
use crate::words::{code, shape};

/// The severities, the gravest first.
const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// Words of a list beyond this are only counted.
const LISTED: usize = 12;

/// The findings, ready to show.
pub(crate) fn findings_view(findings: &Findings, language: Language) -> FindingsView {
    let refused = findings.has_errors();
    let consequence = match (refused, findings.is_empty()) {
        (true, _) => both!(
            language,
            "Il file non è stato aperto: ciò che era sullo schermo è rimasto com’era.",
            "The file was not opened: what was on the screen has stayed as it was.",
        ),
        (false, true) => {
            both!(language, "I file sono stati letti senza osservazioni.", "The files were read without remarks.")
        }
        (false, false) => both!(
            language,
            "Il file è stato aperto: queste sono osservazioni.",
            "The file was opened: these are remarks.",
        ),
    };
    FindingsView {
        summary: summary(findings, language).unwrap_or_else(|| said!(language, "Nessuna osservazione", "No remarks")),
        consequence: consequence.to_owned(),
        refused,
        groups: groups(findings, language),
    }
}

/// `2 errori, 1 avviso`.
pub(crate) fn summary(findings: &Findings, language: Language) -> Option<String> {
    let mut parts = Vec::new();
    for severity in SEVERITIES {
        let count = findings.iter().filter(|finding| finding.severity() == severity).count();
        if count > 0 {
            parts.push(shape::severities(severity, count, language));
        }
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn groups(findings: &Findings, language: Language) -> Vec<FindingGroup> {
    let mut groups = Vec::new();
    for severity in SEVERITIES {
        let mut chosen = Vec::new();
        for one in findings.iter().filter(|finding| finding.severity() == severity) {
            chosen.push(finding(one, language));
        }
        if !chosen.is_empty() {
            let title = shape::severities(severity, chosen.len(), language);
            groups.push(FindingGroup { severity, title, findings: chosen });
        }
    }
    groups
}

fn finding(finding: &Finding, language: Language) -> FindingView {
    let unsaid = both!(language, "nessun limite", "no bound");
    let inside = |fact: Option<&Fact>| fact.map_or_else(|| unsaid.to_owned(), |fact| in_sentence(fact, language));
    let happened = code::happened(finding.code, language)
        .replace("{found}", &inside(finding.found.as_ref()))
        .replace("{expected}", &inside(finding.expected.as_ref()));
    FindingView {
        severity: finding.severity(),
        severity_word: shape::severity(finding.severity(), language).to_owned(),
        code: finding.code,
        code_name: finding.code.name().to_owned(),
        title: code::title(finding.code, language).to_owned(),
        happened: crate::text::capital(&happened),
        remedy: code::remedy(finding.code, language).to_owned(),
        file: shape::file(finding.place.file, language).to_owned(),
        place: place(finding, language),
        found: finding.found.as_ref().map(|fact| alone(fact, language)),
        expected: finding.expected.as_ref().map(|fact| alone(fact, language)),
    }
}

/// `riga 214, /nodes/3/weight`.
fn place(finding: &Finding, language: Language) -> String {
    let line = filled!("{0} {1}", both!(language, "riga", "line"), &finding.place.line.to_string());
    if finding.place.pointer.is_empty() { line } else { filled!("{0}, {1}", &line, &finding.place.pointer) }
}

/// A fact inside a sentence: words of the document stand between quotes.
fn in_sentence(fact: &Fact, language: Language) -> String {
    match fact {
        Fact::Text(text) => said!(language, "«{0}»", "“{0}”", text),
        Fact::Number(_) | Fact::Count(_) | Fact::Shape(_) | Fact::OneOf(_) | Fact::FirstOf { .. } | Fact::Line(_) => {
            alone(fact, language)
        }
    }
}

/// A fact on its own.
fn alone(fact: &Fact, language: Language) -> String {
    match fact {
        Fact::Text(text) => text.clone(),
        Fact::Number(number) => format_printed(*number, language),
        Fact::Count(count) => Number::parse(&count.to_string())
            .map_or_else(|_| count.to_string(), |count| format_printed(count, language)),
        Fact::Shape(kind) => shape::shape(*kind, language).to_owned(),
        Fact::OneOf(words) => one_of(words, words.len(), language),
        Fact::FirstOf { first, count } => one_of(first, *count, language),
        Fact::Line(line) => filled!("{0} {1}", both!(language, "riga", "line"), &line.to_string()),
    }
}

/// The words that would have been accepted, the first of so many.
fn one_of(words: &[String], count: usize, language: Language) -> String {
    if let [only] = words {
        return only.clone();
    }
    let shown = words.get(..LISTED).unwrap_or(words).join(", ");
    let more = count.saturating_sub(LISTED);
    let rest = match more {
        0 => String::new(),
        _ => said!(language, " e altri {0}", " and {0} more", &more.to_string()),
    };
    said!(language, "fra questi: {0}{1}", "one of: {0}{1}", &shown, &rest)
}
