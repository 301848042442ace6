//! The digest of a plan is that of its canonical form, which a person can write by hand and digest with another tool.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use piramide_engine::finding::Code;
use piramide_engine::read::Limits;
use piramide_engine::read_plan;

/// `printf %s "$CANONICAL" | sha256sum`, where CANONICAL is the text of the constant below.
const DIGEST: &str = "93d20d8d7b554e964dac2d8666bf2ee934fa1464db5b97b570c98339f1ebfe0d";

/// Written by hand: keys sorted, no white space, decimals as strings with their printed digits, nothing that is absent.
const CANONICAL: &str = r#"{"administration":{"name":"An office"},"format":"piramide-plan/1","id":"small","language":"en","methods":[{"cap":{"above":"50","below":"50.0"},"id":"deviation","name":"Deviation","score":{"form":"relative","kind":"deviation"}}],"nodes":[{"direction":"lower","id":"days","kind":"indicator","method":"deviation","name":{"en":"Days","it":"Giorni"},"targets":[{"target":{"kind":"value","value":"70.10"}}],"weight":"40"}],"period":"2021","periods":[{"from":"2021-01-01","id":"2021","name":"2021","to":"2021-12-31"}],"scales":[{"id":"hundred","reference":"100"}],"title":"A small plan"}"#;

/// The same plan as a person may write it: other order, white space, bare numbers, empty lists, a free field.
const WRITTEN: &str = r#"{
  "format": "piramide-plan/1",
  "$schema": "../../schema/piramide-plan-1.schema.json",
  "x-ours": {"anything": true},
  "id": "small", "language": "en", "title": "A small plan",
  "administration": {"name": "An office"},
  "period": "2021",
  "periods": [{"id": "2021", "name": "2021", "to": "2021-12-31", "from": "2021-01-01"}],
  "scales": [{"reference": 100, "id": "hundred"}],
  "methods": [{"id": "deviation", "name": "Deviation", "score": {"kind": "deviation", "form": "relative"},
               "cap": {"below": 50.0, "above": 50}}],
  "nodes": [{"id": "days", "kind": "indicator", "weight": 40, "name": {"it": "Giorni", "en": "Days"},
             "method": "deviation", "direction": "lower",
             "targets": [{"target": {"kind": "value", "value": 70.10}}], "children": []}]
}"#;

#[test]
fn a_plan_has_the_digest_of_its_canonical_form_however_it_is_written() {
    for text in [WRITTEN, CANONICAL] {
        let read = read_plan(text.as_bytes(), &Limits::default());
        // The weight of a node that lies under no other has no effect.
        let mut codes = read.findings.iter().map(|finding| finding.code);
        assert!(codes.all(|code| code == Code::NotUsed), "{:?}", read.findings);
        assert_eq!(read.document.unwrap().digest.to_string(), DIGEST);
    }
}

#[test]
fn one_printed_digit_changes_the_digest() {
    let changed = WRITTEN.replace("70.10", "70.1");
    let read = read_plan(changed.as_bytes(), &Limits::default());
    assert_ne!(read.document.unwrap().digest.to_string(), DIGEST);
}
