//! Why there is no number does not depend on the order in which the document lists things.

use piramide_engine::plan::Selection;
use piramide_engine::raw::Id;
use piramide_engine::score;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::Scored;
use super::plans::{actuals, plan};

/// What becomes of the ratio, and of the components, of an office.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Fine,
    Overflow,
    ZeroDenominator,
    Nothing,
    DeclaredMissing,
    Neutralised,
}

fn fate() -> impl Strategy<Value = Fate> {
    use Fate::{DeclaredMissing, Fine, Neutralised, Nothing, Overflow, ZeroDenominator};
    prop::sample::select(&[Fine, Fine, Overflow, ZeroDenominator, Nothing, DeclaredMissing, Neutralised][..])
}

const HUGE: &str = "9000000000000000000000000000";

/// The result of an office for the nodes that arise across offices, and for the one that is compared with a cluster.
fn results(place: usize, fate: Fate) -> Vec<Value> {
    let office = format!("o{place}");
    let status = |status: &str| {
        let of = |node: &str| json!({"node": node, "office": office, "status": status, "act": "An act"});
        ["sum", "mean", "overall", "index"].map(of).to_vec()
    };
    let given = |numerator: &str, denominator: &str, components: [&str; 2]| {
        let of =
            |node: &str| json!({"node": node, "office": office, "numerator": numerator, "denominator": denominator});
        let components: Vec<Value> = ["one", "two"]
            .iter()
            .zip(components)
            .map(|(input, value)| json!({"input": input, "value": value}))
            .collect();
        let mut all = ["sum", "mean", "overall"].map(of).to_vec();
        all.push(json!({"node": "index", "office": office, "components": components}));
        all
    };
    match fate {
        Fate::Fine => given("3", "4", ["5", "6"]),
        Fate::Overflow => given(HUGE, "4", ["1", HUGE]),
        Fate::ZeroDenominator => given("3", "0", ["0", "0"]),
        Fate::Nothing => Vec::new(),
        Fate::DeclaredMissing => status("missing"),
        Fate::Neutralised => status("neutralised"),
    }
}

/// The offices, and the components of the index, in an order of their own.
fn with_offices(order: &[usize], turned: bool) -> Value {
    let node = |id: &str, more: Value| {
        let mut node = json!({"id": id, "kind": "indicator", "name": id, "method": "points", "direction": "higher",
                              "targets": [{"target": {"kind": "value", "value": "10"}}]});
        node.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        node
    };
    let across =
        |id: &str, rule: &str| node(id, json!({"measure": {"kind": "ratio", "factor": "100"}, "across_offices": rule}));
    let mut inputs = vec![json!({"input": "one"}), json!({"input": "two"})];
    if turned {
        inputs.reverse();
    }
    let index = node("index", json!({"measure": {"kind": "cluster_index", "system": "costs", "inputs": inputs}}));
    let mut made = plan(
        json!([across("sum", "sum"), across("mean", "mean"), across("overall", "ratio_of_sums"), index]),
        json!({}),
    );
    let office = |place: &usize| {
        json!({"id": format!("o{place}"), "name": "Office", "kind": "region", "within": "nation",
               "clusters": [{"system": "costs", "cluster": "a"}]})
    };
    let mut offices: Vec<Value> = order.iter().map(office).collect();
    offices.push(json!({"id": "nation", "name": "Nation", "kind": "nation"}));
    made["offices"] = json!(offices);
    made["cluster_systems"] = json!([{"id": "costs", "name": "Costs", "clusters": [{"id": "a", "name": "A"}]}]);
    made
}

/// A term of a signed sum: a component that is there, one that is not, or a sum of its own.
#[derive(Clone, Debug)]
enum Made {
    Given,
    Lacking,
    Sum(Vec<Made>),
    Huge,
}

fn term() -> impl Strategy<Value = Made> {
    let plain = prop_oneof![2 => Just(Made::Given), 1 => Just(Made::Lacking), 1 => Just(Made::Huge)];
    plain.prop_recursive(2, 8, 3, |inner| prop::collection::vec(inner, 1..4).prop_map(Made::Sum))
}

fn written(term: &Made, turned: bool) -> Value {
    match term {
        Made::Given => json!({"input": "given"}),
        Made::Lacking => json!({"input": "lacking"}),
        Made::Huge => json!({"terms": [{"input": "huge", "coefficient": "1000"}]}),
        Made::Sum(terms) => json!({"terms": terms_of(terms, turned)}),
    }
}

fn terms_of(terms: &[Made], turned: bool) -> Vec<Value> {
    let mut written: Vec<Value> = terms.iter().map(|term| written(term, turned)).collect();
    if turned {
        written.reverse();
    }
    written
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_order_of_offices_and_components_changes_no_reason(
        fates in prop::collection::vec(fate(), 1..6),
        order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let results: Vec<Value> = fates.iter().enumerate().flat_map(|(place, &fate)| results(place, fate)).collect();
        let plain: Vec<usize> = (0..fates.len()).collect();
        let order: Vec<usize> = order.into_iter().filter(|place| *place < fates.len()).collect();
        let [one, other] = [(&plain, false), (&order, true)]
            .map(|(order, turned)| Scored::new(&with_offices(order, turned), &actuals(&results)));
        for id in ["sum", "mean", "overall"] {
            prop_assert_eq!(one.of(id), other.of(id), "{} of {:?} in the order {:?}", id, fates, order);
        }
        for place in plain {
            let of = |scored: &Scored| {
                let selection = Selection { office: Id::new(&format!("o{place}")), ..Selection::main(&scored.plan) };
                *score(&scored.plan, &scored.actuals, &selection).by_id(&scored.plan, "index").unwrap()
            };
            prop_assert_eq!(of(&one), of(&other), "index of {} among {:?} in the order {:?}", place, fates, order);
        }
    }

    #[test]
    fn the_order_of_terms_changes_no_reason(terms in prop::collection::vec(term(), 1..5)) {
        let of = |turned: bool| {
            let node = json!({"id": "one", "kind": "indicator", "name": "One", "method": "points", "direction": "higher",
                              "measure": {"kind": "sum", "terms": terms_of(&terms, turned)},
                              "targets": [{"target": {"kind": "value", "value": "10"}}]});
            let given = json!({"node": "one", "components": [{"input": "given", "value": "3"}, {"input": "huge", "value": HUGE}]});
            Scored::new(&plan(json!([node]), json!({})), &actuals(&[given])).of("one")
        };
        prop_assert_eq!(of(false), of(true), "{:?}", terms);
    }

    #[test]
    fn the_order_of_bases_changes_no_reason(fates in prop::collection::vec(fate(), 3)) {
        // A result of one of three earlier years each: fine, too large, over zero, or not there.
        let years = ["2018", "2019", "2020"];
        let of = |turned: bool| {
            let mut bases: Vec<Value> = years.iter().map(|year| json!({"of": "result", "period": year})).collect();
            if turned {
                bases.reverse();
            }
            let node = json!({"id": "sum", "kind": "indicator", "name": "One", "method": "points", "direction": "higher",
                              "measure": {"kind": "ratio", "factor": "100"},
                              "targets": [{"target": {"kind": "larger", "of": bases, "percent": "10"}}]});
            let mut made = plan(json!([node]), json!({}));
            for year in years {
                let period = json!({"id": year, "name": year, "from": format!("{year}-01-01"), "to": format!("{year}-12-31")});
                made["periods"].as_array_mut().unwrap().push(period);
            }
            let of_year = |(year, &fate): (&&str, &Fate)| -> Vec<Value> {
                let mut all = results(0, fate);
                all.retain(|one| one["node"] == "sum");
                for one in &mut all {
                    one["period"] = json!(year);
                    one.as_object_mut().unwrap().remove("office");
                }
                all
            };
            let mut given: Vec<Value> = years.iter().zip(&fates).flat_map(of_year).collect();
            given.push(json!({"node": "sum", "numerator": "3", "denominator": "4"}));
            Scored::new(&made, &actuals(&given)).of("sum")
        };
        prop_assert_eq!(of(false), of(true), "{:?}", fates);
    }
}
