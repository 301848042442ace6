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
