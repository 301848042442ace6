//! The small plan and its results.

use piramide_engine::audit::Audit;
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::score::Scorecard;
use piramide_engine::{audit, read_actuals, read_plan, score};
use piramide_present::{Language, Showing};

pub const PLAN: &str = r#"{
  "format": "piramide-plan/1", "id": "small", "title": {"it": "Un piano", "en": "A plan"}, "language": "it",
  "administration": {"name": "Ufficio di prova", "short_name": "UP"}, "period": "2021",
  "periods": [{"id": "2020", "name": "2020", "from": "2020-01-01", "to": "2020-12-31"},
              {"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31", "previous": "2020"}],
  "sources": [{"id": "act", "title": "Piano della performance", "act": "Deliberazione n. 1", "date": "2021-01-31"}],
  "readings": [{"id": "open", "about": "Quanto vale.", "taken": "Così.", "reason": "Perché sì.",
                "alternatives": ["Altrimenti."]}],
  "scales": [{"id": "points", "reference": "100", "minimum": "50", "maximum": "150"}],
  "levels": [
    {"id": "top", "name": "Cima", "indices": ["index"]},
    {"id": "middle", "name": "Mezzo", "indices": ["area", "given"]},
    {"id": "people", "name": "Persone", "standing": "not_part"}
  ],
  "methods": [
    {"id": "mean", "name": "Media", "aggregation": {"kind": "weighted_mean"}, "cap": {"below": "50", "above": "50"}},
    {"id": "simple", "name": "Media semplice", "aggregation": {"kind": "simple_mean"}},
    {"id": "given", "name": "Dato", "aggregation": {"kind": "printed", "form": "index"}},
    {"id": "list", "name": "Elenco", "score": {"kind": "listed", "reason": "Senza pesi."}},
    {"id": "deviation", "name": "Scostamento", "score": {"kind": "deviation", "form": "relative"},
     "cap": {"below": "50", "above": "50"}, "readings": ["open"]},
    {"id": "delivered", "name": "Consegna", "score": {"kind": "delivered"}}
  ],
  "nodes": [{"id": "index", "kind": "index", "name": "Indice", "method": "mean", "declared_sum": "100", "children": [
    {"id": "area", "kind": "area", "name": "Area", "weight": "60", "method": "mean", "children": [
      {"id": "days", "kind": "indicator", "name": "Giorni", "weight": {"value": "50", "source": {
         "document": "act", "place": "Tabella 1", "lines": [[12, 12]], "words": "Giorni 50"}},
       "method": "deviation", "unit": {"it": "giorni", "en": "days"}, "decimals": 0, "direction": "lower",
       "domain": {"minimum": "0"}, "purpose": "Fare prima.",
       "measure": {"kind": "ratio", "factor": "360", "numerator_name": {"it": "giacenza", "en": "stock"}},
       "targets": [{"target": {"kind": "value", "value": "80"}, "printed": "80"},
                   {"period": "2020", "target": {"kind": "none", "reason": "Non ancora."}}]},
      {"id": "quality", "kind": "indicator", "name": "Qualità", "weight": "30", "method": "deviation",
       "unit": "%", "direction": "higher", "baselines": [{"value": "88", "printed": "88%"}],
       "targets": [{"target": {"kind": "increment", "base": {"of": "baseline"}, "amount": "1"}}]},
      {"id": "late", "kind": "indicator", "name": "Ritardi", "weight": "20", "method": "deviation",
       "direction": "lower", "targets": [{"target": {"kind": "value", "value": "10"}}]}
    ]},
    {"id": "given", "kind": "perspective", "name": "Prospettiva", "weight": "30", "method": "given", "children": [
      {"id": "listed", "kind": "indicator", "name": "Elencato", "method": "list"}]},
    {"id": "projects", "kind": "group", "name": "Progetti", "weight": "10", "method": "simple", "children": [
      {"id": "one", "kind": "project", "name": "Uno", "method": "delivered",
       "targets": [{"target": {"kind": "output", "text": "Un manuale", "evidence": "delibera"}}]},
      {"id": "two", "kind": "project", "name": "Due", "method": "delivered",
       "targets": [{"target": {"kind": "output", "text": "Un corso"}}]}]}
  ]}]
}"#;

pub const ACTUALS: &str = r#"{
  "format": "piramide-actuals/1", "id": "mid", "plan": "small", "title": {"it": "Metà anno", "en": "Half year"},
  "kind": "illustrative", "date": "2021-06-30", "period": "2021",
  "results": [
    {"node": "days", "numerator": "1400", "denominator": "7000"},
    {"node": "quality", "value": "93.45", "status": "provisional", "range": {"from": "89", "to": "97.9"}},
    {"node": "given", "value": "104.5"},
    {"node": "one", "numerator": "3", "denominator": "4"},
    {"node": "two", "answer": true}
  ]
}"#;

/// Reads a plan and its results and scores them.
pub fn scored(plan: &str, actuals: &str) -> (Plan, Actuals, Scorecard) {
    let plan = read_plan(plan.as_bytes(), &Default::default());
    assert!(plan.document.is_some(), "{:?}", plan.findings);
    let plan = plan.document.unwrap();
    let actuals = read_actuals(actuals.as_bytes(), &plan, &Default::default());
    assert!(actuals.document.is_some(), "{:?}", actuals.findings);
    let actuals = actuals.document.unwrap();
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    (plan, actuals, scorecard)
}

/// Shows the small plan in a language.
pub fn show(language: Language, work: impl FnOnce(&Showing<'_>)) {
    let (plan, actuals, scorecard) = scored(PLAN, ACTUALS);
    work(&Showing::new(&plan, &actuals, &scorecard, language));
}

/// Shows the small plan in Italian, with official results.
pub fn show_official(work: impl FnOnce(&Showing<'_>)) {
    let (plan, actuals, scorecard) = scored(PLAN, &ACTUALS.replace("illustrative", "official"));
    let language = Language::Italian;
    work(&Showing::new(&plan, &actuals, &scorecard, language));
}

/// What the checks of the plan on the screen give.
pub fn audited(showing: &Showing<'_>) -> Audit {
    audit(showing.plan, Some(showing.scorecard))
}
