//! A kept calculation: whatever changes, every digit is that of scoring anew.

use piramide_engine::explain;
use piramide_engine::number::Number;
use piramide_engine::outcome::NodeScore;
use piramide_engine::plan::{NodeIndex, Selection};
use piramide_engine::score::Calculation;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::Scored;
use super::plans::{actuals, decimal, plan, result};
use super::trees::{PLAIN, Tree, tree, write};

/// A tree in which nodes beside the root take the scores of the root and of its first child.
fn document(tree: &Tree) -> (Value, Vec<Value>) {
    let mut results = Vec::new();
    let root = write(tree, "n", PLAIN, &mut results);
    let taker =
        |id: &str, of: &str| json!({"id": id, "kind": "group", "name": id, "weight": "1", "takes": {"node": of}});
    let below = json!([taker("t.0", "n"), taker("t.1", "n.0")]);
    let takers = json!({"id": "t", "kind": "group", "name": "t", "method": "weighted", "children": below});
    (plan(json!([root, takers]), json!({"below": "50", "above": "50"})), results)
}

/// The changes of a result: its number, or its state.
fn change() -> impl Strategy<Value = (usize, Value)> {
    let value = prop_oneof![
        4 => decimal(0..20_000).prop_map(|value| json!({"value": value})),
        1 => Just(json!({"status": "missing"})),
        1 => decimal(0..20_000).prop_map(|value| json!({"value": value, "status": "provisional"})),
        1 => Just(json!({"status": "neutralised", "act": "An act"})),
    ];
    (any::<usize>(), value)
}

/// The score with its digits, which equality does not look at.
fn digits(score: Option<&NodeScore>) -> String {
    format!("{score:?}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_change_gives_what_scoring_anew_gives(tree in tree(), changes in prop::collection::vec(change(), 1..6)) {
        let (document, mut results) = document(&tree);
        let first = Scored::new(&document, &actuals(&results));
        let leaves: Vec<&str> = first.plan.nodes()
            .filter(|(_, node)| node.children.is_empty() && node.raw.takes.is_none())
            .map(|(_, node)| node.raw.id.as_str())
            .collect();
        let mut calculation = Calculation::new(&first.plan, first.actuals.clone(), Selection::main(&first.plan));
        prop_assert_eq!(calculation.scorecard().unwrap(), first.scorecard.clone());
        let mut before = first.scorecard.clone();
        for (place, fields) in changes {
            let id = leaves[place % leaves.len()];
            let mut changed = result(id, "0");
            changed.as_object_mut().unwrap().remove("value");
            let mut fields = fields;
            let asked = first.plan.node(first.plan.find(id).unwrap()).unwrap().raw.measure.is_some();
            if let Some(value) = fields.get("value").filter(|_| asked).cloned() {
                fields.as_object_mut().unwrap().remove("value");
                fields["numerator"] = value;
                fields["denominator"] = json!(place % 3);
            }
            changed.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            match results.iter_mut().find(|one| one["node"] == id) {
                Some(one) => *one = changed.clone(),
                None => results.push(changed.clone()),
            }
            let anew = Scored::new(&document, &actuals(&results));
            let alone = Scored::new(&document, &actuals(&[changed])).actuals.raw.results.remove(0);
            let said = calculation.change(alone).unwrap();
            prop_assert_eq!(calculation.scorecard().unwrap(), anew.scorecard.clone());
            let differs = |index: &NodeIndex| before.node(*index) != anew.scorecard.node(*index);
            let expected: Vec<NodeIndex> = first.plan.order().iter().copied().filter(differs).collect();
            prop_assert_eq!(said, expected);
            for (index, node) in anew.plan.nodes() {
                prop_assert_eq!(digits(calculation.node(index)), digits(anew.scorecard.node(index)));
                let explanation = explain(&anew.plan, &anew.actuals, &anew.scorecard, index).unwrap();
                let brings: Option<Number> = explanation.brings.and_then(|line| line.points);
                prop_assert_eq!(calculation.brings(index), brings, "{}", &node.raw.id);
                let lines = explanation.balance.map(|balance| (balance.remainder, balance.cut, balance.total));
                let kept = calculation.lines(index).map(|lines| (lines.remainder, lines.cut, lines.total));
                prop_assert_eq!(kept, lines, "{}", &node.raw.id);
            }
            before = anew.scorecard;
        }
    }
}

#[test]
fn a_wrong_result_changes_nothing() {
    let tree = json!([{"id": "days", "kind": "indicator", "name": "Days", "method": "points", "direction": "lower",
                       "targets": [{"target": {"kind": "value", "value": "70"}}]}]);
    let document = plan(tree, json!({}));
    let first = Scored::new(&document, &actuals(&[result("days", "63")]));
    let mut calculation = Calculation::new(&first.plan, first.actuals.clone(), Selection::main(&first.plan));
    let mut wrong = first.actuals.raw.results[0].clone();
    wrong.value = None;
    assert!(calculation.change(wrong).is_err());
    // 100 + (70 − 63) = 107
    assert_eq!(calculation.scorecard().unwrap(), first.scorecard);
    let mut right = first.actuals.raw.results[0].clone();
    right.value = Some(Number::from_integer(60));
    let days = first.plan.find("days").unwrap();
    assert_eq!(calculation.change(right), Ok(vec![days]));
    // 100 + (70 − 60) = 110
    assert_eq!(calculation.node(days).unwrap().outcome.value(), Some(Number::from_integer(110)));
}
