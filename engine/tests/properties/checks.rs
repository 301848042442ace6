//! Relations between printed numbers: rounding alone never contradicts, and the order of parts says nothing.

use piramide_engine::audit::{CheckResult, Verdict};
use piramide_engine::number::{Number, Rounding};
use piramide_engine::read::Limits;
use piramide_engine::{audit, read_plan};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::number;
use super::plans::plan;

/// A number as a document prints it.
fn printed(number: Number, decimals: u32) -> Value {
    let rounded = number.rounded(decimals, Rounding::HalfUp).to_string();
    json!({"value": rounded, "printed": rounded})
}

fn result(relation: &Value) -> CheckResult {
    let mut document = plan(json!([{"id": "a", "kind": "indicator", "name": "A", "method": "printed"}]), json!({}));
    document["methods"]
        .as_array_mut()
        .unwrap()
        .push(json!({"id": "printed", "name": "P", "score": {"kind": "printed", "form": "index"}}));
    document["checks"] = json!([{"id": "c", "name": "C", "standing": "identity", "relation": relation}]);
    let read = read_plan(document.to_string().as_bytes(), &Limits::default());
    let plan = read.document.unwrap_or_else(|| panic!("{:?} in {document}", read.findings));
    audit(&plan, None).results.remove(0)
}

/// Numbers with four decimals.
fn exact(range: std::ops::Range<i64>) -> impl Strategy<Value = Number> {
    range.prop_map(|units| number(&format!("{units}e-4")))
}

proptest! {
    #[test]
    fn parts_and_total_that_were_rounded_never_contradict(
        parts in prop::collection::vec(exact(-10_000_000..10_000_000), 1..12), decimals in 0..4_u32,
    ) {
        let total = parts.iter().fold(Number::ZERO, |total, part| total.add(*part).unwrap());
        let parts: Vec<Value> = parts.iter().map(|part| printed(*part, decimals)).collect();
        let found = result(&json!({"kind": "sum", "parts": parts, "total": printed(total, decimals)}));
        prop_assert!(found.verdict <= Verdict::Within, "{found:?}");
    }

    #[test]
    fn a_ratio_of_rounded_numbers_never_contradicts(
        above in exact(0..10_000_000), below in exact(20_000..10_000_000), decimals in 0..4_u32, shown in 0..4_u32,
    ) {
        let ratio = Number::HUNDRED.multiply(above).unwrap().divide(below).unwrap();
        let [numerator, denominator] = [above, below].map(|number| json!([printed(number, decimals)]));
        let relation = json!({"kind": "ratio", "factor": "100", "numerator": numerator, "denominator": denominator,
                              "result": printed(ratio, shown)});
        let found = result(&relation);
        prop_assert!(found.verdict <= Verdict::Within, "{found:?}");
    }

    #[test]
    fn the_order_of_the_parts_says_nothing(
        parts in prop::collection::vec(exact(-10_000_000..10_000_000), 2..8), total in exact(-10_000_000..10_000_000),
    ) {
        let relation = |parts: &[Number]| {
            let parts: Vec<Value> = parts.iter().map(|part| printed(*part, 2)).collect();
            json!({"kind": "sum", "parts": parts, "total": printed(total, 2)})
        };
        let turned: Vec<Number> = parts.iter().rev().copied().collect();
        let (one, other) = (result(&relation(&parts)), result(&relation(&turned)));
        prop_assert_eq!(
            (one.verdict, one.recomputed, one.bounds, one.difference),
            (other.verdict, other.recomputed, other.bounds, other.difference)
        );
    }

    #[test]
    fn a_difference_beyond_the_rounding_is_a_contradiction(
        parts in prop::collection::vec(-10_000..10_000_i64, 1..12), more in 1..1000_i64,
    ) {
        // Half a unit for each part and for the total: a difference of n parts is explained up to (n + 1) ∕ 2.
        let total: i64 = parts.iter().sum();
        let printed = |number: i64| json!({"value": number.to_string(), "printed": number.to_string()});
        let relation = json!({"kind": "sum", "parts": parts.iter().map(|part| printed(*part)).collect::<Vec<_>>(),
                              "total": printed(total + more)});
        let explained = 2 * more <= i64::try_from(parts.len()).unwrap() + 1;
        let expected = if explained { Verdict::Within } else { Verdict::Contradiction };
        prop_assert_eq!(result(&relation).verdict, expected);
    }

    #[test]
    fn a_digit_of_a_cause_explains_the_difference(
        parts in prop::collection::vec(100_000..900_000_i64, 2..5), place in 0..4_usize,
    ) {
        let total: i64 = parts.iter().sum();
        let mut digits = total.to_string().into_bytes();
        digits.swap(place, place + 1);
        let swapped: i64 = String::from_utf8(digits).unwrap().parse().unwrap();
        let exact = |number: i64| json!({"value": number.to_string(), "printed": number.to_string(), "exact": true});
        let parts: Vec<Value> = parts.iter().map(|part| exact(*part)).collect();
        let found = result(&json!({"kind": "sum", "parts": parts, "total": exact(swapped)}));
        let expected = if swapped == total { Verdict::Equal } else { Verdict::Contradiction };
        prop_assert_eq!(found.verdict, expected);
        // Whatever number a cause would put in place of another, the sum then holds.
        for cause in &found.causes {
            if let (Some(instead), Some(Some(value))) = (cause.instead(), found.values.get(cause.place())) {
                let change = instead.subtract(*value).unwrap();
                let is_total = cause.place() + 1 == found.values.len();
                let difference = found.difference.unwrap();
                let left = if is_total { difference.add(change) } else { difference.subtract(change) };
                prop_assert_eq!(left, Ok(Number::ZERO), "{:?}", cause);
            }
        }
    }
}
