//! Relations between printed numbers, against verdicts that were found apart: 191 of five published documents.
//!
//! `cases/truths/plan.json` holds the relations as checks of a plan, `expected.json` what was found by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

mod bounds;
mod rounded;

use std::fs;
use std::path::{Path, PathBuf};

use piramide_engine::audit::{Audit, CheckResult, Lacking, LikelyCause, Verdict};
use piramide_engine::number::{Number, Rounding};
use piramide_engine::plan::{Plan, Selection};
use piramide_engine::raw::Text;
use piramide_engine::read::Limits;
use piramide_engine::{audit, read_actuals, read_plan, score};
use serde_json::Value;

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn plan(bytes: &[u8]) -> Plan {
    let read = read_plan(bytes, &Limits::default());
    read.document.unwrap_or_else(|| panic!("{:?}", read.findings))
}

fn plan_at(path: &str) -> Plan {
    plan(&fs::read(file(path)).unwrap())
}

fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}

fn result<'audit>(audit: &'audit Audit, id: &str) -> &'audit CheckResult {
    audit.results.iter().find(|result| result.check.id.as_str() == id).unwrap_or_else(|| panic!("no check {id}"))
}

#[test]
fn every_known_relation_has_its_verdict_and_its_numbers() {
    let plan = plan_at("cases/truths/plan.json");
    let expected: Value = serde_json::from_slice(&fs::read(file("cases/truths/expected.json")).unwrap()).unwrap();
    let expected = expected["truths"].as_object().unwrap();
    let found = audit(&plan, None);
    assert_eq!((found.results.len(), expected.len()), (191, 191));
    let mut wrong = Vec::new();
    for result in &found.results {
        let id = result.check.id.as_str();
        let wanted = &expected[id];
        if wanted["verdict"] != result.verdict.name() {
            wrong.push(format!("{id} is {:?}, not {} {result:?}", result.verdict, wanted["verdict"]));
        }
        let shortened = |value: Option<Number>, wanted: Number| match value {
            Some(value) if expected[id]["rounded"] == true => Some(value.rounded(wanted.decimals(), Rounding::HalfUp)),
            other => other,
        };
        for (what, value, text) in [
            ("recomputed", result.recomputed, &wanted["recomputed"]),
            ("difference", result.difference, &wanted["difference"]),
        ] {
            if let Some(wanted) = text.as_str().map(number)
                && shortened(value, wanted) != Some(wanted)
            {
                wrong.push(format!("{id}: {what} {value:?}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What the notes of the published documents say: the digits that were swapped, the one that is another.
#[test]
fn the_cause_of_a_contradiction_is_seen_where_the_numbers_show_it() {
    let found = audit(&plan_at("cases/truths/plan.json"), None);
    let causes = |id: &str| result(&found, id).causes.clone();
    let swapped = |place, instead: &str| LikelyCause::DigitsSwapped { place, instead: number(instead) };
    // 8.858.432.446 for 8.858.423.446, within the rounding of the five parts
    assert_eq!(causes("T-IEEP20-ENT-CO"), [swapped(5, "8858423446")]);
    // 1.946.562.022 for 1.964.562.022
    assert_eq!(causes("T-IEEP20-USC-OB"), [swapped(4, "1964562022")]);
    // The same slips, met as parts of the national totals: of several, the one that both relations point to.
    assert_eq!(causes("T-IEEP20-TOT-OB"), [swapped(1, "1964562022")]);
    assert_eq!(causes("T-IEEP20-TOT-CO"), [swapped(0, "8858423446")]);
    // 52,38 % printed as 53,38 %
    let changed = LikelyCause::DigitChanged { place: 2, instead: number("52.38") };
    assert_eq!(causes("T-IEEP20-VAR-RISC"), [changed]);
    let contradictions = found.results.iter().filter(|result| result.verdict == Verdict::Contradiction);
    assert_eq!(contradictions.count(), found.count(Verdict::Contradiction));
    assert!(found.results.iter().all(|result| result.causes.is_empty() || result.verdict == Verdict::Contradiction));
}

#[test]
fn inferred_weights_are_told() {
    let found = audit(&plan_at("cases/truths/plan.json"), None);
    assert_eq!(result(&found, "T-R20-CONT").inferred, [number("90"), number("10")]);
    // 630 × 1.05 = 661.5, printed 661
    assert_eq!(result(&found, "T-TRI-DISM-G23").inferred, [number("1.05")]);
    assert_eq!(result(&found, "T-R20-SINT").inferred, []);
}

const HEAD: &str = r#"{"format": "piramide-plan/1", "id": "one", "title": "A plan", "language": "en",
    "administration": {"name": "An office"}, "period": "2021",
    "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
    "sources": [{"id": "act", "title": "Act"}], "scales": [{"id": "hundred", "reference": "100"}],
    "offices": [{"id": "north-office", "kind": "region", "name": "North"}],
    "methods": [{"id": "m", "name": "M", "score": {"kind": "printed", "form": "index"}}],
    "nodes": [{"id": "a", "kind": "indicator", "name": "A", "method": "m"}], "#;

/// A plan with one check, around a relation.
fn with(relation: &str, standing: &str) -> CheckResult {
    let check = format!(r#"{{"id": "c", "name": "C", "standing": "{standing}", "relation": {relation}}}"#);
    let text = format!(r#"{HEAD} "checks": [{check}]}}"#);
    let mut found = audit(&plan(text.as_bytes()), None);
    found.results.remove(0)
}

fn verdict(relation: &str) -> Verdict {
    with(relation, "identity").verdict
}

fn sum(parts: &[&str], total: &str) -> String {
    let operand = |value: &&str| format!(r#"{{"value": "{value}", "printed": "{value}"}}"#);
    let parts: Vec<String> = parts.iter().map(operand).collect();
    format!(r#"{{"kind": "sum", "parts": [{}], "total": {}}}"#, parts.join(", "), operand(&total))
}

/// Three parts of whole units: 3 × ½ and ½ for the total make 2, and no more.
#[test]
fn the_rounding_of_the_parts_reaches_its_bound_and_no_further() {
    assert_eq!(verdict(&sum(&["10", "20", "30"], "60")), Verdict::Equal);
    assert_eq!(verdict(&sum(&["10", "20", "30"], "62")), Verdict::Within);
    assert_eq!(verdict(&sum(&["10", "20", "30"], "58")), Verdict::Within);
    assert_eq!(verdict(&sum(&["10", "20", "30"], "63")), Verdict::Contradiction);
    assert_eq!(
        verdict(&sum(&["10", "20", "30"], "63").replace("\"10\"}", "\"10\", \"blank\": false}")),
        Verdict::Contradiction
    );
    // One decimal more, ten times less room: 0.15 + 0.05.
    assert_eq!(verdict(&sum(&["1.0", "2.0", "3.0"], "6.2")), Verdict::Within);
    assert_eq!(verdict(&sum(&["1.0", "2.0", "3.0"], "6.3")), Verdict::Contradiction);
}

#[test]
fn exact_counts_have_no_rounding() {
    let exact = |total: &str| sum(&["10", "20", "30"], total).replace("\"}", "\", \"exact\": true}");
    assert_eq!(verdict(&exact("60")), Verdict::Equal);
    assert_eq!(verdict(&exact("61")), Verdict::Contradiction);
    // Two exact parts and a rounded total: only its own half.
    let total_rounded = sum(&["10.4", "20"], "31").replacen("\"}", "\", \"exact\": true}", 2);
    assert_eq!(verdict(&total_rounded), Verdict::Contradiction);
    let cut = sum(&["10.6", "20"], "30").replacen("\"}", "\", \"exact\": true}", 2);
    assert_eq!(verdict(&cut), Verdict::Truncated);
    let rounded = sum(&["10.5", "20"], "31").replacen("\"}", "\", \"exact\": true}", 2);
    assert_eq!(verdict(&rounded), Verdict::Rounded);
}

/// Only what the document states, or arithmetic demands, can be contradicted.
#[test]
fn an_assumption_is_never_a_contradiction() {
    let wrong = sum(&["10", "20"], "50");
    for (standing, expected) in [
        ("stated", Verdict::Contradiction),
        ("identity", Verdict::Contradiction),
        ("assumed", Verdict::Assumed),
        ("inferred", Verdict::Assumed),
        ("necessary", Verdict::Assumed),
    ] {
        assert_eq!(with(&wrong, standing).verdict, expected, "{standing}");
    }
    assert_eq!(with(&sum(&["10", "20"], "30"), "assumed").verdict, Verdict::Equal);
    assert_eq!(with(&sum(&["10", "20"], "30"), "inferred").verdict, Verdict::Inferred);
    assert_eq!(with(&sum(&["10", "20"], "30"), "necessary").verdict, Verdict::Necessary);
}

#[test]
fn what_is_missing_is_told_and_never_zero() {
    let missing =
        with(r#"{"kind": "sum", "parts": [{"value": "1"}, {"name": "N"}], "total": {"value": "1"}}"#, "identity");
    assert_eq!(missing.verdict, Verdict::NotRecomputable);
    assert_eq!(missing.lacking, Some(Lacking::Number(Some(Text::Plain("N".to_owned())))));
    let blank = r#"{"kind": "sum", "parts": [{"value": "1"}, {"blank": true}], "total": {"value": "1"}}"#;
    assert_eq!(verdict(blank), Verdict::Equal);
    let no_result =
        with(r#"{"kind": "product", "factors": [{"value": "3"}, {"value": "4"}], "result": {}}"#, "identity");
    assert_eq!((no_result.verdict, no_result.recomputed), (Verdict::Derived, Some(number("12"))));
    let by_zero = r#"{"kind": "ratio", "numerator": [{"value": "1"}], "denominator": [{"value": "0"}], "result": {"value": "1"}}"#;
    assert_eq!(with(by_zero, "stated").lacking, Some(Lacking::ZeroDenominator));
    let score = r#"{"kind": "same", "values": [{"computed": true, "at": {"node": "a"}}, {"value": "1"}]}"#;
    assert_eq!(with(score, "stated").lacking, Some(Lacking::Score));
}

/// 200 printed whole is between 199.5 and 200.5, 50 between 49.5 and 50.5: the quotient between 3.9505 and 4.0505.
#[test]
fn the_rounding_of_the_parts_goes_through_a_ratio() {
    let ratio = |result: &str| {
        format!(
            r#"{{"kind": "ratio", "numerator": [{{"value": "200", "printed": "200"}}],
                "denominator": [{{"value": "50", "printed": "50"}}], "result": {{"value": "{result}", "printed": "x"}}}}"#
        )
    };
    assert_eq!(verdict(&ratio("4.00")), Verdict::Equal);
    assert_eq!(verdict(&ratio("4.05")), Verdict::Within);
    assert_eq!(verdict(&ratio("4.06")), Verdict::Contradiction);
    assert_eq!(verdict(&ratio("3.95")), Verdict::Within);
    assert_eq!(verdict(&ratio("3.94")), Verdict::Contradiction);
}

#[test]
fn conditions_and_repetitions_say_where_they_fail() {
    let same = |values: &[&str]| {
        let values: Vec<String> =
            values.iter().map(|value| format!(r#"{{"value": "{value}", "printed": "x"}}"#)).collect();
        format!(r#"{{"kind": "same", "values": [{}]}}"#, values.join(", "))
    };
    assert_eq!(verdict(&same(&["95.26", "95.3"])), Verdict::Rounded);
    assert_eq!(verdict(&same(&["95", "96"])), Verdict::Contradiction);
    let step = |last: &str| {
        format!(
            r#"{{"kind": "constant_step", "values": [{{"value": "81"}}, {{"value": "86"}}, {{"value": "{last}"}}]}}"#
        )
    };
    assert_eq!(verdict(&step("91")), Verdict::Necessary);
    let broken = with(&step("92"), "stated");
    assert_eq!(
        (broken.verdict, broken.recomputed, broken.difference),
        (Verdict::Contradiction, Some(number("91")), Some(number("1")))
    );
    let cover = |second: &str| {
        format!(
            r#"{{"kind": "cover", "from": "0", "to": "100", "bands": [{{"from": "{second}", "to": "100", "to_included": true, "points": "1"}},
            {{"from": "0", "to": "40", "points": "0"}}]}}"#
        )
    };
    assert_eq!(verdict(&cover("40")), Verdict::Necessary);
    let gap = with(&cover("41"), "stated");
    assert_eq!(
        (gap.verdict, gap.recomputed, gap.published),
        (Verdict::Contradiction, Some(number("40")), Some(number("41")))
    );
    let sets = with(r#"{"kind": "same_set", "first": ["A", "B"], "second": ["C", "A"]}"#, "identity");
    assert_eq!((sets.verdict, sets.unmatched), (Verdict::Contradiction, vec!["B".to_owned(), "C".to_owned()]));
}

#[test]
fn the_parts_show_what_a_total_did_with_them() {
    let cause = |parts: &[&str], total: &str| with(&sum(parts, total), "identity").causes;
    assert_eq!(cause(&["100", "250", "3000"], "3100"), [LikelyCause::PartLeftOut { place: 1 }]);
    assert_eq!(cause(&["100", "250", "3000"], "3600"), [LikelyCause::PartTwice { place: 1 }]);
    assert_eq!(cause(&["100", "250", "3000"], "2850"), [LikelyCause::SignTurned { place: 1 }]);
    assert_eq!(cause(&["100", "250", "3000"], "33500"), [LikelyCause::FactorOfTen { place: 3, places: -1 }]);
    assert_eq!(cause(&["100", "250", "3000"], "335"), [LikelyCause::FactorOfTen { place: 3, places: 1 }]);
    assert_eq!(cause(&["100", "250", "3000"], "-3350"), [LikelyCause::SignTurned { place: 3 }]);
    assert_eq!(cause(&["100", "250", "3000"], "5555"), []);
}

/// The verdicts that the notes of the shipped plans speak of.
#[test]
fn the_shipped_checks_come_out_as_their_notes_say() {
    let contradictions = |folder: &str| {
        let found = audit(&plan_at(&format!("../public/data/{folder}/plan.json")), None);
        let wrong = found.results.iter().filter(|result| result.verdict == Verdict::Contradiction);
        for result in found.results.iter().filter(|result| result.check.cause.is_some()) {
            let fails = matches!(result.verdict, Verdict::Contradiction | Verdict::Assumed);
            assert!(fails, "{} has a cause and is {:?}", result.check.id, result.verdict);
        }
        wrong.map(|result| result.check.id.to_string()).collect::<Vec<_>>()
    };
    let wrong = contradictions("inps-2020");
    for id in ["T-IEEP20-USC-OB", "T-IEEP20-ENT-CO", "T-IEEP20-TOT-OB", "T-IEEP20-TOT-CO"] {
        assert!(wrong.contains(&id.to_owned()), "{id}: {wrong:?}");
    }
    assert!(contradictions("inps-2021").contains(&"rvpa-giacenza".to_owned()));
}

/// Two regions, of two offices each, and the nation: every relation that a table can declare, worked by hand.
const TABLE: &str = r#"{"id": "t", "title": "Table", "file": "t.csv", "source": {"document": "act", "place": "Table"},
    "columns": [{"id": "in", "name": "Income", "exact": true}, {"id": "out", "name": "Spending", "exact": true},
                {"id": "net", "name": "Net", "exact": true}, {"id": "share", "name": "Share"}, {"id": "mean", "name": "Mean"}],
    "rows": [
        {"id": "nation", "name": "NATION", "cells": ["100", "40", "60", "40.0", "41.0"]},
        {"id": "north", "office": "north-office", "within": "nation", "cells": ["70", "30", "40", "42.9", null]},
        {"id": "n1", "within": "north", "cells": ["50", "30", "20", "60.0", null]},
        {"id": "n2", "within": "north", "cells": ["20", null, "20", null, null]},
        {"id": "south", "within": "nation", "cells": ["30", "10", "21", "33.3", null]}],
    "relations": [RELATIONS], "causes": [{"row": "south", "column": "net", "cause": "A slip"}]}"#;

fn of_table(relations: &str) -> Audit {
    let text = format!(r#"{HEAD} "tables": [{}]}}"#, TABLE.replace("RELATIONS", relations));
    audit(&plan(text.as_bytes()), None)
}

fn verdicts(audit: &Audit) -> Vec<(&str, Verdict)> {
    audit.results.iter().map(|result| (result.check.id.as_str(), result.verdict)).collect()
}

#[test]
fn a_total_row_gives_a_check_a_column() {
    let found = of_table(r#"{"kind": "total_row", "row": "nation", "columns": ["in", "out"]}"#);
    assert_eq!(
        verdicts(&found),
        [("t.total_row.nation.in", Verdict::Equal), ("t.total_row.nation.out", Verdict::Equal)]
    );
    let parts = found.results[0].check.relation.operands();
    assert_eq!(parts[0].name, Some(Text::Plain("North".to_owned())), "a row without a name has that of its office");
    assert_eq!(found.results[0].values, [Some(number("70")), Some(number("30")), Some(number("100"))]);
}

/// South: 30 − 10 = 20, printed 21; in n2 a dash is subtracted: 20 − 0 = 20.
#[test]
fn a_signed_total_column_gives_a_check_a_row_and_its_cause() {
    let found = of_table(r#"{"kind": "total_column", "column": "net", "plus": ["in"], "minus": ["out"]}"#);
    assert_eq!(found.results.len(), 5);
    assert_eq!(found.count(Verdict::Equal), 4);
    let south = result(&found, "t.total_column.south.net");
    assert_eq!((south.verdict, south.difference), (Verdict::Contradiction, Some(number("1"))));
    assert_eq!(south.check.cause, Some(Text::Plain("A slip".to_owned())));
}

/// 100 × 30 / 70 = 42.857…; n2 has a dash where the ratio would stand, so no check.
#[test]
fn a_ratio_column_leaves_out_the_rows_with_a_dash() {
    let ratio =
        r#"{"kind": "ratio_column", "column": "share", "numerator": "out", "denominator": "in", "factor": "100"}"#;
    let found = of_table(ratio);
    let names: Vec<_> = found.results.iter().map(|result| result.verdict).collect();
    assert_eq!(names, [Verdict::Equal, Verdict::Rounded, Verdict::Equal, Verdict::Rounded]);
    let of_totals = r#"{"kind": "ratio_of_totals", "row": "nation", "column": "share", "numerator": "out",
        "denominator": "in", "factor": "100"}"#;
    assert_eq!(verdicts(&of_table(of_totals)), [("t.ratio_of_totals.nation.share", Verdict::Equal)]);
}

/// Mean of the shares of the regions, by income: (70 × 42.9 + 30 × 33.3) / 100 = 40.02; simple: 38.1.
#[test]
fn a_mean_row_with_and_without_weights() {
    let weighted = r#"{"kind": "mean_row", "row": "nation", "columns": ["share"], "weight": "in"}"#;
    let found = of_table(weighted);
    assert_eq!((found.results[0].recomputed, found.results[0].verdict), (Some(number("40.02")), Verdict::Rounded));
    let simple = of_table(r#"{"kind": "mean_row", "row": "nation", "columns": ["share"], "standing": "assumed"}"#);
    assert_eq!((simple.results[0].recomputed, simple.results[0].verdict), (Some(number("38.1")), Verdict::Assumed));
}

#[test]
fn products_variations_order_and_repetition_go_row_by_row() {
    // 70 → 30 is −57.14 %, which nothing prints: an assumption that does not hold.
    let variation = r#"{"kind": "variation_column", "column": "share", "from": "in", "to": "out", "form": "percent",
        "rows": ["north"], "standing": "assumed"}"#;
    assert_eq!(verdicts(&of_table(variation)), [("t.variation_column.north.share", Verdict::Assumed)]);
    // 0.01 × 100 × 40.0 = 40, printed 40
    let product = r#"{"kind": "product_column", "column": "out", "factors": ["in", "share"], "factor": "0.01", "rows": ["nation"]}"#;
    assert_eq!(verdicts(&of_table(product)), [("t.product_column.nation.out", Verdict::Equal)]);
    let below = of_table(r#"{"kind": "below_column", "lower": "out", "higher": "in"}"#);
    assert_eq!((below.results.len(), below.count(Verdict::Necessary)), (4, 4), "n2 has a dash");
    let same = of_table(r#"{"kind": "same_column", "column": "share", "other": "mean"}"#);
    assert_eq!(verdicts(&same), [("t.same_column.nation.share", Verdict::Contradiction)], "only the nation has both");
}

#[test]
fn a_check_can_name_cells_of_tables() {
    let cell = |row: &str| format!(r#"{{"name": "{row}", "cell": {{"table": "t", "row": "{row}", "column": "in"}}}}"#);
    let relation =
        format!(r#"{{"kind": "sum", "parts": [{}, {}], "total": {}}}"#, cell("n1"), cell("n2"), cell("north"));
    let check = format!(r#"{{"id": "c", "name": "C", "standing": "identity", "relation": {relation}}}"#);
    let table = TABLE.replace("\"relations\": [RELATIONS]", "\"no_relations\": \"Written out\"");
    let text = format!(r#"{HEAD} "tables": [{table}], "checks": [{check}]}}"#);
    let found = audit(&plan(text.as_bytes()), None);
    assert_eq!(verdicts(&found), [("c", Verdict::Equal)]);
    assert_eq!(found.results[0].values, [Some(number("50")), Some(number("20")), Some(number("70"))]);
}

/// A check can compare a printed result with the score of the engine, in points from the reference.
#[test]
fn a_score_of_the_engine_can_be_compared() {
    let check = r#"{"id": "c", "name": "C", "standing": "stated", "relation": {"kind": "same", "values": [
        {"computed": true, "at": {"node": "a"}}, {"value": "2.5", "printed": "2,5"}]}}"#;
    let plan = plan(format!("{HEAD} \"checks\": [{check}]}}").as_bytes());
    let actuals =
        br#"{"format": "piramide-actuals/1", "id": "final", "plan": "one", "title": "2021", "kind": "official",
        "date": "2021-12-31", "period": "2021", "results": [{"node": "a", "value": "102.5"}]}"#;
    let read = read_actuals(actuals, &plan, &Limits::default());
    let actuals = read.document.unwrap_or_else(|| panic!("{:?}", read.findings));
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    assert_eq!(verdicts(&audit(&plan, Some(&scorecard))), [("c", Verdict::Equal)]);
}
