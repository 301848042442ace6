//! The list of plans.

use piramide_engine::read_catalog;
use piramide_present::Language;
use piramide_present::view::{catalog_view, open_plan};

const CATALOG: &str = r#"{"format": "piramide-catalog/1", "plans": [
  {"id": "b-2023", "title": "B 2023", "administration": "B", "period": "2023", "year": 2023, "plan": "b.json", "digest": "00",
   "actuals": []},
  {"id": "a-2021", "title": "A 2021", "administration": "A", "period": "2021", "year": 2021, "plan": "a.json",
   "digest": "00",
   "sources": [{"id": "act", "title": "Piano", "act": "Deliberazione n. 1", "date": "2021-01-31"},
               {"id": "sheet", "title": "Scheda"}],
   "licence": "CC BY 4.0", "nodes": 1, "offices": 0, "checks": 12,
   "actuals": [{"id": "x", "file": "x.json", "digest": "00", "title": "Prova", "kind": "illustrative", "date": "2021-12-31"}]},
  {"id": "a-2020", "title": "A 2020", "administration": "A", "period": "2020", "plan": "c.json", "actuals": [
    {"id": "y", "file": "y.json", "title": "Consuntivo", "kind": "official", "date": "2020-12-31"}]}
]}"#;

#[test]
fn plans_stand_by_administration_and_year() {
    let catalog = read_catalog(CATALOG.as_bytes(), &Default::default()).document.unwrap();
    let view = catalog_view(&catalog, Language::Italian);
    let mut told = Vec::new();
    for owner in &view.owners {
        for year in &owner.years {
            for card in &year.cards {
                told.push((owner.name.as_str(), year.name.as_str(), card.title.as_str(), card.mark.is_some()));
            }
        }
    }
    assert_eq!(told, [("B", "2023", "B 2023", false), ("A", "2021", "A 2021", true), ("A", "2020", "A 2020", false)]);
}

#[test]
fn a_card_says_what_is_real_and_what_is_made_up() {
    let catalog = read_catalog(CATALOG.as_bytes(), &Default::default()).document.unwrap();
    let view = catalog_view(&catalog, Language::Italian);
    let facts = |owner: usize, year: usize| -> Vec<(&str, &str)> {
        let facts = &view.owners[owner].years[year].cards[0].facts;
        facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect()
    };
    assert_eq!(facts(0, 0), [("Periodo", "2023"), ("Risultati", "Nessun risultato")]);
    assert_eq!(
        facts(1, 0),
        [
            ("Atto", "Deliberazione n. 1 (31 gennaio 2021)"),
            ("Documento", "Scheda"),
            ("Periodo", "2021"),
            ("Risultati", "Prova: dati illustrativi"),
            ("Contenuto", "1 voce, 12 verifiche"),
            ("Licenza", "CC BY 4.0"),
        ]
    );
    let unverified = ("File", "non verificati: l’elenco non riporta l’impronta di tutti");
    assert_eq!(facts(1, 1)[2], unverified);
    assert_eq!(facts(1, 1)[1], ("Risultati", "Consuntivo: risultati pubblicati dall’amministrazione"));
}

#[test]
fn a_file_of_the_reader_is_in_no_list_that_could_have_its_digest() {
    let catalog = read_catalog(CATALOG.as_bytes(), &Default::default()).document.unwrap();
    let opened = open_plan(&catalog.plans[2], vec!["mio.json".to_owned()], Language::Italian);
    let facts: Vec<(&str, &str)> =
        opened.card.facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
    let results = ("Risultati", "Consuntivo: risultati pubblicati dall’amministrazione");
    assert_eq!(facts, [("File", "mio.json"), ("Periodo", "2020"), results]);
}
