//! Intervals against every completion: a small plan with something open is written beside copies of itself, each with
//! another completion on a grid that contains every bound and threshold. The interval contains them all, and both ends
//! are reached, or approached as closely as the grid allows.

mod cases;
mod given;

use piramide_engine::number::Number;
use piramide_engine::outcome::Interval;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Scored, number};
use cases::{derived, leaf, offices, parent, ratio};

fn methods() -> Value {
    let capped = |id: &str, rule: Value, cap: Value| json!({"id": id, "name": id, "score": rule, "cap": cap});
    let scored = |id: &str, rule: Value| json!({"id": id, "name": id, "score": rule});
    let made = |id: &str, rule: Value| json!({"id": id, "name": id, "aggregation": rule});
    let cap = json!({"below": "50", "above": "50"});
    let bands = json!({"kind": "bands", "bands": [
        {"to": "0", "to_included": true, "points": "40"}, {"from": "0", "from_included": false, "to": "2", "points": "0"},
        {"from": "2", "to": "4", "to_included": true, "points": "100"}, {"from": "4", "from_included": false, "points": "60"}
    ]});
    json!([
        scored("relative", json!({"kind": "deviation", "form": "relative"})),
        capped("relative-capped", json!({"kind": "deviation", "form": "relative"}), cap.clone()),
        capped("points", json!({"kind": "deviation", "form": "points"}), json!({"below": "3"})),
        scored("itself", json!({"kind": "deviation", "form": "itself"})),
        scored("achieved", json!({"kind": "achieved", "ceiling": "130"})),
        scored("threshold", json!({"kind": "threshold", "reached": "100", "missed": "20"})),
        scored("delivered", json!({"kind": "delivered"})),
        scored("all", json!({"kind": "delivered", "all_or_nothing": true})),
        scored("bands", bands),
        capped("printed", json!({"kind": "printed", "form": "deviation"}), cap),
        made("weighted", json!({"kind": "weighted_mean"})),
        made("simple", json!({"kind": "simple_mean"})),
        made("lowest", json!({"kind": "minimum"})),
        made("shares", json!({"kind": "sum_of_shares"})),
        made("two-sum", json!({"kind": "two_part", "reading": "sum"})),
        made("two-larger", json!({"kind": "two_part", "reading": "larger_mean", "weights": ["70", "30"]}))
    ])
}

/// Something open: a node, its results now, and those of each completion.
#[derive(Clone, Debug)]
struct Case {
    node: Value,
    now: Vec<Value>,
    completions: Vec<Vec<Value>>,
}

impl Case {
    /// The scores of the completions that have one and are whole, and the interval of what is open.
    fn scored(&self) -> (Scored, Vec<Number>, Interval) {
        let copies: Vec<&Vec<Value>> = std::iter::once(&self.now).chain(&self.completions).collect();
        let of = |place: usize, results: &Vec<Value>| {
            results.iter().map(|result| named(result, "node", place)).collect::<Vec<_>>()
        };
        let nodes: Vec<Value> = (0..copies.len()).map(|place| named(&self.node, "id", place)).collect();
        let results: Vec<Value> = copies.iter().enumerate().flat_map(|(place, results)| of(place, results)).collect();
        let period = |id: &str, more: Value| {
            let mut period = json!({"id": id, "name": id, "from": format!("{id}-01-01"), "to": format!("{id}-12-31")});
            period.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            period
        };
        let office = |id: &str| json!({"id": id, "name": id, "kind": "region"});
        let plan = json!({
            "format": "piramide-plan/1", "id": "open", "title": "Open", "language": "en",
            "administration": {"name": "An office"}, "period": "2021",
            "periods": [period("2020", json!({})), period("2021", json!({"previous": "2020"}))],
            "scales": [{"id": "hundred", "reference": "100"}], "methods": methods(), "nodes": nodes,
            "offices": [office("one"), office("two"), office("three")]
        });
        let actuals = json!({
            "format": "piramide-actuals/1", "id": "open", "plan": "open", "title": "Open", "kind": "simulation",
            "date": "2021-12-31", "period": "2021", "results": results
        });
        let scored = Scored::new(&plan, &actuals);
        let id = self.node["id"].as_str().unwrap();
        let copy = |place: usize| scored.of(&format!("{id}-{place}"));
        let whole = (1..copies.len()).map(copy).filter(|score| score.coverage == Number::ONE);
        let values = whole.filter_map(|score| score.outcome.value()).collect();
        let interval = copy(0).interval;
        (scored, values, interval)
    }

    /// Whether what is open may turn out not to apply, and whether a completion does not.
    fn vanishing(&self, scored: &Scored) -> (bool, bool) {
        let id = self.node["id"].as_str().unwrap();
        let copy = |place: usize| scored.of(&format!("{id}-{place}"));
        (copy(0).may_vanish, (1..=self.completions.len()).any(|place| !copy(place).outcome.applies()))
    }

    fn check(&self) -> Result<(), TestCaseError> {
        let (scored, values, interval) = self.scored();
        let (Some(least), Some(most)) = (values.iter().min(), values.iter().max()) else { return Ok(()) };
        for value in &values {
            prop_assert!(interval.contains(*value), "{} is not in {:?} of {:?}", value, interval, self);
        }
        let is_near = |end: Option<Number>, reached: Number, far: fn(Number) -> bool| match end {
            Some(end) => end.subtract(reached).unwrap().absolute() <= number("0.05"),
            None => far(reached),
        };
        let is_low = |value: Number| value <= number("-1000");
        let is_high = |value: Number| number("1000") <= value;
        // A target that rests on the very result is bounded as if the two moved apart.
        if self.node["targets"][0]["target"]["kind"] == "larger" {
            return Ok(());
        }
        prop_assert!(is_near(interval.worst, *least, is_low), "{} is the least in {:?} of {:?}", least, interval, self);
        prop_assert!(is_near(interval.best, *most, is_high), "{} is the most in {:?} of {:?}", most, interval, self);
        let (may, does) = self.vanishing(&scored);
        prop_assert!(may || !does, "vanishes: {:?}", self);
        Ok(())
    }
}

/// A node, or a result, of a copy: every identifier of a node with the number of the copy.
fn named(value: &Value, field: &str, place: usize) -> Value {
    let mut copy = value.clone();
    copy[field] = json!(format!("{}-{place}", value[field].as_str().unwrap()));
    if let Some(children) = copy.get_mut("children").and_then(Value::as_array_mut) {
        children.iter_mut().for_each(|child| *child = named(child, field, place));
    }
    copy
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn of_a_value_under_every_rule(case in leaf("x")) {
        case.check()?;
        let (scored, _, interval) = case.scored();
        if let Some(value) = scored.value("x-0") {
            prop_assert!(interval.contains(value), "{} is not in {:?} of {:?}", value, interval, case);
        }
    }

    #[test]
    fn of_a_ratio_that_may_ask_nothing(case in ratio("r")) {
        case.check()?;
    }

    #[test]
    fn of_a_value_and_a_target_that_rest_on_last_year(case in derived()) {
        case.check()?;
    }

    #[test]
    fn of_a_value_across_offices(case in offices()) {
        case.check()?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn of_a_node_made_of_others(case in parent()) {
        case.check()?;
    }
}
