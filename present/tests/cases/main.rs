//! The golden cases of the engine, one a mechanism, and the shipped plans: every number can be shown and explained,
//! and every formula with its numbers put in gives the result beside it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod arithmetic;

use std::path::{Path, PathBuf};

use piramide_engine::finding::{Code, Findings};
use piramide_engine::outcome::Outcome;
use piramide_engine::plan::Selection;
use piramide_engine::raw::Language;
use piramide_engine::{audit, explain, read_actuals, read_plan, score};
use piramide_present::Showing;
use piramide_present::view::{StateKind, explanation_view, findings_view, node_view, offices_view, plan_view};

/// The folders under a path, in order.
fn folders(path: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let mut found: Vec<PathBuf> = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found.into_iter().filter(|path| path.join("plan.json").is_file()).collect()
}

/// The first set of results of a folder.
fn actuals(folder: &Path) -> Option<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("actuals")))
}

/// Runs something on every good case and every shipped plan.
fn each(mut work: impl FnMut(&str, &Showing<'_>)) {
    let mut count = 0;
    for folder in folders("../engine/cases/good").into_iter().chain(folders("../public/data")) {
        let name = folder.display().to_string();
        let plan = read_plan(&std::fs::read(folder.join("plan.json")).unwrap(), &Default::default()).document.unwrap();
        let Some(file) = actuals(&folder) else { continue };
        let results = read_actuals(&std::fs::read(file).unwrap(), &plan, &Default::default()).document.unwrap();
        let mut selection = Selection::main(&plan);
        let offices = plan.head.offices.iter().map(|office| Some(office.id.clone()));
        for office in std::iter::once(None).chain(offices).take(4) {
            selection.office = office;
            let plan = plan.under(&selection);
            let scorecard = score(&plan, &results, &selection);
            for &language in Language::ALL {
                work(&name, &Showing::new(&plan, &results, &scorecard, language));
            }
        }
        count += 1;
    }
    assert!(count > 20, "the golden cases are there");
}

#[test]
fn every_mechanism_is_shown() {
    each(|name, showing| {
        let view = plan_view(showing, &Default::default(), &audit(showing.plan, Some(showing.scorecard)));
        assert!(!view.overview.rows.is_empty(), "{name}");
        for (_, node) in showing.plan.nodes() {
            let id = node.raw.id.as_str();
            let view = node_view(showing, id).unwrap();
            let explanation = explanation_view(showing, id).unwrap();
            let missing_detail = !view.score.has_value && view.score.state.detail.is_none();
            assert!(!missing_detail, "{name}: {id} does not say why it has no value");
            assert!(!view.score.has_value || !explanation.steps.is_empty(), "{name}: {id} has no step");
            for text in [&explanation.outcome, &view.score.scale].into_iter().chain(&explanation.notes) {
                assert!(!text.is_empty() && !text.contains("..") && !text.contains("  "), "{name}: {text}");
            }
        }
    });
}

/// Where the state is missing, no result is shown but one that was given for the period.
#[test]
fn what_is_missing_shows_no_result_of_another_period() {
    let mut missing = 0;
    each(|name, showing| {
        if showing.language != Language::English || showing.scorecard.about.selection.office.is_some() {
            return;
        }
        for (index, node) in showing.plan.nodes() {
            let id = node.raw.id.as_str();
            let explanation = explain(showing.plan, showing.actuals, showing.scorecard, index).unwrap();
            let is_given = showing.actuals.result(index, &showing.scorecard.about.selection).is_some();
            if matches!(explanation.score.outcome, Outcome::Missing(_)) && !is_given {
                missing += 1;
                assert_eq!(explanation.measured(), None, "{name}: {id}");
            }
            // Every office of a plan of many is scored for every node: the small plans have all the ways.
            let is_small = showing.plan.head.offices.len() < 20;
            let view = is_small.then(|| offices_view(showing, id, "name")).flatten();
            for row in view.into_iter().flat_map(|view| view.rows) {
                let office = showing
                    .plan
                    .head
                    .offices
                    .iter()
                    .find(|office| office.name.in_language(Language::English) == row.name);
                let selection = Selection {
                    office: office.map(|office| office.id.clone()),
                    ..showing.scorecard.about.selection.clone()
                };
                let is_given = showing.actuals.result(index, &selection).is_some();
                let shown = row.given != "—" && !is_given && row.state.kind == StateKind::Missing;
                assert!(!shown, "{name}: {id} of {}: {}", row.name, row.given);
            }
        }
    });
    assert!(missing > 20, "{missing} nodes are missing");
}

#[test]
fn every_formula_gives_its_result() {
    let mut checked = 0;
    each(|name, showing| {
        if showing.language != Language::English {
            return;
        }
        for (_, node) in showing.plan.nodes() {
            for step in explanation_view(showing, node.raw.id.as_str()).unwrap().steps {
                let (Some(numbers), Some(result)) = (&step.numbers, &step.result) else { continue };
                let (computed, shown) = (arithmetic::value(numbers), arithmetic::leading(result));
                let (Some(computed), Some(shown)) = (computed, shown) else {
                    panic!("{name}: {} is not a formula: {numbers} = {result}", node.raw.id);
                };
                let far = (computed - shown).abs() / shown.abs().max(1.0);
                // Shares below zero are held at zero by the rule itself, which the sentence says.
                let held = step.name == "Share achieved" && shown == 0.0;
                assert!(far < 1e-9 || held, "{name}: {}: {numbers} = {computed}, not {shown}", node.raw.id);
                checked += 1;
            }
        }
    });
    assert!(checked > 300, "{checked} formulas");
}

/// The broken files of the engine's corpus, each with its findings.
fn broken() -> Vec<(String, Findings)> {
    let bad = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/cases/bad");
    let plan = read_plan(&std::fs::read(bad.join("good-plan.json")).unwrap(), &Default::default()).document.unwrap();
    let mut found = Vec::new();
    for (folder, of_plans) in [("plan", true), ("actuals", false)] {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(bad.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
            let (bytes, limits) = (std::fs::read(file).unwrap(), Default::default());
            let findings = if of_plans {
                read_plan(&bytes, &limits).findings
            } else {
                read_actuals(&bytes, &plan, &limits).findings
            };
            found.push((file.display().to_string(), findings));
        }
    }
    for folder in folders("../engine/cases/bad/pairs") {
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        let plan = read_plan(&read("plan.json"), &Default::default());
        found.push((folder.display().to_string(), plan.findings));
        if let Some(plan) = plan.document {
            let results = read_actuals(&read("actuals.json"), &plan, &Default::default());
            found.push((folder.display().to_string(), results.findings));
        }
    }
    found
}

#[test]
fn every_broken_file_is_told_in_words() {
    let mut codes = std::collections::BTreeSet::new();
    for (name, findings) in broken() {
        for &language in Language::ALL {
            for finding in findings_view(&findings, language).groups.iter().flat_map(|group| &group.findings) {
                let facts = [&finding.happened, &finding.title, &finding.remedy, &finding.place];
                assert!(facts.iter().all(|text| !text.is_empty()), "{name}");
                assert!(!finding.happened.contains("{found}") && !finding.happened.contains("{expected}"), "{name}");
                let open_ended = finding.happened.contains("nessun limite") || finding.happened.contains("no bound");
                assert!(!open_ended || finding.code == Code::BandsNotCover, "{name}: {}", finding.happened);

                codes.insert(finding.code);
            }
        }
    }
    assert!(codes.len() > 40, "{} codes", codes.len());
}
