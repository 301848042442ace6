//! Results that an act neutralises: what they count as under every rule, and what they leave of the values above.
//! Worked by hand beside each.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use piramide_engine::number::Number;
use piramide_engine::outcome::{Outcome, Reason};
use piramide_engine::plan::Selection;
use piramide_engine::raw::Id;
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan, score};
use serde_json::{Value, json};

fn scored(plan: &Value, results: &Value, office: Option<&str>, node: &str) -> Outcome {
    let read = read_plan(plan.to_string().as_bytes(), &Limits::default());
    let plan = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let actuals = json!({"format": "piramide-actuals/1", "id": "final", "plan": "act", "title": "2021", "kind": "official",
                         "date": "2021-12-31", "period": "2021", "results": results});
    let read = read_actuals(actuals.to_string().as_bytes(), &plan, &Limits::default());
    let actuals = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let selection = Selection { office: office.and_then(Id::new), ..Selection::main(&plan) };
    score(&plan, &actuals, &selection).by_id(&plan, node).unwrap().outcome
}

fn value(text: &str) -> Outcome {
    Outcome::Value(Number::parse(text).unwrap())
}

fn plan(scale: &Value, methods: &Value, nodes: &Value) -> Value {
    json!({"format": "piramide-plan/1", "id": "act", "title": "Act", "language": "en",
           "administration": {"name": "An office"}, "period": "2021",
           "periods": [{"id": "2020", "name": "2020", "from": "2020-01-01", "to": "2020-12-31"},
                       {"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31", "previous": "2020"}],
           "scales": [scale], "methods": methods, "nodes": nodes})
}

/// A rule, the target that it is for, and the lowest score that it gives whatever the result, if there is one.
fn rules() -> Vec<(Value, Option<Value>, Option<&'static str>)> {
    let number = || Some(json!({"kind": "value", "value": "10"}));
    let bands = json!([{"to": "5", "points": "90"}, {"from": "5", "points": "10"}]);
    vec![
        (json!({"kind": "deviation", "form": "relative"}), number(), None),
        (json!({"kind": "deviation", "form": "points"}), number(), None),
        (json!({"kind": "deviation", "form": "itself"}), None, None),
        (json!({"kind": "achieved"}), number(), Some("0")),
        (json!({"kind": "achieved", "ceiling": "100"}), Some(json!({"kind": "yes"})), Some("0")),
        (json!({"kind": "threshold", "reached": "100", "missed": "20"}), number(), Some("20")),
        (json!({"kind": "delivered"}), Some(json!({"kind": "output", "text": "A report"})), Some("0")),
        (json!({"kind": "delivered", "all_or_nothing": true}), None, Some("0")),
        (json!({"kind": "bands", "bands": bands}), None, Some("10")),
        (json!({"kind": "printed", "form": "index"}), None, None),
        (json!({"kind": "printed", "form": "deviation"}), None, None),
    ]
}

/// The score of a neutralised result, and that of the mean of it and of a sibling at 100.
fn neutralised(rule: &Value, target: Option<&Value>, cap: &Value, scale: &Value, treatment: &str) -> [Outcome; 2] {
    let mut one = json!({"id": "one", "kind": "indicator", "name": "One", "method": "rule", "direction": "higher", "weight": "1"});
    if let Some(target) = target {
        one["targets"] = json!([{"target": target}]);
    }
    let other = json!({"id": "other", "kind": "project", "name": "Other", "method": "done", "weight": "1"});
    let methods = json!([{"id": "rule", "name": "Rule", "score": rule, "cap": cap},
                         {"id": "done", "name": "Done", "score": {"kind": "delivered"}},
                         {"id": "mean", "name": "Mean", "aggregation": {"kind": "weighted_mean"}}]);
    let nodes =
        json!([{"id": "both", "kind": "objective", "name": "Both", "method": "mean", "children": [one, other]}]);
    let plan = plan(scale, &methods, &nodes);
    let results = json!([{"node": "one", "status": "neutralised", "act": "An act", "treatment": treatment},
                         {"node": "other", "value": "100"}]);
    ["one", "both"].map(|node| scored(&plan, &results, None, node))
}

#[test]
fn every_treatment_under_every_rule_cap_and_scale() {
    let open = json!({"id": "open", "reference": "100"});
    let inps = json!({"id": "inps", "reference": "100", "minimum": "50", "maximum": "150"});
    let undefined = Outcome::Undefined(Reason::NoLowestScore);
    for (rule, target, lowest) in rules() {
        let of =
            |cap: &Value, scale: &Value, treatment: &str| neutralised(&rule, target.as_ref(), cap, scale, treatment);
        for cap in [json!({}), json!({"below": "30", "above": "30"}), json!({"above": "10"})] {
            for scale in [&open, &inps] {
                // Taken out: the sibling alone, 100. Reached: on target, (100 + 100) / 2.
                let out = Outcome::NotApplicable(Reason::Neutralised);
                assert_eq!(of(&cap, scale, "taken_out"), [out, value("100")], "{rule} {cap}");
                assert_eq!(of(&cap, scale, "reached"), [value("100"), value("100")], "{rule} {cap}");
            }
        }
        // Lowest: at the floor of the cap, 100 − 30 = 70, and (70 + 100) / 2 = 85, whatever the scale.
        for scale in [&open, &inps] {
            let capped = of(&json!({"below": "30", "above": "30"}), scale, "lowest");
            assert_eq!(capped, [value("70"), value("85")], "{rule}");
        }
        for cap in [json!({}), json!({"above": "10"})] {
            // Without a floor, the minimum of the scale: 50, and (50 + 100) / 2 = 75.
            assert_eq!(of(&cap, &inps, "lowest"), [value("50"), value("75")], "{rule} {cap}");
            // Without either, what the rule never goes below: (0 + 100) / 2, (20 + 100) / 2, (10 + 100) / 2. A deviation
            // has no such score, and for the mean it is like missing.
            let expected = match lowest {
                None => [undefined, value("100")],
                Some("20") => [value("20"), value("60")],
                Some("10") => [value("10"), value("55")],
                Some(lowest) => [value(lowest), value("50")],
            };
            assert_eq!(of(&cap, &open, "lowest"), expected, "{rule} {cap}");
        }
    }
}

#[test]
fn a_dash_for_a_target_does_not_apply_whatever_the_act() {
    let open = json!({"id": "open", "reference": "100"});
    let dash = json!({"kind": "none", "reason": "A dash"});
    // A printed score takes no target.
    for (rule, _, _) in rules().into_iter().filter(|(rule, ..)| rule["kind"] != "printed") {
        for treatment in ["taken_out", "reached", "lowest"] {
            let [one, both] = neutralised(&rule, Some(&dash), &json!({}), &open, treatment);
            assert_eq!(one, Outcome::NotApplicable(Reason::NoTarget), "{rule} {treatment}");
            assert_eq!(both, value("100"), "{rule} {treatment}");
        }
    }
}

/// A nation of the north with Milan and Turin, and of the south.
fn with_offices(across: &str, targets: &Value) -> Value {
    let mut made = plan(
        &json!({"id": "open", "reference": "100"}),
        &json!([{"id": "points", "name": "Points", "score": {"kind": "deviation", "form": "points"}}]),
        &json!([{"id": "whole", "kind": "indicator", "name": "Whole", "method": "points", "direction": "higher",
                 "across_offices": across, "targets": targets}]),
    );
    made["offices"] = json!([
        {"id": "nation", "name": "Nation", "kind": "nation"},
        {"id": "north", "name": "North", "kind": "region", "within": "nation"},
        {"id": "south", "name": "South", "kind": "region", "within": "nation"},
        {"id": "milan", "name": "Milan", "kind": "province", "within": "north"},
        {"id": "turin", "name": "Turin", "kind": "province", "within": "north"}
    ]);
    made
}

fn given(office: &str, number: &str) -> Value {
    json!({"node": "whole", "office": office, "value": number})
}

fn out(office: &str) -> Value {
    json!({"node": "whole", "office": office, "status": "neutralised", "act": "An act"})
}

#[test]
fn what_an_act_takes_out_is_out_of_every_value_above() {
    let target = json!([{"target": {"kind": "value", "value": "100"}}]);
    let gone = Outcome::NotApplicable(Reason::Neutralised);
    let results = json!([given("milan", "20"), given("turin", "25"), given("south", "60"), out("north")]);
    let sum = with_offices("sum", &target);
    // 60 of the south, 40 below 100; Milan and Turin keep theirs.
    for (office, expected) in [
        (None, value("60")),
        (Some("nation"), value("60")),
        (Some("north"), gone),
        (Some("south"), value("60")),
        (Some("milan"), value("20")),
        (Some("turin"), value("25")),
    ] {
        assert_eq!(scored(&sum, &results, office, "whole"), expected, "{office:?}");
    }
    // One province: 20 of Milan and 60 of the south; the mean of the regions is (20 + 60) / 2.
    let results = json!([given("milan", "20"), out("turin"), given("south", "60")]);
    assert_eq!(scored(&sum, &results, None, "whole"), value("80"));
    assert_eq!(scored(&with_offices("mean", &target), &results, None, "whole"), value("40"));
    // What is missing inside is not missed, and where nothing else counts the whole does not apply.
    let results = json!([given("milan", "20"), out("north"), given("south", "60")]);
    assert_eq!(scored(&sum, &results, None, "whole"), value("60"));
    let results = json!([given("milan", "20"), out("north"), out("south")]);
    assert_eq!(scored(&sum, &results, None, "whole"), gone);
    // The nation has a result of its own, and none of the offices that count has one.
    let results = json!([given("nation", "90"), given("milan", "20"), out("north")]);
    assert_eq!(scored(&sum, &results, Some("nation"), "whole"), value("90"));
}

#[test]
fn what_was_taken_out_last_year_is_out_of_the_target_too() {
    let from_result = json!([{"target": {"kind": "confirm", "base": {"of": "result", "period": "2020"}}}]);
    let earlier = |office: &str, number: &str| {
        let mut one = given(office, number);
        one["period"] = json!("2020");
        one
    };
    let mut north = out("north");
    north["period"] = json!("2020");
    let results = json!([
        earlier("milan", "20"),
        earlier("turin", "25"),
        earlier("south", "60"),
        north,
        given("milan", "30"),
        given("turin", "25"),
        given("south", "61")
    ]);
    let plan = with_offices("sum", &from_result);
    // The target is 60, the south alone; the value 30 + 25 + 61 = 116: 56 above.
    assert_eq!(scored(&plan, &results, None, "whole"), value("156"));
    // The north has no result of last year that it could confirm.
    assert_eq!(scored(&plan, &results, Some("north"), "whole"), Outcome::Missing(Reason::TargetUnknown));
    // Milan has: 30 is 10 above 20.
    assert_eq!(scored(&plan, &results, Some("milan"), "whole"), value("110"));
}
