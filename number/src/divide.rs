//! The one division: rounded once, half-even, at 12 decimals.

use std::cmp::Ordering;
use std::num::NonZeroU128;

use super::digits::{Digits, power, quotient, split};
use super::exact::{short, times};
use super::round::Rounding;
use super::{Number, Overflow};

/// The decimals of a quotient (reading 11).
const DECIMALS: u32 = 12;
/// The units of a quotient in one.
const ONE: u64 = 10_u64.pow(DECIMALS);
/// So many digits of a quotient are found in one step: a remainder, below 10^28, has room for them in 128 bits.
const STEP: u32 = 6;

/// Why a quotient has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DivisionError {
    /// Division by zero; what it means is for the rule to say (readings 4 and 8).
    ByZero,
    /// The quotient at 12 decimals has more than 28 significant digits.
    Overflow,
}

impl From<Overflow> for DivisionError {
    fn from(_: Overflow) -> Self {
        Self::Overflow
    }
}

impl Number {
    /// The quotient, rounded once, half-even, at 12 decimals, without zeros at its end (reading 11).
    ///
    /// # Errors
    ///
    /// [`DivisionError::ByZero`], and [`DivisionError::Overflow`] beyond 28 significant digits.
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{DivisionError, Number, NumberError};
    /// # fn main() -> Result<(), NumberError> {
    /// let two = Number::from_integer(2);
    /// assert_eq!(two.divide(Number::from_integer(3)), Ok(Number::parse("0.666666666667")?));
    /// assert_eq!(Number::parse("1e-12")?.divide(two), Ok(Number::ZERO));
    /// assert_eq!(Number::parse("3e-12")?.divide(two), Ok(Number::parse("2e-12")?));
    /// assert_eq!(two.divide(Number::ZERO), Err(DivisionError::ByZero));
    /// # Ok(())
    /// # }
    /// ```
    pub fn divide(self, by: Self) -> Result<Self, DivisionError> {
        if let Some(quotient) = short(self, by, |above, below| above.over(below, DECIMALS)) {
            return Ok(quotient);
        }
        self.divide_long(by)
    }

    /// As [`Number::divide`], for operands of any length.
    pub(super) fn divide_long(self, by: Self) -> Result<Self, DivisionError> {
        let (above, below) = (self.digits(), by.digits());
        let divisor = NonZeroU128::new(below.units).ok_or(DivisionError::ByZero)?;
        let (whole, fraction) = long_quotient(above, divisor, below.decimals).ok_or(DivisionError::Overflow)?;
        let (fraction, decimals) = without_zeros(fraction);
        let units = power(decimals).and_then(|ten| whole.checked_mul(ten.get())?.checked_add(u128::from(fraction)));
        let negative = above.negative != below.negative;
        Ok(Digits { negative, units: units.ok_or(DivisionError::Overflow)?, decimals }.number()?)
    }

    /// Two numbers between which the quotient lies, at 12 decimals: the quotient twice, where it is exact.
    ///
    /// # Errors
    ///
    /// Those of [`Number::divide`].
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{DivisionError, Number, NumberError};
    /// # fn main() -> Result<(), NumberError> {
    /// let two = Number::from_integer(2);
    /// assert_eq!(two.divide_outward(Number::from_integer(4)), Ok((Number::parse("0.5")?, Number::parse("0.5")?)));
    /// let around = (Number::parse("0.666666666666")?, Number::parse("0.666666666668")?);
    /// assert_eq!(two.divide_outward(Number::from_integer(3)), Ok(around));
    /// # Ok(())
    /// # }
    /// ```
    pub fn divide_outward(self, by: Self) -> Result<(Self, Self), DivisionError> {
        let quotient = self.divide(by)?;
        if quotient.multiply(by) == Ok(self) {
            return Ok((quotient, quotient));
        }
        let unit = Digits { negative: false, units: 1, decimals: DECIMALS }.number()?;
        Ok((quotient.subtract(unit)?, quotient.add(unit)?))
    }
}

/// The whole part of the quotient and its 12 decimals, for operands of any length.
fn long_quotient(above: Digits, divisor: NonZeroU128, divisor_decimals: u32) -> Option<(u128, u64)> {
    let mut division = LongDivision::new(above.units, divisor);
    division.go_on(divisor_decimals.saturating_sub(above.decimals))?;
    let found = above.decimals.saturating_sub(divisor_decimals);
    let (whole, fraction, cut_off_against_half) = match DECIMALS.checked_sub(found) {
        Some(more) => {
            let (whole, begun) = split(division.quotient, found);
            let fraction = times(begun, power(more)?.get())?.checked_add(division.digits(more)?)?;
            (whole, fraction, division.remainder_against_half())
        }
        None => {
            let too_many = found.checked_sub(DECIMALS)?;
            let (kept, cut_off) = split(division.quotient, too_many);
            let (whole, fraction) = split(kept, DECIMALS);
            let half = power(too_many)?.get() / 2;
            (whole, fraction, cut_off.cmp(&half).then(division.remainder.cmp(&0)))
        }
    };
    let grows = Rounding::HalfEven.grows(cut_off_against_half, fraction % 2 == 1);
    match u64::try_from(fraction).ok()?.checked_add(u64::from(grows))? {
        ONE => Some((whole.checked_add(1)?, 0)),
        fraction => Some((whole, fraction)),
    }
}

/// Division as on paper: a quotient so far, and what is left to be divided.
struct LongDivision {
    quotient: u128,
    remainder: u128,
    divisor: NonZeroU128,
}

impl LongDivision {
    #[inline]
    fn new(above: u128, divisor: NonZeroU128) -> Self {
        let (quotient, remainder) = quotient(above, divisor);
        Self { quotient, remainder, divisor }
    }

    /// Appends so many digits to the quotient; nothing if 128 bits cannot hold it.
    #[inline]
    fn go_on(&mut self, count: u32) -> Option<()> {
        if count > 0 {
            let more = self.digits(count)?;
            self.quotient = self.quotient.checked_mul(power(count)?.get())?.checked_add(more)?;
        }
        Some(())
    }

    /// The next digits of the quotient.
    #[inline]
    fn digits(&mut self, count: u32) -> Option<u128> {
        let mut digits: u128 = 0;
        let mut left = count;
        while left > 0 && self.remainder > 0 {
            let step = left.min(STEP);
            let ten = power(step)?.get();
            let (next, remainder) = quotient(times(self.remainder, ten)?, self.divisor);
            digits = times(digits, ten)?.checked_add(next)?;
            self.remainder = remainder;
            left = left.checked_sub(step)?;
        }
        digits.checked_mul(power(left)?.get())
    }

    /// How what is left compares with half of the divisor: with the distance to the whole of it.
    #[inline]
    fn remainder_against_half(&self) -> Ordering {
        self.remainder.cmp(&self.divisor.get().abs_diff(self.remainder))
    }
}

/// The decimals of a fraction without the zeros at their end, and how many they are.
#[inline]
fn without_zeros(fraction: u64) -> (u64, u32) {
    if fraction == 0 {
        return (0, 0);
    }
    let (mut shorter, mut decimals) = (fraction, DECIMALS);
    while shorter % 10 == 0 {
        (shorter, decimals) = (shorter / 10, decimals.saturating_sub(1));
    }
    (shorter, decimals)
}
