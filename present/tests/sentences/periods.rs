//! What a reader sees of a period is of that period; percentages below zero read as they are computed.

use piramide_present::view::{explanation_view, offices_view};
use piramide_present::{Language, Showing};

use super::small::scored;

const PLAN: &str = r#"{
  "format": "piramide-plan/1", "id": "years", "title": "Anni", "language": "it",
  "administration": {"name": "Ufficio di prova"}, "period": "2021",
  "periods": [{"id": "2020", "name": "2020", "from": "2020-01-01", "to": "2020-12-31"},
              {"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31", "previous": "2020"}],
  "scales": [{"id": "points", "reference": "100"}],
  "offices": [{"id": "north", "name": "Nord", "kind": "region"}, {"id": "south", "name": "Sud", "kind": "region"}],
  "methods": [{"id": "points", "name": "Punti", "score": {"kind": "deviation", "form": "points"}}],
  "nodes": [
    {"id": "more", "kind": "indicator", "name": "Di più", "method": "points", "direction": "higher",
     "targets": [{"target": {"kind": "increment", "base": {"of": "result"}, "percent": "10"}}]},
    {"id": "ratio", "kind": "indicator", "name": "Quota", "method": "points", "direction": "higher",
     "measure": {"kind": "ratio", "factor": "100"},
     "targets": [{"target": {"kind": "trend"}}]},
    {"id": "larger", "kind": "indicator", "name": "Il maggiore", "method": "points", "direction": "higher",
     "targets": [{"target": {"kind": "larger", "of": [{"of": "target"}, {"of": "result"}]}},
                 {"period": "2020", "target": {"kind": "value", "value": "70"}}]}
  ]
}"#;

const ACTUALS: &str = r#"{
  "format": "piramide-actuals/1", "id": "year", "plan": "years", "title": "Anno", "kind": "official",
  "date": "2021-12-31", "period": "2021",
  "results": [{"node": "more", "office": "north", "period": "2020", "value": "80"},
              {"node": "more", "office": "south", "period": "2020", "value": "-50"},
              {"node": "more", "office": "south", "value": "-48"},
              {"node": "ratio", "office": "north", "period": "2020", "numerator": "3", "denominator": "4"},
              {"node": "ratio", "office": "south", "numerator": "3", "denominator": "0"}]
}"#;

/// Office, target, result and state of each row.
fn rows(node: &str) -> Vec<[String; 4]> {
    let (plan, actuals, scorecard) = scored(PLAN, ACTUALS);
    let showing = Showing::new(&plan, &actuals, &scorecard, Language::Italian);
    let view = offices_view(&showing, node, "name").unwrap();
    view.rows.into_iter().map(|row| [row.name, row.target, row.given, row.state.word]).collect()
}

#[test]
fn last_years_result_is_not_shown_as_this_years() {
    // 80 + 10 % of 80 = 88; −50 + 10 % of 50 = −45, of which −48 falls short.
    assert_eq!(rows("more"), [["Nord", "88 o più", "—", "mancante"], ["Sud", "−45 o più", "−48", "sotto l’obiettivo"]]);
    // 100 × 3 ÷ 4 = 75 is last year's; 3 over 0 is no number, and its parts are none either. The south has no last year.
    assert_eq!(rows("ratio"), [["Nord", "75 o più", "—", "mancante"], ["Sud", "—", "3 su 0", "mancante"]]);
    // The target of 2020 is not that of 2021, which starts from a result that is not there.
    let unknown = ["—", "—", "mancante"];
    let of = |office: &str| [office, unknown[0], unknown[1], unknown[2]].map(str::to_owned);
    assert_eq!(rows("larger"), [of("Nord"), of("Sud")]);
}

#[test]
fn a_step_of_another_period_names_it_and_a_percentage_below_zero_its_absolute_value() {
    let (plan, actuals, _) = scored(PLAN, ACTUALS);
    let mut selection = piramide_engine::plan::Selection::main(&plan);
    for (office, language, names, numbers) in [
        ("north", Language::Italian, ["Risultato, 2020", "Obiettivo"], "80 × (100 + 10) ÷ 100"),
        ("south", Language::English, ["Result, 2020", "Target"], "(−50) + |−50| × 10 ÷ 100"),
    ] {
        selection.office = piramide_engine::raw::Id::new(office);
        let scorecard = piramide_engine::score(&plan, &actuals, &selection);
        let view = explanation_view(&Showing::new(&plan, &actuals, &scorecard, language), "more").unwrap();
        assert_eq!([view.steps[0].name.as_str(), view.steps[1].name.as_str()], names);
        assert_eq!(view.steps[1].numbers.as_deref(), Some(numbers));
        assert_eq!(view.steps[1].sentence.contains("absolute value"), office == "south", "{}", view.steps[1].sentence);
    }
}
