//! Sign, digits and decimals of a number, and the powers of ten.

use std::num::{NonZeroU64, NonZeroU128};

use rust_decimal::Decimal;

use super::{Number, Overflow};

/// A magnitude in units of its last decimal: 1.10 is 110 units with 2 decimals.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    pub(super) negative: bool,
    pub(super) units: u128,
    pub(super) decimals: u32,
}

impl Digits {
    /// The same value with fewer decimals, at least `least`: only zeros go.
    pub(super) fn without_zeros(mut self, least: u32) -> Self {
        if self.units == 0 {
            return Self { decimals: self.decimals.min(least), ..self };
        }
        for step in [16, 8, 4, 2, 1] {
            while let Some(decimals) = self.decimals.checked_sub(step).filter(|left| *left >= least) {
                let (units, cut) = split(self.units, step);
                if cut != 0 {
                    break;
                }
                self = Self { units, decimals, ..self };
            }
        }
        self
    }

    /// The number with these digits; if they do not fit, the zeros at their end are dropped, other digits never.
    #[inline]
    pub(super) fn number(self) -> Result<Number, Overflow> {
        self.as_printed().or_else(|| self.without_zeros(0).as_printed()).ok_or(Overflow)
    }

    /// The number with exactly these digits, if they fit.
    #[inline]
    pub(super) fn as_printed(self) -> Option<Number> {
        if self.units >= MOST_UNITS {
            return None;
        }
        let magnitude = i128::try_from(self.units).ok()?;
        let signed = if self.negative { magnitude.checked_neg()? } else { magnitude };
        Decimal::try_from_i128_with_scale(signed, self.decimals).ok().map(Number)
    }
}

impl Number {
    /// The sign, digits and decimals of this number.
    #[inline]
    pub(super) const fn digits(self) -> Digits {
        let signed = self.0.mantissa();
        Digits { negative: signed < 0, units: signed.unsigned_abs(), decimals: self.0.scale() }
    }
}

/// Quotient and remainder; operands of one machine word are divided as such.
#[inline]
pub(super) fn quotient(above: u128, below: NonZeroU128) -> (u128, u128) {
    match (u64::try_from(above), NonZeroU64::try_from(below)) {
        (Ok(above), Ok(below)) => (u128::from(above / below), u128::from(above % below)),
        (Ok(_), Err(_)) => (0, above),
        _ => (above / below, above % below),
    }
}

/// Cuts the last `places` digits off: 12345 without 2 is 123, and 45 cut off.
#[inline]
pub(super) fn split(units: u128, places: u32) -> (u128, u128) {
    power(places).map_or((0, units), |ten| quotient(units, ten))
}

/// Ten to the `exponent`, if 128 bits hold it.
#[inline]
pub(super) fn power(exponent: u32) -> Option<NonZeroU128> {
    POWERS.get(usize::try_from(exponent).ok()?).copied().and_then(NonZeroU128::new)
}

/// The first count of units with more than 28 digits. (A `Decimal` refuses more than 28 decimals by itself.)
const MOST_UNITS: u128 = 10_u128.pow(28);

macro_rules! powers_of_ten {
    ($($exponent:literal)*) => { [$(10_u128.pow($exponent),)*] };
}

/// All the powers of ten that 128 bits hold.
#[rustfmt::skip]
const POWERS: [u128; 39] = powers_of_ten![
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38
];
