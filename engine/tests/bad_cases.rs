//! Broken files, each with what is to be found in it, under `cases/bad/`.
//!
//! `NAME.expected` holds one line a finding: its code, its JSON pointer (`""` for the whole document) and its line. A
//! line `limits bytes=10` sets limits, `#` begins a remark. The files under `actuals/` are read with `good-plan.json`;
//! each folder under `pairs/` has a plan and results of its own, and `findings.expected` for both.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that panics is a test that fails"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use piramide_engine::finding::{Code, Findings, Severity};
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/bad")
}

/// What a case expects: its findings as lines, and the limits under which it is read.
fn expected(file: &Path) -> (Vec<String>, Limits) {
    let mut limits = Limits::default();
    let mut lines = Vec::new();
    for line in fs::read_to_string(file).unwrap().lines().filter(|line| !line.starts_with('#')) {
        let Some(limit) = line.strip_prefix("limits ") else {
            lines.push(line.to_owned());
            continue;
        };
        let (name, number) = limit.split_once('=').unwrap();
        let number = number.parse().unwrap();
        match name {
            "bytes" => limits.bytes = number,
            "values" => limits.values = number,
            "depth" => limits.depth = number,
            "nodes" => limits.nodes = number,
            "taken" => limits.taken = number,
            "checked" => limits.checked = number,
            other => panic!("no limit is called {other}"),
        }
    }
    (lines, limits)
}

fn found(findings: &Findings) -> Vec<String> {
    let lines: Vec<u32> = findings.iter().map(|finding| finding.place.line).collect();
    assert!(lines.is_sorted(), "findings stand in the order of the text: {findings:?}");
    let shown = findings.iter().map(|finding| {
        let pointer = if finding.place.pointer.is_empty() { "\"\"" } else { &finding.place.pointer };
        format!("{} {pointer} {}", finding.code.name(), finding.place.line)
    });
    shown.collect()
}

/// The findings of a file, and whether it was loaded.
fn read(bytes: &[u8], is_plan: bool, limits: &Limits) -> (Findings, bool) {
    if is_plan {
        let plan = read_plan(bytes, limits);
        return (plan.findings, plan.document.is_some());
    }
    let plan = read_plan(&fs::read(root().join("good-plan.json")).unwrap(), &Limits::default());
    assert!(plan.findings.is_empty(), "{:?}", plan.findings);
    let actuals = read_actuals(bytes, &plan.document.unwrap(), limits);
    (actuals.findings, actuals.document.is_some())
}

/// A broken file and what is to be found in it.
struct Case {
    name: String,
    bytes: Vec<u8>,
    is_plan: bool,
    expected: Vec<String>,
    limits: Limits,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for folder in ["plan", "actuals"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending != "expected") {
                let (expected, limits) = expected(&path.with_extension("expected"));
                let name = format!("{folder}/{}", path.file_stem().unwrap().to_string_lossy());
                cases.push(Case { name, bytes: fs::read(&path).unwrap(), is_plan: folder == "plan", expected, limits });
            }
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

#[test]
fn every_broken_file_is_told_what_is_wrong_and_where() {
    let mut wrong = Vec::new();
    for Case { name, bytes, is_plan, expected: mut lines, limits } in cases() {
        let (findings, loaded) = read(&bytes, is_plan, &limits);
        let errors = findings.iter().any(|finding| finding.severity() == Severity::Error);
        assert_eq!(loaded, !errors, "{name}: loaded unless a finding is an error");
        let mut found = found(&findings);
        found.sort();
        lines.sort();
        if found != lines {
            wrong.push(format!("{name}\n  found    {found:?}\n  expected {lines:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The pairs of a plan and its results, with what is to be found in both.
fn pairs() -> Vec<(String, Vec<String>, Vec<String>)> {
    let folders = fs::read_dir(root().join("pairs")).unwrap().map(|entry| entry.unwrap().path());
    let read = |folder: PathBuf| {
        let limits = Limits::default();
        let plan = read_plan(&fs::read(folder.join("plan.json")).unwrap(), &limits);
        let mut lines = found(&plan.findings);
        if let Some(plan) = plan.document {
            lines
                .extend(found(&read_actuals(&fs::read(folder.join("actuals.json")).unwrap(), &plan, &limits).findings));
        }
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        (name, lines, expected(&folder.join("findings.expected")).0)
    };
    let mut pairs: Vec<_> = folders.map(read).collect();
    pairs.sort();
    pairs
}

#[test]
fn every_pair_of_files_has_its_findings() {
    for (name, found, expected) in pairs() {
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn every_code_has_a_case() {
    let all: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    let cases = cases();
    let of_pairs: Vec<String> = pairs().into_iter().flat_map(|(_, _, expected)| expected).collect();
    let covered: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| &case.expected)
        .chain(&of_pairs)
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(all.difference(&covered).collect::<Vec<_>>(), Vec::<&&str>::new(), "codes without a case");
}

/// A file that was cut anywhere is refused, and never stops the engine.
#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let plan = fs::read(root().join("good-plan.json")).unwrap();
    let end = plan.len() - 2;
    for cut in (0..end).step_by(7).chain(end - 20..end) {
        let (findings, loaded) = read(&plan[..cut], true, &Limits::default());
        assert!(!loaded && findings.has_errors(), "cut at {cut}");
    }
}

/// Neither does one in which a byte was changed: it is loaded, or it is said why not.
#[test]
fn a_changed_byte_never_stops_the_engine() {
    let plan = fs::read(root().join("good-plan.json")).unwrap();
    for place in (0..plan.len()).step_by(3) {
        for byte in [b'"', b'{', b'0', 0xFF, b' '] {
            let mut changed = plan.clone();
            changed[place] = byte;
            let (findings, loaded) = read(&changed, true, &Limits::default());
            assert!(loaded || findings.has_errors(), "byte {place} as {byte}");
        }
    }
}
