//! The JSON Schemas stand beside the code that they come from, and agree with the reader.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use piramide_engine::raw::{file_name, schema};
use piramide_engine::read::{Document, Limits};
use piramide_engine::{read_catalog, read_plan};
use serde_json::Value;

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../public")
}

fn validator(document: Document) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema(document)).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

/// The files of a kind that the site ships: those of a folder whose name begins so.
fn shipped(prefix: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in std::fs::read_dir(public().join("data")).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            for file in std::fs::read_dir(folder).unwrap() {
                let file = file.unwrap().path();
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                if name.starts_with(prefix) && name.ends_with(".json") {
                    files.push(file);
                }
            }
        }
    }
    files.sort();
    files
}

#[test]
fn the_files_are_those_that_the_types_give() {
    for document in Document::ALL {
        let file = public().join("schema").join(file_name(document));
        let written = std::fs::read_to_string(&file).unwrap();
        assert!(
            written == schema(document),
            "{} is not up to date: cargo run -p piramide-engine --features schema --example schema -- public/schema",
            file.display()
        );
    }
}

#[test]
fn every_shipped_document_satisfies_its_schema() {
    let catalog = vec![public().join("data/catalog.json")];
    let sets =
        [(Document::Plan, shipped("plan")), (Document::Actuals, shipped("actuals")), (Document::Catalog, catalog)];
    for (document, files) in sets {
        let validator = validator(document);
        assert!(!files.is_empty());
        for file in files.iter().filter(|file| file.exists()) {
            let value: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
            let errors: Vec<String> =
                validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", file.display());
        }
    }
}

const SMALL: &str = r#"{"format": "piramide-plan/1", "id": "small", "title": "A plan", "language": "en",
    "administration": {"name": "An office"}, "period": "2021",
    "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
    "scales": [{"id": "hundred", "reference": "100"}],
    "methods": [{"id": "m", "name": "M", "score": {"kind": "deviation", "form": "relative"}}],
    "nodes": [{"id": "a", "kind": "indicator", "name": "A", "method": "m", "direction": "lower", "weight": 40,
               "targets": [{"target": {"kind": "value", "value": "70"}}]}]}"#;

/// One change of the small plan, and whether schema and reader both take it.
const CHANGES: &[(&str, &str, bool)] = &[
    ("\"weight\": 40", "\"weight\": \"40.50\"", true),
    ("\"weight\": 40", "\"weight\": {\"value\": \"40\", \"inferred\": true}", true),
    ("\"weight\": 40", "\"x-ours\": {\"free\": 1}", true),
    ("\"weight\": 40", "\"weigth\": 40", false),
    ("\"weight\": 40", "\"weight\": \"40,5\"", false),
    ("\"weight\": 40", "\"weight\": true", false),
    ("\"weight\": 40", "\"weight\": null", false),
    ("\"id\": \"a\"", "\"id\": \"a b\"", false),
    ("\"direction\": \"lower\"", "\"direction\": \"down\"", false),
    ("\"kind\": \"value\"", "\"kind\": \"exactly\"", false),
    ("\"kind\": \"value\", \"value\": \"70\"", "\"kind\": \"value\"", false),
    ("\"language\": \"en\",", "", false),
    ("\"title\": \"A plan\"", "\"title\": {\"it\": \"Un piano\", \"en\": \"A plan\"}", true),
    ("\"title\": \"A plan\"", "\"title\": {\"it\": \"Un piano\"}", false),
    ("\"title\": \"A plan\"", "\"title\": \" \"", false),
];

#[test]
fn schema_and_reader_take_and_refuse_the_same_shapes() {
    let validator = validator(Document::Plan);
    for (from, to, accepted) in CHANGES.iter().chain(&[("", "", true)]) {
        let text = SMALL.replacen(from, to, 1);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(validator.is_valid(&value), *accepted, "schema: {to}");
        let read = read_plan(text.as_bytes(), &Limits::default());
        assert_eq!(read.document.is_some(), *accepted, "reader: {to} {:?}", read.findings);
    }
}

#[test]
fn the_shipped_catalog_is_read_without_findings() {
    let bytes = std::fs::read(public().join("data/catalog.json")).unwrap();
    let read = read_catalog(&bytes, &Limits::default());
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    assert!(!read.document.unwrap().plans.is_empty());
}
