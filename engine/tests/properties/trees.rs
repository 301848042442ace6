//! Trees of means: order, weights, contributions, intervals.

use piramide_engine::explain;
use piramide_engine::number::{Number, Sum};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::plans::{actuals, decimal, plan, rated, result, written};
use super::{Scored, number};

/// A random tree before its names: leaves with what they are scored by, and means of others.
#[derive(Clone, Debug)]
pub enum Tree {
    Leaf { method: &'static str, direction: &'static str, target: String, value: Option<String>, completion: String },
    Asked { method: &'static str, target: String, parts: (String, String), known: bool },
    Mean { method: &'static str, children: Vec<(i64, Tree)> },
}

/// A ratio that may turn out to ask nothing, in a third of the cases: its denominator is zero.
fn asked() -> impl Strategy<Value = Tree> {
    let method = prop::sample::select(&["relative", "achieved", "threshold"][..]);
    let denominator = prop_oneof![1 => Just("0".to_owned()), 2 => decimal(1..20_000)];
    (method, decimal(1..20_000), (decimal(0..20_000), denominator), any::<bool>())
        .prop_map(|(method, target, parts, known)| Tree::Asked { method, target, parts, known })
}

fn leaf() -> impl Strategy<Value = Tree> {
    prop_oneof![2 => given(), 1 => asked()]
}

fn given() -> impl Strategy<Value = Tree> {
    let method = prop::sample::select(&["relative", "points", "achieved", "threshold"][..]);
    let direction = prop::sample::select(&["higher", "lower"][..]);
    (method, direction, decimal(1..20_000), prop::option::weighted(0.7, decimal(0..20_000)), decimal(0..20_000))
        .prop_map(|(method, direction, target, value, completion)| Tree::Leaf {
            method,
            direction,
            target,
            value,
            completion,
        })
}

pub fn tree() -> impl Strategy<Value = Tree> {
    let mean = |inner: BoxedStrategy<Tree>| {
        let method = prop::sample::select(&["weighted", "simple", "lowest", "capped", "shares"][..]);
        (method, prop::collection::vec((1_i64..10_000, inner), 1..5))
            .prop_map(|(method, children)| Tree::Mean { method, children })
            .boxed()
    };
    mean(leaf().prop_recursive(2, 20, 4, move |inner| mean(inner.boxed())).boxed())
}

/// How a tree is written down: the order of the children, the scale of the weights, which results are known.
#[derive(Clone, Copy)]
pub struct Style {
    backwards: bool,
    weights: i64,
    complete: bool,
}

pub const PLAIN: Style = Style { backwards: false, weights: 1, complete: false };

/// Writes a tree down; names follow the places of the tree, whatever the order of writing.
pub fn write(tree: &Tree, id: &str, style: Style, results: &mut Vec<Value>) -> Value {
    match tree {
        Tree::Leaf { method, direction, target, value, completion } => {
            let known = value.as_ref().or(style.complete.then_some(completion));
            results.extend(known.map(|value| result(id, value)));
            let mut node = rated(id, method, direction, target);
            node["domain"] = json!({"minimum": "0", "maximum": "20000"});
            node
        }
        Tree::Asked { method, target, parts: (numerator, denominator), known } => {
            if *known || style.complete {
                results.push(json!({"node": id, "numerator": numerator, "denominator": denominator}));
            }
            let mut node = rated(id, method, "higher", target);
            node["measure"] = json!({"kind": "ratio", "factor": "100", "when_zero": "not_applicable"});
            node
        }
        Tree::Mean { method, children } => {
            // A sum of shares is in the weights themselves.
            let scale = if *method == "shares" { 1 } else { style.weights };
            let mut below: Vec<Value> = children
                .iter()
                .enumerate()
                .map(|(place, (weight, child))| {
                    let mut node = write(child, &format!("{id}.{place}"), style, results);
                    node["weight"] = json!(written(weight * scale, 2));
                    node
                })
                .collect();
            if style.backwards {
                below.reverse();
            }
            json!({"id": id, "kind": "group", "name": id, "method": method, "children": below})
        }
    }
}

fn scored(tree: &Tree, style: Style) -> Scored {
    let mut results = Vec::new();
    let root = write(tree, "n", style, &mut results);
    Scored::new(&plan(json!([root]), json!({"below": "50", "above": "50"})), &actuals(&results))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn order_and_scale_of_weights_change_no_digit(tree in tree(), factor in 2_i64..1000) {
        let plain = scored(&tree, PLAIN);
        for style in [Style { backwards: true, ..PLAIN }, Style { weights: factor, ..PLAIN }] {
            let other = scored(&tree, style);
            for (_, node) in plain.plan.nodes() {
                let id = node.raw.id.as_str();
                prop_assert_eq!(plain.of(id), other.of(id), "{}", id);
                let digits = |scored: &Scored| scored.value(id).map(|value| value.normalised().to_string());
                prop_assert_eq!(digits(&plain), digits(&other), "{}", id);
            }
        }
    }

    #[test]
    fn contributions_remainder_and_cut_make_the_points(tree in tree()) {
        let scored = scored(&tree, PLAIN);
        for (index, node) in scored.plan.nodes() {
            let explanation = explain(&scored.plan, &scored.actuals, &scored.scorecard, index).unwrap();
            prop_assert_eq!(explanation.score, *scored.scorecard.node(index).unwrap());
            let Some(balance) = explanation.balance else { continue };
            let mut sum = Sum::new();
            balance.contributions.iter().filter_map(|line| line.points).for_each(|points| sum.add(points));
            sum.add(balance.remainder);
            sum.add(balance.cut);
            let points = explanation.score.outcome.value().unwrap().subtract(Number::HUNDRED).unwrap();
            prop_assert_eq!(sum.total().unwrap(), points, "{}", &node.raw.id);
            prop_assert_eq!(balance.total, points);
            // Each of n divisions leaves at most half of the last decimal, and so does the mean.
            let most = Number::from_integer(i64::try_from(balance.contributions.len()).unwrap() + 1);
            prop_assert!(balance.remainder.absolute() <= most.multiply(number("0.0000000000005")).unwrap());
        }
    }

    #[test]
    fn the_interval_contains_every_completion(tree in tree()) {
        let partial = scored(&tree, PLAIN);
        let whole = scored(&tree, Style { complete: true, ..PLAIN });
        for (_, node) in partial.plan.nodes() {
            let id = node.raw.id.as_str();
            // What turns out to ask nothing had said that it might.
            let vanished = !whole.of(id).outcome.applies() && partial.of(id).outcome.applies();
            prop_assert!(!vanished || partial.of(id).may_vanish, "{} vanished", id);
            let Some(value) = whole.value(id) else { continue };
            let interval = partial.of(id).interval;
            prop_assert!(interval.contains(value), "{} of {} is not in {:?}", value, id, interval);
            if partial.of(id).coverage == Number::ONE {
                prop_assert_eq!(partial.value(id), Some(value), "{} was whole already", id);
            }
        }
    }

    #[test]
    fn a_mean_lies_between_its_parts(tree in tree()) {
        let scored = scored(&tree, PLAIN);
        for (index, node) in scored.plan.nodes() {
            let explanation = explain(&scored.plan, &scored.actuals, &scored.scorecard, index).unwrap();
            let parts: Vec<Number> = explanation.children.iter().filter_map(|line| line.outcome.value()).collect();
            let (Some(least), Some(most)) = (parts.iter().min(), parts.iter().max()) else { continue };
            let Some(value) = explanation.score.outcome.value() else { continue };
            let is_mean = node.raw.method.as_ref().is_some_and(|method| !["capped", "shares"].contains(&method.as_str()));
            prop_assert!(!is_mean || (*least <= value && value <= *most), "{} of {}", value, &node.raw.id);
            prop_assert!(scored.of(node.raw.id.as_str()).coverage <= Number::ONE);
        }
    }
}
