//! What counts as exact, and what may have been rounded.

use std::fs;

use piramide_engine::audit;
use piramide_engine::audit::Verdict;
use serde_json::Value;

use super::{file, plan};

/// `cases/rounded/plan.json`: numbers that a document would print rounded, given without `printed`, so exact; then with it.
/// 50 / 101 = 49.50495…; 1 / 8 = 12.5; 80 600 / 1 010 = 79.80198…; 2 / 37 × 10⁷ = 540 540.54….
#[test]
fn a_value_is_exact_until_the_plan_says_how_it_is_printed() {
    use Verdict::{Contradiction, Equal, NotRecomputable, Rounded, Truncated, Within};
    let expected = [
        ("shares-101", Contradiction, Within),
        ("shares-102", Contradiction, Within),
        ("thirds-cut", Contradiction, Rounded),
        ("double-rounded", Contradiction, Contradiction),
        ("single-rounded", Contradiction, Rounded),
        ("tie-half-up", Equal, Equal),
        ("tie-half-even-printed", Contradiction, Truncated),
        ("tie-negative", Contradiction, Rounded),
        ("cut-negative", Contradiction, Truncated),
        ("change-negative-base-good", Equal, Equal),
        ("change-negative-base-bad", Contradiction, Contradiction),
        ("change-from-zero", NotRecomputable, NotRecomputable),
        ("mean-of-means", Contradiction, Contradiction),
        ("mean-weighted", Contradiction, Rounded),
        ("bands-gap", Contradiction, Contradiction),
        ("rounded-8", Equal, Equal),
        ("rational-2-37", Contradiction, Rounded),
    ];
    let unsaid = fs::read_to_string(file("cases/rounded/plan.json")).unwrap();
    let mut said: Value = serde_json::from_str(&unsaid).unwrap();
    print_operands(&mut said["checks"]);
    let (unsaid, said) = (audit(&plan(unsaid.as_bytes()), None), audit(&plan(said.to_string().as_bytes()), None));
    for (place, (id, before, after)) in expected.into_iter().enumerate() {
        let (one, other) = (&unsaid.results[place], &said.results[place]);
        assert_eq!((one.check.id.as_str(), one.verdict, other.verdict), (id, before, after));
        assert!(other.check.relation.operands().iter().all(|operand| !operand.is_exact_unsaid()), "{id}");
        let is_silent = one.check.relation.operands().iter().any(|operand| operand.is_exact_unsaid());
        assert_eq!(is_silent, id != "bands-gap", "{id}");
    }
}

/// Says of every operand, unless it is an exact count, that it is printed as its value is written.
fn print_operands(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(print_operands),
        Value::Object(fields) => {
            fields.values_mut().for_each(print_operands);
            if let Some(written) = fields.get("value").filter(|_| !fields.contains_key("exact")).cloned() {
                fields.insert("printed".to_owned(), written);
            }
        }
        _ => {}
    }
}
