//! A better result never lowers an index: not that of its node, nor that of a node above, at any edge.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::plans::{actuals, decimal, plan, result};
use super::{Scored, number};

const RULES: [&str; 8] =
    ["relative", "points", "itself", "achieved", "threshold", "delivered", "rising-bands", "falling-bands"];

/// Results of every kind: none at all, hardly any, less than none, as many as asked.
fn edge() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just("0".to_owned()),
        1 => prop::sample::select(&["0.000000000000000001", "-0.000000000000000001", "0.0000001", "-1"][..]).prop_map(str::to_owned),
        2 => decimal(-3000..3000),
        3 => decimal(1..3000),
    ]
}

/// A target of a number, or a minimum or a maximum whatever the direction says.
fn target() -> impl Strategy<Value = Value> {
    (prop::sample::select(&["value", "value", "minimum", "maximum"][..]), decimal(1..3000))
        .prop_map(|(kind, value)| json!({"kind": kind, "value": value}))
}

/// A plan of one indicator under one rule, beside siblings that have 0, 100 and no result, under a mean.
fn with_siblings(rule: &str, direction: &str, target: &Value, aggregation: &str, cap: Value, weight: i64) -> Value {
    let sibling = |id: &str, weight: i64| json!({"id": id, "kind": "project", "name": id, "method": "delivered", "weight": weight.to_string()});
    let mut one =
        json!({"id": "one", "kind": "indicator", "name": "One", "method": rule, "weight": weight.to_string()});
    if !["itself", "delivered", "rising-bands", "falling-bands"].contains(&rule) {
        one["targets"] = json!([{"target": target}]);
    }
    one["direction"] = json!(direction);
    let children = json!([one, sibling("none", 3), sibling("all", 2), sibling("open", 1)]);
    let node =
        json!({"id": "index", "kind": "objective", "name": "Index", "method": aggregation, "children": children});
    let mut made = plan(json!([node]), cap.clone());
    let bands = |points: [&str; 3]| {
        json!([{"to": "0", "points": points[0]}, {"from": "0", "to": "10", "points": points[1]},
               {"from": "10", "points": points[2]}])
    };
    for (id, score) in [
        ("itself", json!({"kind": "deviation", "form": "itself"})),
        ("rising-bands", json!({"kind": "bands", "bands": bands(["0", "60", "100"])})),
        ("falling-bands", json!({"kind": "bands", "bands": bands(["100", "60", "0"])})),
    ] {
        made["methods"].as_array_mut().unwrap().push(json!({"id": id, "name": id, "score": score, "cap": cap}));
    }
    made
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_better_result_never_lowers_an_index(
        rule in prop::sample::select(&RULES[..]), lower in any::<bool>(), target in target(),
        aggregation in prop::sample::select(&["weighted", "simple", "lowest", "capped", "shares"][..]),
        capped in any::<bool>(), weight in 0_i64..9, one in edge(), other in edge(),
    ) {
        // What decides: the bound of the target under a share or a threshold, what is delivered, else the direction.
        let bounded = ["achieved", "threshold"].contains(&rule);
        let falls = match (rule, target["kind"].as_str()) {
            (_, Some("minimum")) if bounded => false,
            (_, Some("maximum")) if bounded => true,
            ("delivered" | "rising-bands", _) => false,
            ("falling-bands", _) => true,
            _ => lower,
        };
        let cap = if capped { json!({"below": "50", "above": "50"}) } else { json!({}) };
        let direction = if lower { "lower" } else { "higher" };
        let plan = with_siblings(rule, direction, &target, aggregation, cap, weight);
        let of = |value: &str| Scored::new(&plan, &actuals(&[result("one", value), result("none", "0"), result("all", "100")]));
        let (worse, better) = if (number(&one) <= number(&other)) != falls { (one, other) } else { (other, one) };
        let (before, after) = (of(&worse), of(&better));
        for id in ["one", "index"] {
            let (before, after) = (before.value(id), after.value(id));
            prop_assert!(before <= after, "{} of {} under {}: {:?}, of {} {:?}", id, worse, rule, before, better, after);
        }
        prop_assert!(after.value("one").is_some(), "{} under {}", better, rule);
    }

    /// A percentage more of any base is a rise by that percentage, and measured as one (reading 37).
    #[test]
    fn a_percentage_is_the_same_there_and_back(base in decimal(-9000..9000), percent in decimal(0..9000), fall in any::<bool>()) {
        prop_assume!(!number(&base).is_zero());
        let percent = if fall { format!("-{percent}") } else { percent };
        let of = |kind: Value| {
            json!({"id": "one", "kind": "indicator", "name": "One", "method": "points", "direction": "higher",
                   "baselines": [{"value": base}], "targets": [{"target": kind}]})
        };
        let from = json!({"of": "baseline"});
        let periods = |made: &mut Value| made["periods"] = json!([
            {"id": "2020", "name": "2020", "from": "2020-01-01", "to": "2020-12-31"},
            {"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31", "previous": "2020"}]);
        let mut targets = Vec::new();
        for kind in [
            json!({"kind": "increment", "base": from, "percent": percent}),
            json!({"kind": "larger", "of": [from], "percent": percent}),
        ] {
            let scored = Scored::new(&plan(json!([of(kind)]), json!({})), &actuals(&[result("one", "0")]));
            let index = scored.plan.find("one").unwrap();
            let explanation = piramide_engine::explain(&scored.plan, &scored.actuals, &scored.scorecard, index).unwrap();
            targets.push(explanation.target_number().unwrap());
        }
        prop_assert_eq!(targets[0], targets[1]);
        let (target, start) = (targets[0], number(&base));
        prop_assert!(if fall { target <= start } else { start <= target }, "{} from {}", target, start);
        let measured = json!({"id": "one", "kind": "indicator", "name": "One", "method": "points", "direction": "higher",
                              "measure": {"kind": "variation", "form": "percent"}, "targets": [{"target": {"kind": "value", "value": "0"}}]});
        let mut made = plan(json!([measured]), json!({}));
        periods(&mut made);
        let earlier = json!({"node": "one", "period": "2020", "value": base});
        let scored = Scored::new(&made, &actuals(&[result("one", &target.to_string()), earlier]));
        // 100 + the variation − 0.
        prop_assert_eq!(scored.value("one").unwrap().subtract(number("100")).unwrap(), number(&percent));
    }
}
