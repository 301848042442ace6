//! Nodes looked for, links followed both ways, offices and periods chosen.

use piramide_engine::plan::Selection;
use piramide_engine::raw::Id;
use piramide_engine::{read_catalog, score};
use piramide_present::view::{Choice, Fact, choices, node_view, search_view};
use piramide_present::{Language, Showing};

use super::small::scored;

const PLAN: &str = r#"{
  "format": "piramide-plan/1", "id": "links", "title": "Legami", "language": "it",
  "administration": {"name": "Ufficio di prova"}, "period": "2021",
  "periods": [{"id": "2020", "name": "2020", "from": "2020-01-01", "to": "2020-12-31"},
              {"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"},
              {"id": "q1", "name": "Primo trimestre", "from": "2021-01-01", "to": "2021-03-31", "within": "2021"},
              {"id": "2022", "name": "2022", "from": "2022-01-01", "to": "2022-12-31"}],
  "scales": [{"id": "points", "reference": "100"}],
  "offices": [{"id": "north", "name": "Nord", "kind": "region"},
              {"id": "town", "name": "Città", "kind": "province", "within": "north"}],
  "methods": [{"id": "list", "name": "Elenco", "score": {"kind": "listed", "reason": "Senza pesi."}},
              {"id": "all", "name": "Tutti", "aggregation": {"kind": "listed", "reason": "Senza pesi."}}],
  "nodes": [
    {"id": "G1", "kind": "area", "name": "Qualità dei servizi", "method": "all", "children": [
      {"id": "P1", "kind": "project", "name": "Sportello", "owner": "Direzione servizi", "method": "list", "links": [
        {"relation": "guideline", "label": "Linea 2", "node": "G2"},
        {"relation": "address", "label": "Più vicini all’utenza"}]},
      {"id": "P2", "kind": "project", "name": "Pensioni veloci", "method": "list", "links": [
        {"relation": "address", "label": "Più vicini all’utenza"},
        {"relation": "programme", "label": "1.1"},
        {"relation": "feeds", "label": "Albero annuale", "node": "A.1", "plan": "other"}]}]},
    {"id": "G2", "kind": "area", "name": "Prestazioni", "method": "all", "children": [
      {"id": "P3", "kind": "project", "name": "Archivio", "method": "list",
       "links": [{"relation": "address", "label": "Più vicini all’utenza di sempre"}]}]}
  ]
}"#;

const ACTUALS: &str = r#"{
  "format": "piramide-actuals/1", "id": "none", "plan": "links", "title": "Nessuno", "kind": "official",
  "date": "2021-12-31", "period": "2021", "results": []
}"#;

/// Shows the plan, of an office.
fn show(office: Option<&str>, work: impl FnOnce(&Showing<'_>)) {
    let (plan, actuals, _) = scored(PLAN, ACTUALS);
    let selection = Selection { office: office.and_then(Id::new), ..Selection::main(&plan) };
    let scorecard = score(&plan, &actuals, &selection);
    let language = Language::Italian;
    work(&Showing::new(&plan, &actuals, &scorecard, language));
}

fn told(facts: &[Fact]) -> Vec<(&str, &str, String)> {
    let address = |fact: &Fact| fact.address.as_ref().map(|address| address.fragment()).unwrap_or_default();
    facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str(), address(fact))).collect()
}

#[test]
fn words_are_found_without_capitals_and_accents() {
    show(None, |showing| {
        let found = |text: &str| -> Vec<String> {
            search_view(showing, text).found.into_iter().map(|fact| fact.value).collect()
        };
        assert_eq!(found("QUALITA servizi"), ["Qualità dei servizi"]);
        assert_eq!(found("p2"), ["Pensioni veloci"]);
        assert_eq!(found("direzione"), ["Sportello"]);
        assert_eq!(found("all'utenza"), ["Sportello", "Pensioni veloci", "Archivio"]);
        assert_eq!(found("\"più vicini all'utenza\""), ["Sportello", "Pensioni veloci"]);
        assert_eq!(found("").len(), 5);
        assert!(found("niente di simile").is_empty());
        assert_eq!(search_view(showing, "pensioni").count, "1 voce su 5.");
        assert_eq!(search_view(showing, "zzz").count, "0 voci su 5.");
        assert_eq!(
            told(&search_view(showing, "vicini sempre").found),
            [(
                "Progetto P3 · Indirizzo strategico: Più vicini all’utenza di sempre",
                "Archivio",
                "#/links/none/node/P3".to_owned()
            )]
        );
    });
}

#[test]
fn links_are_followed_both_ways() {
    show(None, |showing| {
        let one = node_view(showing, "P1").unwrap();
        let links: Vec<_> = told(&one.facts).into_iter().filter(|(.., address)| !address.is_empty()).collect();
        let same = "#/links/none/search?text=%22Pi%C3%B9%20vicini%20all%E2%80%99utenza%22";
        assert_eq!(
            links,
            [
                ("Linea guida", "Linea 2", "#/links/none/node/G2".to_owned()),
                ("Indirizzo strategico", "Più vicini all’utenza", same.to_owned()),
            ]
        );
        let guideline = node_view(showing, "G2").unwrap();
        assert_eq!(told(&guideline.feeders), [("Progetto", "Sportello", "#/links/none/node/P1".to_owned())]);
        let two = node_view(showing, "P2").unwrap();
        let links = told(&two.facts);
        assert!(links.contains(&("Programma", "1.1", String::new())), "nobody else has it: {links:?}");
        assert!(links.contains(&("Contribuisce a", "Albero annuale (other)", "#/other/-/node/A.1".to_owned())));
    });
}

#[test]
fn another_plan_is_named_by_its_title_where_the_list_of_plans_is_here() {
    const CATALOG: &str = r#"{"format": "piramide-catalog/1", "plans": [{"id": "other",
      "title": {"it": "L’altro piano", "en": "The other plan"}, "administration": "Ufficio di prova", "period": "2020",
      "plan": "data/other/plan.json", "actuals": []}]}"#;
    let catalog = read_catalog(CATALOG.as_bytes(), &Default::default());
    let catalog = catalog.document.unwrap_or_else(|| panic!("{:?}", catalog.findings));
    show(None, |showing| {
        let showing = Showing { catalog: Some(&catalog), ..*showing };
        let two = node_view(&showing, "P2").unwrap();
        let links = told(&two.facts);
        let expected = ("Contribuisce a", "Albero annuale (L’altro piano)", "#/other/-/node/A.1".to_owned());
        assert!(links.contains(&expected), "{links:?}");
    });
}

#[test]
fn an_office_and_a_period_are_chosen_and_the_view_stays() {
    show(Some("town"), |showing| {
        let here = showing.place().node("P1");
        let offered = choices(showing, &here);
        let told = |choices: &[Choice]| -> Vec<(String, String, bool)> {
            choices.iter().map(|one| (one.name.clone(), one.address.fragment(), one.current)).collect()
        };
        let choice = |name: &str, address: &str, current| (name.to_owned(), address.to_owned(), current);
        assert_eq!(
            told(&offered.offices),
            [
                choice("Tutta l’amministrazione", "#/links/none/node/P1", false),
                choice("Nord", "#/links/none/node/P1?office=north", false),
                choice("– Città", "#/links/none/node/P1?office=town", true),
            ]
        );
        // 2020 and 2022 have no results here.
        assert_eq!(
            told(&offered.periods),
            [
                choice("2021", "#/links/none/node/P1?office=town", true),
                choice("Primo trimestre", "#/links/none/node/P1?office=town&period=q1", false),
            ]
        );
        assert_eq!(offered.chosen.as_deref(), Some("Città"));
        assert_eq!(offered.search.fragment(), "#/links/none/search?office=town");
    });
}
