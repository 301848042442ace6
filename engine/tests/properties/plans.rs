//! Random documents: decimals, leaves under every rule with a direction, trees of means.

use proptest::prelude::*;
use serde_json::{Value, json};

/// A decimal with up to four decimals, as documents print it.
pub fn decimal(range: std::ops::Range<i64>) -> impl Strategy<Value = String> {
    (range, 0_u32..5).prop_map(|(units, decimals)| written(units, decimals))
}

/// So many units of the last of so many decimals.
pub fn written(units: i64, decimals: u32) -> String {
    let ten = 10_u64.pow(decimals);
    let sign = if units < 0 { "-" } else { "" };
    let (whole, part) = (units.unsigned_abs() / ten, units.unsigned_abs() % ten);
    if decimals == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{part:0width$}", width = decimals as usize)
    }
}

/// A plan of these nodes, with the methods that the tests use; `below` and `above` are the cap.
pub fn plan(nodes: Value, cap: Value) -> Value {
    let score = |id: &str, rule: Value| json!({"id": id, "name": id, "score": rule, "cap": cap});
    let mean = |id: &str, kind: &str| json!({"id": id, "name": id, "aggregation": {"kind": kind}});
    json!({
        "format": "piramide-plan/1", "id": "random", "title": "Random", "language": "en",
        "administration": {"name": "An office"}, "period": "2021",
        "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
        "scales": [{"id": "hundred", "reference": "100"}],
        "methods": [
            score("relative", json!({"kind": "deviation", "form": "relative"})),
            score("points", json!({"kind": "deviation", "form": "points"})),
            score("achieved", json!({"kind": "achieved", "ceiling": "130"})),
            score("threshold", json!({"kind": "threshold", "reached": "100", "missed": "0"})),
            score("delivered", json!({"kind": "delivered"})),
            mean("weighted", "weighted_mean"), mean("simple", "simple_mean"), mean("lowest", "minimum"),
            mean("shares", "sum_of_shares"),
            {"id": "capped", "name": "Capped", "aggregation": {"kind": "weighted_mean"}, "cap": {"below": "20", "above": "10"}}
        ],
        "nodes": nodes
    })
}

/// Results of that plan.
pub fn actuals(results: &[Value]) -> Value {
    json!({
        "format": "piramide-actuals/1", "id": "random", "plan": "random", "title": "Random", "kind": "simulation",
        "date": "2021-12-31", "period": "2021", "results": results
    })
}

/// A rule with a direction and a positive target.
pub fn rated(id: &str, method: &str, direction: &str, target: &str) -> Value {
    json!({"id": id, "kind": "indicator", "name": id, "method": method, "direction": direction,
           "targets": [{"target": {"kind": "value", "value": target}}]})
}

pub fn result(id: &str, value: &str) -> Value {
    json!({"node": id, "value": value})
}
