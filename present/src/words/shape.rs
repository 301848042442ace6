//! Kinds of value, files and severities of a finding.

use piramide_engine::finding::{File, Severity, Shape};
use piramide_engine::raw::Language;

use crate::text::{both, counted};

/// A kind of JSON value, with its article.
pub(crate) fn shape(shape: Shape, language: Language) -> &'static str {
    let (it, en) = match shape {
        Shape::Null => ("un valore nullo (null)", "a null value (null)"),
        Shape::Boolean => ("un sì o un no (true o false)", "a yes or a no (true or false)"),
        Shape::Number => ("un numero", "a number"),
        Shape::Text => ("un testo", "a text"),
        Shape::List => ("un elenco", "a list"),
        Shape::Object => ("un oggetto", "an object"),
        Shape::Date => ("una data (anno-mese-giorno)", "a date (year-month-day)"),
    };
    both(language, it, en)
}

/// Which file.
pub(crate) fn file(file: File, language: Language) -> &'static str {
    let (it, en) = match file {
        File::Plan => ("Piano", "Plan"),
        File::Actuals => ("Risultati", "Results"),
    };
    both(language, it, en)
}

/// How much a finding matters.
pub(crate) fn severity(severity: Severity, language: Language) -> &'static str {
    let (it, en) = match severity {
        Severity::Error => ("Errore", "Error"),
        Severity::Warning => ("Avviso", "Warning"),
        Severity::Note => ("Nota", "Note"),
    };
    both(language, it, en)
}

/// How many of a severity: `2 errori`.
pub(crate) fn severities(severity: Severity, count: usize, language: Language) -> String {
    let (it, en) = match severity {
        Severity::Error => (("errore", "errori"), ("error", "errors")),
        Severity::Warning => (("avviso", "avvisi"), ("warning", "warnings")),
        Severity::Note => (("nota", "note"), ("note", "notes")),
    };
    let (one, many) = both(language, it, en);
    counted(count, one, many)
}
