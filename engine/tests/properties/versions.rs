//! Amendments and scenarios: the same as editing the files, and the original can always be had.

use piramide_engine::plan::{AsOf, Selection, simulate};
use piramide_engine::read::Limits;
use piramide_engine::score::Scorecard;
use piramide_engine::{explain, read_plan, score};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::Scored;
use super::plans::{actuals, decimal, plan, rated, result};

/// Two pairs of numbers a leaf: weight, target and result, each before and after.
#[derive(Clone, Debug)]
struct Leaf {
    weights: [String; 2],
    targets: [String; 2],
    results: [String; 2],
    changed: bool,
}

fn leaf() -> impl Strategy<Value = Leaf> {
    let two = |range: std::ops::Range<i64>| [decimal(range.clone()), decimal(range)];
    (two(1..1000), two(1..10_000), two(0..10_000), any::<bool>())
        .prop_map(|(weights, targets, results, changed)| Leaf { weights, targets, results, changed })
}

/// The plan and its results, with the numbers before or after.
fn documents(leaves: &[Leaf], after: impl Fn(&Leaf) -> bool) -> (Value, Vec<Value>) {
    let mut results = Vec::new();
    let nodes: Vec<Value> = leaves
        .iter()
        .enumerate()
        .map(|(place, leaf)| {
            let (id, which) = (format!("n{place}"), usize::from(after(leaf)));
            let mut node = rated(&id, "relative", "higher", &leaf.targets[which]);
            node["weight"] = json!(leaf.weights[which]);
            results.push(result(&id, &leaf.results[which]));
            node
        })
        .collect();
    let root = json!({"id": "root", "kind": "index", "name": "Root", "method": "weighted", "children": nodes});
    (plan(json!([root]), json!({"below": "50", "above": "50"})), results)
}

/// A change of every changed leaf, with or without its result.
fn changes(leaves: &[Leaf], with_result: bool) -> Vec<Value> {
    let mut changes = Vec::new();
    for (place, leaf) in leaves.iter().enumerate().filter(|(_, leaf)| leaf.changed) {
        let target = json!({"kind": "value", "value": leaf.targets[1]});
        let mut change = json!({"at": {"node": format!("n{place}")}, "weight": leaf.weights[1], "target": target});
        if with_result {
            change["result"] = json!(leaf.results[1]);
        }
        changes.push(change);
    }
    changes
}

/// Everything that a scorecard says of its nodes but whether they were amended.
fn numbers(scorecard: &Scorecard) -> String {
    let plain = scorecard.scores().iter().map(|&score| piramide_engine::outcome::NodeScore { amended: false, ..score });
    format!("{:?}", plain.collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn an_amendment_is_as_if_the_plan_had_been_written_so(leaves in prop::collection::vec(leaf(), 1..6)) {
        let (before, results) = documents(&leaves, |_| false);
        let (mut after, _) = documents(&leaves, |leaf| leaf.changed);
        after["id"] = before["id"].clone();
        let mut amended = before.clone();
        amended["amendments"] = json!([{"id": "act", "act": "An act", "date": "2021-07-01", "changes": changes(&leaves, false)}]);
        let [before, after, amended] = [before, after, amended].map(|plan| Scored::new(&plan, &actuals(&results)));
        // At the end of the year, and from its day, the act holds; until then, and in the original, it does not.
        prop_assert_eq!(numbers(&amended.scorecard), numbers(&after.scorecard));
        let under = |as_of: AsOf| {
            let selection = Selection { as_of, ..Selection::main(&amended.plan) };
            numbers(&score(&amended.plan, &amended.actuals, &selection))
        };
        let day = |text: &str| AsOf::Day(piramide_engine::raw::Day::parse(text).unwrap());
        prop_assert_eq!(under(day("2021-07-01")), numbers(&after.scorecard));
        prop_assert_eq!(under(day("2021-06-30")), numbers(&before.scorecard));
        prop_assert_eq!(under(AsOf::Original), numbers(&before.scorecard));
        // From one version to the other and back.
        let main = Selection::main(&amended.plan);
        let version = amended.plan.under(&main).into_owned();
        let original = Selection { as_of: AsOf::Original, ..main.clone() };
        let back = version.under(&original).into_owned();
        prop_assert_eq!(numbers(&score(&back, &amended.actuals, &original)), numbers(&before.scorecard));
        for (index, node) in version.nodes() {
            let explanation = explain(&version, &amended.actuals, &amended.scorecard, index).unwrap();
            let is_changed = leaves.iter().enumerate().any(|(place, leaf)| leaf.changed && node.raw.id.as_str() == format!("n{place}"));
            prop_assert_eq!(explanation.revisions.len(), if is_changed { 2 } else { 0 });
            prop_assert_eq!(explanation.score.amended, is_changed);
            prop_assert!(explain(&back, &amended.actuals, &amended.scorecard, index).is_none() == amended_differs(&leaves));
        }
    }

    #[test]
    fn an_amendment_of_nothing_changes_nothing(leaves in prop::collection::vec(leaf(), 1..6)) {
        let (before, results) = documents(&leaves, |_| false);
        let mut amended = before.clone();
        amended["amendments"] = json!([
            {"id": "nothing", "act": "An act", "date": "2021-07-01", "changes": []},
            {"id": "less", "act": "An act", "date": "2021-08-01", "changes": [{"at": {"node": "n0"}}]}
        ]);
        let [before, amended] = [before, amended].map(|plan| Scored::new(&plan, &actuals(&results)));
        prop_assert_eq!(before.scorecard.scores(), amended.scorecard.scores());
    }

    #[test]
    fn a_scenario_is_as_if_the_files_had_been_edited(leaves in prop::collection::vec(leaf(), 1..6)) {
        let (mut before, results) = documents(&leaves, |_| false);
        let (mut after, edited) = documents(&leaves, |leaf| leaf.changed);
        after["id"] = before["id"].clone();
        before["scenarios"] = json!([{"id": "supposed", "name": "Supposed", "overrides": changes(&leaves, true)}]);
        let [before, after] = [(before, results), (after, edited)].map(|(plan, results)| Scored::new(&plan, &actuals(&results)));
        let main = Selection::main(&before.plan);
        let (plan, results) = simulate(&before.plan, &before.actuals, &main, &before.plan.head.scenarios[0]);
        let supposed = score(&plan, &results, &main);
        prop_assert_eq!(numbers(&supposed), numbers(&after.scorecard));
        prop_assert_eq!(supposed.about.validity.name(), "simulation");
        prop_assert_eq!(supposed.about.scenario.as_ref().map(|id| id.as_str()), Some("supposed"));
        // The files are as they were.
        prop_assert_eq!(score(&before.plan, &before.actuals, &main), before.scorecard);
    }
}

/// Whether the act changes anything, so that the original is another version.
fn amended_differs(leaves: &[Leaf]) -> bool {
    leaves.iter().any(|leaf| leaf.changed)
}

#[test]
fn a_plan_with_amendments_says_when_they_change_nothing() {
    let mut document = plan(json!([rated("days", "relative", "lower", "70")]), json!({}));
    document["amendments"] = json!([{"id": "act", "act": "An act", "date": "2021-07-01", "changes": []}]);
    let read = read_plan(document.to_string().as_bytes(), &Limits::default());
    let codes: Vec<&str> = read.findings.iter().map(|finding| finding.code.name()).collect();
    // The methods that the plans of these tests share hold fields for other rules.
    let codes: Vec<&str> = codes.into_iter().filter(|code| *code != "not-used").collect();
    assert_eq!(codes, ["changes-nothing"]);
}
