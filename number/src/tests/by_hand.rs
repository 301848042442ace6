//! Results that a person can check.

use super::number;
use crate::{DivisionError, Number, NumberError, Overflow, Rounding, Sum, Weight, WeightError};

#[test]
fn printed_digits_are_kept() {
    for text in ["0", "1.10", "-1.10", "100.00", "0.00", "4307208.00", "0.0000000000000000000000000001"] {
        assert_eq!(number(text).to_string(), text);
        assert_eq!(format!("{:?}", number(text)), text);
    }
    assert_eq!(number("1.10").decimals(), 2);
    assert_eq!(number("1.10").normalised().to_string(), "1.1");
    assert_eq!(number("100").normalised().to_string(), "100");
    assert_eq!(number("0.000").normalised().to_string(), "0");
    assert_eq!(format!("{:.1}", number("1.26")), "1.26");
}

#[test]
fn at_most_28_digits_and_28_decimals() {
    let nines = "9".repeat(28);
    assert_eq!(number(&nines).to_string(), nines);
    assert_eq!(number(&format!("0.{nines}")).to_string(), format!("0.{nines}"));
    assert_eq!(number(&format!("-1.{}", "9".repeat(27))).decimals(), 27);
    for text in [
        "9".repeat(29),
        format!("1{}", "0".repeat(28)),
        format!("1.{}", "0".repeat(28)),
        format!("0.{}1", "0".repeat(28)),
        format!("0.{}", "0".repeat(29)),
        "79228162514264337593543950335".to_owned(),
        "9".repeat(40),
        "9".repeat(100_000),
        "1e28".to_owned(),
        "1e400".to_owned(),
        "1e99999999999999999999999999".to_owned(),
        "1e-29".to_owned(),
        "1e-99999999999999999999999999".to_owned(),
        "1.5e-28".to_owned(),
        "0e-29".to_owned(),
    ] {
        assert_eq!(Number::parse(&text), Err(NumberError::TooManyDigits), "{text}");
    }
}

#[test]
fn exponents_are_written_out() {
    for (text, expected) in [
        ("1e3", "1000"),
        ("1E3", "1000"),
        ("1e+3", "1000"),
        ("1.5E-2", "0.015"),
        ("-2.50e1", "-25.0"),
        ("1.25e1", "12.5"),
        ("1.25e2", "125"),
        ("1.25e4", "12500"),
        ("0e5", "0"),
        ("0.00e1", "0.0"),
        ("0e99999999999999999999999", "0"),
        ("1e27", "1000000000000000000000000000"),
        ("1e-28", "0.0000000000000000000000000001"),
        ("1e0", "1"),
        ("1e007", "10000000"),
    ] {
        assert_eq!(number(text).to_string(), expected, "{text}");
    }
}

#[test]
fn only_the_digits_of_a_number_are_a_number() {
    for text in [
        "", "-", "+", ".", "1,10", "1.000,5", "1'000", "1 000", " 1", "1 ", "+1", "01", "-01", "00", ".5", "-.5", "1.",
        "1.e1", "1e", "1e+", "1e-", "1e1.5", "1e1e1", "e1", "--1", "1-", "1.2.3", "0x10", "1_000", "NaN", "Infinity",
        "½", "١", "1e++1", "1e 1", "1\n", "−1",
    ] {
        assert_eq!(Number::parse(text), Err(NumberError::NotANumber), "{text:?}");
    }
}

#[test]
fn zero_has_no_sign() {
    for (text, expected) in [("-0", "0"), ("-0.00", "0.00"), ("-0e3", "0")] {
        assert_eq!(number(text).to_string(), expected);
        assert!(number(text).is_zero() && !number(text).is_negative() && !number(text).is_positive());
    }
    let zero = number("-0.4").rounded(0, Rounding::HalfUp);
    assert_eq!((zero.to_string().as_str(), zero.is_negative()), ("0", false));
    assert_eq!(Number::ZERO.negate().to_string(), "0");
    assert_eq!(number("-5").multiply(Number::ZERO).unwrap().to_string(), "0");
    assert_eq!(number("-5").add(number("5.0")).unwrap().to_string(), "0.0");
    assert_eq!(number("-1e-13").divide(Number::ONE).unwrap().to_string(), "0");
    assert_eq!(number("5").negate().to_string(), "-5");
    assert_eq!(number("-5").negate().to_string(), "5");
    assert_eq!(number("-5.10").absolute().to_string(), "5.10");
}

#[test]
fn sums_and_products_keep_every_digit_or_overflow() {
    let largest = number(&"9".repeat(28));
    assert_eq!(largest.add(Number::ONE), Err(Overflow));
    assert_eq!(largest.subtract(largest.negate()), Err(Overflow));
    assert_eq!(largest.multiply(Number::ONE), Ok(largest));
    assert_eq!(largest.multiply(Number::from_integer(2)), Err(Overflow));
    assert_eq!(number("1e27").add(number("0.1")).map(|sum| sum.to_string()), Err(Overflow));
    assert_eq!(number("1e26").add(number("0.1")).map(|sum| sum.to_string()), Ok(format!("1{}.1", "0".repeat(26))));
    // The zeros of 0.10…0 would not fit beside 10^26, and its one decimal does.
    let padded = number(&format!("0.1{}", "0".repeat(27)));
    assert_eq!(number("1e26").add(padded), number("1e26").add(number("0.1")));
    // 999…9.9 + 0.1 makes 10^27: 28 digits once the zero after the point is dropped.
    let nearly = number(&format!("{}.9", "9".repeat(27)));
    assert_eq!(nearly.add(number("0.1")), Ok(number("1e27")));
    // 0.5 printed with 28 decimals, times itself: 56 decimals, of which two are not zeros.
    let half = number(&format!("0.5{}", "0".repeat(27)));
    assert_eq!(half.multiply(half).map(|product| product.to_string()), Ok("0.25".to_owned()));
    // 2^90 × 10^-28 by 5^38 × 10^-28: the product of 56 decimals ends with 38 zeros.
    let (twos, fives) = (number("0.1237940039285380274899124224"), number("0.0363797880709171295166015625"));
    assert_eq!(twos.multiply(fives), Ok(number("0.004503599627370496")));
}

#[test]
fn quotients_worked_out_by_hand() {
    for (above, below, expected) in [
        ("1", "3", "0.333333333333"),
        ("2", "3", "0.666666666667"),
        ("-2", "3", "-0.666666666667"),
        ("10", "4", "2.5"),
        ("100.00", "1.00", "100"),
        ("1", "2000000000000", "0"),
        ("3", "2000000000000", "0.000000000002"),
        ("5", "2000000000000", "0.000000000002"),
        ("-1", "2000000000000", "0"),
        ("-3", "2000000000000", "-0.000000000002"),
        ("1.0000000000001", "2000000000000", "0.000000000001"),
        // Rounded first at 13 decimals, this would become a tie and then 0.
        ("0.00000000000049999999", "1", "0"),
        ("0.00000000000050000001", "1", "0.000000000001"),
        ("0.9999999999995", "1", "1"),
        ("0.9999999999985", "1", "0.999999999998"),
        ("9999999999999999999999999999", "10000000000000", "1000000000000000"),
        ("9999999999999999999999999999", "1", "9999999999999999999999999999"),
        ("999999999999999999999999999.9", "1", "999999999999999999999999999.9"),
        ("1e27", "1.000000000000000000000000001", "999999999999999999999999999"),
        ("1", "0.0000000000000000000000000003", ""),
        ("1", "0.0000000000000000000000000010", "1000000000000000000000000000"),
        ("1", "0.0000000000000000000000000001", ""),
        ("1e27", "3", ""),
        ("1e27", "0.1", ""),
        ("1e-28", "1e27", "0"),
    ] {
        let quotient = number(above).divide(number(below));
        let shown = quotient.map_or_else(|_| String::new(), |value| value.to_string());
        assert_eq!(shown, expected, "{above} / {below}");
    }
    assert_eq!(Number::ONE.divide(number("0.00")), Err(DivisionError::ByZero));
    assert_eq!(Number::ONE.divide(number("1e-28")), Err(DivisionError::Overflow));
}

#[test]
fn bands_compare_at_nine_decimals() {
    assert_eq!(number("212.499999999999").for_bands(), number("212.5"));
    assert_eq!(number("212.4999999995").for_bands(), number("212.5"));
    assert_eq!(number("0.0000000005").for_bands(), Number::ZERO);
    assert_eq!(number("0.0000000015").for_bands(), number("0.000000002"));
    assert_eq!(number("-0.0000000015").for_bands(), number("-0.000000002"));
    assert_eq!(number("212.499999999").for_bands().to_string(), "212.499999999");
}

#[test]
fn an_overflow_of_a_sum_does_not_depend_on_the_order() {
    // The three together make 1; two of them alone leave 128 bits at 18 decimals.
    let huge = number("9e27");
    let addends = [huge, huge.negate(), number("1.000000000000000000"), number("0.5").negate(), number("0.5")];
    let first = total(&addends);
    for turn in 0..addends.len() {
        let mut turned = addends;
        turned.rotate_left(turn);
        assert_eq!(total(&turned), first);
    }
    assert_eq!(total(&[]), Ok("0".to_owned()));
    assert_eq!(total(&["1.10", "2.9", "-4"].map(number)), Ok("0.00".to_owned()));
    assert_eq!(total(&[number(&"9".repeat(28)), Number::ONE]), Err(Overflow));
    assert_eq!(total(&[number(&"9".repeat(28)), Number::ONE, number("-1")]), Ok("9".repeat(28)));
}

fn total(addends: &[Number]) -> Result<String, Overflow> {
    let mut sum = Sum::new();
    addends.iter().for_each(|addend| sum.add(*addend));
    sum.total().map(|number| number.to_string())
}

#[test]
fn weights_are_not_negative_and_have_six_decimals_at_most() {
    assert_eq!(Weight::new(number("0.333333")).map(Weight::number), Ok(number("0.333333")));
    assert_eq!(
        Weight::new(number("25.00000000")).map(|weight| weight.number().to_string()),
        Ok("25.00000000".to_owned())
    );
    assert_eq!(Weight::new(number("0.3333333")), Err(WeightError::TooManyDecimals));
    assert_eq!(Weight::new(number("-0.000001")), Err(WeightError::Negative));
    assert_eq!(Weight::new(number("-0")), Ok(Weight::new(Number::ZERO).unwrap()));
}

#[test]
fn caps_hold_their_bounds() {
    let [lowest, highest] = [50, 150].map(Number::from_integer);
    for (value, expected) in [("163", "150"), ("150", "150"), ("149.9", "149.9"), ("50", "50"), ("-3", "50")] {
        assert_eq!(number(value).clamp(lowest, highest), number(expected));
    }
    assert_eq!(number("100").clamp(highest, lowest), lowest);
}
