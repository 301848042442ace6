//! The shipped plans and the golden cases are right: nothing but what is known of them is reported.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics is a test that fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use piramide_engine::finding::{Findings, Severity};
use piramide_engine::read::{Document, Limits, kind_of};
use piramide_engine::{read_actuals, read_plan};

/// What a golden case holds on purpose, each with its reason.
const ON_PURPOSE: [(&str, &str, &str); 10] = [
    ("amended", "outside-period", "an act after the end of the year, which does not hold in it"),
    ("scenario", "outside-period", "an act after the end of the year, which does not hold in it"),
    ("empty-node", "no-children", "a node that holds none"),
    ("offices-sum", "not-used", "results of an excluded office, and of an office that is made of others"),
    ("other-aggregations", "not-used", "weights that a simple mean does not use"),
    ("provisional-band-edge", "reference-unreachable", "bands whose points stay below the reference"),
    ("share-achieved", "outside-domain", "a result of zero where the domain leaves it out"),
    ("simple-mean-of-zero-weights", "not-used", "weights that a simple mean does not use"),
    ("stated-missing", "not-used", "a result of a node that is stated as missing"),
    ("targets-from-others", "not-used", "a value beside the status missing"),
];

/// The folders of plans.
fn folders(path: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let mut folders: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.join("plan.json").is_file());
    folders.sort();
    folders
}

/// The errors and warnings of the files of a folder.
fn found(folder: &Path) -> BTreeSet<String> {
    let limits = Limits::default();
    let grave_of = |findings: &Findings| -> Vec<String> {
        let grave = findings.iter().filter(|one| one.severity() != Severity::Note);
        grave.map(|one| format!("{} {}", one.code.name(), one.place.pointer)).collect()
    };
    let plan = read_plan(&fs::read(folder.join("plan.json")).unwrap(), &limits);
    let mut all: BTreeSet<String> = grave_of(&plan.findings).into_iter().collect();
    let plan = plan.document.unwrap_or_else(|| panic!("{} is refused", folder.display()));
    for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let bytes = fs::read(&file).unwrap();
        if kind_of(&bytes, &limits) == Some(Document::Actuals) {
            all.extend(grave_of(&read_actuals(&bytes, &plan, &limits).findings));
        }
    }
    all
}

#[test]
fn nothing_is_wrong_with_the_shipped_plans() {
    for folder in folders("../public/data") {
        assert_eq!(found(&folder), BTreeSet::new(), "{}", folder.display());
    }
}

#[test]
fn only_what_is_meant_is_reported_of_a_golden_case() {
    let mut seen = BTreeSet::new();
    for folder in folders("cases/good") {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        for line in found(&folder) {
            // A series that begins has no period before it.
            let known = ON_PURPOSE.iter().find(|(case, code, _)| name.starts_with(case) && line.starts_with(code));
            assert!(known.is_some() || line.starts_with("missing-previous"), "{name}: {line}");
            seen.extend(known.map(|(case, _, _)| *case));
        }
    }
    assert_eq!(seen.len(), ON_PURPOSE.len(), "of each case something is still reported");
}
