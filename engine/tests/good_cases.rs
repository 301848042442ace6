//! Golden cases: small plans whose numbers a person can check by hand, one folder a mechanism under `cases/good/`.
//!
//! Each folder has a plan, its results and `expected.json`: the `source` of the numbers (a hand calculation, a published
//! figure), the `selection` if it is not the main one, and what becomes of the nodes. Comparison is exact.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

use piramide_engine::finding::Severity;
use piramide_engine::plan::{AsOf, Selection, simulate};
use piramide_engine::raw::{Day, Id};
use piramide_engine::read::Limits;
use piramide_engine::score::Calculation;
use piramide_engine::{explain, read_actuals, read_plan, score, write};
use serde_json::{Map, Value, json};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/good");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

fn parsed(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The selection that a case asks for.
fn selection(wanted: &Value, main: Selection) -> Selection {
    let id = |name: &str| wanted[name].as_str().and_then(Id::new);
    Selection {
        office: id("office"),
        period: id("period").unwrap_or(main.period),
        as_of: match wanted["as_of"].as_str() {
            None => AsOf::PeriodEnd,
            Some("original") => AsOf::Original,
            Some(day) => AsOf::Day(Day::parse(day).unwrap()),
        },
    }
}

/// The contributions of a node by their node, and the other lines of its balance.
fn lines_of(explanation: &Value) -> Map<String, Value> {
    let points = explanation["children"].as_array().unwrap().iter().filter(|line| line.get("points").is_some());
    let points: Map<String, Value> =
        points.map(|line| (line["id"].as_str().unwrap().to_owned(), line["points"].clone())).collect();
    let balance = &explanation["balance"];
    let lines = [
        ("contributions", json!(points)),
        ("remainder", balance["remainder"].clone()),
        ("cut", balance["cut"].clone()),
    ];
    lines.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
}

/// What differs in one case, in words.
fn differences(folder: &Path) -> Vec<String> {
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let limits = Limits::default();
    let plan = read_plan(&read("plan.json"), &limits);
    let Some(plan) = plan.document else { return vec![format!("{name}: {:?}", plan.findings)] };
    let actuals = read_actuals(&read("actuals.json"), &plan, &limits);
    let Some(actuals) = actuals.document else { return vec![format!("{name}: {:?}", actuals.findings)] };
    let expected = parsed(&read("expected.json"));
    assert!(
        expected["source"].as_str().is_some_and(|source| source.len() > 20),
        "{name} says where its numbers come from"
    );

    let selection = selection(&expected["selection"], Selection::main(&plan));
    let scenario = plan.head.scenarios.iter().find(|one| expected["selection"]["scenario"] == one.id.as_str());
    let (plan, actuals) = match scenario {
        Some(scenario) => simulate(&plan, &actuals, &selection, scenario),
        None => (plan.under(&selection).into_owned(), actuals),
    };
    let scorecard = score(&plan, &actuals, &selection);
    let calculation = Calculation::new(&plan, actuals.clone(), selection);
    assert_eq!(calculation.scorecard().as_ref(), Some(&scorecard), "{name}: a kept calculation gives the same");
    let written = parsed(&write::scorecard(&plan, &scorecard).to_bytes());
    let mut found = Vec::new();
    for (id, wanted) in expected["nodes"].as_object().unwrap() {
        let index = plan.find(id).unwrap_or_else(|| panic!("{name} has no node {id}"));
        let nodes = written["nodes"].as_array().unwrap();
        let mut there = nodes.iter().find(|node| node["id"] == json!(id)).unwrap().as_object().unwrap().clone();
        let explanation = explain(&plan, &actuals, &scorecard, index).unwrap();
        assert_eq!(Some(&explanation.score), scorecard.node(index), "{name}: {id} is explained as it is scored");
        let contributions = explanation.balance.iter().flat_map(|balance| &balance.contributions);
        for line in contributions {
            assert_eq!(calculation.brings(line.node), line.points, "{name}: what is brought to {id}");
        }
        there.extend(lines_of(&parsed(&write::explanation(&plan, &scorecard, &explanation).to_bytes())));
        for (field, value) in wanted.as_object().unwrap() {
            let stands = there.get(field).cloned().unwrap_or(Value::Null);
            if stands != *value {
                found.push(format!(
                    "{name}: {field} of {id} is {stands}, not {value} (reason {:?})",
                    there.get("reason")
                ));
            }
        }
    }
    found
}

#[test]
fn every_case_gives_the_numbers_of_its_source() {
    let folders = folders();
    assert!(folders.len() > 20, "the cases are there");
    let differences: Vec<String> = folders.iter().flat_map(|folder| differences(folder)).collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// Plans that were once warned of, or refused, for what is right in them.
#[test]
fn what_is_right_is_not_warned_of() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/good");
    for name in ["rate-for-each-hundred", "no-target-no-direction", "band-of-one-value"] {
        let read = |file: &str| fs::read(root.join(name).join(file)).unwrap();
        let plan = read_plan(&read("plan.json"), &Limits::default());
        assert!(!plan.findings.iter().any(|one| one.severity() < Severity::Note), "{name}: {:?}", plan.findings);
        let actuals = read_actuals(&read("actuals.json"), &plan.document.unwrap(), &Limits::default());
        assert!(actuals.findings.is_empty(), "{name}: {:?}", actuals.findings);
    }
}

#[test]
fn a_result_that_comes_last_gives_what_it_gives_from_the_start() {
    let limits = Limits::default();
    for folder in folders() {
        let read = |name: &str| fs::read(folder.join(name)).unwrap();
        let plan = read_plan(&read("plan.json"), &limits).document.unwrap();
        let all = read_actuals(&read("actuals.json"), &plan, &limits).document.unwrap();
        let selection = selection(&parsed(&read("expected.json"))["selection"], Selection::main(&plan));
        let plan = plan.under(&selection).into_owned();
        let scorecard = score(&plan, &all, &selection);
        let document = parsed(&read("actuals.json"));
        for (place, last) in all.raw.results.iter().enumerate() {
            let mut without = document.clone();
            without["results"].as_array_mut().unwrap().remove(place);
            let before = read_actuals(without.to_string().as_bytes(), &plan, &limits).document.unwrap();
            let before = Calculation::new(&plan, before, selection.clone());
            let scores: Vec<_> = plan.nodes().map(|(index, _)| *before.node(index).unwrap()).collect();
            let mut calculation = before;
            let changed = calculation.change(last.clone()).unwrap();
            for ((index, node), before) in plan.nodes().zip(scores) {
                let now = calculation.node(index);
                assert_eq!(now, scorecard.node(index), "{}: {}", folder.display(), node.raw.id);
                assert_eq!(changed.contains(&index), now != Some(&before), "{}: {}", folder.display(), node.raw.id);
                let explanation = explain(&plan, &all, &scorecard, index).unwrap();
                assert_eq!(calculation.brings(index), explanation.brings.and_then(|line| line.points));
            }
        }
    }
}
