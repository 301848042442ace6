//! Values across offices, and against those of a cluster: order, bounds, completions.

use piramide_engine::number::Number;
use piramide_engine::plan::Selection;
use piramide_engine::raw::Id;
use piramide_engine::score::Calculation;
use piramide_engine::{explain, score};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::plans::{actuals, decimal, plan, written};
use super::{Scored, number};

/// So many offices of one nation and one cluster.
fn with_offices(nodes: Value, count: usize, backwards: bool) -> Value {
    let mut offices: Vec<Value> = (0..count)
        .map(|place| {
            json!({"id": format!("o{place}"), "name": "Office", "kind": "region", "within": "nation",
                   "clusters": [{"system": "costs", "cluster": "a"}]})
        })
        .collect();
    if backwards {
        offices.reverse();
    }
    offices.push(json!({"id": "nation", "name": "Nation", "kind": "nation"}));
    let mut made = plan(nodes, json!({"below": "50", "above": "50"}));
    made["offices"] = json!(offices);
    made["cluster_systems"] = json!([{"id": "costs", "name": "Costs", "clusters": [{"id": "a", "name": "A"}]}]);
    made
}

/// Free of a cap, so that bounds show.
fn node(id: &str, more: Value) -> Value {
    let mut node = json!({"id": id, "kind": "indicator", "name": id, "method": "achieved", "direction": "higher",
                          "targets": [{"target": {"kind": "value", "value": "1000"}}]});
    node.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    node
}

fn nodes() -> Value {
    let domain = json!({"minimum": "0", "maximum": "20000"});
    let ratio = |rule: &str| json!({"measure": {"kind": "ratio", "factor": "100"}, "across_offices": rule});
    json!([
        node("sum", json!({"across_offices": "sum", "domain": domain})),
        node("mean", json!({"across_offices": "mean", "domain": domain})),
        node("overall", ratio("ratio_of_sums")),
        node("each", ratio("mean"))
    ])
}

/// The results of offices: values, and numerators of denominators.
fn results(values: &[(Option<String>, String, String)]) -> Value {
    let mut results = Vec::new();
    for (place, (value, numerator, denominator)) in values.iter().enumerate() {
        let office = format!("o{place}");
        for id in ["sum", "mean"] {
            results.extend(value.as_ref().map(|value| json!({"node": id, "office": office, "value": value})));
        }
        for id in ["overall", "each"] {
            results.push(json!({"node": id, "office": office, "numerator": numerator, "denominator": denominator}));
        }
    }
    actuals(&results)
}

/// The value that a node has for an office, before it becomes a score.
fn measured(scored: &Scored, id: &str, office: Option<&str>) -> Option<Number> {
    let selection = Selection { office: office.and_then(Id::new), ..Selection::main(&scored.plan) };
    let scorecard = score(&scored.plan, &scored.actuals, &selection);
    explain(&scored.plan, &scored.actuals, &scorecard, scored.plan.find(id).unwrap()).unwrap().measured()
}

fn office() -> impl Strategy<Value = (Option<String>, String, String)> {
    (prop::option::weighted(0.8, decimal(0..20_000)), decimal(0..9_000), decimal(1..9_000))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_order_of_offices_changes_no_digit(values in prop::collection::vec(office(), 1..6)) {
        let [plain, turned] = [false, true].map(|backwards| Scored::new(&with_offices(nodes(), values.len(), backwards), &results(&values)));
        for id in ["sum", "mean", "overall", "each"] {
            prop_assert_eq!(plain.of(id), turned.of(id), "{}", id);
            prop_assert_eq!(measured(&plain, id, None), measured(&plain, id, Some("nation")));
        }
    }

    #[test]
    fn the_value_of_the_nation_is_that_of_its_offices(values in prop::collection::vec(office(), 1..6)) {
        let scored = Scored::new(&with_offices(nodes(), values.len(), false), &results(&values));
        let known: Option<Vec<Number>> = values.iter().map(|(value, ..)| Some(number(value.as_deref()?))).collect();
        let sum = known.map(|known| known.into_iter().fold(Number::ZERO, |sum, one| sum.add(one).unwrap()));
        prop_assert_eq!(measured(&scored, "sum", None), sum, "missing is never zero");
        let count = Number::from_integer(i64::try_from(values.len()).unwrap());
        prop_assert_eq!(measured(&scored, "mean", None), sum.map(|sum| sum.divide(count).unwrap()));
        // A ratio of sums lies between the ratios, and so does their mean.
        let own: Vec<Number> =
            (0..values.len()).map(|place| measured(&scored, "each", Some(&format!("o{place}"))).unwrap()).collect();
        let (least, most) = (own.iter().min().unwrap(), own.iter().max().unwrap());
        let near = number("0.000000000002");
        for id in ["overall", "each"] {
            let value = measured(&scored, id, None).unwrap();
            prop_assert!(least.subtract(near).unwrap() <= value && value <= most.add(near).unwrap(), "{} of {}", value, id);
        }
    }

    #[test]
    fn the_interval_contains_every_completion(
        values in prop::collection::vec(office(), 1..6),
        rest in prop::collection::vec(decimal(0..20_000), 6),
    ) {
        let partial = Scored::new(&with_offices(nodes(), values.len(), false), &results(&values));
        let whole: Vec<_> = values
            .iter()
            .zip(rest)
            .map(|((value, numerator, denominator), rest)| (value.clone().or(Some(rest)), numerator.clone(), denominator.clone()))
            .collect();
        let complete = Scored::new(&with_offices(nodes(), values.len(), false), &results(&whole));
        for id in ["sum", "mean"] {
            let (value, interval) = (complete.value(id).unwrap(), partial.of(id).interval);
            prop_assert!(interval.contains(value), "{} of {} is not in {:?}", value, id, interval);
            prop_assert!(interval.worst.is_some() && interval.best.is_some(), "the domain bounds it");
        }
    }

    #[test]
    fn the_mean_of_a_cluster_is_100_whatever_the_unit(
        values in prop::collection::vec((1_i64..20_000, 1_i64..20_000), 1..6),
        weights in (1_i64..100, 1_i64..100),
    ) {
        let inputs = json!([{"input": "one", "weight": weights.0.to_string()}, {"input": "two", "weight": weights.1.to_string()}]);
        let index = node("index", json!({"measure": {"kind": "cluster_index", "system": "costs", "inputs": inputs}}));
        let made = with_offices(json!([index]), values.len(), false);
        let of = |decimals: u32| {
            let result = |(place, (one, two)): (usize, &(i64, i64))| {
                let component = |input: &str, units: i64| json!({"input": input, "value": written(units, decimals)});
                json!({"node": "index", "office": format!("o{place}"), "components": [component("one", *one), component("two", *two)]})
            };
            let results: Vec<Value> = values.iter().enumerate().map(result).collect();
            let scored = Scored::new(&made, &actuals(&results));
            (0..values.len()).map(|place| measured(&scored, "index", Some(&format!("o{place}"))).unwrap()).collect::<Vec<_>>()
        };
        let indices = of(0);
        prop_assert_eq!(&indices, &of(2), "euro or cents");
        let sum = indices.iter().fold(Number::ZERO, |sum, &one| sum.add(one).unwrap());
        let mean = sum.divide(Number::from_integer(i64::try_from(values.len()).unwrap())).unwrap();
        prop_assert!(mean.subtract(Number::HUNDRED).unwrap().absolute() <= number("0.00000000001"), "{}", mean);
    }
}

/// North is the only office; a central entry takes what the nation has.
#[test]
fn a_result_of_another_office_changes_what_is_taken_of_it() {
    let mut made = nodes();
    made.as_array_mut().unwrap().push(
        json!({"id": "taken", "kind": "indicator", "name": "Taken", "takes": {"node": "sum", "office": "nation"}}),
    );
    let document = with_offices(made, 2, false);
    let of = |value: &str| {
        results(&[
            (Some(value.to_owned()), "1".to_owned(), "2".to_owned()),
            (Some("500".to_owned()), "1".to_owned(), "2".to_owned()),
        ])
    };
    let (first, anew) = (Scored::new(&document, &of("300")), Scored::new(&document, &of("700")));
    let mut calculation = Calculation::new(&first.plan, first.actuals.clone(), Selection::main(&first.plan));
    assert_eq!(calculation.scorecard().unwrap(), first.scorecard);
    let is_changed = |one: &&piramide_engine::plan::Given| one.node.as_str() == "sum" && one.office == Id::new("o0");
    calculation.change(anew.actuals.raw.results.iter().find(is_changed).unwrap().clone()).unwrap();
    // 100 × (300 + 500) / 1000 = 80, then 100 × (700 + 500) / 1000 = 120.
    assert_eq!(first.value("taken"), Some(number("80")));
    let taken = calculation.node(first.plan.find("taken").unwrap()).unwrap();
    assert_eq!(taken.outcome.value(), Some(number("120")));
    assert_eq!(calculation.node(first.plan.find("sum").unwrap()), Some(&anew.of("sum")));
}
