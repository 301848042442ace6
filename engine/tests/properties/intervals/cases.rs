//! Small plans with something open.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::number;
use super::Case;
use super::given::{GRID, domain, domain_of, given};

fn target() -> impl Strategy<Value = Value> {
    let bound = || prop::sample::select(&["1", "2", "4", "-2"][..]);
    prop_oneof![
        bound().prop_map(|value| json!({"kind": "value", "value": value})),
        (bound(), any::<bool>())
            .prop_map(|(value, strict)| json!({"kind": "minimum", "value": value, "strict": strict})),
        (bound(), any::<bool>())
            .prop_map(|(value, strict)| json!({"kind": "maximum", "value": value, "strict": strict})),
        any::<(bool, bool)>().prop_map(|(from, to)| {
            json!({"kind": "range", "from": "1", "to": "3", "from_included": from, "to_included": to})
        }),
    ]
}

/// A leaf of a value, under every rule.
pub(super) fn leaf(id: &'static str) -> impl Strategy<Value = Case> {
    let rules = [
        "relative",
        "relative-capped",
        "points",
        "itself",
        "achieved",
        "threshold",
        "delivered",
        "all",
        "bands",
        "printed",
    ];
    let rule = prop::sample::select(rules.to_vec());
    let direction = prop::sample::select(&["higher", "lower"][..]);
    (rule, direction, target(), domain(), given()).prop_map(move |(rule, direction, target, domain, given)| {
        let mut node = json!({"id": id, "kind": "indicator", "name": id, "method": rule, "direction": direction});
        let is_range = target["kind"] == "range";
        let deviates = matches!(rule, "relative" | "relative-capped" | "points");
        if deviates || matches!(rule, "achieved" | "threshold") {
            // A share of a negative target has no number, and none is accepted.
            let is_share = rule == "achieved" && target["value"] == "-2";
            let target =
                if (is_range && deviates) || is_share { json!({"kind": "value", "value": "2"}) } else { target };
            node["targets"] = json!([{"target": target}]);
        }
        let is_delivered = matches!(rule, "delivered" | "all");
        let domain = match rule {
            "delivered" | "all" => (Some("0"), Some("8")),
            _ => domain,
        };
        if let Some(domain) = domain_of(domain) {
            node["domain"] = domain;
        }
        let values = given.completions(domain).into_iter();
        // What is delivered is at most all of it.
        let values = values.filter(|value| !is_delivered || number(value) <= number("8") || given.value == Some(value));
        // A printed score lies within its cap: ±50 around the reference.
        let far = |value: &&str| rule == "printed" && number(value).absolute() > number("50");
        let mut values: Vec<&str> = values.filter(|value| !far(value)).collect();
        if rule == "printed" && given.range.is_none() {
            let unbounded = [(domain.0, "-50"), (domain.1, "50")];
            values.extend(unbounded.iter().filter(|(bound, _)| bound.is_none()).map(|(_, end)| *end));
        }
        let of = |value: &&str| vec![json!({"node": id, "value": value})];
        Case { now: given.results(&json!({"node": id})), completions: values.iter().map(of).collect(), node }
    })
}

/// A ratio that may turn out to ask nothing, or to count as reached for that; bounded by its domain.
pub(super) fn ratio(id: &'static str) -> impl Strategy<Value = Case> {
    let meaning = prop::sample::select(&["not_applicable", "reached"][..]);
    (meaning, prop::sample::select(&["threshold", "achieved"][..]), 0..3_u8).prop_map(move |(meaning, rule, state)| {
        let node = json!({"id": id, "kind": "indicator", "name": id, "method": rule, "direction": "higher",
            "measure": {"kind": "ratio", "when_zero": meaning}, "domain": {"minimum": "0", "maximum": "1"},
            "targets": [{"target": {"kind": "value", "value": "4"}}]});
        let sides = |numerator: &str, denominator: &str| {
            json!({"node": id, "numerator": numerator, "denominator": denominator})
        };
        let mut provisional = sides("3", "4");
        provisional["status"] = json!("provisional");
        let mut completions = vec![vec![sides("0", "4")], vec![sides("3", "4")], vec![sides("4", "4")], vec![sides("5", "0")]];
        if state == 2 {
            // A stated range says that there will be a denominator.
            provisional["range"] = json!({"from": "0.5", "to": "1"});
            completions = vec![vec![sides("2", "4")], vec![sides("4", "4")]];
        }
        Case { node, now: if state == 0 { Vec::new() } else { vec![provisional] }, completions }
    })
}

/// A target made of last year's result, or a variation since; this year's result and last year's may both be open.
pub(super) fn derived() -> impl Strategy<Value = Case> {
    let target = prop::sample::select(&["confirm", "increment", "larger", "trend", "variation"][..]);
    let rule = prop::sample::select(&["relative-capped", "points", "achieved", "threshold"][..]);
    let range = || {
        let ends = prop::sample::select(&["1", "2", "3", "4", "6"][..]);
        (ends.clone(), ends)
            .prop_map(|(one, other)| if number(one) <= number(other) { (one, other) } else { (other, one) })
    };
    let direction = prop::sample::select(&["higher", "lower"][..]);
    (target, rule, direction, range(), range(), any::<bool>()).prop_map(|(target, rule, direction, now, before, is_final)| {
        // A share of a variation comes near zero between the values of the grid.
        let rule = if (target, rule) == ("variation", "achieved") { "points" } else { rule };
        let mut node = json!({"id": "d", "kind": "indicator", "name": "d", "method": rule, "direction": direction});
        let last = json!({"of": "result", "period": "2020"});
        let wanted = match target {
            "confirm" => json!({"kind": "confirm", "base": last}),
            "increment" => json!({"kind": "increment", "base": last, "percent": "50"}),
            "larger" => json!({"kind": "larger", "of": [{"of": "baseline"}, {"of": "result", "period": "2021"}], "percent": "2"}),
            "trend" => json!({"kind": "trend", "strict": true}),
            _ => json!({"kind": "value", "value": "2"}),
        };
        node["targets"] = json!([{"target": wanted}]);
        if target == "larger" {
            node["baselines"] = json!([{"value": "3"}]);
        }
        if target == "variation" {
            node["measure"] = json!({"kind": "variation", "form": if is_final { "percent" } else { "amount" }});
        }
        let ranged = |value: &str, (from, to): (&str, &str), period: &str| {
            json!({"node": "d", "value": value, "period": period, "status": "provisional", "range": {"from": from, "to": to}})
        };
        let settled = |value: &str, period: &str| json!({"node": "d", "value": value, "period": period});
        let of_now = if is_final { settled(now.0, "2021") } else { ranged(now.0, now, "2021") };
        let within = |(from, to): (&'static str, &'static str)| {
            GRID.into_iter().filter(move |value| number(from) <= number(value) && number(value) <= number(to))
        };
        let nows: Vec<&str> = if is_final { vec![now.0] } else { within(now).collect() };
        let pairs = nows.iter().flat_map(|now| within(before).map(|before| vec![settled(now, "2021"), settled(before, "2020")]));
        Case { completions: pairs.collect(), now: vec![of_now, ranged(before.1, before, "2020")], node }
    })
}

/// A value that arises from three offices, each of which may be missing, provisional or final.
pub(super) fn offices() -> impl Strategy<Value = Case> {
    let way = prop::sample::select(&["sum", "mean"][..]);
    let rule = prop::sample::select(&["relative", "points", "threshold", "achieved"][..]);
    let office = || (given(), any::<bool>());
    (way, rule, domain(), [office(), office(), office()]).prop_map(|(way, rule, domain, offices)| {
        let mut node = json!({"id": "n", "kind": "indicator", "name": "n", "method": rule, "direction": "higher",
            "across_offices": way, "targets": [{"target": {"kind": "value", "value": "4"}}]});
        if let Some(domain) = domain_of(domain) {
            node["domain"] = domain;
        }
        let mut now = Vec::new();
        let mut completions: Vec<Vec<Value>> = vec![Vec::new()];
        for ((given, is_final), office) in offices.iter().zip(["one", "two", "three"]) {
            let of = |value: &str| json!({"node": "n", "office": office, "value": value});
            let values = if let (true, Some(value)) = (is_final, given.value) {
                now.push(of(value));
                vec![value]
            } else {
                now.extend(given.results(&json!({"node": "n", "office": office})));
                let all = given.completions(domain);
                let by_size = |value: &&&str| number(value);
                [all.iter().min_by_key(by_size), all.get(all.len() / 2), all.iter().max_by_key(by_size)]
                    .into_iter()
                    .flatten()
                    .copied()
                    .collect()
            };
            let longer = |done: &Vec<Value>| {
                let done = done.clone();
                values.iter().map(move |value| [done.clone(), vec![of(value)]].concat()).collect::<Vec<_>>()
            };
            completions = completions.iter().flat_map(longer).collect();
        }
        Case { node, now, completions }
    })
}

/// A node made of two open ones, in every way.
pub(super) fn parent() -> impl Strategy<Value = Case> {
    let ways = ["weighted", "simple", "lowest", "shares", "two-sum", "two-larger"];
    let child = |id: &'static str| prop_oneof![leaf(id), ratio(id)];
    (prop::sample::select(ways.to_vec()), child("a"), child("b"), (1..9_u8, 1..9_u8)).prop_map(
        |(way, one, other, weights)| {
            let mut children = [one.node.clone(), other.node.clone()];
            children[0]["weight"] = json!(weights.0.to_string());
            children[1]["weight"] = json!(weights.1.to_string());
            let node = json!({"id": "p", "kind": "group", "name": "p", "method": way, "children": children});
            let pairs = one
                .completions
                .iter()
                .flat_map(|one| other.completions.iter().map(move |other| [one.clone(), other.clone()].concat()));
            Case { node, now: [one.now, other.now].concat(), completions: pairs.collect() }
        },
    )
}
