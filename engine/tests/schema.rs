//! The JSON Schemas stand beside the code that they come from, and agree with the reader.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use piramide_engine::raw::{Language, file_name, schema};
use piramide_engine::read::{Document, Limits};
use piramide_engine::{read_actuals, read_catalog, read_plan};
use serde_json::Value;

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../public")
}

fn validator(document: Document) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema(document, Language::English)).unwrap();
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
    for (document, language) in Document::ALL.into_iter().flat_map(|one| Language::ALL.iter().map(move |&it| (one, it)))
    {
        let file = public().join("schema").join(file_name(document, language));
        let written = std::fs::read_to_string(&file).unwrap();
        assert!(
            written == schema(document, language),
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
    ("\"value\": \"70\"", "\"value\": \"1.234e16\"", false),
    ("\"value\": \"70\"", "\"value\": 7e1", true),
    ("\"method\": \"m\", ", "", false),
    ("\"score\": {\"kind\": \"deviation\", \"form\": \"relative\"}", "\"readings\": []", false),
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

/// The codes of the findings that no schema can express, with the reason.
const BEYOND_A_SCHEMA: &[(&str, &str)] = &[
    ("all-zero-weights", "a sum over the children, whose method is elsewhere"),
    ("answer-wanted", "the target of the node is elsewhere"),
    ("bands-not-cover", "a comparison of each band with the one before"),
    ("cycle", "references that come back"),
    ("dangling-reference", "references"),
    ("duplicate-entry", "a comparison of entries by some of their fields"),
    ("duplicate-id", "a comparison of entries by one field"),
    ("duplicate-key", "a parser that keeps one of two equal keys leaves nothing to see"),
    ("empty-period", "a comparison of two days"),
    ("empty-range", "a comparison of two numbers"),
    ("method-not-for-node", "the method is elsewhere"),
    ("missing-baseline", "depends on the target, period and office of other entries"),
    ("missing-ceiling", "depends on the rule of the method, which is elsewhere"),
    ("missing-direction", "depends on the rule of the method, which is elsewhere"),
    ("missing-field", "the half of a ratio that the measure of the plan does not state"),
    ("missing-target", "depends on the rule of the method, which is elsewhere"),
    ("mixed-scales", "the methods and scales are elsewhere"),
    ("no-result-taken", "the plan is another document"),
    ("one-of-two", "relations of tables, and a second `rest` among siblings"),
    ("out-of-range", "depth of offices, two children of a two-part method, negative targets of a share"),
    ("row-length", "a comparison of two lists"),
    ("target-not-for-rule", "the method is elsewhere"),
    ("two-clusters", "the offices are elsewhere"),
    ("unknown-node", "the plan is another document"),
    ("value-outside-range", "a comparison of three numbers"),
    ("wrong-form", "the measure of the node is elsewhere"),
    ("zero-target", "depends on the rule of the method, which is elsewhere"),
];

/// Every document of the golden and the broken cases, and what the reader says of it: the codes of its errors.
fn corpus() -> Vec<(String, Document, Vec<u8>, std::collections::BTreeSet<&'static str>)> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let limits = Limits::default();
    let errors = |findings: &piramide_engine::finding::Findings| {
        let errors = findings.iter().filter(|one| one.severity() == piramide_engine::finding::Severity::Error);
        errors.map(|one| one.code.name()).collect()
    };
    let good = std::fs::read(cases.join("bad/good-plan.json")).unwrap();
    let good = read_plan(&good, &limits).document.unwrap();
    let mut found = Vec::new();
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["bad/plan", "bad/actuals"] {
        files.extend(std::fs::read_dir(cases.join(folder)).unwrap().map(|entry| entry.unwrap().path()));
    }
    let pairs = ["good", "bad/pairs"].map(|folder| std::fs::read_dir(cases.join(folder)).unwrap());
    for folder in pairs.into_iter().flatten() {
        let folder = folder.unwrap().path();
        files.extend(["plan.json", "actuals.json"].map(|name| folder.join(name)));
    }
    files.retain(|file| file.is_file() && file.extension().is_some_and(|ending| ending == "json"));
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let name = file.display().to_string();
        if name.contains("bad/plan") || name.ends_with("plan.json") {
            found.push((name, Document::Plan, bytes.clone(), errors(&read_plan(&bytes, &limits).findings)));
        } else {
            let own = file.with_file_name("plan.json");
            let own = std::fs::read(own).ok().and_then(|bytes| read_plan(&bytes, &limits).document);
            let read = read_actuals(&bytes, own.as_ref().unwrap_or(&good), &limits);
            found.push((name, Document::Actuals, bytes, errors(&read.findings)));
        }
    }
    found
}

/// Schema and reader agree on every case, but for findings that are listed because no schema can express them.
#[test]
fn the_schema_takes_what_the_reader_takes_and_nothing_else_that_it_can_tell() {
    let (plans, actuals) = (validator(Document::Plan), validator(Document::Actuals));
    let mut wrong = Vec::new();
    let mut used = std::collections::BTreeSet::new();
    for (name, document, bytes, errors) in corpus() {
        let Ok(value) = serde_json::from_slice::<Value>(&bytes) else { continue };
        let validator = if document == Document::Plan { &plans } else { &actuals };
        match (validator.is_valid(&value), errors.is_empty()) {
            (true, true) | (false, false) => {}
            (false, true) => {
                wrong.push(format!("{name}: read, and refused by the schema: {:?}", validator.validate(&value)))
            }
            (true, false) => {
                let listed = |code: &&&str| BEYOND_A_SCHEMA.iter().any(|(name, _)| name == *code);
                used.extend(errors.iter().filter(listed).copied());
                let unlisted: Vec<_> = errors.iter().filter(|code| !listed(code)).collect();
                if !unlisted.is_empty() {
                    wrong.push(format!("{name}: refused for {unlisted:?}, and taken by the schema"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (code, reason) in BEYOND_A_SCHEMA {
        assert!(used.contains(code), "{code} is listed ({reason}), and no case needs it");
    }
}

#[test]
fn the_shipped_catalog_is_read_without_findings() {
    let bytes = std::fs::read(public().join("data/catalog.json")).unwrap();
    let read = read_catalog(&bytes, &Limits::default());
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    assert!(!read.document.unwrap().plans.is_empty());
}
