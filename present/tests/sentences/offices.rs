//! A node in every office.

use piramide_present::view::{Order, explanation_view, node_view, offices_view, unlike_view};
use piramide_present::{Language, Showing};

use super::small::scored;

const PLAN: &str = r#"{
  "format": "piramide-plan/1", "id": "places", "title": "Uffici", "language": "it",
  "administration": {"name": "Ufficio di prova"}, "period": "2021",
  "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
  "scales": [{"id": "points", "reference": "100"}],
  "cluster_systems": [{"id": "size", "name": "Dimensione", "clusters": [{"id": "b", "name": "Grandi"},
                                                                        {"id": "s", "name": "Piccoli"},
                                                                        {"id": "none", "name": "Di nessuno"}]}],
  "offices": [{"id": "north", "name": "Nord", "kind": "region", "clusters": [{"system": "size", "cluster": "s"}]},
              {"id": "south", "name": "Sud", "kind": "region", "clusters": [{"system": "size", "cluster": "b"}]},
              {"id": "east", "name": "Est", "kind": "region"},
              {"id": "dash", "name": "Ovest", "kind": "region"},
              {"id": "town", "name": "Città", "kind": "province", "within": "north"}],
  "methods": [{"id": "relative", "name": "Scostamento", "score": {"kind": "deviation", "form": "relative"}},
              {"id": "list", "name": "Elenco", "score": {"kind": "listed", "reason": "Senza pesi."}}],
  "nodes": [
    {"id": "days", "kind": "indicator", "name": "Giorni", "method": "relative", "unit": "giorni", "direction": "lower",
     "targets": [{"office": "north", "target": {"kind": "value", "value": "50"}},
                 {"office": "south", "target": {"kind": "value", "value": "100"}},
                 {"office": "east", "target": {"kind": "value", "value": "40"}}]},
    {"id": "plain", "kind": "indicator", "name": "Altro", "method": "list"}
  ]
}"#;

// 100 × (50 − 45) ÷ 50 = 10 → 110; 100 × (100 − 80) ÷ 100 = 20 → 120.
const ACTUALS: &str = r#"{
  "format": "piramide-actuals/1", "id": "year", "plan": "places", "title": "Anno", "kind": "official",
  "date": "2021-12-31", "period": "2021",
  "results": [{"node": "days", "office": "north", "value": "45"}, {"node": "days", "office": "south", "value": "80"}]
}"#;

fn show(work: impl FnOnce(&Showing<'_>)) {
    let (plan, actuals, scorecard) = scored(PLAN, ACTUALS);
    let language = Language::Italian;
    work(&Showing::new(&plan, &actuals, &scorecard, language));
}

#[test]
fn a_node_is_shown_in_the_offices_that_have_a_part_in_it() {
    show(|showing| {
        let view = offices_view(showing, "days", "").unwrap();
        let rows: Vec<_> = view
            .rows
            .iter()
            .map(|row| {
                let places = row.places.join(" ");
                (row.name.as_str(), places, row.target.as_str(), row.given.as_str(), row.value.as_str())
            })
            .collect();
        let row = |name, places: &str, target, given, value| (name, places.to_owned(), target, given, value);
        assert_eq!(
            rows,
            [
                row("Nord", "— Piccoli", "50 giorni o meno", "45 giorni", "110,00"),
                row("Sud", "— Grandi", "100 giorni o meno", "80 giorni", "120,00"),
                row("Est", "— —", "40 giorni o meno", "—", "—"),
                row("Ovest", "— —", "—", "—", "—"),
            ]
        );
        assert_eq!(view.caption, "Obiettivo, risultato e punteggio di 4 uffici");
        assert_eq!(view.rows[0].address.fragment(), "#/places/year/node/days?office=north");
        assert_eq!(view.rows[2].state.word, "mancante");
        assert_eq!(view.rows[3].state.word, "non applicabile");
        assert!(view.rows[3].state.detail.is_some(), "a dash says why");
        assert_eq!(offices_view(showing, "nothing", ""), None);
    });
}

#[test]
fn rows_stand_by_a_column_and_what_is_missing_comes_last() {
    show(|showing| {
        let sorted = |sort: &str| -> String {
            let view = offices_view(showing, "days", sort).unwrap();
            view.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(sorted("name"), "Est Nord Ovest Sud");
        assert_eq!(sorted("-name"), "Sud Ovest Nord Est");
        assert_eq!(sorted("score"), "Nord Sud Est Ovest");
        assert_eq!(sorted("-score"), "Sud Nord Est Ovest");
        assert_eq!(sorted("result"), "Nord Sud Est Ovest");
        assert_eq!(sorted("target"), "Est Nord Sud Ovest");
        assert_eq!(sorted("-target"), "Sud Nord Est Ovest");
        assert_eq!(sorted("size"), "Sud Nord Est Ovest");
        assert_eq!(sorted("-size"), "Nord Sud Est Ovest");
        assert_eq!(sorted("nonsense"), "Nord Sud Est Ovest");
    });
}

#[test]
fn every_column_leads_to_its_order_and_back() {
    show(|showing| {
        let view = offices_view(showing, "days", "score").unwrap();
        let told: Vec<_> =
            view.columns.iter().map(|column| (column.name.as_str(), column.address.fragment(), column.order)).collect();
        let to = |sort: &str| format!("#/places/year/offices/days?sort={sort}");
        assert_eq!(told[0], ("Ufficio", to("name"), None));
        assert_eq!(told[2], ("Dimensione", to("size"), None));
        assert_eq!(told[5], ("Punteggio", to("-score"), Some(Order::Ascending)));
        let view = offices_view(showing, "days", "-score").unwrap();
        assert_eq!((view.columns[5].address.fragment(), view.columns[5].order), (to("score"), Some(Order::Descending)));
        let days = node_view(showing, "days").unwrap();
        assert_eq!(days.offices.unwrap().fragment(), "#/places/year/offices/days");
        assert_eq!(node_view(showing, "plain").unwrap().offices, None);
    });
}

// North and South have targets of their own, of one kind: another value is not another rule. In English, the region of a
// larger cluster that has a range instead.
#[test]
fn two_offices_are_told_whether_the_same_rules_score_them() {
    show(|showing| {
        let whole = unlike_view(showing, "north", Some("days")).unwrap();
        assert!(!whole.like, "the whole administration has no target here");
        assert_eq!(unlike_view(showing, "nowhere", None), None);
        let view = offices_view(showing, "days", "").unwrap();
        assert_eq!(view.notes.len(), 1, "the same rules for all: {:?}", view.notes);
    });
    let range = PLAN.replace(
        r#"{"office": "south", "target": {"kind": "value", "value": "100"}}"#,
        r#"{"office": "south", "target": {"kind": "minimum", "value": "100", "strict": true}}"#,
    );
    let (plan, actuals, _) = scored(&range, ACTUALS);
    let selection = |office| piramide_engine::plan::Selection {
        office: piramide_engine::raw::Id::new(office),
        ..piramide_engine::plan::Selection::main(&plan)
    };
    let north = piramide_engine::score(&plan, &actuals, &selection("north"));
    let language = Language::Italian;
    let showing = Showing::new(&plan, &actuals, &north, language);
    let view = unlike_view(&showing, "south", Some("days")).unwrap();
    assert_eq!(
        view.sentence,
        "Nord e Sud non sono valutati con le stesse regole: cambiano tipo di obiettivo e limite dell’obiettivo."
    );
    let rows: Vec<_> =
        view.rows.iter().map(|row| [&row.name, &row.about, &row.one, &row.other].map(String::as_str)).collect();
    assert_eq!(
        rows,
        [
            ["Giorni", "tipo di obiettivo", "un valore", "un minimo"],
            ["Giorni", "limite dell’obiettivo", "—", "escluso"]
        ]
    );
    assert_eq!(
        offices_view(&showing, "days", "").unwrap().notes[1],
        "Non tutti gli uffici sono valutati con le stesse regole: cambiano tipo di obiettivo e limite dell’obiettivo."
    );
    let same = unlike_view(&showing, "east", Some("days")).unwrap();
    assert_eq!(same.rows.iter().map(|row| row.about.as_str()).collect::<Vec<_>>(), ["dati mancanti"]);
}

const MADE: &str = r#"{
  "format": "piramide-plan/1", "id": "places", "title": "Uffici", "language": "it",
  "administration": {"name": "Ufficio di prova"}, "period": "2021",
  "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
  "scales": [{"id": "points", "reference": "100"}],
  "offices": [{"id": "north", "name": "Nord", "kind": "region"}, {"id": "south", "name": "Sud", "kind": "region"},
              {"id": "staff", "name": "Direzione centrale", "kind": "central"}],
  "methods": [{"id": "achieved", "name": "Quota", "score": {"kind": "achieved"}}],
  "nodes": [
    {"id": "done", "kind": "indicator", "name": "Fatte", "method": "achieved", "direction": "higher",
     "measure": {"kind": "ratio", "factor": "100"}, "across_offices": "ratio_of_sums",
     "targets": [{"target": {"kind": "value", "value": "100"}}],
     "exclusions": [{"office_kind": "central", "reason": "Solo il territorio"}]},
    {"id": "lacking", "kind": "indicator", "name": "Mancanti", "method": "achieved", "direction": "higher",
     "across_offices": "sum", "targets": [{"target": {"kind": "value", "value": "100"}}],
     "exclusions": [{"office_kind": "central", "reason": "Solo il territorio"}]}
  ]
}"#;

// 100 × (10 + 5) ÷ (20 + 5) = 60 (R-35).
const PARTS: &str = r#"{
  "format": "piramide-actuals/1", "id": "year", "plan": "places", "title": "Anno", "kind": "official",
  "date": "2021-12-31", "period": "2021",
  "results": [{"node": "done", "office": "north", "numerator": "10", "denominator": "20"},
              {"node": "done", "office": "south", "numerator": "5", "denominator": "5"},
              {"node": "lacking", "office": "north", "value": "10"}]
}"#;

#[test]
fn a_value_made_of_offices_names_each_and_what_is_missing() {
    let (plan, actuals, scorecard) = scored(MADE, PARTS);
    let language = Language::Italian;
    let showing = Showing::new(&plan, &actuals, &scorecard, language);
    let view = explanation_view(&showing, "done").unwrap();
    let steps: Vec<_> = view.steps.iter().take(4).map(|step| (step.name.as_str(), step.numbers.as_deref())).collect();
    assert_eq!(
        steps[1..4],
        [
            ("Somma degli uffici", Some("10 + 5")),
            ("Somma degli uffici", Some("20 + 5")),
            ("Rapporto", Some("100 × 15 ÷ 25"))
        ]
    );
    let of_offices: Vec<_> =
        view.steps[1].inputs.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
    assert_eq!(of_offices, [("Nord", "10"), ("Sud", "5")]);
    assert!(view.notes.iter().any(|note| note == "Non contano qui: Direzione centrale."), "{:?}", view.notes);
    let view = explanation_view(&showing, "lacking").unwrap();
    assert!(view.outcome.contains("Manca il risultato di uno degli uffici"), "{}", view.outcome);
    assert!(view.notes.iter().any(|note| note == "Mancano: Sud."), "{:?}", view.notes);
}

#[test]
fn targets_of_clusters_and_kinds_without_offices_offer_no_table() {
    let with = |target: &str| {
        let own = r#"{"office": "north", "target": {"kind": "value", "value": "50"}},
                 {"office": "south", "target": {"kind": "value", "value": "100"}},
                 {"office": "east", "target": {"kind": "value", "value": "40"}}"#;
        let plan = PLAN.replace(own, target);
        assert_ne!(plan, PLAN);
        let actuals = ACTUALS.split_once("\"results\"").unwrap().0.to_owned() + "\"results\": []}";
        let (plan, actuals, scorecard) = scored(&plan, &actuals);
        let showing = Showing::new(&plan, &actuals, &scorecard, Language::Italian);
        node_view(&showing, "days").unwrap().offices.is_some()
    };
    let target = r#""target": {"kind": "value", "value": "50"}"#;
    assert!(with(&format!(r#"{{"cluster": {{"system": "size", "cluster": "s"}}, {target}}}"#)), "the north is small");
    assert!(!with(&format!(r#"{{"cluster": {{"system": "size", "cluster": "none"}}, {target}}}"#)), "nobody is");
    assert!(with(&format!(r#"{{"office_kind": "province", {target}}}"#)), "the town is a province");
    assert!(!with(&format!(r#"{{"office_kind": "central", {target}}}"#)), "nobody is");
}
