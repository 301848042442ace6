//! Sums, differences and products: exact, or an overflow.

use super::Number;
use super::digits::{Digits, power};
use super::short::Short;

/// A result that 28 digits cannot hold without losing one (reading 11): an outcome, never a rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overflow;

impl Number {
    /// The exact sum of two numbers.
    ///
    /// For more than two numbers use [`Sum`](super::Sum), whose verdict does not depend on their order.
    ///
    /// # Errors
    ///
    /// [`Overflow`] if the sum has more than 28 significant digits (reading 11).
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError, Overflow};
    /// # fn main() -> Result<(), NumberError> {
    /// let total = Number::parse("2.50")?.add(Number::parse("0.7")?);
    /// assert_eq!(total, Ok(Number::parse("3.2")?));
    /// assert_eq!(Number::parse("1e20")?.add(Number::parse("1e-20")?), Err(Overflow));
    /// # Ok(())
    /// # }
    /// ```
    #[expect(clippy::should_implement_trait, reason = "an operator could not say that it overflowed")]
    pub fn add(self, other: Self) -> Result<Self, Overflow> {
        if let Some(sum) = short(self, other, Short::plus) {
            return Ok(sum);
        }
        let (left, right) = (self.digits(), other.digits());
        total(left, right).or_else(|| total(left.without_zeros(0), right.without_zeros(0))).ok_or(Overflow)?.number()
    }

    /// The exact difference of two numbers: in points, how far a result is from its target (reading 1).
    ///
    /// # Errors
    ///
    /// [`Overflow`] if the difference has more than 28 significant digits (reading 11).
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, Overflow};
    /// # fn main() -> Result<(), Overflow> {
    /// let [result, target] = [88, 89].map(Number::from_integer);
    /// assert_eq!(result.subtract(target)?, Number::from_integer(-1));
    /// # Ok(())
    /// # }
    /// ```
    pub fn subtract(self, other: Self) -> Result<Self, Overflow> {
        self.add(other.negate())
    }

    /// The exact product of two numbers.
    ///
    /// # Errors
    ///
    /// [`Overflow`] if the product has more than 28 significant digits or decimals (reading 11).
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError, Overflow};
    /// # fn main() -> Result<(), NumberError> {
    /// let weighted = Number::parse("0.35")?.multiply(Number::from_integer(104));
    /// assert_eq!(weighted, Ok(Number::parse("36.4")?));
    /// assert_eq!(Number::parse("1e-20")?.multiply(Number::parse("1e-20")?), Err(Overflow));
    /// # Ok(())
    /// # }
    /// ```
    pub fn multiply(self, other: Self) -> Result<Self, Overflow> {
        if let Some(product) = short(self, other, Short::by) {
            return Ok(product);
        }
        product(self.digits(), other.digits()).ok_or(Overflow)?.number()
    }
}

/// What an operation gives, if its operands and its result are short.
#[inline]
pub(super) fn short(left: Number, right: Number, operation: impl Fn(Short, Short) -> Option<Short>) -> Option<Number> {
    operation(left.short()?, right.short()?)?.number()
}

/// The sum in units of the finer decimal of the two, if 128 bits hold it.
///
/// Without zeros at the end of the addends, a sum that does not fit here has far more than 28 significant digits: it is
/// near 10^38 units and its last decimal is not zero.
pub(super) fn total(left: Digits, right: Digits) -> Option<Digits> {
    let decimals = left.decimals.max(right.decimals);
    let (left_units, right_units) = (left.units_at(decimals)?, right.units_at(decimals)?);
    let (negative, units) = if left.negative == right.negative {
        (left.negative, left_units.checked_add(right_units)?)
    } else if left_units >= right_units {
        (left.negative, left_units.abs_diff(right_units))
    } else {
        (right.negative, left_units.abs_diff(right_units))
    };
    Some(Digits { negative, units, decimals })
}

/// The exact product, if 128 bits hold it once the zeros at its end are dropped.
#[inline]
pub(super) fn product(left: Digits, right: Digits) -> Option<Digits> {
    let Some(units) = times(left.units, right.units) else { return shortened_product(left, right) };
    let decimals = left.decimals.checked_add(right.decimals)?;
    Some(Digits { negative: left.negative != right.negative, units, decimals })
}

/// The product once the tens in it are taken out: within a factor, or a two of one with a five of the other.
#[cold]
fn shortened_product(left: Digits, right: Digits) -> Option<Digits> {
    let (mut one, mut two) = (left.units, right.units);
    let mut decimals = left.decimals.checked_add(right.decimals)?;
    while decimals > 0 {
        (one, two) = match (one, two) {
            (one, two) if one % 10 == 0 => (one / 10, two),
            (one, two) if two % 10 == 0 => (one, two / 10),
            (one, two) if one % 2 == 0 && two % 5 == 0 => (one / 2, two / 5),
            (one, two) if one % 5 == 0 && two % 2 == 0 => (one / 5, two / 2),
            _ => break,
        };
        decimals = decimals.checked_sub(1)?;
    }
    Some(Digits { negative: left.negative != right.negative, units: one.checked_mul(two)?, decimals })
}

/// The product, if 128 bits hold it; factors of one machine word are multiplied as such.
#[inline]
pub(super) fn times(left: u128, right: u128) -> Option<u128> {
    match (u64::try_from(left), u64::try_from(right)) {
        (Ok(left), Ok(right)) => u128::from(left).checked_mul(u128::from(right)),
        _ => left.checked_mul(right),
    }
}

impl Digits {
    /// The units of a finer decimal, if 128 bits hold them.
    #[inline]
    pub(super) fn units_at(self, decimals: u32) -> Option<u128> {
        match decimals.checked_sub(self.decimals)? {
            0 => Some(self.units),
            _ if self.units == 0 => Some(0),
            more => self.units.checked_mul(power(more)?.get()),
        }
    }
}
