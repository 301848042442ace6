//! Kinds of value, files and severities of a finding.

use piramide_engine::finding::{File, Severity, Shape};
use piramide_engine::raw::Language;

use crate::bilingual::words;
use crate::text::counted;

/// A kind of JSON value, with its article.
pub(crate) fn shape(shape: Shape, language: Language) -> &'static str {
    let words = match shape {
        Shape::Null => words!("un valore nullo (null)", "a null value (null)"),
        Shape::Boolean => words!("un sì o un no (true o false)", "a yes or a no (true or false)"),
        Shape::Number => words!("un numero", "a number"),
        Shape::Text => words!("un testo", "a text"),
        Shape::List => words!("un elenco", "a list"),
        Shape::Object => words!("un oggetto", "an object"),
        Shape::Date => words!("una data (anno-mese-giorno)", "a date (year-month-day)"),
    };
    words.told(language)
}

/// Which file.
pub(crate) fn file(file: File, language: Language) -> &'static str {
    let words = match file {
        File::Plan => words!("Piano", "Plan"),
        File::Actuals => words!("Risultati", "Results"),
    };
    words.told(language)
}

/// How much a finding matters.
pub(crate) fn severity(severity: Severity, language: Language) -> &'static str {
    let words = match severity {
        Severity::Error => words!("Errore", "Error"),
        Severity::Warning => words!("Avviso", "Warning"),
        Severity::Note => words!("Nota", "Note"),
    };
    words.told(language)
}

/// How many of a severity: `2 errori`.
pub(crate) fn severities(severity: Severity, count: usize, language: Language) -> String {
    let (one, many) = match severity {
        Severity::Error => (words!("errore", "error"), words!("errori", "errors")),
        Severity::Warning => (words!("avviso", "warning"), words!("avvisi", "warnings")),
        Severity::Note => (words!("nota", "note"), words!("note", "notes")),
    };
    counted(count, one.told(language), many.told(language))
}
