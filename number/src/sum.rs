//! A total that does not depend on the order of its addends.

use super::digits::{Digits, power};
use super::exact::product;
use super::short::Short;
use super::{Number, Overflow};

/// Zeros beyond so many decimals of an addend are dropped, so that they take no room from the digits before the point.
const KEPT_DECIMALS: u32 = 18;

/// An exact total, wider than a number, whose value and whose overflow do not depend on the order (reading 11).
///
/// What is above zero and what is below are added up apart, each within 128 bits: were they added together, some
/// orders would overflow on the way and others not.
///
/// # Example
///
/// A mean of 104 with weight 35 and 98.5 with weight 65: (3640 + 6402.5) / 100 = 100.425.
///
/// ```
/// # use piramide_number::{DivisionError, Number, NumberError, Sum};
/// # fn main() -> Result<(), DivisionError> {
/// # let number = |text| Number::parse(text).unwrap_or(Number::ZERO);
/// let mut weighted = Sum::new();
/// weighted.add_product(number("35"), number("104"));
/// weighted.add_product(number("65"), number("98.5"));
/// assert_eq!(weighted.total()?.divide(Number::HUNDRED)?, number("100.425"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    above: u128,
    below: u128,
    decimals: u32,
    overflow: bool,
}

impl Sum {
    /// Nothing added yet: the total is 0.
    pub const fn new() -> Self {
        Self { above: 0, below: 0, decimals: 0, overflow: false }
    }

    /// Adds a number. An overflow is said by [`Sum::total`].
    #[inline]
    pub fn add(&mut self, number: Number) {
        if number.short().and_then(|short| self.put_short(short)).is_some() {
            return;
        }
        self.put(Some(number.digits()));
    }

    /// Adds the exact product of two numbers, even one too long to be a number itself: weight × value.
    #[inline]
    pub fn add_product(&mut self, left: Number, right: Number) {
        let short = left.short().zip(right.short()).and_then(|(left, right)| left.by(right));
        if short.and_then(|short| self.put_short(short)).is_some() {
            return;
        }
        self.put(product(left.digits(), right.digits()));
    }

    /// The exact total.
    ///
    /// # Errors
    ///
    /// [`Overflow`] if the total has more than 28 significant digits, or if what is above or below zero does not fit
    /// in 128 bits at the finest decimal of all the addends (reading 11).
    pub fn total(&self) -> Result<Number, Overflow> {
        if self.overflow {
            return Err(Overflow);
        }
        let (negative, units) = match self.above.checked_sub(self.below) {
            Some(units) => (false, units),
            None => (true, self.below.abs_diff(self.above)),
        };
        let short = u64::try_from(units).ok().map(|units| Short { negative, units, decimals: self.decimals });
        if let Some(total) = short.and_then(Short::number) {
            return Ok(total);
        }
        Digits { negative, units, decimals: self.decimals }.number()
    }

    /// Adds what is no finer than the sum so far; nothing is added otherwise.
    #[inline]
    fn put_short(&mut self, addend: Short) -> Option<()> {
        let units = u128::from(addend.units_at(self.decimals)?);
        let part = if addend.negative { &mut self.below } else { &mut self.above };
        *part = part.checked_add(units)?;
        Some(())
    }

    fn put(&mut self, addend: Option<Digits>) {
        let sum = addend.and_then(|digits| self.with(digits));
        *self = sum.unwrap_or(Self { overflow: true, ..*self });
    }

    #[inline]
    fn with(mut self, addend: Digits) -> Option<Self> {
        let digits = if addend.decimals > KEPT_DECIMALS { addend.without_zeros(KEPT_DECIMALS) } else { addend };
        if digits.decimals > self.decimals {
            self.above = finer(self.above, digits.decimals.abs_diff(self.decimals))?;
            self.below = finer(self.below, digits.decimals.abs_diff(self.decimals))?;
            self.decimals = digits.decimals;
        }
        let part = if digits.negative { &mut self.below } else { &mut self.above };
        *part = part.checked_add(digits.units_at(self.decimals)?)?;
        Some(self)
    }
}

/// The same magnitude in units of a finer decimal, if 128 bits hold them.
fn finer(units: u128, decimals: u32) -> Option<u128> {
    if units == 0 { Some(0) } else { units.checked_mul(power(decimals)?.get()) }
}
