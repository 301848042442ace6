//! Numbers against an independent computation with integers without bounds.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use num_bigint::BigInt;
use proptest::prelude::*;

use super::number;
use crate::{DivisionError, Number, NumberError, Rounding, Sum};

/// A decimal fraction of integers without bounds: `units / 10^decimals`.
#[derive(Clone, Debug)]
struct Exact {
    units: BigInt,
    decimals: u32,
}

fn ten(exponent: u32) -> BigInt {
    BigInt::from(10).pow(exponent)
}

impl Exact {
    fn of(number: Number) -> Self {
        let text = number.to_string();
        let decimals = text.split_once('.').map_or(0, |(_, fraction)| fraction.len()) as u32;
        Self { units: text.replace('.', "").parse().unwrap(), decimals }
    }

    fn at(&self, decimals: u32) -> BigInt {
        &self.units * ten(decimals - self.decimals)
    }

    fn plus(&self, other: &Self) -> Self {
        let decimals = self.decimals.max(other.decimals);
        Self { units: self.at(decimals) + other.at(decimals), decimals }
    }

    fn times(&self, other: &Self) -> Self {
        Self { units: &self.units * &other.units, decimals: self.decimals + other.decimals }
    }

    /// Half-even at 12 decimals, from the definition: the nearest multiple, and the even one of two.
    fn over(&self, other: &Self) -> Self {
        let decimals = self.decimals.max(other.decimals);
        let (above, below) = (self.at(decimals) * ten(12), other.at(decimals));
        let (magnitude, divisor) = (above.magnitude(), below.magnitude());
        let (quotient, twice_rest) = (magnitude / divisor, magnitude % divisor * 2_u8);
        let odd = quotient.bit(0);
        let units = if twice_rest > *divisor || (twice_rest == *divisor && odd) { quotient + 1_u8 } else { quotient };
        Self { units: BigInt::from_biguint(above.sign() * below.sign(), units), decimals: 12 }
    }

    /// The value without zeros at the end, if 28 digits hold it.
    fn shortest(mut self) -> Option<String> {
        while self.decimals > 0 && (&self.units % 10_u8) == BigInt::ZERO {
            self = Self { units: self.units / 10_u8, decimals: self.decimals - 1 };
        }
        let digits = self.units.magnitude().to_string();
        if digits.len() > 28 || self.decimals > 28 {
            return None;
        }
        let padded = format!("{digits:0>width$}", width = self.decimals as usize + 1);
        let (whole, fraction) = padded.split_at(padded.len() - self.decimals as usize);
        let sign = if self.units < BigInt::ZERO { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        Some(format!("{sign}{whole}{point}{fraction}"))
    }
}

fn shown<E>(result: Result<Number, E>) -> Option<String> {
    result.ok().map(|number| number.normalised().to_string())
}

/// Numbers of every length and place of the point, many of them round or short.
fn any_number() -> impl Strategy<Value = Number> {
    let text = |whole: &'static str, fraction: &'static str| (whole, fraction).prop_map(|(a, b)| format!("{a}{b}"));
    prop_oneof![
        text("-?(0|[1-9][0-9]{0,3})", "(\\.[0-9]{1,6})?"),
        text("-?(0|[1-9][0-9]{0,14})", "(\\.[0-9]{1,12})?"),
        text("-?(0|[1-9][0-9]{0,27})", ""),
        text("-?0\\.", "0{0,20}[0-9]{1,8}"),
        text("-?[0-9]\\.", "[0-9]{27}"),
        text("-?[1-9]0{0,12}", "(\\.[0-9]{1,3}0{0,12})?"),
        (any::<bool>(), 0_u32..90, 0_u32..28).prop_map(|(negative, twos, decimals)| {
            let units = BigInt::from(2).pow(twos);
            Exact { units: if negative { -units } else { units }, decimals }.shortest().unwrap_or_default()
        }),
        (0_u32..40, 0_u32..28).prop_map(|(fives, decimals)| Exact { units: BigInt::from(5).pow(fives), decimals }
            .shortest()
            .unwrap_or_default()),
    ]
    .prop_filter_map("at most 28 digits", |text| Number::parse(&text).ok())
}

fn score() -> impl Strategy<Value = Number> {
    "-?(0|[1-9][0-9]{0,2})(\\.[0-9]{1,12})?".prop_map(|text| number(&text))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_number_is_read_and_printed_with_its_digits(value in any_number()) {
        prop_assert_eq!(Number::parse(&value.to_string()).map(|again| again.to_string()), Ok(value.to_string()));
        prop_assert_eq!(Some(value.normalised().to_string()), Exact::of(value).shortest());
    }

    #[test]
    fn sums_and_differences_are_exact_or_overflow(left in any_number(), right in any_number()) {
        let (a, b) = (Exact::of(left), Exact::of(right));
        prop_assert_eq!(shown(left.add(right)), a.plus(&b).shortest());
        let opposite = Exact { units: -b.units, ..b };
        prop_assert_eq!(shown(left.subtract(right)), a.plus(&opposite).shortest());
    }

    #[test]
    fn products_are_exact_or_overflow(left in any_number(), right in any_number()) {
        let product = Exact::of(left).times(&Exact::of(right)).shortest();
        prop_assert_eq!(shown(left.multiply(right)), product);
    }

    #[test]
    fn quotients_are_rounded_once_half_even_at_twelve_decimals(left in any_number(), right in any_number()) {
        let quotient = left.divide(right);
        if right.is_zero() {
            prop_assert_eq!(quotient, Err(DivisionError::ByZero));
        } else {
            let expected = Exact::of(left).over(&Exact::of(right)).shortest();
            prop_assert_eq!(quotient.ok().map(|value| value.to_string()), expected);
        }
    }

    #[test]
    fn quotients_at_the_tie_go_to_the_even_digit(odd in 0_i64..1_000_000_000, divisor in 1_i64..1000, negative: bool) {
        // (2 × odd + 1) × divisor / (2 × divisor × 10^12) lies halfway between two multiples of 10^-12.
        let [above, below] = [(2 * odd + 1) * divisor, 2 * divisor].map(Number::from_integer);
        let above = above.multiply(number("1e-12")).unwrap();
        let above = if negative { above.negate() } else { above };
        let even = if odd % 2 == 0 { odd } else { odd + 1 };
        let even = Number::from_integer(if negative { -even } else { even }).multiply(number("1e-12"));
        prop_assert_eq!(above.divide(below).ok(), even.ok());
    }

    #[test]
    fn order_and_equality_are_those_of_the_values(left in any_number(), right in any_number()) {
        let (a, b) = (Exact::of(left), Exact::of(right));
        prop_assert_eq!(left.cmp(&right), a.at(28).cmp(&b.at(28)));
        let hash = |number| BuildHasherDefault::<DefaultHasher>::default().hash_one(number);
        prop_assert_eq!(left.normalised(), left);
        prop_assert_eq!(hash(left.normalised()), hash(left));
        prop_assert_eq!((left.minimum(right), left.maximum(right)), (left.min(right), left.max(right)));
    }

    #[test]
    fn rounding_is_that_of_its_mode(value in any_number(), decimals in 0_u32..28) {
        let exact = Exact::of(value);
        for mode in [Rounding::HalfUp, Rounding::HalfEven, Rounding::Down] {
            let rounded = value.rounded(decimals, mode);
            if exact.decimals <= decimals {
                prop_assert_eq!(rounded.to_string(), value.to_string());
                continue;
            }
            let unit = ten(exact.decimals - decimals);
            let magnitude = BigInt::from(exact.units.magnitude().clone());
            let (kept, twice_rest) = (&magnitude / &unit, &magnitude % &unit * 2);
            let grows = match mode {
                Rounding::HalfUp => twice_rest >= unit,
                Rounding::HalfEven => twice_rest > unit || (twice_rest == unit && kept.bit(0)),
                Rounding::Down => false,
            };
            let units = (kept + u8::from(grows)) * if value.is_negative() { -1 } else { 1 };
            prop_assert_eq!(rounded.decimals(), decimals);
            prop_assert_eq!(Some(rounded.normalised().to_string()), Exact { units, decimals }.shortest());
        }
    }

    #[test]
    fn a_sum_is_the_same_in_any_order(
        (straight, shuffled) in prop::collection::vec((any_number(), any_number(), any::<bool>()), 0..12)
            .prop_flat_map(|addends| (Just(addends.clone()), Just(addends).prop_shuffle())),
    ) {
        let total = |addends: &[(Number, Number, bool)]| {
            let mut sum = Sum::new();
            for (left, right, alone) in addends {
                if *alone { sum.add(*left) } else { sum.add_product(*left, *right) }
            }
            sum.total().map(|number| number.to_string())
        };
        prop_assert_eq!(total(&straight), total(&shuffled));
        if let Ok(total) = total(&straight) {
            let exact = straight.iter().fold(Exact { units: BigInt::ZERO, decimals: 0 }, |sum, (left, right, alone)| {
                let left = Exact::of(*left);
                sum.plus(&if *alone { left } else { left.times(&Exact::of(*right)) })
            });
            prop_assert_eq!(Some(number(&total).normalised().to_string()), exact.shortest());
        }
    }

    #[test]
    fn a_weighted_mean_never_overflows_on_scores_and_printed_weights(
        addends in prop::collection::vec((score(), "(0|[1-9][0-9]{0,4})(\\.[0-9]{1,6})?"), 1..60),
        zeros in "0{0,3}",
    ) {
        let mean = |scale: Number| {
            let (mut weighted, mut weights) = (Sum::new(), Sum::new());
            for (score, weight) in &addends {
                let weight = number(weight).multiply(scale).unwrap();
                weighted.add_product(weight, *score);
                weights.add(weight);
            }
            weighted.total().unwrap().divide(weights.total().unwrap())
        };
        let larger = number(&format!("1{zeros}"));
        prop_assert_eq!(mean(Number::ONE).map(|mean| mean.to_string()), mean(larger).map(|mean| mean.to_string()));
    }

    #[test]
    fn no_text_makes_it_panic(text in "[-+0-9.eE, ]{0,40}") {
        let json: Result<serde_json::Number, _> = serde_json::from_str(&text);
        let trimmed = text.trim() == text && !text.is_empty();
        match Number::parse(&text) {
            Ok(_) => prop_assert!(json.is_ok()),
            Err(NumberError::NotANumber) => prop_assert!(json.is_err() || !trimmed),
            Err(NumberError::TooManyDigits) => {}
        }
    }
}
