//! Numbers whose digits fit in one machine word, as those of most plans do: the same arithmetic, several times faster.
//!
//! Nothing here decides anything: a function answers where its result has the very digits of the general one, and
//! gives nothing otherwise.

use std::num::NonZeroU64;

use rust_decimal::Decimal;

use super::Number;
use super::round::Rounding;

/// Sign, digits and decimals of a number below 2⁶⁴ units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Short {
    pub(super) negative: bool,
    pub(super) units: u64,
    pub(super) decimals: u32,
}

/// A number has at most so many decimals.
const MOST_DECIMALS: u32 = 28;

impl Number {
    /// The digits of this number, if one machine word holds them.
    #[inline]
    pub(super) fn short(self) -> Option<Short> {
        let parts = self.0.unpack();
        let units = (u64::from(parts.mid) << 32) | u64::from(parts.lo);
        (parts.hi == 0).then_some(Short { negative: parts.negative, units, decimals: parts.scale })
    }
}

impl Short {
    /// The number with exactly these digits, if it has no more decimals than a number may have.
    #[inline]
    pub(super) fn number(self) -> Option<Number> {
        if self.decimals > MOST_DECIMALS {
            return None;
        }
        let low = u32::try_from(self.units & u64::from(u32::MAX)).ok()?;
        let middle = u32::try_from(self.units >> 32).ok()?;
        Some(Number(Decimal::from_parts(low, middle, 0, self.negative, self.decimals)))
    }

    /// The units of a finer decimal.
    #[inline]
    pub(super) fn units_at(self, decimals: u32) -> Option<u64> {
        match decimals.checked_sub(self.decimals)? {
            0 => Some(self.units),
            more => times(self.units, power(more)?.get()),
        }
    }

    #[inline]
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let decimals = self.decimals.max(other.decimals);
        let (one, two) = (self.units_at(decimals)?, other.units_at(decimals)?);
        let (negative, units) = if self.negative == other.negative {
            (self.negative, one.checked_add(two)?)
        } else if one >= two {
            (self.negative, one.abs_diff(two))
        } else {
            (other.negative, one.abs_diff(two))
        };
        Some(Self { negative, units, decimals })
    }

    #[inline]
    pub(super) fn by(self, other: Self) -> Option<Self> {
        let (units, decimals) = (times(self.units, other.units)?, self.decimals.checked_add(other.decimals)?);
        Some(Self { negative: self.negative != other.negative, units, decimals })
    }

    /// The quotient, half-even at so many decimals, without zeros at its end.
    #[inline]
    pub(super) fn over(self, other: Self, decimals: u32) -> Option<Self> {
        let wanted = other.decimals.checked_add(decimals)?;
        let (units, divisor) = match wanted.checked_sub(self.decimals) {
            Some(zeros) => (times(self.units, power(zeros)?.get())?, other.units),
            None => (self.units, times(other.units, power(self.decimals.abs_diff(wanted))?.get())?),
        };
        let divisor = NonZeroU64::new(divisor)?;
        let (quotient, remainder) = (units / divisor, units % divisor);
        let against_half = remainder.cmp(&divisor.get().abs_diff(remainder));
        let units = quotient.checked_add(u64::from(Rounding::HalfEven.grows(against_half, quotient % 2 == 1)))?;
        Some(Self { negative: self.negative != other.negative, units, decimals }.without_zeros())
    }

    /// The same value without the zeros that end its decimals, of which it has at most fifteen.
    #[inline]
    fn without_zeros(mut self) -> Self {
        if !self.units.is_multiple_of(10) {
            return self;
        }
        for step in [8, 4, 2, 1] {
            let (Some(decimals), Some(ten)) = (self.decimals.checked_sub(step), power(step)) else { continue };
            if self.units.is_multiple_of(ten.get()) {
                self = Self { units: self.units / ten, decimals, ..self };
            }
        }
        self
    }
}

/// The product, if both together have so few bits that it surely fits.
#[inline]
pub(super) const fn times(left: u64, right: u64) -> Option<u64> {
    if left.leading_zeros().saturating_add(right.leading_zeros()) < u64::BITS {
        return None;
    }
    Some(left.wrapping_mul(right))
}

/// Ten to the `exponent`, if one machine word holds it.
#[inline]
pub(super) fn power(exponent: u32) -> Option<NonZeroU64> {
    POWERS.get(usize::try_from(exponent).ok()?).copied().and_then(NonZeroU64::new)
}

macro_rules! powers_of_ten {
    ($($exponent:literal)*) => { [$(10_u64.pow($exponent),)*] };
}

/// All the powers of ten that one machine word holds.
const POWERS: [u64; 20] = powers_of_ten![0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19];
