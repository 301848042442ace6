//! The importance of a node among its siblings.

use super::Number;

/// Printed weights have at most so many decimals (reading 11).
const MOST_DECIMALS: u32 = 6;

/// The weight of a node: not negative, with at most six decimals, on whatever scale the plan prints it (reading 11).
///
/// # Example
///
/// ```
/// # use piramide_number::{Number, Weight, WeightError};
/// assert_eq!(Weight::new(Number::from_integer(40)).map(Weight::number), Ok(Number::from_integer(40)));
/// assert_eq!(Weight::new(Number::from_integer(-1)), Err(WeightError::Negative));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(Number);

/// Why a number is not a weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightError {
    /// Below zero.
    Negative,
    /// More than six decimals that are not zeros at the end.
    TooManyDecimals,
}

impl Weight {
    /// The weight of one project among several under one printed weight (reading 6).
    pub const ONE: Self = Self(Number::ONE);

    /// The weight that a plan prints; zero is one.
    ///
    /// # Errors
    ///
    /// [`WeightError::Negative`] below zero, [`WeightError::TooManyDecimals`] beyond six decimals (reading 11).
    pub fn new(number: Number) -> Result<Self, WeightError> {
        if number.is_negative() {
            Err(WeightError::Negative)
        } else if number.decimals() > MOST_DECIMALS && number.normalised().decimals() > MOST_DECIMALS {
            Err(WeightError::TooManyDecimals)
        } else {
            Ok(Self(number))
        }
    }

    /// The number as it is printed.
    pub const fn number(self) -> Number {
        self.0
    }
}
