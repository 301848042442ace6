//! The checks of the shipped plans, against verdicts that were found by hand from the published documents.
//!
//! `cases/truths/expected.json` holds them; a check of a shipped plan with the identifier of one says the same.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use piramide_engine::audit::CheckResult;
use piramide_engine::number::{Number, Rounding};
use piramide_engine::read::Limits;
use piramide_engine::{audit, read_plan};
use serde_json::Value;

/// The checks of every shipped plan with what was found of them, by plan.
fn found() -> BTreeMap<String, Vec<CheckResult>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/data");
    let folders = fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path());
    let plans = folders.map(|folder| folder.join("plan.json")).filter(|file| file.exists());
    let read = plans.map(|file| read_plan(&fs::read(file).unwrap(), &Limits::default()).document.unwrap());
    read.map(|plan| (plan.head.id.to_string(), audit(&plan, None).results)).collect()
}

fn truths() -> BTreeMap<String, Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/truths/expected.json");
    let expected: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    expected["truths"].as_object().unwrap().clone().into_iter().collect()
}

/// What differs between a check and what was found by hand; where nothing is printed, the verdict alone is compared.
fn differences(result: &CheckResult, wanted: &Value) -> Vec<String> {
    let id = &result.check.id;
    let mut wrong = Vec::new();
    if wanted["verdict"] != result.verdict.name() {
        wrong.push(format!("{id}: {}, not {}", result.verdict.name(), wanted["verdict"]));
    }
    let numbers = [("recomputed", result.recomputed), ("difference", result.difference)];
    for (what, value) in numbers.into_iter().filter(|_| result.published.is_some()) {
        let Some(number) = wanted[what].as_str().and_then(|text| Number::parse(text).ok()) else { continue };
        let is_rounded = wanted["rounded"] == true;
        let shown =
            value.map(|value| if is_rounded { value.rounded(number.decimals(), Rounding::HalfUp) } else { value });
        if shown != Some(number) {
            wrong.push(format!("{id}: {what} {shown:?}, not {number}"));
        }
    }
    wrong
}

#[test]
fn a_check_that_was_done_by_hand_has_the_same_verdict_and_numbers() {
    let truths = truths();
    let wrong: Vec<String> = found()
        .values()
        .flatten()
        .filter_map(|result| Some((result, truths.get(result.check.id.as_str())?)))
        .flat_map(|(result, wanted)| differences(result, wanted))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_check_done_by_hand_of_a_document_is_in_its_plan() {
    let found = found();
    let documents = [
        ("T-000-", "inl-2023"),
        ("T-002-", "inps-dcru-2024"),
        ("T-003-", "inl-fondo-2021"),
        ("T-R20-", "inps-2020"),
        ("T-PROD20-", "inps-2020"),
        ("T-IEEP20-", "inps-2020"),
        ("T-TRI-DISM-", "inps-2021"),
    ];
    for (prefix, plan) in documents {
        let there: Vec<&str> = found[plan].iter().map(|result| result.check.id.as_str()).collect();
        let of_document: Vec<String> = truths().into_keys().filter(|id| id.starts_with(prefix)).collect();
        let lacking: Vec<&String> = of_document.iter().filter(|id| !there.contains(&id.as_str())).collect();
        assert!(lacking.is_empty() && !of_document.is_empty(), "{plan} lacks {lacking:?}");
    }
}

/// The columns of table B of INPS 2021 with the names that the totals were found under by hand.
const TABLE_B: [(&str, &str); 27] = [
    ("entrate", "entrate"),
    ("flussi", "flussi"),
    ("contributi", "contributi"),
    ("contr_isp", "contributi-ispettiva"),
    ("contr_doc", "contributi-documentale"),
    ("contr_dmv", "contributi-dmv"),
    ("minori", "minori"),
    ("min_isp", "minori-ispettiva"),
    ("min_doc", "minori-documentale"),
    ("eca", "eca"),
    ("prestazioni", "prestazioni"),
    ("interessi", "interessi"),
    ("int_prev", "interessi-previdenziali"),
    ("int_amm", "interessi-ammortizzatori"),
    ("int_inv", "interessi-invalidita"),
    ("indebite", "indebite"),
    ("ind_prev", "indebite-previdenziali"),
    ("ind_inv", "indebite-invalidita"),
    ("ind_pdap", "indebite-pdap"),
    ("ind_amm", "indebite-ammortizzatori"),
    ("surrog", "surrogatorie"),
    ("sur_prev", "surrogatorie-previdenziali"),
    ("sur_amm", "surrogatorie-ammortizzatori"),
    ("sur_inv", "surrogatorie-invalidita"),
    ("riscatti", "riscatti"),
    ("benefici", "benefici"),
    ("ieep", "ieep"),
];

#[test]
fn the_totals_of_table_b_are_those_that_were_found_by_hand() {
    let (found, truths) = (found(), truths());
    let of_plan = &found["inps-2021-territorio"];
    let wrong: Vec<String> = TABLE_B
        .iter()
        .flat_map(|(name, column)| {
            let id = format!("ieep.total_row.nazionale.{column}");
            match of_plan.iter().find(|result| result.check.id.as_str() == id) {
                Some(result) => differences(result, &truths[&format!("T-BR-{name}")]),
                None => vec![format!("no check {id}")],
            }
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let known = ["T-W-PNM", "T-W-PNM2", "T-W-VMC", "T-W-IEEP", "T-W-DISM"].map(str::to_owned).into_iter();
    let quarters = truths.keys().filter(|id| id.starts_with("T-DT-Q-")).cloned();
    let there = |id: &String| of_plan.iter().any(|result| result.check.id.as_str() == id);
    let lacking: Vec<String> = known.chain(quarters).filter(|id| !there(id)).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}
