//! What INPS printed for 2021 office by office, recomputed: an outside truth (document 001).
//!
//! - the 23 indices of standard costs against the mean of each cluster, within the rounding of the 21 values;
//! - the nation as ratio of the sums of the 23 structures;
//! - staff shares with a target by cluster, by kind of office, and with exceptions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

use piramide_engine::number::{Number, Rounding};
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::raw::Id;
use piramide_engine::read::Limits;
use piramide_engine::{explain, read_actuals, read_plan, score};
use serde_json::{Value, json};

/// Inferred, not printed: they make all 23 indices, and the mean of each cluster 100.
const WEIGHTS: [&str; 21] =
    ["8", "12", "8", "8", "4", "4", "4", "2", "2", "2", "2", "2", "2", "6", "4", "4", "6", "8", "2", "2", "8"];

fn printed() -> Value {
    serde_json::from_str(include_str!("published_2021.json")).unwrap()
}

fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}

/// The identifier of an office from its printed name.
fn id(name: &Value) -> String {
    name.as_str().unwrap().to_lowercase().replace([' ', '\''], "-")
}

fn documents(mut plan: Value, results: Value) -> (Plan, Actuals) {
    let common = json!({
        "format": "piramide-plan/1", "id": "published", "title": "Published", "language": "it",
        "administration": {"name": "INPS"}, "period": "2021",
        "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
        "scales": [{"id": "hundred", "reference": "100"}],
        "methods": [{"id": "points", "name": "Points", "score": {"kind": "deviation", "form": "points"}}]
    });
    plan.as_object_mut().unwrap().extend(common.as_object().unwrap().clone());
    let actuals = json!({
        "format": "piramide-actuals/1", "id": "budget", "plan": "published", "title": "2021", "kind": "official",
        "date": "2021-12-31", "period": "2021", "results": results
    });
    let limits = Limits::default();
    let read = read_plan(plan.to_string().as_bytes(), &limits);
    let plan = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let read = read_actuals(actuals.to_string().as_bytes(), &plan, &limits);
    let actuals = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    (plan, actuals)
}

/// The value and the target of a node for an office.
fn of_office(documents: &(Plan, Actuals), node: &str, office: Option<&str>) -> (Option<Number>, Option<Number>) {
    let (plan, actuals) = documents;
    let selection = Selection { office: office.and_then(Id::new), ..Selection::main(plan) };
    let scorecard = score(plan, actuals, &selection);
    let explanation = explain(plan, actuals, &scorecard, plan.find(node).unwrap()).unwrap();
    (explanation.measured(), explanation.target_number())
}

/// How far from the printed index the exact one may be: ½ unit of the last digit for each of the 21 values, for each mean
/// and for the index itself.
fn tolerance(offices: &[Value], own: usize) -> Number {
    let half = number("0.005");
    let count = Number::from_integer(i64::try_from(offices.len()).unwrap());
    let mut sum = half;
    for (place, weight) in WEIGHTS.iter().enumerate() {
        let value = |office: &Value| number(office["values"][place].as_str().unwrap());
        let total = offices.iter().map(value).fold(Number::ZERO, |sum, value| sum.add(value).unwrap());
        let mean = total.divide(count).unwrap();
        let value = value(&offices[own]);
        let highest = value.add(half).unwrap().divide(mean.subtract(half).unwrap()).unwrap();
        let width = highest.subtract(value.divide(mean).unwrap()).unwrap();
        sum = sum.add(number(weight).multiply(width).unwrap()).unwrap();
    }
    sum
}

#[test]
fn the_23_indices_of_standard_costs_come_out() {
    let published = printed();
    let clusters = published["clusters"].as_array().unwrap();
    let system = json!([{"id": "costs", "name": "Cluster", "clusters":
        clusters.iter().map(|one| json!({"id": one["id"], "name": one["id"]})).collect::<Vec<_>>()}]);
    let inputs: Vec<Value> = WEIGHTS
        .iter()
        .enumerate()
        .map(|(place, weight)| json!({"input": format!("c{place}"), "weight": weight}))
        .collect();
    let (mut offices, mut results) = (Vec::new(), Vec::new());
    for cluster in clusters {
        for office in cluster["offices"].as_array().unwrap() {
            let id = id(&office["name"]);
            offices.push(json!({"id": id, "name": office["name"], "kind": "region",
                                "clusters": [{"system": "costs", "cluster": cluster["id"]}]}));
            let values = office["values"].as_array().unwrap().iter().enumerate();
            let components: Vec<Value> =
                values.map(|(place, value)| json!({"input": format!("c{place}"), "value": value})).collect();
            results.push(json!({"node": "index", "office": id, "components": components}));
        }
    }
    assert_eq!(offices.len(), 23);
    let nodes = json!([{"id": "index", "kind": "indicator", "name": "Index", "method": "points", "direction": "lower",
        "measure": {"kind": "cluster_index", "system": "costs", "inputs": inputs},
        "targets": [{"target": {"kind": "value", "value": "100"}}]}]);
    let documents = documents(json!({"cluster_systems": system, "offices": offices, "nodes": nodes}), json!(results));
    for cluster in clusters {
        let offices = cluster["offices"].as_array().unwrap();
        let mut sum = Number::ZERO;
        for (place, office) in offices.iter().enumerate() {
            let (index, _) = of_office(&documents, "index", Some(&id(&office["name"])));
            let index = index.unwrap();
            let away = index.subtract(number(office["index"].as_str().unwrap())).unwrap().absolute();
            assert!(away <= tolerance(offices, place), "{}: {index}, {away} away", office["name"]);
            assert!(away < number("0.08"), "{}: {index}", office["name"]);
            sum = sum.add(index).unwrap();
        }
        let mean = sum.divide(Number::from_integer(i64::try_from(offices.len()).unwrap())).unwrap();
        assert_eq!(mean.rounded(9, Rounding::HalfEven), Number::HUNDRED, "the mean of a cluster is 100");
    }
}

/// The total cost of a structure is not printed: it is its IEEP divided by its printed ratio of IEEP to cost.
#[test]
fn the_nation_is_the_ratio_of_the_sums_of_its_structures() {
    let published = printed();
    let rows = published["ratios"].as_array().unwrap();
    let (mut offices, mut results) = (vec![json!({"id": "nation", "name": "Nazionale", "kind": "nation"})], Vec::new());
    for row in rows {
        let id = id(&row["name"]);
        offices.push(json!({"id": id, "name": row["name"], "kind": "region", "within": "nation"}));
        let of = |name: &str| number(row[name].as_str().unwrap());
        let cost = of("ieep").divide(of("profit")).unwrap().rounded(2, Rounding::HalfUp);
        let points = cost.divide(of("per_point")).unwrap().rounded(4, Rounding::HalfUp);
        let share = |name: &str| of(name).multiply(cost).unwrap();
        let pairs = [
            ("profit", of("ieep"), cost),
            ("direct", share("direct"), cost),
            ("production", share("production"), cost),
            ("per_point", cost, points),
        ];
        for (node, numerator, denominator) in pairs {
            let (numerator, denominator) = (numerator.to_string(), denominator.to_string());
            results.push(json!({"node": node, "office": id, "numerator": numerator, "denominator": denominator}));
        }
    }
    assert_eq!(rows.len(), 23);
    let nodes: Vec<Value> = ["profit", "direct", "production", "per_point"]
        .iter()
        .map(|node| {
            json!({"id": node, "kind": "indicator", "name": node, "method": "points", "direction": "higher",
                   "measure": {"kind": "ratio"}, "across_offices": "ratio_of_sums",
                   "targets": [{"target": {"kind": "value", "value": "1"}}]})
        })
        .collect();
    let documents = documents(json!({"offices": offices, "nodes": nodes}), json!(results));
    // Printed beside NAZIONALE, lines 5383, 5426, 5469 and 5512 of the text 001.
    for (node, printed) in [("profit", "4.20"), ("direct", "93.35"), ("production", "87.53"), ("per_point", "129.27")] {
        for office in [None, Some("nation")] {
            let (value, _) = of_office(&documents, node, office);
            assert_eq!(value.unwrap().rounded(2, Rounding::HalfUp), number(printed), "{node}");
        }
    }
    // No mean of the ratios: that of the first is 87.78 / 23 = 3.8165…
    let mut sum = Number::ZERO;
    rows.iter().for_each(|row| sum = sum.add(number(row["profit"].as_str().unwrap())).unwrap());
    assert_eq!(sum, number("87.78"));
}

/// Lines 5580-5670 of the text 001: regional clusters 1 to 3 and clusters M2B to P4C are not those of costs, and do not mix.
#[test]
fn staff_shares_have_the_target_of_their_cluster_unless_an_exception_is_printed() {
    let member = |system: &str, cluster: &str| json!({"system": system, "cluster": cluster});
    let office =
        |id: &str, kind: &str, clusters: Vec<Value>| json!({"id": id, "name": id, "kind": kind, "clusters": clusters});
    let regional = |cluster: &str| vec![member("regional", cluster)];
    let value = |value: &str| json!({"kind": "value", "value": value});
    let own = |office: &str, number: &str| json!({"office": office, "target": value(number)});
    let of_cluster = |system: &str, cluster: &str, number: &str| json!({"cluster": member(system, cluster), "target": value(number)});
    let of_kind = |kind: &str, number: &str| json!({"office_kind": kind, "target": value(number)});
    let clusters = |ids: &[&str]| ids.iter().map(|id| json!({"id": id, "name": id})).collect::<Vec<_>>();
    let node = |id: &str, direction: &str, targets: Vec<Value>| json!({"id": id, "kind": "indicator", "name": id, "method": "points", "direction": direction, "targets": targets});
    let plan = json!({
        "cluster_systems": [
            {"id": "regional", "name": "Cluster regionali", "clusters": clusters(&["1", "2", "3"])},
            {"id": "areas", "name": "Cluster", "clusters": clusters(&["M2B", "M3B", "P2A", "P3C", "P4B"])}
        ],
        "offices": [
            office("nazionale", "nation", vec![]),
            office("umbria", "region", regional("1")), office("basilicata", "region", regional("1")),
            office("liguria", "region", regional("2")), office("puglia", "region", regional("3")),
            office("campania", "region", regional("3")), office("lazio", "region", vec![]),
            office("trentino-alto-adige", "region", vec![]), office("dcm-milano", "metropolitan", regional("3")),
            office("dcm-roma", "metropolitan", vec![]), office("dcm-napoli", "metropolitan", vec![]),
            office("sede-m2b", "province", vec![member("areas", "M2B")]), office("sede-m3b", "province", vec![member("areas", "M3B")]),
            office("sede-p2a", "province", vec![member("areas", "P2A")]), office("sede-p3c", "province", vec![member("areas", "P3C")]),
            office("sede-p4b", "province", vec![member("areas", "P4B")])
        ],
        "nodes": [
            node("production", "higher", vec![
                own("dcm-roma", "82"), own("dcm-napoli", "82"), own("campania", "83"), own("puglia", "83"),
                own("basilicata", "84"), own("lazio", "86"), own("nazionale", "86"),
                of_kind("region", "87"), of_kind("metropolitan", "87")
            ]),
            node("support", "lower", vec![
                of_cluster("areas", "M2B", "6.2"), of_cluster("areas", "M3B", "6.2"), of_cluster("areas", "P2A", "6.7"),
                of_cluster("areas", "P3C", "7.6"), of_cluster("areas", "P4B", "8.6")
            ]),
            node("regional", "lower", vec![
                of_cluster("regional", "1", "9"), of_cluster("regional", "2", "7"), of_cluster("regional", "3", "5.5"),
                own("lazio", "11"), own("trentino-alto-adige", "10"), own("campania", "6"), own("dcm-napoli", "5"),
                own("dcm-roma", "4.5")
            ])
        ]
    });
    let documents = documents(plan, json!([]));
    let expected = [
        (
            "production",
            vec![
                ("dcm-roma", "82"),
                ("dcm-napoli", "82"),
                ("campania", "83"),
                ("puglia", "83"),
                ("basilicata", "84"),
                ("lazio", "86"),
                ("nazionale", "86"),
                ("umbria", "87"),
                ("liguria", "87"),
                ("trentino-alto-adige", "87"),
                ("dcm-milano", "87"),
            ],
        ),
        (
            "support",
            vec![
                ("sede-m2b", "6.2"),
                ("sede-m3b", "6.2"),
                ("sede-p2a", "6.7"),
                ("sede-p3c", "7.6"),
                ("sede-p4b", "8.6"),
            ],
        ),
        (
            "regional",
            vec![
                ("umbria", "9"),
                ("basilicata", "9"),
                ("liguria", "7"),
                ("puglia", "5.5"),
                ("dcm-milano", "5.5"),
                ("lazio", "11"),
                ("trentino-alto-adige", "10"),
                ("campania", "6"),
                ("dcm-napoli", "5"),
                ("dcm-roma", "4.5"),
            ],
        ),
    ];
    for (node, targets) in expected {
        for (office, target) in targets {
            assert_eq!(of_office(&documents, node, Some(office)).1, Some(number(target)), "{node} of {office}");
        }
    }
    // A province has no share of a regional office, a region none of the areas: a dash (reading 34).
    assert_eq!(of_office(&documents, "regional", Some("sede-m2b")), (None, None));
    assert_eq!(of_office(&documents, "support", Some("umbria")), (None, None));
    assert_eq!(of_office(&documents, "production", Some("sede-p2a")), (None, None));
}
