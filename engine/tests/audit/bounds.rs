//! Groups of rows: totals, numbers among others, and indices against a cluster.

use piramide_engine::audit;
use piramide_engine::audit::Verdict;

use super::{HEAD, number, of_table, plan, result, verdicts};

/// Nation: 100 is above its parts 70 and 30, and 40 above 30 and 10: a necessary condition that fails. North, of which n1
/// and n2 are part: 70 is above 50 and 20; 30 is the only part that is not a dash.
#[test]
fn a_row_lies_between_its_parts() {
    let found = of_table(r#"{"kind": "group_bounds", "columns": ["in", "out"]}"#);
    let expected = [
        ("t.group_bounds.nation.in", Verdict::Assumed),
        ("t.group_bounds.nation.out", Verdict::Assumed),
        ("t.group_bounds.north.in", Verdict::Assumed),
        ("t.group_bounds.north.out", Verdict::Necessary),
    ];
    assert_eq!(verdicts(&found), expected);
    let nation = result(&found, "t.group_bounds.nation.in");
    assert_eq!((nation.recomputed, nation.published), (Some(number("70")), Some(number("100"))), "the end it passes");
    // The mean share of the nation, 40.0, lies between 33.3 and 42.9, nearer to the latter.
    let share = of_table(r#"{"kind": "group_bounds", "columns": ["share"]}"#);
    let nation = result(&share, "t.group_bounds.nation.share");
    assert_eq!((nation.verdict, nation.recomputed), (Verdict::Necessary, Some(number("42.9"))));
}

/// 12.4 is below 12.5 and 13; printed, it may have been 12.45, and 12.5 too: the rounding explains it. 12.3 is not.
#[test]
fn the_rounding_of_a_number_and_of_an_end_is_granted() {
    for (value, verdict) in
        [("12.4", Verdict::Necessary), ("12.3", Verdict::Contradiction), ("13.0", Verdict::Necessary)]
    {
        let printed = |value: &str| format!(r#"{{"value": "{value}", "printed": "{value}"}}"#);
        let parts = format!("{}, {}", printed("12.5"), printed("13.0"));
        let relation = format!(r#"{{"kind": "between", "parts": [{parts}], "result": {}}}"#, printed(value));
        let check = format!(r#"{{"id": "c", "name": "C", "standing": "identity", "relation": {relation}}}"#);
        let found = audit(&plan(format!(r#"{HEAD} "checks": [{check}]}}"#).as_bytes()), None);
        assert_eq!(found.results[0].verdict, verdict, "{value}");
    }
}

/// North, East and South are one cluster. Mean of `in`: (100 + 300) / 2 = 200, of `out`: (10 + 30) / 2 = 20, South's dashes
/// left out. North: (3 × 50 + 1 × 50) / 4 = 50, as printed; East: (3 × 150 + 1 × 150) / 4 = 150, printed 151. West is in no
/// cluster, and South has a dash: no check.
#[test]
fn an_index_column_compares_with_the_cluster() {
    let of = r#""clusters": [{"system": "size", "cluster": "A"}]"#;
    let office = |id: &str, clusters: &str| format!(r#"{{"id": "{id}", "kind": "region", "name": "{id}"{clusters}}}"#);
    let offices = ["north", "east", "south"].map(|id| office(id, &format!(", {of}"))).join(", ");
    let system = r#""cluster_systems": [{"id": "size", "name": "Size", "clusters": [{"id": "A", "name": "A"}]}]"#;
    let west = office("west", "");
    let head = HEAD.replace(r#""offices": ["#, &format!(r#"{system}, "offices": [{offices}, {west}, "#));
    let rows = |cells: [&str; 4]| {
        let row = |(id, cells)| format!(r#"{{"id": "{id}", "office": "{id}", "cells": [{cells}]}}"#);
        ["north", "east", "south", "west"].into_iter().zip(cells).map(row).collect::<Vec<_>>().join(", ")
    };
    let source = r#""source": {"document": "act", "place": "Table"}"#;
    let parts = format!(
        r#"{{"id": "p", "title": "P", "file": "p.csv", {source}, "no_relations": "None", "rows": [{}],
            "columns": [{{"id": "in", "name": "In", "exact": true}}, {{"id": "out", "name": "Out", "exact": true}}]}}"#,
        rows([r#""100", "10""#, r#""300", "30""#, "null, null", r#""7", "7""#])
    );
    let index = format!(
        r#"{{"id": "i", "title": "I", "file": "i.csv", {source}, "columns": [{{"id": "index", "name": "Index"}}], "rows": [{}],
            "relations": [{{"kind": "index_column", "column": "index", "table": "p", "system": "size", "standing": "inferred",
              "parts": [{{"column": "in", "weight": "3"}}, {{"column": "out", "weight": "1"}}]}}]}}"#,
        rows([r#""50""#, r#""151""#, r#""9""#, r#""9""#])
    );
    let found = audit(&plan(format!(r#"{head} "tables": [{parts}, {index}]}}"#).as_bytes()), None);
    let expected = [("i.index_column.north.index", Verdict::Inferred), ("i.index_column.east.index", Verdict::Assumed)];
    assert_eq!(verdicts(&found), expected);
    let recomputed: Vec<_> = found.results.iter().map(|result| result.recomputed).collect();
    assert_eq!(recomputed, [Some(number("50")), Some(number("150"))]);
    assert_eq!(found.results[0].inferred, [number("3"), number("1")], "the weights are told");
}

#[test]
fn groups_add_up_with_a_dash_as_zero() {
    let found = of_table(r#"{"kind": "group_totals", "columns": ["in", "out"]}"#);
    let expected = [
        "t.group_totals.nation.in",
        "t.group_totals.nation.out",
        "t.group_totals.north.in",
        "t.group_totals.north.out",
    ];
    assert_eq!(verdicts(&found), expected.map(|id| (id, Verdict::Equal)));
}
