//! A field that no score depends on is reported as not used, and one that a score depends on never is.
//!
//! Every field is put into a small plan under every rule; whether it has an effect is seen from the scores with and
//! without it, over results of every form and for every office. `SHOWN` holds the fields that change no score and are
//! there for the reader, each with its reason.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

use piramide_engine::finding::{Code, Findings};
use piramide_engine::plan::{AsOf, NodeRule, Selection};
use piramide_engine::raw::Id;
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan, score, write};
use serde_json::{Value, json};

/// Fields that change no score under some rule and are not reported: the rule, the field and why.
const SHOWN: [(&str, &str, &str); 17] = [
    ("", "baselines", "where a node starts from is shown to the reader"),
    ("points", "strict", "whether the bound itself passes is part of the target as printed"),
    ("relative", "strict", "whether the bound itself passes is part of the target as printed"),
    ("", "direction higher", "higher is better by nature, or says again what the bound says"),
    ("threshold minimum", "direction", "a contradiction, which has a finding of its own"),
    ("achieved minimum", "direction", "a contradiction, which has a finding of its own"),
    ("bands", "direction", "compared with the points of the bands"),
    ("weighted_mean", "declared_sum", "compared with the weights"),
    ("sum_of_shares", "declared_sum", "compared with the weights"),
    ("printed aggregate", "declared_sum", "printed by the document, of weights that the rule says are not used"),
    ("printed aggregate", "child weight", "printed by the document, and the rule says that it is not used"),
    ("achieved range", "domain", "shown to the reader, and results are compared with it"),
    ("threshold", "domain", "shown to the reader, and results are compared with it"),
    ("delivered", "domain", "shown to the reader, and results are compared with it"),
    ("bands", "domain", "shown to the reader, and results are compared with it"),
    ("printed", "domain", "shown to the reader, and results are compared with it"),
    ("itself", "target zero", "a deviation of zero is what the rule takes as its target"),
];

/// A rule with the target that its node has.
struct Rule {
    name: &'static str,
    method: Value,
    target: Option<Value>,
    has_children: bool,
}

fn rules() -> Vec<Rule> {
    let value = || Some(json!({"kind": "value", "value": "10"}));
    let minimum = || Some(json!({"kind": "minimum", "value": "10"}));
    let leaf = |name, score: Value, target| Rule { name, method: json!({"score": score}), target, has_children: false };
    let parent = |name, aggregation: Value| Rule {
        name,
        method: json!({"aggregation": aggregation}),
        target: None,
        has_children: true,
    };
    let (achieved, threshold) =
        (json!({"kind": "achieved", "ceiling": "150"}), json!({"kind": "threshold", "reached": "100", "missed": "0"}));
    vec![
        leaf("relative value", json!({"kind": "deviation", "form": "relative"}), value()),
        leaf("relative minimum", json!({"kind": "deviation", "form": "relative"}), minimum()),
        leaf("points value", json!({"kind": "deviation", "form": "points"}), value()),
        leaf("itself", json!({"kind": "deviation", "form": "itself"}), None),
        leaf("achieved value", achieved.clone(), value()),
        leaf("achieved minimum", achieved.clone(), minimum()),
        leaf("achieved range", achieved, Some(json!({"kind": "range", "from": "5", "to": "15"}))),
        leaf("threshold value", threshold.clone(), value()),
        leaf("threshold fixed value", threshold.clone(), value()),
        leaf("threshold ratio value", threshold.clone(), value()),
        leaf("threshold minimum", threshold.clone(), minimum()),
        leaf("threshold yes", threshold, Some(json!({"kind": "yes"}))),
        leaf("delivered", json!({"kind": "delivered"}), None),
        leaf(
            "bands",
            json!({"kind": "bands", "bands": [{"to": "10", "points": "0"}, {"from": "10", "points": "100"}]}),
            None,
        ),
        leaf("printed index", json!({"kind": "printed", "form": "index"}), None),
        leaf("printed deviation", json!({"kind": "printed", "form": "deviation"}), None),
        parent("weighted_mean", json!({"kind": "weighted_mean"})),
        parent("simple_mean", json!({"kind": "simple_mean"})),
        parent("minimum", json!({"kind": "minimum"})),
        parent("sum_of_shares", json!({"kind": "sum_of_shares"})),
        parent("two_part sum", json!({"kind": "two_part", "reading": "sum"})),
        parent("two_part mean", json!({"kind": "two_part", "reading": "larger_mean", "weights": ["70", "30"]})),
        parent("printed aggregate", json!({"kind": "printed", "form": "index"})),
    ]
}

/// A node under test beside another, with children if its rule makes it of others.
fn plan(rule: &Rule) -> Value {
    let mut method = rule.method.clone();
    (method["id"], method["name"]) = (json!("rule"), json!("Rule"));
    let child = |id: &str, target: &str| {
        json!({"id": id, "kind": "indicator", "name": id, "method": "points", "direction": "higher",
            "targets": [{"target": {"kind": "value", "value": target}}]})
    };
    let mut node = json!({"id": "n", "kind": "indicator", "name": "N", "method": "rule", "weight": "60"});
    if let Some(target) = &rule.target {
        node["targets"] = json!([{"target": target}]);
    }
    if rule.name.starts_with("itself") || rule.name.ends_with("value") || rule.name == "relative minimum" {
        node["direction"] = json!("higher");
    }
    if rule.name == "threshold fixed value" {
        node["measure"] = json!({"kind": "ratio", "denominator": {"kind": "fixed", "value": "4"}});
    }
    if rule.name == "threshold ratio value" {
        node["measure"] = json!({"kind": "ratio"});
    }
    if rule.has_children {
        node["kind"] = json!("objective");
        node["children"] = json!([child("a", "10"), child("b", "5")]);
        if ["weighted_mean", "sum_of_shares"].contains(&rule.name) {
            (node["children"][0]["weight"], node["children"][1]["weight"]) = (json!("50"), json!("50"));
        }
    }
    let mut sibling = child("s", "10");
    sibling["weight"] = json!("40");
    json!({
        "format": "piramide-plan/1", "id": "fields", "title": "Fields", "language": "en",
        "administration": {"name": "An office"}, "period": "2021",
        "periods": [
            {"id": "2020", "name": "2020", "from": "2020-01-01", "to": "2020-12-31"},
            {"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31", "previous": "2020"},
        ],
        "scales": [{"id": "hundred", "reference": "100"}],
        "methods": [method, {"id": "mean", "name": "Mean", "aggregation": {"kind": "weighted_mean"}},
            {"id": "points", "name": "Points", "score": {"kind": "deviation", "form": "points"}}],
        "offices": [{"id": "nation", "name": "Nation", "kind": "nation"},
            {"id": "north", "name": "North", "kind": "region", "within": "nation"},
            {"id": "south", "name": "South", "kind": "region", "within": "nation"}],
        "nodes": [{"id": "top", "kind": "index", "name": "Top", "method": "mean", "children": [node, sibling]}],
    })
}

const NODE: &str = "/nodes/0/children/0";

/// What is put into the plan: the name of the field, where, and what.
fn edits() -> Vec<(&'static str, String, Value)> {
    let at = |field: &str| format!("{NODE}/{field}");
    vec![
        ("direction", at("direction"), json!("lower")),
        ("direction higher", at("direction"), json!("higher")),
        ("domain", at("domain"), json!({"minimum": "0", "maximum": "12"})),
        ("domain empty", at("domain"), json!({})),
        ("measure", at("measure"), json!({"kind": "ratio"})),
        ("when_zero", at("measure/when_zero"), json!("reached")),
        ("when_both_zero", at("measure/when_both_zero"), json!("reached")),
        ("across_offices", at("across_offices"), json!("sum")),
        ("baselines", at("baselines"), json!([{"value": "3"}])),
        ("target", at("targets"), json!([{"target": {"kind": "value", "value": "7"}}])),
        ("target zero", at("targets"), json!([{"target": {"kind": "value", "value": "0"}}])),
        ("target none", at("targets"), json!([{"target": {"kind": "none", "reason": "A dash"}}])),
        ("strict", at("targets/0/target/strict"), json!(true)),
        ("declared_sum", at("declared_sum"), json!("100")),
        ("weight", at("weight"), json!("30")),
        ("child weight", at("children/0/weight"), json!("20")),
        ("root weight", "/nodes/0/weight".to_owned(), json!("20")),
        ("root weight_rule", "/nodes/0/weight_rule".to_owned(), json!({"kind": "rest"})),
        ("cap", "/methods/0/cap".to_owned(), json!({"below": "3", "above": "3"})),
        ("cap open", "/methods/0/cap".to_owned(), json!({})),
        ("two-part weights", "/methods/0/aggregation/weights".to_owned(), json!(["80", "20"])),
        ("band from_included", "/methods/0/score/bands/0/from_included".to_owned(), json!(false)),
        ("band to_included", "/methods/0/score/bands/1/to_included".to_owned(), json!(true)),
        ("exclusion", at("exclusions"), json!([{"office": "north", "office_kind": "province", "reason": "Not asked"}])),
        ("missing", at("missing"), json!({"reason": "Not printed"})),
    ]
}

/// A value put at a pointer whose parent is there; `None` where it is not, or where the value is there already.
fn with(plan: &Value, pointer: &str, value: &Value) -> Option<Value> {
    let mut changed = plan.clone();
    let (above, field) = pointer.rsplit_once('/')?;
    let parent = changed.pointer_mut(above)?.as_object_mut()?;
    (parent.insert(field.to_owned(), value.clone()).as_ref() != Some(value)).then_some(changed)
}

/// Results of every form, for the whole and for an office.
fn results() -> Vec<Value> {
    let forms = [
        json!({}),
        json!({"value": "3"}),
        json!({"value": "10"}),
        json!({"value": "17"}),
        json!({"value": "120"}),
        json!({"value": "0"}),
        json!({"answer": true}),
        json!({"answer": false}),
        json!({"numerator": "30", "denominator": "4"}),
        json!({"numerator": "30", "denominator": "0"}),
        json!({"numerator": "0", "denominator": "0"}),
        json!({"numerator": "30"}),
        json!({"value": "8", "status": "provisional", "range": {"from": "4", "to": "12"}}),
        json!({"value": "8", "status": "provisional"}),
    ];
    let mut all = Vec::new();
    for form in forms {
        for office in [None, Some("north")] {
            let mut results = vec![json!({"node": "s", "value": "9"})];
            for id in ["a", "b"] {
                results.push(json!({"node": id, "value": "12"}));
            }
            let mut own = form.clone();
            own["node"] = json!("n");
            if let Some(office) = office {
                own["office"] = json!(office);
                let mut other = own.clone();
                other["office"] = json!("south");
                results.push(other);
            }
            if form != json!({}) {
                results.push(own);
            }
            all.push(json!(results));
        }
    }
    all
}

/// Every finding but that of a field that is not used.
fn other_findings(findings: &Findings) -> Vec<String> {
    let others = findings.iter().filter(|finding| finding.code != Code::NotUsed);
    others.map(|finding| format!("{} {}", finding.code.name(), finding.place.pointer)).collect()
}

/// What becomes of a plan: its scores for every result and office, what is found, or `None` if it is refused.
fn outcomes(plan: &Value) -> Option<(Vec<String>, Vec<String>)> {
    let loaded = read_plan(plan.to_string().as_bytes(), &Limits::default());
    let not_used = loaded.findings.iter().filter(|one| one.code == Code::NotUsed);
    let not_used: Vec<String> = not_used.map(|one| one.place.pointer.clone()).collect();
    let plan_of = loaded.document?;
    let mut scores = Vec::new();
    for results in results() {
        let known = |one: &Value| plan_of.find(one["node"].as_str().unwrap()).is_some();
        let results: Vec<Value> = results.as_array().unwrap().iter().filter(|one| known(one)).cloned().collect();
        let actuals = json!({"format": "piramide-actuals/1", "id": "final", "plan": "fields", "title": "Results",
            "kind": "official", "date": "2021-12-31", "period": "2021", "results": results});
        let actuals = read_actuals(actuals.to_string().as_bytes(), &plan_of, &Limits::default());
        // What is found among the results is an effect as well, but for where a number lies outside the domain.
        let mut found = other_findings(&actuals.findings);
        found.retain(|line| !line.starts_with("outside-domain"));
        scores.push(found.join(", "));
        let Some(actuals) = actuals.document else { continue };
        for office in [None, Some("nation"), Some("north"), Some("south")] {
            let office = office.and_then(Id::new);
            let selection = Selection { office, ..Selection::main(&plan_of) };
            let scorecard = score(&plan_of, &actuals, &selection);
            let written: Value = serde_json::from_slice(&write::scorecard(&plan_of, &scorecard).to_bytes()).unwrap();
            scores.push(written["nodes"].to_string());
        }
    }
    Some((scores, not_used))
}

#[test]
fn a_field_without_effect_is_reported_and_one_with_an_effect_is_not() {
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for rule in rules() {
        let plain = plan(&rule);
        let (before, found) = outcomes(&plain).unwrap_or_else(|| panic!("{} is refused", rule.name));
        assert!(found.is_empty(), "{}: {found:?}", rule.name);
        for (field, pointer, value) in edits() {
            let Some(changed) = with(&plain, &pointer, &value) else { continue };
            let Some((after, found)) = outcomes(&changed) else { continue };
            let has_effect = before != after;
            // A field of a field is reported by itself.
            let is_reported = found.iter().any(|one| one.starts_with(&pointer));
            let is_shown = SHOWN.iter().any(|(name, shown, _)| rule.name.starts_with(name) && field == *shown);
            if has_effect == is_reported && !(is_shown && !has_effect && !is_reported) {
                let effect = if has_effect { "has an effect" } else { "has no effect" };
                wrong.push(format!("{}: {field} {effect}, reported: {found:?}", rule.name));
            }
            compared += 1;
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(compared > 200, "{compared} fields were compared");
}

/// The scores, and the fields reported as not used, of one result, or of the plan with one change.
fn of_one(plan: &Value, result: &Value) -> Option<(String, Vec<String>)> {
    let loaded = read_plan(plan.to_string().as_bytes(), &Limits::default());
    let plan = loaded.document?;
    let mut results = vec![json!({"node": "s", "value": "9"})];
    if plan.find("a").is_some() {
        results.extend([json!({"node": "a", "value": "4"}), json!({"node": "b", "value": "4"})]);
    }
    // A node that is made of others takes no result.
    let takes_result = plan.find("n").and_then(|index| plan.node(index)).is_some_and(|node| match &*node.rule {
        NodeRule::Aggregated(rule) => rule.kind() == "printed",
        _ => true,
    });
    if takes_result {
        results.insert(0, result.clone());
    }
    let actuals = json!({"format": "piramide-actuals/1", "id": "final", "plan": "fields", "title": "Results",
        "kind": "official", "date": "2021-12-31", "period": "2021", "results": results});
    let actuals = read_actuals(actuals.to_string().as_bytes(), &plan, &Limits::default());
    let all = loaded.findings.iter().chain(&actuals.findings).filter(|one| one.code == Code::NotUsed);
    let not_used = all.map(|one| one.place.pointer.clone()).collect();
    let actuals = actuals.document?;
    let (mut scores, mut selection) = (String::new(), Selection::main(&plan));
    for as_of in [AsOf::Original, AsOf::PeriodEnd] {
        selection.as_of = as_of;
        let plan = plan.under(&selection).into_owned();
        let scorecard = score(&plan, &actuals, &selection);
        let written: Value = serde_json::from_slice(&write::scorecard(&plan, &scorecard).to_bytes()).unwrap();
        for node in written["nodes"].as_array().unwrap() {
            scores.push_str(&format!("{} {} {} {}\n", node["id"], node["value"], node["outcome"], node["interval"]));
        }
    }
    Some((scores, not_used))
}

#[test]
fn a_field_of_a_result_without_effect_is_reported() {
    let rules = rules();
    let plan = plan(rules.iter().find(|rule| rule.name == "relative value").unwrap());
    let statuses = [json!("final"), json!("provisional"), json!("missing"), json!("neutralised")];
    let fields = [
        ("treatment", json!("reached")),
        ("act", json!("An act")),
        ("range", json!({"from": "1", "to": "20"})),
        ("value", json!("11")),
        ("components", json!([{"input": "x", "value": "3"}])),
    ];
    // A neutralised result is shown to the reader with the act that neutralises it.
    let shown = [("neutralised", "value"), ("neutralised", "act"), ("neutralised", "components")];
    for status in &statuses {
        for (field, value) in &fields {
            let mut base = json!({"node": "n", "status": status});
            if status == "neutralised" {
                base["act"] = json!("An act");
            }
            if (status == "final" || status == "provisional") && *field != "value" {
                base["value"] = json!("8");
            }
            let mut with = base.clone();
            with[*field] = value.clone();
            let (Some((before, _)), Some((after, found))) = (of_one(&plan, &base), of_one(&plan, &with)) else {
                continue;
            };
            let pointer = format!("/results/0/{field}");
            let is_reported = found.iter().any(|one| one.starts_with(&pointer));
            let is_shown = shown.contains(&(status.as_str().unwrap(), field));
            assert!((before != after) != is_reported || is_shown, "{status} {field}: {found:?}");
        }
    }
}

#[test]
fn a_change_of_an_act_without_effect_is_reported() {
    for rule in rules() {
        let plain = plan(&rule);
        let changes = [
            ("weight", json!("30")),
            ("target", json!({"kind": "value", "value": "7"})),
            ("baseline", json!({"value": "4"})),
        ];
        for (field, value) in changes {
            for node in ["n", "a", "top"] {
                let mut changed = plain.clone();
                changed["amendments"] = json!([{"id": "act", "act": "An act", "date": "2021-06-30",
                    "changes": [{"at": {"node": node}, field: value}]}]);
                let (mut has_effect, mut is_reported, mut is_read) = (false, false, false);
                for result in ["3", "8", "11"].map(|value| json!({"node": "n", "value": value})) {
                    let (before, after) = (of_one(&plain, &result), of_one(&changed, &result));
                    let (Some((before, _)), Some((after, found))) = (before, after) else { continue };
                    (has_effect, is_read) = (has_effect || before != after, true);
                    is_reported |= found.iter().any(|one| one.starts_with("/amendments/0/changes/0"));
                }
                // Weights under a printed aggregate are shown to the reader.
                let is_shown = (rule.name, field, node) == ("printed aggregate", "weight", "a");
                assert!(!is_read || is_shown || has_effect != is_reported, "{}: {field} of {node}", rule.name);
            }
        }
    }
}
