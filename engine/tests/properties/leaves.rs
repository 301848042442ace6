//! Rules with a direction: bounds, monotony, the mirror.

use piramide_engine::number::Number;
use proptest::prelude::*;
use serde_json::json;

use super::plans::{actuals, decimal, plan, rated, result};
use super::{Scored, number};

const RULES: [&str; 4] = ["relative", "points", "achieved", "threshold"];
const DIRECTIONS: [&str; 2] = ["higher", "lower"];

fn rule() -> impl Strategy<Value = (&'static str, &'static str)> {
    (prop::sample::select(&RULES[..]), prop::sample::select(&DIRECTIONS[..]))
}

/// The scores of two results under one rule.
fn two(method: &str, directions: [&str; 2], target: &str, results: [&str; 2], cap: serde_json::Value) -> Scored {
    let nodes = json!([rated("one", method, directions[0], target), rated("two", method, directions[1], target)]);
    Scored::new(&plan(nodes, cap), &actuals(&[result("one", results[0]), result("two", results[1])]))
}

proptest! {
    #[test]
    fn a_cap_holds_every_score(
        (method, direction) in rule(), target in decimal(1..1_000_000), value in decimal(-1_000_000..1_000_000),
        below in decimal(0..10_000), above in decimal(0..10_000),
    ) {
        let scored = two(method, [direction; 2], &target, [&value; 2], json!({"below": below, "above": above}));
        if let Some(score) = scored.value("one") {
            let lowest = Number::HUNDRED.subtract(number(&below)).unwrap();
            let highest = Number::HUNDRED.add(number(&above)).unwrap();
            prop_assert!(lowest <= score && score <= highest, "{score} outside {lowest} to {highest}");
        }
    }

    #[test]
    fn a_better_result_never_scores_less(
        (method, direction) in rule(), target in decimal(1..1_000_000),
        one in decimal(1..1_000_000), two_ in decimal(1..1_000_000),
    ) {
        let (worse, better) = if (number(&one) <= number(&two_)) == (direction == "higher") { (one, two_) } else { (two_, one) };
        let scored = two(method, [direction; 2], &target, [&worse, &better], json!({}));
        let (Some(less), Some(more)) = (scored.value("one"), scored.value("two")) else { return Ok(()) };
        prop_assert!(less <= more, "{worse} gives {less}, {better} gives {more}");
    }

    #[test]
    fn the_other_direction_mirrors_the_deviation(
        method in prop::sample::select(&["relative", "points"][..]), target in decimal(1..1_000_000),
        value in decimal(-1_000_000..1_000_000), cap in decimal(0..100_000),
    ) {
        let scored = two(method, DIRECTIONS, &target, [&value; 2], json!({"below": cap, "above": cap}));
        let points = |id: &str| scored.value(id).unwrap().subtract(Number::HUNDRED).unwrap();
        prop_assert_eq!(points("one"), points("two").negate());
    }
}
