//! A plan that acts change and a scenario supposes something of, shown in each of its versions.

use piramide_engine::plan::{Selection, under};
use piramide_engine::raw::Id;
use piramide_engine::score;
use piramide_present::version::Version;
use piramide_present::view::{choices, explanation_view, node_view, offices_view};
use piramide_present::{Language, Showing};

use super::small::scored;

const PLAN: &str = r#"{
  "format": "piramide-plan/1", "id": "acts", "title": "Atti", "language": "it",
  "administration": {"name": "Ufficio di prova"}, "period": "2021",
  "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
  "scales": [{"id": "hundred", "reference": "100"}],
  "offices": [{"id": "north", "name": "Nord", "kind": "region"}, {"id": "south", "name": "Sud", "kind": "region"}],
  "methods": [{"id": "points", "name": "Punti", "score": {"kind": "deviation", "form": "points"}},
              {"id": "mean", "name": "Media", "aggregation": {"kind": "weighted_mean"}}],
  "nodes": [
    {"id": "all", "kind": "objective", "name": "Tutto", "method": "mean", "children": [
      {"id": "a", "kind": "indicator", "name": "Prima", "method": "points", "direction": "higher", "weight": "60",
       "targets": [{"target": {"kind": "value", "value": "100"}}]},
      {"id": "b", "kind": "indicator", "name": "Seconda", "method": "points", "direction": "higher", "weight": "40",
       "targets": [{"target": {"kind": "value", "value": "100"}}]}]},
    {"id": "local", "kind": "objective", "name": "Uffici", "method": "mean", "children": [
      {"id": "c", "kind": "indicator", "name": "Terza", "method": "points", "direction": "higher", "weight": "10",
       "targets": [{"office": "north", "target": {"kind": "value", "value": "100"}},
                   {"office": "south", "target": {"kind": "value", "value": "100"}}]},
      {"id": "d", "kind": "indicator", "name": "Quarta", "method": "points", "direction": "higher", "weight": "10",
       "targets": [{"office": "north", "target": {"kind": "value", "value": "100"}},
                   {"office": "south", "target": {"kind": "value", "value": "100"}}]}]}
  ],
  "amendments": [
    {"id": "target", "act": {"it": "Determinazione 30", "en": "Determination 30"}, "date": "2021-10-08",
     "changes": [{"at": {"node": "a"}, "target": {"kind": "value", "value": "90"}},
                 {"at": {"node": "c", "office": "north"}, "target": {"kind": "value", "value": "80"}}]},
    {"id": "weights", "act": {"it": "Determinazione 12", "en": "Determination 12"}, "date": "2021-07-01",
     "reason": {"it": "Il lavoro è cambiato", "en": "The work has changed"},
     "changes": [{"at": {"node": "a"}, "weight": "50"}, {"at": {"node": "b"}, "weight": "50"}]},
    {"id": "again", "act": {"it": "Determinazione 31", "en": "Determination 31"}, "date": "2021-10-08",
     "changes": [{"at": {"node": "d"}, "target": {"kind": "value", "value": "95"}}]}
  ],
  "scenarios": [{"id": "more", "name": {"it": "Più personale", "en": "More staff"},
    "overrides": [{"at": {"node": "b"}, "result": "110"},
                  {"at": {"node": "c", "office": "north"}, "weight": "30"}]}]
}"#;

const ACTUALS: &str = r#"{
  "format": "piramide-actuals/1", "id": "year", "plan": "acts", "title": "Anno", "kind": "official",
  "date": "2021-12-31", "period": "2021",
  "results": [{"node": "a", "value": "110"}, {"node": "b", "value": "90"},
              {"node": "c", "office": "north", "value": "110"}, {"node": "d", "office": "north", "value": "90"},
              {"node": "c", "office": "south", "value": "110"}, {"node": "d", "office": "south", "value": "90"}]
}"#;

/// Shows the plan in a version, of an office.
fn show(word: Option<&str>, office: Option<&str>, language: Language, work: impl FnOnce(&Showing<'_>)) {
    let (plan, actuals, _) = scored(PLAN, ACTUALS);
    let version = Version::all(&plan).into_iter().find(|version| version.word().as_deref() == word).unwrap();
    let office = office.and_then(Id::new);
    let selection = Selection { office, as_of: version.as_of, ..Selection::main(&plan) };
    let (standing, results) = under(&plan, &actuals, &selection, version.scenario);
    let scorecard = score(&standing, &results, &selection);
    work(&Showing { kind: actuals.raw.kind, ..Showing::new(&standing, &results, &scorecard, language) });
}

#[test]
fn every_version_has_its_number_and_says_which_it_is() {
    for (word, number, said) in [
        // (110 + 10) × 50 + 90 × 50 = 10500, ÷ 100
        (None, "105,00", None),
        // 110 × 60 + 90 × 40 = 10200, ÷ 100
        (Some("original"), "102,00", Some("come adottato")),
        // 110 × 50 + 90 × 50 = 10000, ÷ 100
        (Some("2021-07-01"), "100,00", Some("in vigore dal 1º luglio 2021 (Determinazione 12)")),
        (Some("2021-10-08"), "105,00", Some("in vigore dall’8 ottobre 2021 (Determinazione 30; Determinazione 31)")),
        // 120 × 50 + 110 × 50 = 11500, ÷ 100
        (Some("scenario.more"), "115,00", Some("scenario «Più personale»")),
    ] {
        show(word, None, Language::Italian, |showing| {
            assert_eq!(node_view(showing, "all").unwrap().score.value, number, "{word:?}");
            assert_eq!(showing.version_name().as_deref(), said);
            let told = choices(showing, &showing.place().node("all")).version;
            let whole = said
                .map(|said| format!("Versione del piano diversa da quella in vigore alla fine del periodo: {said}."));
            assert_eq!(told, whole);
            assert_eq!(showing.mark().is_some(), word == Some("scenario.more"), "what is supposed is a simulation");
        });
    }
}

#[test]
fn a_version_is_chosen_and_kept_from_view_to_view() {
    show(Some("2021-07-01"), None, Language::English, |showing| {
        let offered = choices(showing, &showing.place().node("a"));
        let told: Vec<_> =
            offered.versions.iter().map(|one| (one.name.as_str(), one.address.fragment(), one.current)).collect();
        let choice = |name, version: &str, current| (name, format!("#/acts/year/node/a{version}"), current);
        assert_eq!(
            told,
            [
                choice("In force at the end of the period", "", false),
                choice("As adopted", "?version=original", false),
                choice("In force from 1 July 2021 (Determination 12)", "?version=2021-07-01", true),
                choice(
                    "In force from 8 October 2021 (Determination 30; Determination 31)",
                    "?version=2021-10-08",
                    false
                ),
                choice("Scenario “More staff”", "?version=scenario.more", false),
            ]
        );
        let node = node_view(showing, "a").unwrap();
        assert_eq!(node.explanation_address.fragment(), "#/acts/year/node/a?explain&version=2021-07-01");
        assert_eq!(node.brings.unwrap().parent_address.fragment(), "#/acts/year/node/all?version=2021-07-01");
    });
    // A scenario makes a simulation of official results; the address keeps what they are, and names the scenario.
    show(Some("scenario.more"), None, Language::English, |showing| {
        assert_eq!(showing.place().plan().fragment(), "#/acts/year?version=scenario.more");
    });
}

#[test]
fn what_an_act_changed_names_the_act() {
    let weight = |word| {
        let mut found = Vec::new();
        show(word, None, Language::Italian, |showing| {
            let steps = explanation_view(showing, "a").unwrap().steps.into_iter();
            found.extend(steps.filter(|step| step.name == "Peso cambiato").map(|step| step.sentence));
        });
        found
    };
    assert_eq!(weight(Some("original")), Vec::<String>::new());
    let [sentence] = weight(Some("2021-07-01")).try_into().unwrap();
    assert!(sentence.ends_with("Atto: Determinazione 12, dal 1º luglio 2021. Il lavoro è cambiato."), "{sentence}");
}

#[test]
fn a_plan_without_acts_and_scenarios_has_nothing_to_choose() {
    let plain = PLAN.split(",\n  \"amendments\"").next().unwrap().to_owned() + "}";
    let (plan, actuals, scorecard) = scored(&plain, ACTUALS);
    let showing = Showing::new(&plan, &actuals, &scorecard, Language::Italian);
    let offered = choices(&showing, &showing.place().plan());
    assert_eq!((offered.versions, offered.version), (Vec::new(), None));
}

#[test]
fn each_office_stands_in_the_table_as_its_own_acts_and_suppositions_have_it() {
    let rows = |word, node: &str| {
        let mut rows = Vec::new();
        show(word, None, Language::Italian, |showing| {
            let view = offices_view(showing, node, "").unwrap();
            rows.extend(view.rows.into_iter().map(|row| [row.name, row.target, row.given, row.value]));
        });
        rows
    };
    let row = |cells: [&str; 4]| cells.map(str::to_owned);
    // 100 + (110 − 100) = 110; with the target of the act of October, 100 + (110 − 80) = 130.
    let south = row(["Sud", "100 o più", "110", "110,00"]);
    assert_eq!(rows(Some("original"), "c"), [row(["Nord", "100 o più", "110", "110,00"]), south.clone()]);
    assert_eq!(rows(None, "c"), [row(["Nord", "80 o più", "110", "130,00"]), south]);
    // The act of October gives `d` a target that is no office's own: those of the offices come first, and it stays 90.
    // North: (130 + 90) ÷ 2 = 110; with 30 and 10 supposed, (130 × 30 + 90 × 10) ÷ 40 = 120. South: (110 + 90) ÷ 2 = 100.
    let value = |word| rows(word, "local").into_iter().map(|[name, .., value]| (name, value)).collect::<Vec<_>>();
    let both =
        |north: &str, south: &str| vec![("Nord".to_owned(), north.to_owned()), ("Sud".to_owned(), south.to_owned())];
    assert_eq!(value(None), both("110,00", "100,00"));
    assert_eq!(value(Some("scenario.more")), both("120,00", "100,00"));
}
