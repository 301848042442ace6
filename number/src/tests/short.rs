//! Short numbers have the very digits that the general arithmetic gives.

use proptest::prelude::*;

use super::number;
use crate::digits::Digits;
use crate::exact::{product, short, total};
use crate::short::Short;
use crate::{Number, Sum};

/// Numbers that one machine word holds, and some that it just does not.
fn value() -> impl Strategy<Value = Number> {
    prop_oneof![
        "-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,6})?",
        "-?(0|[1-9][0-9]{0,2})(\\.[0-9]{1,12})?",
        "-?[1-9]0{0,9}(\\.[0-9]{1,4}0{0,8})?",
        "-?(0|[1-9][0-9]{0,19})",
        "-?0\\.0{0,7}[0-9]{1,20}",
    ]
    .prop_map(|text| number(&text))
}

fn digits(found: Option<Number>) -> Option<String> {
    found.map(|number| number.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn every_short_result_is_the_long_one(left in value(), right in value()) {
        if let Some(sum) = short(left, right, Short::plus) {
            let long = total(left.digits(), right.digits()).and_then(|digits| digits.number().ok());
            prop_assert_eq!(digits(Some(sum)), digits(long));
        }
        if let Some(found) = short(left, right, Short::by) {
            let long = product(left.digits(), right.digits()).and_then(|digits| digits.number().ok());
            prop_assert_eq!(digits(Some(found)), digits(long));
        }
        if let Some(quotient) = short(left, right, |above, below| above.over(below, 12)) {
            prop_assert_eq!(digits(Some(quotient)), digits(left.divide_long(right).ok()));
        }
    }

    #[test]
    fn a_sum_of_short_numbers_is_the_long_one(values in prop::collection::vec((value(), value()), 1..6)) {
        let mut sum = Sum::new();
        let mut long = Digits { negative: false, units: 0, decimals: 0 };
        for (left, right) in values {
            sum.add_product(left, right);
            let added = product(left.digits(), right.digits()).filter(|product| product.decimals <= 18);
            let Some(next) = added.and_then(|product| total(long, product)) else { return Ok(()) };
            long = next;
        }
        if let Ok(found) = sum.total() {
            prop_assert_eq!(digits(Some(found)), digits(long.number().ok()));
        }
    }
}

#[test]
fn most_of_what_plans_hold_is_short() {
    // 12.50 × 97.123456789012 = 1214.04320986265; / 100 = 12.1404320986265, half-even at 12: 12.140432098626
    let (weight, score) = (number("12.50"), number("97.123456789012"));
    let found = short(weight, score, Short::by).unwrap();
    assert_eq!(found.normalised().to_string(), "1214.04320986265");
    let quotient = short(found, Number::HUNDRED, |above, below| above.over(below, 12)).unwrap();
    assert_eq!(quotient.to_string(), "12.140432098626");
    assert!(short(number("18446744073709551615"), number("2"), Short::by).is_none());
}
