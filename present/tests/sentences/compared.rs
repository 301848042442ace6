//! Numbers that a sentence compares are written with as many digits as tell them apart.

use piramide_engine::plan::Selection;
use piramide_engine::{read_actuals, read_plan, score};
use piramide_present::view::{StateKind, explanation_view, node_view};
use piramide_present::{Language, Showing};

const PLAN: &str = r#"{"format": "piramide-plan/1", "id": "near", "title": "Near", "language": "en",
  "administration": {"name": "An office"}, "period": "2021",
  "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
  "scales": [{"id": "hundred", "reference": "100"}],
  "methods": [{"id": "share", "name": "Share", "score": {"kind": "achieved"}}],
  "nodes": [{"id": "a", "kind": "indicator", "name": "A", "method": "share", "direction": "higher",
             "targets": [{"target": {"kind": "value", "value": "100000"}}]}]}"#;

/// 100 × result / 100,000 is the result with its point three places to the left: each is off target, and says so with
/// a number that is not 100.
#[test]
fn a_score_that_is_off_target_never_reads_as_the_target() {
    let cases = [
        ("99998", "99.998", StateKind::Below),
        ("100004", "100.004", StateKind::Above),
        ("99999.9", "99.9999", StateKind::Below),
        ("100000.001", "100.000001", StateKind::Above),
        ("100000", "100.00", StateKind::On),
        ("99000", "99.00", StateKind::Below),
    ];
    let plan = read_plan(PLAN.as_bytes(), &Default::default()).document.unwrap();
    for (result, shown, kind) in cases {
        let actuals = format!(
            r#"{{"format": "piramide-actuals/1", "id": "f", "plan": "near", "title": "R", "kind": "official",
                 "date": "2021-12-31", "period": "2021", "results": [{{"node": "a", "value": "{result}"}}]}}"#
        );
        let actuals = read_actuals(actuals.as_bytes(), &plan, &Default::default()).document.unwrap();
        let scorecard = score(&plan, &actuals, &Selection::main(&plan));
        let showing = Showing::new(&plan, &actuals, &scorecard, Language::English);
        let view = node_view(&showing, "a").unwrap().score;
        assert_eq!((view.value.as_str(), view.state.kind), (shown, kind));
        assert!(view.gauge.unwrap().name.contains(&format!("Value {shown} ")));
        let outcome = explanation_view(&showing, "a").unwrap().outcome;
        assert!(outcome.starts_with(&format!("The score is {shown}: ")), "{outcome}");
    }
}
