//! How numbers are written: 1.234,5 in Italian, 1,234.5 in English.
//!
//! Groups begin at four digits, below zero stands a real minus sign (−), and nothing is rounded but here, at the end:
//! half up, away from zero at the tie (reading 12).

use piramide_engine::number::{Number, Rounding};
use piramide_engine::raw::Language;

use crate::text::{either, filled, said};

/// A blank that does not break: between a number and its sign of percentage or its unit.
pub(crate) const FIXED_BLANK: char = '\u{a0}';

/// A division has no more decimals, so that two scores that differ do so within these.
const MOST_DECIMALS: u32 = 12;

/// What stands where there is no number.
pub(crate) const DASH: &str = "—";

/// A number with exactly so many decimals, rounded half up.
///
/// # Example
///
/// ```
/// use piramide_engine::number::Number;
/// use piramide_present::{Language, number::format};
/// let number = Number::parse("-1234.565").map_err(|_| "number")?;
/// assert_eq!(format(number, 2, Language::Italian), "−1.234,57");
/// assert_eq!(format(number, 0, Language::English), "−1,235");
/// # Ok::<(), &str>(())
/// ```
pub fn format(number: Number, decimals: u32, language: Language) -> String {
    let rounded = number.rounded(decimals, Rounding::HalfUp);
    let missing = usize::try_from(decimals.saturating_sub(rounded.decimals())).unwrap_or_default();
    written(rounded, missing, language)
}

/// The fewest decimals, from `least` on, with which every two different numbers of a list are written differently.
///
/// A sentence that compares 99.998 with 100 must not show 100.00 twice.
///
/// # Example
///
/// ```
/// use piramide_engine::number::Number;
/// use piramide_present::number::telling_apart;
/// let numbers = ["99.998", "100"].map(|text| Number::parse(text).unwrap_or(Number::ZERO));
/// assert_eq!(telling_apart(&numbers, 2), 3);
/// ```
pub fn telling_apart(numbers: &[Number], least: u32) -> u32 {
    let differ = |decimals: u32| {
        numbers.iter().enumerate().all(|(place, one)| {
            let rounded = one.rounded(decimals, Rounding::HalfUp);
            numbers
                .iter()
                .skip(place + 1)
                .all(|other| one == other || other.rounded(decimals, Rounding::HalfUp) != rounded)
        })
    };
    (least..=MOST_DECIMALS).find(|decimals| differ(*decimals)).unwrap_or(MOST_DECIMALS.max(least))
}

/// A number with the digits with which it is printed.
pub fn format_printed(number: Number, language: Language) -> String {
    written(number, 0, language)
}

/// A number with all its digits, for an explanation: printed ones stay, zeros at the end of a long division go.
pub fn format_exact(number: Number, language: Language) -> String {
    let tidy = if number.decimals() > 6 { number.normalised() } else { number };
    written(tidy, 0, language)
}

/// A number with its sign, so many decimals: `+1,50`; zero has none.
pub fn format_signed(number: Number, decimals: u32, language: Language) -> String {
    signed(number.rounded(decimals, Rounding::HalfUp), format(number, decimals, language))
}

/// A number with its sign and all its digits.
pub(crate) fn format_exact_signed(number: Number, language: Language) -> String {
    signed(number, format_exact(number, language))
}

fn signed(number: Number, written: String) -> String {
    if number.is_positive() { filled!("+{0}", &written) } else { written }
}

/// A share of one as a percentage, at most one decimal: `80 %` in Italian, `80%` in English.
///
/// A share that is not the whole never reads 100, and one that is not nothing never reads 0.
pub fn format_share(share: Number, language: Language) -> String {
    let hundred = share.multiply(Number::HUNDRED).unwrap_or(share);
    let rounded = hundred.rounded(1, Rounding::HalfUp).normalised();
    if rounded == Number::HUNDRED && hundred < rounded {
        return said!(language, "oltre 99,9\u{a0}%", "over 99.9%");
    }
    if rounded.is_zero() && hundred.is_positive() {
        return said!(language, "meno di 0,1\u{a0}%", "under 0.1%");
    }
    with_percent(&format_printed(rounded, language), language)
}

/// A number followed by the sign of percentage.
pub(crate) fn with_percent(written: &str, language: Language) -> String {
    said!(language, "{0}\u{a0}%", "{0}%", written)
}

/// The digits of a number as a reader writes them, with so many zeros more.
fn written(number: Number, zeros: usize, language: Language) -> String {
    let digits = number.absolute().to_string();
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let (group, point) = either(language, ('.', ','), (',', '.'));
    let mut text = String::with_capacity(digits.len() + whole.len() / 3 + zeros + 2);
    if number.is_negative() {
        text.push('−');
    }
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() || zeros > 0 {
        text.push(point);
        text.push_str(decimals);
        text.extend(std::iter::repeat_n('0', zeros));
    }
    text
}

/// A number for a drawing, to a millionth; a coordinate and nothing else.
///
/// Its digits are read as a whole number: reading them as a float would bring a table of ten kilobytes with it.
pub(crate) fn coordinate(number: Number) -> f64 {
    let millionths = number.rounded(6, Rounding::HalfEven).multiply(Number::from_integer(1_000_000));
    let digits = millionths.map(|number| number.normalised().to_string()).unwrap_or_default();
    digits.parse::<i64>().unwrap_or_default() as f64 / 1_000_000.0
}

/// The number at a coordinate, to a millionth; by way of a whole number, for the same reason.
pub(crate) fn at_coordinate(coordinate: f64) -> Number {
    let millionths = (coordinate * 1_000_000.0).round() as i64;
    Number::parse(&filled!("{0}e-6", &millionths.to_string())).map(Number::normalised).unwrap_or(Number::ZERO)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn groups_begin_at_four_digits() {
        let written = |text, language| format_printed(number(text), language);
        assert_eq!(written("999", Language::Italian), "999");
        assert_eq!(written("1234.5", Language::Italian), "1.234,5");
        assert_eq!(written("1234.5", Language::English), "1,234.5");
        assert_eq!(written("-8310713735", Language::Italian), "−8.310.713.735");
        assert_eq!(written("1.10", Language::Italian), "1,10");
        assert_eq!(written("123456.1234", Language::English), "123,456.1234");
    }

    #[test]
    fn the_tie_goes_away_from_zero() {
        let shown = |text| format(number(text), 2, Language::Italian);
        assert_eq!(shown("14.735294117647"), "14,74");
        assert_eq!(shown("0.005"), "0,01");
        assert_eq!(shown("-0.005"), "−0,01");
        assert_eq!(shown("-0.004"), "0,00");
        assert_eq!(shown("97.6"), "97,60");
        assert_eq!(format(number("99.5"), 0, Language::Italian), "100");
    }

    #[test]
    fn a_sign_stands_where_it_means_something() {
        let signed = |text| format_signed(number(text), 2, Language::Italian);
        assert_eq!(signed("1.5"), "+1,50");
        assert_eq!(signed("-0.47"), "−0,47");
        assert_eq!(signed("0.001"), "0,00");
        assert_eq!(signed("-0.001"), "0,00");
    }

    #[test]
    fn different_numbers_are_written_differently() {
        let apart = |texts: &[&str]| telling_apart(&texts.iter().map(|text| number(text)).collect::<Vec<_>>(), 2);
        assert_eq!(apart(&["99.998", "100"]), 3);
        assert_eq!(apart(&["99.999999", "100", "100.01"]), 6);
        assert_eq!(apart(&["100", "100.00"]), 2);
        assert_eq!(apart(&["80", "100"]), 2);
        assert_eq!(apart(&[]), 2);
    }

    #[test]
    fn a_share_never_rounds_to_everything_or_nothing() {
        let shown = |text| format_share(number(text), Language::Italian);
        assert_eq!(shown("1"), "100\u{a0}%");
        assert_eq!(shown("0"), "0\u{a0}%");
        assert_eq!(shown("0.8"), "80\u{a0}%");
        assert_eq!(shown("0.333333333333"), "33,3\u{a0}%");
        assert_eq!(shown("0.9996"), "oltre 99,9\u{a0}%");
        assert_eq!(shown("0.0001"), "meno di 0,1\u{a0}%");
        assert_eq!(format_share(number("0.8"), Language::English), "80%");
    }

    #[test]
    fn an_explanation_keeps_every_digit() {
        let exact = |text| format_exact(number(text), Language::Italian);
        assert_eq!(exact("14.735294117647"), "14,735294117647");
        assert_eq!(exact("5.000000000000"), "5");
        assert_eq!(exact("88.00"), "88,00");
    }

    #[test]
    fn a_coordinate_is_a_number_again() {
        for text in ["0", "90", "-12.5", "150.000001", "0.000001", "-0.3"] {
            assert_eq!(at_coordinate(coordinate(number(text))).to_string(), text);
        }
        assert_eq!(at_coordinate(100.1 - 10.0).to_string(), "90.1");
    }

    /// Reads what was written back: the other way round, by hand.
    fn read_back(text: &str, language: Language) -> Number {
        let (group, point) = either(language, ('.', ','), (',', '.'));
        let plain: String = text
            .chars()
            .filter(|sign| *sign != group)
            .map(|sign| if sign == point { '.' } else { sign })
            .map(|sign| if sign == '−' { '-' } else { sign })
            .collect();
        number(plain.trim_start_matches('+'))
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(units in any::<i64>(), decimals in 0_u32..12) {
            let number = number(&format!("{units}e-{decimals}"));
            for &language in Language::ALL {
                let written = format_printed(number, language);
                prop_assert_eq!(read_back(&written, language), number);
                let first = written.trim_start_matches('−').split(['.', ',']).next();
                prop_assert!(first.is_some_and(|group| (1..=3).contains(&group.len())));
            }
        }

        #[test]
        fn rounding_is_never_off_by_more_than_half(units in any::<i64>(), decimals in 0_u32..4) {
            let number = number(&format!("{units}e-6"));
            for &language in Language::ALL {
                let back = read_back(&format(number, decimals, language), language);
                let off = back.subtract(number).unwrap().absolute().multiply(Number::from_integer(2)).unwrap();
                let unit = Number::parse(&format!("1e-{decimals}")).unwrap();
                prop_assert!(off <= unit);
                prop_assert_eq!(read_back(&format_signed(number, decimals, language), language), back);
            }
        }
    }
}
