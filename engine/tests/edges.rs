//! Scores at their edges: where a bound holds, where it does not, and which steps are told. Worked by hand beside each.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use piramide_engine::explain::StepRule;
use piramide_engine::outcome::{Outcome, Reason};
use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{explain, read_actuals, read_plan, score};

/// The outcome and the steps of one indicator with a baseline of 10: its method without identifier and name, its direction, its target, its
/// result.
fn scored(method: &str, direction: &str, target: &str, result: &str) -> (Outcome, Vec<StepRule>) {
    let plan = format!(
        r#"{{"format": "piramide-plan/1", "id": "edge", "title": "Edge", "language": "en",
            "administration": {{"name": "An office"}}, "period": "2021",
            "periods": [{{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}}],
            "scales": [{{"id": "hundred", "reference": "100"}}],
            "methods": [{{"id": "method", "name": "Method", {method}}}],
            "nodes": [{{"id": "one", "kind": "indicator", "name": "One", "method": "method",
                        "direction": "{direction}", "baselines": [{{"value": "10"}}], "targets": [{{"target": {target}}}]}}]}}"#
    );
    let actuals = format!(
        r#"{{"format": "piramide-actuals/1", "id": "final", "plan": "edge", "title": "2021", "kind": "official",
            "date": "2021-12-31", "period": "2021", "results": [{{"node": "one", "value": {result}}}]}}"#
    );
    let read = read_plan(plan.as_bytes(), &Limits::default());
    let plan = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let read = read_actuals(actuals.as_bytes(), &plan, &Limits::default());
    let actuals = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    let index = plan.find("one").unwrap();
    let explanation = explain(&plan, &actuals, &scorecard, index).unwrap();
    (explanation.score.outcome, explanation.steps.iter().map(|step| step.rule).collect())
}

fn number(outcome: Outcome) -> String {
    outcome.value().map(|number| number.to_string()).unwrap_or_default()
}

const ACHIEVED: &str = r#""score": {"kind": "achieved", "ceiling": "150"}"#;
const CAPPED: &str = r#""score": {"kind": "deviation", "form": "relative"}, "cap": {"below": "50", "above": "50"}"#;

#[test]
fn a_minimum_is_reached_from_below_whatever_else_is_better() {
    // 100 × 10 / 20 = 50; the other way round it would be 200, and 150 at the ceiling.
    let (outcome, _) = scored(ACHIEVED, "lower", r#"{"kind": "minimum", "value": "20"}"#, "\"10\"");
    assert_eq!(number(outcome), "50");
}

#[test]
fn a_share_of_a_target_of_nothing_is_undefined_and_a_result_of_nothing_the_ceiling() {
    // The baseline of 10 less 10 is a target of 0, less 5 one of 5.
    let less =
        |amount: &str| format!(r#"{{"kind": "increment", "base": {{"of": "baseline"}}, "amount": "-{amount}"}}"#);
    let outcome = |amount, result| scored(ACHIEVED, "lower", &less(amount), result).0;
    assert_eq!(outcome("10", "\"5\""), Outcome::Undefined(Reason::ZeroTarget));
    // Reading 35: none at all of what is to be low is the ceiling.
    assert_eq!(number(outcome("5", "\"0\"")), "150");
}

#[test]
fn a_ceiling_is_told_where_it_cuts_and_only_there() {
    let target = r#"{"kind": "value", "value": "20"}"#;
    for (result, expected, cut) in [("\"30\"", "150", false), ("\"30.2\"", "150", true)] {
        // 100 × 30 / 20 = 150, the ceiling itself; 100 × 30.2 / 20 = 151.
        let (outcome, steps) = scored(ACHIEVED, "higher", target, result);
        assert_eq!(number(outcome), expected);
        assert_eq!(steps.contains(&StepRule::Ceiling), cut, "{result}");
    }
}

#[test]
fn a_cap_is_told_where_it_cuts_and_only_there() {
    let target = r#"{"kind": "value", "value": "20"}"#;
    for (result, expected, cut) in [("\"22\"", "110", false), ("\"30\"", "150", false), ("\"40\"", "150", true)] {
        // 100 + 100 × (22 − 20) / 20 = 110; (30 − 20) / 20 is the 50 of the cap itself; (40 − 20) / 20 is 100.
        let (outcome, steps) = scored(CAPPED, "higher", target, result);
        assert_eq!(number(outcome), expected);
        assert_eq!(steps.contains(&StepRule::Cap), cut, "{result}");
    }
}

#[test]
fn an_output_is_met_by_a_whole_hundred_and_a_yes_by_one() {
    let threshold = r#""score": {"kind": "threshold", "reached": "100", "missed": "0"}"#;
    let output = r#"{"kind": "output", "text": "A report"}"#;
    for (target, result, expected) in [
        (output, "\"100\"", "100"),
        (output, "\"99.9\"", "0"),
        (output, "\"1\"", "0"),
        (r#"{"kind": "yes"}"#, "\"1\"", "100"),
        (r#"{"kind": "yes"}"#, "\"0\"", "0"),
    ] {
        assert_eq!(number(scored(threshold, "higher", target, result).0), expected, "{result}");
    }
}
