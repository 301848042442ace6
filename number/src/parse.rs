//! From the text of a document to a number, without rounding.

use super::Number;
use super::digits::{Digits, power};

/// Why a text is not a number that the engine computes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Not the digits of a decimal number: a comma, groups of thousands, blanks, letters…
    NotANumber,
    /// More than 28 significant digits or more than 28 decimals: one of them would be lost.
    TooManyDigits,
}

pub(super) fn parse(text: &str) -> Result<Number, NumberError> {
    let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (printed, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((printed, exponent)) => (printed, exponent_of(exponent).ok_or(NumberError::NotANumber)?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = match printed.split_once('.') {
        Some((whole, fraction)) if are_digits(fraction) => (whole, fraction),
        Some(_) => return Err(NumberError::NotANumber),
        None => (printed, ""),
    };
    if !are_digits(whole) || (whole.len() > 1 && whole.starts_with('0')) {
        return Err(NumberError::NotANumber);
    }
    written_out(negative, whole, fraction, exponent).ok_or(NumberError::TooManyDigits)
}

/// The number once its exponent is written out in full: 1.5e-2 is 0.015.
fn written_out(negative: bool, whole: &str, fraction: &str, exponent: i64) -> Option<Number> {
    let mut units: u128 = 0;
    for digit in whole.bytes().chain(fraction.bytes()) {
        units = units.checked_mul(10)?.checked_add(u128::from(digit.checked_sub(b'0')?))?;
    }
    let decimals = i64::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
    if units > 0 {
        let zeros = decimals.min(0).checked_neg()?;
        units = units.checked_mul(power(u32::try_from(zeros).ok()?)?.get())?;
    }
    Digits { negative, units, decimals: u32::try_from(decimals.max(0)).ok()? }.as_printed()
}

/// The exponent, held within bounds that no number of 28 digits reaches.
fn exponent_of(text: &str) -> Option<i64> {
    const FAR: i64 = 1 << 40;
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let far = digits.parse::<i64>().map_or(FAR, |exponent| exponent.min(FAR));
    are_digits(digits).then(|| if negative { far.checked_neg() } else { Some(far) }).flatten()
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
