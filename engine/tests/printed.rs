//! Printed texts against numbers: what agrees, rounded or not, and what does not.
//!
//! The pairs follow from how Italian and English documents write numbers; many are printed in the shipped plans.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics is a test that fails")]

use piramide_engine::finding::Code;
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan};
use serde_json::json;

/// Whether a result with a value and a printed text is reported.
fn is_reported(language: &str, unit: &str, printed: &str, value: &str) -> bool {
    let plan = json!({
        "format": "piramide-plan/1", "id": "p", "title": "P", "language": language, "period": "2021",
        "administration": {"name": "An office"},
        "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
        "scales": [{"id": "hundred", "reference": "100"}],
        "methods": [{"id": "points", "name": "Points", "score": {"kind": "deviation", "form": "points"}}],
        "nodes": [{"id": "n", "kind": "indicator", "name": "N", "method": "points", "direction": "lower", "unit": unit,
            "targets": [{"target": {"kind": "value", "value": "5"}}]}],
    });
    let actuals = json!({"format": "piramide-actuals/1", "id": "a", "plan": "p", "title": "A", "kind": "official",
        "date": "2021-12-31", "period": "2021", "results": [{"node": "n", "value": value, "printed": printed}]});
    let plan = read_plan(plan.to_string().as_bytes(), &Limits::default()).document.unwrap();
    let read = read_actuals(actuals.to_string().as_bytes(), &plan, &Limits::default());
    assert!(read.document.is_some(), "{:?}", read.findings);
    read.findings.iter().any(|finding| finding.code == Code::PrintedDiffers)
}

#[test]
fn what_a_document_prints_agrees() {
    let italian = [
        ("1.234", "1234"),
        ("1.234,50", "1234.50"),
        ("1.234,5", "1234.5"),
        ("8.855.168.560", "8855168560"),
        ("1'234", "1234"),
        ("1 234 567", "1234567"),
        ("1\u{a0}234", "1234"),
        ("76.388.271, 53", "76388271.53"),
        ("0,43", "0.43"),
        ("0.123", "0.123"),
        ("140.00", "140"),
        ("6234", "6234"),
        ("€ 60.000.000", "60000000"),
        ("60.000.000,00 €", "60000000"),
        ("euro 5.000,00", "5000"),
        ("600 unità", "600"),
        ("+0,40", "0.40"),
        ("- 0,47", "-0.47"),
        ("\u{2212}28,64%", "-28.64"),
        ("(1.234)", "-1234"),
        ("±5%", "-5"),
        ("+/-5%", "5"),
        ("≥ 90", "90"),
        ("> -15 < +15", "15"),
        ("43 MILIONI", "43"),
        ("43 milioni", "43000000"),
        ("4,2 mln", "4213000"),
        ("900 mila", "900000"),
        ("87%", "0.87"),
        ("87 per cento", "87"),
        ("riduzione del 4,41%", "-4.41"),
        // Rounded and cut off.
        ("83,3", "83.333333"),
        ("83,4", "83.35"),
        ("83,3", "83.39"),
        // Several numbers, and words that may hold another.
        ("50% e non superiore al 70%", "70"),
        ("1 su 4", "25"),
        ("entro il 31.12.2021", "5"),
        ("entro il 2021", "5"),
        ("cinque relazioni entro i primi 30 giorni dell'anno", "5"),
        ("2021_IEC.10", "10"),
        ("sì", "5"),
        ("n.d.", "5"),
    ];
    for (printed, value) in italian {
        assert!(!is_reported("it", "pezzi", printed, value), "{printed} is {value}");
    }
    let english =
        [("1,234", "1234"), ("1.234", "1.234"), ("1,234.50", "1234.50"), ("1,234,567", "1234567"), ("0,5", "0.5")];
    for (printed, value) in english {
        assert!(!is_reported("en", "pieces", printed, value), "{printed} is {value}");
    }
}

#[test]
fn what_a_document_does_not_print_is_reported() {
    let italian = [
        ("1.234", "1.234"),
        ("1.234 istanze", "1.234"),
        ("1.234.567", "1.234567"),
        ("12.500", "12.5"),
        ("1,234", "1234"),
        ("6,5", "5.6"),
        ("6,5%", "65"),
        ("€ 1.000", "1"),
        ("100", "1000"),
        ("-3", "3"),
        ("83,3", "83.5"),
        ("43 milioni", "4300000"),
        ("nel corso dell'anno sono state definite 1.234 istanze su tutto il territorio", "1.234"),
    ];
    for (printed, value) in italian {
        assert!(is_reported("it", "pezzi", printed, value), "{printed} is not {value}");
    }
    assert!(is_reported("en", "pieces", "1,234", "1.234"));
    assert!(is_reported("en", "pieces", "1.234", "1234"));
    // Where the unit is a percentage, 87 % is 87.
    assert!(is_reported("it", "%", "87%", "0.87"));
}
