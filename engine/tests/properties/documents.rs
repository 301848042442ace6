//! Documents: the same content has the same digest, however it is laid out.

use piramide_engine::read::Limits;
use piramide_engine::read_plan;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::plans::{decimal, plan, rated};

/// The same JSON with its keys in an order, and blanks between its parts, that the seed chooses.
fn laid_out(value: &Value, seed: &mut u64, out: &mut String) {
    let mut next = |most: usize| {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*seed >> 33).unwrap() % most
    };
    let blank = [" ", "", "\n", "\t", "\r\n  "][next(5)];
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            for place in (1..members.len()).rev() {
                members.swap(place, next(place + 1));
            }
            out.push('{');
            for (place, (key, value)) in members.into_iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                out.push_str(&format!("{blank}{}{blank}:{blank}", Value::from(key.as_str())));
                laid_out(value, seed, out);
            }
            out.push_str(&format!("{blank}}}"));
        }
        Value::Array(elements) => {
            out.push('[');
            for (place, element) in elements.iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                out.push_str(blank);
                laid_out(element, seed, out);
            }
            out.push_str(&format!("{blank}]"));
        }
        scalar => out.push_str(&format!("{blank}{scalar}")),
    }
}

fn digest(text: &str) -> String {
    let read = read_plan(text.as_bytes(), &Limits::default());
    read.document.unwrap_or_else(|| panic!("{:?} in {text}", read.findings)).digest.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn keys_and_blanks_do_not_change_a_digest(seed: u64, target in decimal(1..1_000_000), other in decimal(1..1_000_000)) {
        let document = plan(json!([rated("a", "relative", "lower", &target), rated("b", "points", "higher", &other)]), json!({}));
        let mut seed = seed;
        let mut text = String::new();
        laid_out(&document, &mut seed, &mut text);
        prop_assert_eq!(digest(&text), digest(&document.to_string()));
    }

    #[test]
    fn a_digit_changes_the_digest(target in decimal(1..1_000_000), more in 1_u32..9) {
        let of = |target: &str| digest(&plan(json!([rated("a", "relative", "lower", target)]), json!({})).to_string());
        let whole = if target.contains('.') { target.clone() } else { format!("{target}.0") };
        prop_assert_ne!(of(&whole), of(&format!("{whole}{more}")));
        // A printed zero is a digit too: 1.1 and 1.10 are two documents.
        prop_assert_ne!(of(&whole), of(&format!("{whole}0")));
    }
}
