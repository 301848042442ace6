//! A number with what rounding may have hidden of it.

use super::Lacking;
use crate::number::{DivisionError, Number, Overflow, Sum};

/// A number and the bounds of what it may have been before it was rounded.
///
/// # What it measures
///
/// How far a recomputed number may be from the true one, when the numbers that it is made of were printed rounded.
///
/// # How it is computed
///
/// A printed number lies within half a unit of its last digit; exact counts and numbers of ours have no width. Bounds
/// go through sums, products and quotients as intervals do, and every quotient widens them outward at 12 decimals.
///
/// # When it does not apply
///
/// Without bounds where a denominator may be zero within its rounding: then any number is possible.
///
/// # Example
///
/// 12.5 and 3.14 were between 12.45 and 12.55, and between 3.135 and 3.145: their sum between 15.585 and 15.695.
///
/// # Source
///
/// Reading 33.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// The number as printed or recomputed.
    pub value: Number,
    /// Between which numbers it may lie; nothing when there is no bound.
    pub bounds: Option<(Number, Number)>,
}

impl From<Overflow> for Lacking {
    fn from(_: Overflow) -> Self {
        Self::Overflow
    }
}

impl From<DivisionError> for Lacking {
    fn from(error: DivisionError) -> Self {
        match error {
            DivisionError::ByZero => Self::ZeroDenominator,
            DivisionError::Overflow => Self::Overflow,
        }
    }
}

impl Amount {
    /// An exact number.
    pub const fn exact(value: Number) -> Self {
        Self { value, bounds: Some((value, value)) }
    }

    /// A number rounded at its last printed digit.
    pub fn rounded(value: Number) -> Result<Self, Lacking> {
        let half = value.half_unit();
        Ok(Self { value, bounds: Some((value.subtract(half)?, value.add(half)?)) })
    }

    /// Whether rounding may have hidden something.
    pub fn is_rounded(&self) -> bool {
        self.bounds.is_none_or(|(low, high)| low != high)
    }

    /// The same number on the other side of zero.
    pub fn negate(self) -> Self {
        Self { value: self.value.negate(), bounds: self.bounds.map(|(low, high)| (high.negate(), low.negate())) }
    }

    /// The number kept between two others, where they are there.
    pub fn clamp(self, lowest: Option<Number>, highest: Option<Number>) -> Self {
        let keep = |number: Number| {
            let above = lowest.map_or(number, |lowest| number.maximum(lowest));
            highest.map_or(above, |highest| above.minimum(highest))
        };
        let bounds = self.bounds.map(|(low, high)| (keep(low), keep(high)));
        Self { value: keep(self.value), bounds: bounds.or(lowest.zip(highest)) }
    }

    /// The sum of amounts.
    pub fn sum(amounts: &[Self]) -> Result<Self, Lacking> {
        let (mut value, mut low, mut high) = (Sum::new(), Sum::new(), Sum::new());
        let mut bounded = true;
        for amount in amounts {
            value.add(amount.value);
            match amount.bounds {
                Some((least, most)) => {
                    low.add(least);
                    high.add(most);
                }
                None => bounded = false,
            }
        }
        let bounds = if bounded { Some((low.total()?, high.total()?)) } else { None };
        Ok(Self { value: value.total()?, bounds })
    }

    /// The product of two amounts.
    pub fn times(self, other: Self) -> Result<Self, Lacking> {
        let bounds = match (self.bounds, other.bounds) {
            (Some((low, high)), Some((least, most))) => {
                Some(around([low.multiply(least)?, low.multiply(most)?, high.multiply(least)?, high.multiply(most)?]))
            }
            _ => None,
        };
        Ok(Self { value: self.value.multiply(other.value)?, bounds })
    }

    /// The quotient of two amounts, the value rounded once, half-even, at 12 decimals (reading 11).
    pub fn over(self, other: Self) -> Result<Self, Lacking> {
        let value = self.value.divide(other.value)?;
        let bounds = match (self.bounds, other.bounds) {
            (Some((low, high)), Some((least, most))) if least.is_positive() || most.is_negative() => {
                let ends = [
                    low.divide_outward(least)?,
                    low.divide_outward(most)?,
                    high.divide_outward(least)?,
                    high.divide_outward(most)?,
                ];
                let (low, _) = around(ends.map(|(low, _)| low));
                let (_, high) = around(ends.map(|(_, high)| high));
                Some((low, high))
            }
            _ => None,
        };
        Ok(Self { value, bounds })
    }
}

/// The least and the greatest of four numbers.
fn around([first, second, third, fourth]: [Number; 4]) -> (Number, Number) {
    let low = first.minimum(second).minimum(third).minimum(fourth);
    let high = first.maximum(second).maximum(third).maximum(fourth);
    (low, high)
}
