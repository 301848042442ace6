//! Findings and errors in words.

use piramide_engine::read_plan;
use piramide_present::view::{LoadError, error_view, findings_summary, findings_view};
use piramide_present::{Address, Language};

use super::small::PLAN;

#[test]
fn a_broken_plan_gives_the_list_of_what_is_wrong_and_where() {
    let broken = PLAN
        .replace("\"weight\": \"30\", \"method\": \"given\"", "\"wieght\": \"30\", \"method\": \"gven\"")
        .replace("\"declared_sum\": \"100\"", "\"declared_sum\": \"90\"")
        .replace("\"value\": \"10\"", "\"value\": \"1,10\"");
    let loaded = read_plan(broken.as_bytes(), &Default::default());
    assert!(loaded.document.is_none());
    let view = findings_view(&loaded.findings, Language::Italian);
    assert!(view.refused);
    assert_eq!(view.consequence, "Il file non è stato aperto: ciò che era sullo schermo è rimasto com’era.");
    assert_eq!(view.groups[0].title, view.summary.split(',').next().unwrap());
    let unknown = view.groups[0].findings.iter().find(|one| one.code_name == "unknown-field").unwrap();
    assert_eq!(unknown.happened, "Il formato non ha un campo «wieght».");
    assert_eq!(unknown.expected.as_deref(), Some("weight"));
    assert_eq!(unknown.place, "riga 39, /nodes/0/children/1/wieght");
    assert_eq!(unknown.severity_word, "Errore");
    let number = view.groups[0].findings.iter().find(|one| one.code_name == "decimal-comma").unwrap();
    assert_eq!(number.happened, "«1,10» ha la virgola prima dei decimali, dove il formato vuole il punto: 1.10.");
    let english = findings_view(&loaded.findings, Language::English);
    assert_eq!(english.groups[0].findings.len(), view.groups[0].findings.len());
    for finding in english.groups.iter().chain(&view.groups).flat_map(|group| &group.findings) {
        assert!(!finding.happened.contains('{') && !finding.happened.contains('…'), "{}", finding.happened);
    }
}

#[test]
fn counts_have_their_plurals() {
    let summary =
        |text: &str, language| findings_summary(&read_plan(text.as_bytes(), &Default::default()).findings, language);
    assert_eq!(summary(PLAN, Language::Italian), None);
    let one = PLAN.replace("\"declared_sum\": \"100\"", "\"declared_sum\": \"90\"");
    assert_eq!(summary(&one, Language::Italian).as_deref(), Some("1 avviso"));
    assert_eq!(summary(&one, Language::English).as_deref(), Some("1 warning"));
    assert_eq!(summary("[", Language::Italian).as_deref(), Some("1 errore"));
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let name = || "x".to_owned();
    let errors = [
        LoadError::NoSuchPage(name()),
        LoadError::NoSuchPlan(name()),
        LoadError::NoSuchSet(name()),
        LoadError::NoSuchNode(name()),
        LoadError::FileNotFound(name()),
        LoadError::Damaged(name()),
        LoadError::Network(name()),
        LoadError::ReaderFilesGone,
        LoadError::NotADocument(name()),
        LoadError::ResultsWithoutPlan(name()),
        LoadError::Refused(name()),
        LoadError::Panic(name()),
    ];
    for error in &errors {
        let [it, en] = [Language::Italian, Language::English].map(|language| error_view(error, language));
        assert_ne!(it.title, en.title);
        assert_ne!(it.happened, en.happened);
        assert_ne!(it.remedy, en.remedy);
        assert_eq!(it.address, en.address);
        assert!(it.address.is_none() || it.address == Some(Address::catalog()));
        assert!(it.happened.ends_with('.') && it.remedy.ends_with('.') && !it.action.is_empty());
    }
}
