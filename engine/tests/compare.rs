//! Like with like: which rules differ between two offices, two days, two plans.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

use piramide_engine::compare::{Aspect, Difference, Side, Sign, compare};
use piramide_engine::number::Number;
use piramide_engine::plan::{Actuals, AsOf, Plan, Selection};
use piramide_engine::raw::{Day, Id};
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan, score};

const PLAN: &str = r#"{
  "format": "piramide-plan/1", "id": "places", "title": "A plan", "language": "en",
  "administration": {"name": "An office"}, "period": "2021",
  "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
  "scales": [{"id": "hundred", "reference": "100"}],
  "methods": [
    {"id": "met", "name": "Met", "score": {"kind": "threshold", "reached": "100", "missed": "0"}},
    {"id": "relative", "name": "Relative", "score": {"kind": "deviation", "form": "relative"}, "cap": {"below": "50", "above": "50"}},
    {"id": "mean", "name": "Mean", "aggregation": {"kind": "weighted_mean"}},
    {"id": "simple", "name": "Simple", "aggregation": {"kind": "simple_mean"}}
  ],
  "cluster_systems": [{"id": "size", "name": "Size", "clusters": [{"id": "large", "name": "Large"}, {"id": "small", "name": "Small"}]}],
  "offices": [
    {"id": "north", "name": "North", "kind": "region", "clusters": [{"system": "size", "cluster": "large"}]},
    {"id": "south", "name": "South", "kind": "region", "clusters": [{"system": "size", "cluster": "large"}]},
    {"id": "isles", "name": "Isles", "kind": "region", "clusters": [{"system": "size", "cluster": "small"}]},
    {"id": "town", "name": "Town", "kind": "province", "within": "north"}
  ],
  "nodes": [{
    "id": "all", "kind": "objective", "name": "All", "method": "mean", "declared_sum": "100",
    "children": [
      {"id": "days", "kind": "indicator", "name": "Days", "method": "met", "direction": "lower", "weight_rule": {"kind": "rest"},
       "targets": [
         {"office": "north", "target": {"kind": "maximum", "value": "10"}},
         {"office": "south", "target": {"kind": "maximum", "value": "12"}},
         {"office": "isles", "target": {"kind": "range", "from": "1", "to": "9", "to_included": false}},
         {"office": "isles", "valid_from": "2021-07-01", "target": {"kind": "maximum", "value": "9", "strict": true}}
       ]},
      {"id": "share", "kind": "indicator", "name": "Share", "method": "relative", "direction": "higher", "weight": "30",
       "across_offices": "sum",
       "targets": [
         {"cluster": {"system": "size", "cluster": "large"}, "target": {"kind": "value", "value": "50"}},
         {"cluster": {"system": "size", "cluster": "small"}, "target": {"kind": "value", "value": "40"}}
       ]},
      {"id": "local", "kind": "group", "name": "Local", "method": "simple", "weight_rule": {"kind": "per_child", "each": "5", "most": "15"},
       "children": [
         {"id": "one", "kind": "indicator", "name": "One", "method": "relative", "direction": "higher",
          "targets": [{"target": {"kind": "value", "value": "10"}}]},
         {"id": "two", "kind": "indicator", "name": "Two", "method": "relative", "direction": "higher",
          "targets": [{"target": {"kind": "value", "value": "10"}}],
          "exclusions": [{"office": "isles", "reason": "No such project there"}]}
       ]}
    ]
  }]
}"#;

/// North: its share is that of the town within it.
const RESULTS: &str = r#"[
  {"node": "days", "office": "north", "value": "9"}, {"node": "days", "office": "south", "value": "11"},
  {"node": "days", "office": "isles", "value": "8"},
  {"node": "share", "office": "town", "value": "55"}, {"node": "share", "office": "south", "value": "45"},
  {"node": "share", "office": "isles", "status": "provisional", "value": "41"},
  {"node": "one", "office": "north", "value": "10"}, {"node": "one", "office": "south", "value": "9"},
  {"node": "one", "office": "isles", "value": "9"},
  {"node": "two", "office": "north", "value": "11"}
]"#;

fn documents(plan: &str) -> (Plan, Actuals) {
    let limits = Limits::default();
    let read = read_plan(plan.as_bytes(), &limits);
    let plan = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let actuals = format!(
        r#"{{"format": "piramide-actuals/1", "id": "final", "plan": "places", "title": "Results", "kind": "official",
            "date": "2021-12-31", "period": "2021", "results": {RESULTS}}}"#
    );
    let read = read_actuals(actuals.as_bytes(), &plan, &limits);
    let actuals = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    (plan, actuals)
}

fn of(plan: &Plan, office: &str, as_of: Option<&str>) -> Selection {
    let as_of = as_of.and_then(Day::parse).map_or(AsOf::PeriodEnd, AsOf::Day);
    Selection { office: Id::new(office), as_of, ..Selection::main(plan) }
}

/// The differences between two offices, below a node.
fn between(offices: [(&str, Option<&str>); 2], below: Option<&str>) -> Vec<Difference> {
    let (plan, actuals) = documents(PLAN);
    let [one, other] = offices.map(|(office, day)| score(&plan, &actuals, &of(&plan, office, day)));
    let side = |scorecard| Side { plan: &plan, actuals: &actuals, scorecard };
    let below = below.and_then(Id::new);
    let (one, other) = (side(&one), side(&other));
    let found = compare(one, other, below.as_ref());
    // Seen from the other side the same rules differ.
    let turned = compare(other, one, below.as_ref());
    assert_eq!(turned.len(), found.len());
    for (here, there) in found.iter().zip(&turned) {
        assert_eq!(
            (&here.node, here.aspect, &here.one, &here.other),
            (&there.node, there.aspect, &there.other, &there.one)
        );
    }
    found
}

fn differs(node: &str, aspect: Aspect, one: Sign, other: Sign) -> Difference {
    Difference { node: Id::new(node).unwrap(), aspect, one, other }
}

fn number(text: &str) -> Sign {
    Sign::Number(Number::parse(text).unwrap())
}

#[test]
fn another_value_of_the_same_kind_of_target_is_not_another_rule() {
    assert_eq!(between([("north", None), ("south", None)], Some("days")), []);
    assert_eq!(between([("north", None), ("north", None)], None), []);
}

#[test]
fn a_part_within_and_a_missing_result_are_told() {
    let word = Sign::Word;
    assert_eq!(
        between([("north", None), ("south", None)], None),
        [
            differs("share", Aspect::Value, word("sum"), word("own")),
            differs("two", Aspect::Missing, word("value"), word("missing")),
        ]
    );
}

#[test]
fn kinds_of_target_clusters_exclusions_and_weights_that_follow_are_told() {
    let (word, name) = (Sign::Word, |id| Sign::Name(Id::new(id).unwrap()));
    let june = Some("2021-06-30");
    // Isles has one regional project instead of two: 5 points instead of 10, and the rest is 65 instead of 60.
    assert_eq!(
        between([("south", june), ("isles", june)], None),
        [
            differs("days", Aspect::Weight, number("60"), number("65")),
            differs("days", Aspect::TargetKind, word("maximum"), word("range")),
            differs("days", Aspect::TargetBound, word("passes"), word("lower_passes")),
            differs("share", Aspect::Cluster, name("large"), name("small")),
            differs("share", Aspect::Status, Sign::Nothing, word("provisional")),
            differs("local", Aspect::Weight, number("10"), number("5")),
            differs("two", Aspect::Applies, word("applies"), word("excluded")),
        ]
    );
}

#[test]
fn a_target_changed_during_the_year_is_told_with_its_day() {
    let day = Day::parse("2021-07-01").unwrap();
    assert_eq!(
        between([("south", None), ("isles", None)], Some("days")),
        [
            differs("days", Aspect::Weight, number("60"), number("65")),
            differs("days", Aspect::TargetBound, Sign::Word("passes"), Sign::Word("stops")),
            differs("days", Aspect::Validity, Sign::Nothing, Sign::Day(day)),
        ]
    );
}

#[test]
fn another_method_cap_or_node_of_another_plan_is_told() {
    let (plan, actuals) = documents(PLAN);
    let changed = PLAN
        .replace(r#""cap": {"below": "50", "above": "50"}"#, r#""cap": {"above": "50"}"#)
        .replace(
            r#""id": "local", "kind": "group", "name": "Local", "method": "simple""#,
            r#""id": "local", "kind": "group", "name": "Local", "method": "mean""#,
        )
        .replace(
            r#""id": "one", "kind": "indicator", "name": "One","#,
            r#""id": "one", "kind": "indicator", "name": "One", "weight": "1","#,
        )
        .replace(
            r#""id": "two", "kind": "indicator", "name": "Two","#,
            r#""id": "two", "kind": "indicator", "name": "Two", "weight": "1","#,
        );
    let (other_plan, other_actuals) = documents(&changed);
    let one = score(&plan, &actuals, &of(&plan, "south", None));
    let other = score(&other_plan, &other_actuals, &of(&other_plan, "south", None));
    let fifty = Number::parse("50").ok();
    let bounds = |node| differs(node, Aspect::Cap, Sign::Bounds(fifty, fifty), Sign::Bounds(None, fifty));
    let name = |id| Sign::Name(Id::new(id).unwrap());
    assert_eq!(
        compare(
            Side { plan: &plan, actuals: &actuals, scorecard: &one },
            Side { plan: &other_plan, actuals: &other_actuals, scorecard: &other },
            None
        ),
        [
            bounds("share"),
            differs("local", Aspect::Method, name("simple"), name("mean")),
            bounds("one"),
            differs("one", Aspect::Weight, Sign::Nothing, number("1")),
            bounds("two"),
            differs("two", Aspect::Weight, Sign::Nothing, number("1")),
        ]
    );
}
