//! The relations between printed numbers, in words.

use piramide_engine::finding::Findings;
use piramide_present::view::{CheckGroup, ChecksView, checks_view, plan_view};
use piramide_present::{Address, Language, Showing};

use super::small::{ACTUALS, PLAN, audited, scored};

/// A sum that holds, a share that is rounded, a total with two digits swapped, one with a part left out, a mean of ours
/// with inferred weights, one that nothing prints, one that lacks a number, one within its rounding, two lists.
const CHECKS: &str = r#""checks": [
  {"id": "sum", "name": {"it": "La somma", "en": "The sum"}, "standing": "identity", "relation": {"kind": "sum",
     "parts": [{"value": "1000", "printed": "1.000", "name": "Prima"}, {"value": "500", "printed": "500"}],
     "less": [{"value": "200", "printed": "200"}], "total": {"value": "1300", "printed": "1.300"}}},
  {"id": "share", "name": "Quota", "standing": "stated", "relation": {"kind": "ratio", "factor": "100",
     "numerator": [{"value": "195", "printed": "195"}], "denominator": [{"value": "398", "printed": "398"}],
     "result": {"value": "49", "printed": "49%"}}},
  {"id": "swapped", "name": "Uscite", "standing": "stated", "cause": "Così pare", "relation": {"kind": "sum",
     "parts": [{"value": "1500", "printed": "1.500"}, {"value": "412", "printed": "412"}, {"value": "52", "printed": "52"}],
     "total": {"value": "1946", "printed": "1.946", "name": "Totale", "source": {"document": "act",
       "place": "Tabella 2", "lines": [[20, 21]], "words": "Totale 1.946"}}}},
  {"id": "mean", "name": "Media", "standing": "inferred", "relation": {"kind": "weighted_mean",
     "parts": [{"operand": {"value": "-4", "printed": "-4"}, "weight": "90"},
               {"operand": {"value": "6", "printed": "6"}, "weight": "10"}], "result": {"value": "-3", "printed": "-3"}}},
  {"id": "derived", "name": "Ricavato", "standing": "stated", "relation": {"kind": "product", "factor": "0.01",
     "factors": [{"value": "1600"}, {"value": "97"}], "result": {}}},
  {"id": "lacking", "name": "Senza pesi", "standing": "assumed", "relation": {"kind": "difference",
     "from": {"name": "Il totale"}, "less": {"value": "1"}, "result": {"value": "2"}}},
  {"id": "within", "name": "Parti arrotondate", "standing": "identity", "relation": {"kind": "sum",
     "parts": [{"value": "10", "printed": "10"}, {"value": "20", "printed": "20"}], "total": {"value": "31", "printed": "31"}}},
  {"id": "lists", "name": "Elenchi", "standing": "assumed",
     "relation": {"kind": "same_set", "first": ["A", "B"], "second": ["A"]}}
], "levels": ["#;

fn with_checks(language: Language, work: impl FnOnce(&Showing<'_>)) {
    let plan = PLAN.replacen("\"levels\": [", CHECKS, 1);
    let (plan, actuals, scorecard) = scored(&plan, ACTUALS);
    work(&Showing::new(&plan, &actuals, &scorecard, language));
}

fn one<'view>(view: &'view ChecksView, id: &str) -> &'view piramide_present::view::CheckView {
    view.checks.iter().find(|check| check.id == id).unwrap()
}

#[test]
fn the_opening_line_counts_and_leaves_out_what_there_is_none_of() {
    with_checks(Language::Italian, |showing| {
        let line = plan_view(showing, &Findings::new(), &audited(showing)).checks.unwrap();
        assert_eq!(
            line,
            "8 verifiche: 2 riprodotte, 1 entro l’arrotondamento, 1 con pesi dedotti, 1 numero che non torna, \
             1 supposta e non confermata, 1 ricavata senza un numero stampato, 1 non ricalcolabile"
        );
    });
    with_checks(Language::English, |showing| {
        let line = plan_view(showing, &Findings::new(), &audited(showing)).checks.unwrap();
        assert!(line.starts_with("8 checks: 2 reproduced, 1 within rounding, "), "{line}");
        assert!(line.contains("1 number that does not agree"), "{line}");
    });
}

#[test]
fn a_contradiction_shows_both_numbers_the_difference_and_the_likely_slip() {
    with_checks(Language::Italian, |showing| {
        let view = checks_view(showing, &audited(showing), None, 1);
        let check = one(&view, "swapped");
        assert_eq!(check.verdict, "i numeri stampati non tornano");
        assert_eq!(check.formula, "1.500 + 412 + 52 = 1.964");
        let facts: Vec<_> = check.result.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
        assert_eq!(facts, [("Ricalcolato", "1.964"), ("Stampato", "1.946"), ("Differenza", "−18")]);
        let swapped = "Due cifre vicine di «Totale» sembrano scambiate: con 1.964 al posto di 1.946 tornerebbero.";
        assert_eq!(check.causes, ["Così pare.", swapped]);
        assert_eq!(check.sources[0].words.as_deref(), Some("Totale 1.946"));
        assert_eq!(check.sources[0].supports, "Totale");
    });
}

#[test]
fn every_relation_is_written_with_its_numbers() {
    with_checks(Language::Italian, |showing| {
        let view = checks_view(showing, &audited(showing), None, 1);
        assert_eq!(one(&view, "sum").formula, "1.000 + 500 − 200 = 1.300");
        assert_eq!(one(&view, "share").formula, "100 × 195 / 398 = 48,994974874372");
        assert_eq!(one(&view, "mean").formula, "(90 × −4 + 10 × 6) / (90 + 10) = −3");
        assert_eq!(one(&view, "derived").formula, "0,01 × 1.600 × 97 = 1.552,00");
        assert_eq!(one(&view, "lacking").formula, "— − 1 = —");
        assert_eq!(one(&view, "lacking").causes, ["Non è stampato: Il totale."]);
        assert!(one(&view, "mean").meaning.contains(&"I numeri dedotti sono 90 e 10.".to_owned()));
        assert!(one(&view, "lists").meaning.contains(&"In un solo elenco: B.".to_owned()));
        let within = "Tenuto conto delle parti arrotondate, il numero ricalcolato sta fra 29,0 e 31,0.";
        assert!(one(&view, "within").meaning.contains(&within.to_owned()), "{:?}", one(&view, "within").meaning);
    });
}

#[test]
fn the_verdicts_to_show_have_their_addresses() {
    with_checks(Language::Italian, |showing| {
        let view = checks_view(showing, &audited(showing), Some(CheckGroup::Contradiction), 1);
        assert_eq!(view.checks.len(), 1);
        assert_eq!(view.filters[0].name, "8 verifiche");
        let current: Vec<_> = view.filters.iter().filter(|filter| filter.current).collect();
        assert_eq!(current.len(), 1);
        assert_eq!(current[0].name, "1 numero che non torna");
        assert!(current[0].address.fragment().ends_with("/checks?verdict=contradiction"));
        for filter in &view.filters {
            assert_eq!(Address::read(&filter.address.fragment()), Some(filter.address.clone()));
        }
    });
}

#[test]
fn a_plan_without_checks_has_no_opening_line() {
    super::small::show(Language::Italian, |showing| {
        assert_eq!(plan_view(showing, &Findings::new(), &audited(showing)).checks, None);
    });
}

/// Every kind of relation, once with numbers that hold and once with numbers that do not.
const RELATIONS: [(&str, &str, &str); 11] = [
    (
        "sum",
        r#""parts": [{"value": "1"}, {"value": "2"}], "total": {"value": "3"}"#,
        r#""parts": [{"value": "1"}], "total": {"value": "3"}"#,
    ),
    (
        "difference",
        r#""from": {"value": "5"}, "less": {"value": "2"}, "result": {"value": "3"}"#,
        r#""from": {"value": "5"}, "less": {"value": "2"}, "result": {"value": "9"}"#,
    ),
    (
        "product",
        r#""factors": [{"value": "2"}, {"value": "3"}], "result": {"value": "6"}"#,
        r#""factors": [{"value": "2"}, {"value": "3"}], "result": {"value": "9"}"#,
    ),
    (
        "ratio",
        r#""numerator": [{"value": "6"}], "denominator": [{"value": "3"}], "result": {"value": "2"}"#,
        r#""numerator": [{"value": "6"}], "denominator": [{"value": "3"}], "result": {"value": "9"}"#,
    ),
    (
        "variation",
        r#""from": {"value": "4"}, "to": {"value": "5"}, "form": "percent", "result": {"value": "25"}"#,
        r#""from": {"value": "4"}, "to": {"value": "5"}, "form": "percent", "result": {"value": "9"}"#,
    ),
    (
        "weighted_mean",
        r#""parts": [{"operand": {"value": "2"}}, {"operand": {"value": "4"}}], "result": {"value": "3"}"#,
        r#""parts": [{"operand": {"value": "2"}}, {"operand": {"value": "4"}}], "result": {"value": "9"}"#,
    ),
    (
        "below",
        r#""lower": {"value": "20"}, "higher": {"value": "25"}"#,
        r#""lower": {"value": "25"}, "higher": {"value": "20"}"#,
    ),
    (
        "between",
        r#""parts": [{"value": "2"}, {"value": "9"}], "result": {"value": "8"}"#,
        r#""parts": [{"value": "2"}, {"value": "4"}], "result": {"value": "9"}"#,
    ),
    (
        "constant_step",
        r#""values": [{"value": "1"}, {"value": "2"}, {"value": "3"}]"#,
        r#""values": [{"value": "1"}, {"value": "2"}, {"value": "9"}]"#,
    ),
    ("same", r#""values": [{"value": "3"}, {"value": "3"}]"#, r#""values": [{"value": "3"}, {"value": "9"}]"#),
    (
        "same_series",
        r#""series": [{"values": ["1", "2"]}, {"values": ["1", "2"]}]"#,
        r#""series": [{"values": ["1", "3"]}, {"values": ["1", "9"]}]"#,
    ),
];

/// The two numbers of a check, each with its label, and the difference.
fn shown(kind: &str, fields: &str, language: Language) -> (String, Vec<(String, String)>, Vec<String>) {
    let check =
        format!(r#"{{"id": "c", "name": "C", "standing": "stated", "relation": {{"kind": "{kind}", {fields}}}}}"#);
    let plan = PLAN.replacen("\"levels\": [", &format!(r#""checks": [{check}], "levels": ["#), 1);
    let (plan, actuals, scorecard) = scored(&plan, ACTUALS);
    let showing = Showing::new(&plan, &actuals, &scorecard, language);
    let view = checks_view(&showing, &audited(&showing), None, 1);
    let facts = view.checks[0].result.iter().map(|fact| (fact.name.clone(), fact.value.clone())).collect();
    (view.checks[0].formula.clone(), facts, view.checks[0].meaning.clone())
}

/// A label says what a number is only where it is so whatever the verdict: of an order that fails, what it should be.
#[test]
fn the_labels_of_two_numbers_are_true_of_every_relation_that_holds_or_fails() {
    for (kind, holds, fails) in RELATIONS {
        for (fields, does_hold) in [(holds, true), (fails, false)] {
            let (formula, facts, _) = shown(kind, fields, Language::English);
            let names: Vec<&str> = facts.iter().map(|(name, _)| name.as_str()).collect();
            let values: Vec<&str> = facts.iter().map(|(_, value)| value.as_str()).collect();
            let expected: &[&str] = match kind {
                "below" => &["Should be the smaller", "Should be the larger"],
                "between" => &["The nearest end", "The number"],
                "same" | "same_series" => &["In one place", "In another place"],
                _ => &["Recomputed", "Printed"],
            };
            if !(kind == "same_series" && does_hold) {
                assert_eq!(&names[..2], expected, "{kind} {facts:?}");
            }
            match kind {
                "below" => assert_eq!((values[0], values[1]), if does_hold { ("20", "25") } else { ("25", "20") }),
                "between" => assert_eq!((values[0], values[1]), if does_hold { ("9", "8") } else { ("4", "9") }),
                "same_series" => {}
                _ if does_hold => assert_eq!(values[0], values[1], "{kind}"),
                _ => assert_eq!(values[1], if kind == "sum" { "3" } else { "9" }, "{kind}"),
            }
            let denies = ["≠", "≮", "≰", "∉"].iter().any(|sign| formula.contains(sign));
            if matches!(kind, "below" | "between" | "same" | "same_series") {
                assert_eq!(denies, !does_hold, "{formula}");
            }
        }
    }
    assert_eq!(shown("below", RELATIONS[6].2, Language::Italian).0, "25 ≰ 20");
    assert_eq!(shown("between", RELATIONS[7].2, Language::Italian).0, "9 ∉ [2; 4]");
    let cover = r#""from": "0", "to": "100", "bands": [{"from": "0", "to": "90", "points": "1"}]"#;
    let (_, facts, _) = shown("cover", cover, Language::Italian);
    let facts: Vec<_> = facts.iter().take(2).map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(facts, [("Confine che serve", "100"), ("Confine stampato", "90")]);
}

#[test]
fn a_number_that_is_exact_only_because_nothing_is_said_of_its_print_says_so() {
    let said = |kind: &str, fields: &str, language| shown(kind, fields, language).2.join(" ");
    let sentence = "conta come esatto, senza arrotondamento";
    for (kind, holds, fails) in RELATIONS {
        let is_operand = kind != "same_series";
        assert_eq!(said(kind, holds, Language::Italian).contains(sentence), is_operand, "{kind}");
        assert_eq!(said(kind, fails, Language::Italian).contains(sentence), is_operand, "{kind}");
    }
    assert!(said("same", RELATIONS[9].2, Language::English).contains("counts as exact, with no rounding"));
    for known in [r#""printed": "3""#, r#""exact": true"#, r#""source": {"document": "act", "lines": [[1, 1]]}"#] {
        let fields = format!(r#""values": [{{"value": "3", {known}}}, {{"value": "3", {known}}}]"#);
        assert!(!said("same", &fields, Language::Italian).contains(sentence), "{known}");
    }
}
