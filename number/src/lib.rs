//! Exact decimal numbers: the only place of Piramide that divides and rounds.
//!
//! A [`Number`] has at most 28 significant digits and at most 28 decimals, and keeps the digits with which it was
//! printed. Sums and products are exact, and one that would lose a digit is an [`Overflow`]; a division is rounded
//! once, half-even, at 12 decimals (reading 11). Nothing else rounds, except [`Number::rounded`], where an act or a
//! display asks for it, and [`Number::for_bands`] (reading 30).
//!
//! - `digits`: sign, digits and decimals of a number, and the powers of ten
//! - `parse`: from the text of a document
//! - `exact`: sums, differences and products
//! - `divide`: the one division
//! - `round`: the rounding modes
//! - `short`: the same for numbers of one machine word, faster
//! - [`Sum`]: a total that does not depend on the order of its addends
//! - [`Weight`]: the importance of a node among its siblings

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::float_cmp,
    clippy::unreachable
)]

mod digits;
mod divide;
mod exact;
mod parse;
mod round;
#[cfg(feature = "schema")]
mod schema;
mod short;
mod sum;
#[cfg(test)]
#[allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics is a test that fails"
)]
mod tests;
mod weight;

use std::fmt;

use rust_decimal::Decimal;

pub use divide::DivisionError;
pub use exact::Overflow;
pub use parse::NumberError;
pub use round::Rounding;
pub use sum::Sum;
pub use weight::{Weight, WeightError};

/// A decimal number of a document, exact and with its printed digits.
///
/// Two numbers with the same value are equal however many decimals they were printed with.
///
/// # Example
///
/// ```
/// # use piramide_number::{Number, NumberError};
/// # fn main() -> Result<(), NumberError> {
/// let printed = Number::parse("1.10")?;
/// assert_eq!(printed.to_string(), "1.10");
/// assert_eq!(printed, Number::parse("1.1")?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Decimal);

impl Number {
    /// Nothing: the value of what fell short of everything, never of what is missing (invariant 5).
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);
    /// A hundred: the whole of a percentage, and the target of a scale like that of INPS (reading 3).
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

    /// Reads a number as JSON writes it, and only so: `-?(0|[1-9][0-9]*)(\.[0-9]+)?`, with an exponent if any.
    ///
    /// Nothing is rounded and every printed decimal is kept; `-0` is zero.
    ///
    /// # Errors
    ///
    /// [`NumberError::NotANumber`] for anything else (a comma, groups of thousands, blanks, `+1`, `01`, `.5`, `1.`),
    /// and [`NumberError::TooManyDigits`] beyond 28 significant digits or 28 decimals, written out in full.
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError};
    /// # fn main() -> Result<(), NumberError> {
    /// assert_eq!(Number::parse("4307208.00")?.to_string(), "4307208.00");
    /// assert_eq!(Number::parse("1.5E-2")?.to_string(), "0.015");
    /// assert_eq!(Number::parse("1,10"), Err(NumberError::NotANumber));
    /// # Ok(())
    /// # }
    /// ```
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        parse::parse(text)
    }

    /// A whole number, for instance a count of projects; it cannot fail.
    pub fn from_integer(integer: i64) -> Self {
        Self(Decimal::from(integer))
    }

    /// How many decimals the number is printed with: 2 for `1.10`.
    pub const fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// Whether the value is zero, with any number of decimals.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    pub const fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// Whether the value is above zero.
    pub const fn is_positive(self) -> bool {
        !self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The same number without its sign: 5 for −5. It cannot fail.
    #[must_use]
    pub fn absolute(self) -> Self {
        Self(self.0.abs())
    }

    /// The same number on the other side of zero: −5 for 5, and 0 for 0. It cannot fail.
    ///
    /// This is the "sign turned round" of a deviation where lower is better (reading 1).
    #[must_use]
    pub fn negate(self) -> Self {
        let mut turned = self.0;
        turned.set_sign_positive(!self.is_positive());
        Self(turned)
    }

    /// The same value without the zeros that end its decimals: `1.10` becomes `1.1`. It cannot fail.
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError};
    /// # fn main() -> Result<(), NumberError> {
    /// assert_eq!(Number::parse("100.00")?.normalised().to_string(), "100");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn normalised(self) -> Self {
        Self(self.0.normalize())
    }

    /// The lesser of two numbers; the first if they are equal.
    #[must_use]
    pub fn minimum(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// The greater of two numbers; the first if they are equal.
    #[must_use]
    pub fn maximum(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    /// The number, kept between two bounds that belong to the interval: the cap of a plan (reading 2).
    ///
    /// It cannot fail; if the bounds are in the wrong order, the highest wins.
    ///
    /// # Example
    ///
    /// With a cap of ±50 points around 100, an indicator at 163 counts 150.
    ///
    /// ```
    /// # use piramide_number::Number;
    /// let [lowest, highest] = [50, 150].map(Number::from_integer);
    /// assert_eq!(Number::from_integer(163).clamp(lowest, highest), highest);
    /// ```
    #[must_use]
    pub fn clamp(self, lowest: Self, highest: Self) -> Self {
        self.maximum(lowest).minimum(highest)
    }
}

impl fmt::Display for Number {
    /// The printed digits, with a point before the decimals; a precision asked of the formatter is not heard.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}
