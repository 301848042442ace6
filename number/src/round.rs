//! The rounding modes, and the one decision that they differ in.

use std::cmp::Ordering;

use super::Number;
use super::digits::{Digits, power, split};

/// How a digit that is cut off changes the last one that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rounding {
    /// To the nearest; at the tie away from zero: 2.5 → 3, −2.5 → −3. The rounding of displays (reading 12).
    HalfUp,
    /// To the nearest; at the tie to the even digit: 2.5 → 2, 3.5 → 4. The rounding of divisions (reading 11).
    HalfEven,
    /// Cut off, toward zero: 2.9 → 2, −2.9 → −2.
    Down,
}

impl Rounding {
    /// Whether the last digit that stays grows by one, given how what is cut off compares with its half.
    #[inline]
    pub(super) const fn grows(self, cut_off_against_half: Ordering, last_is_odd: bool) -> bool {
        match (self, cut_off_against_half) {
            (Self::Down, _) | (_, Ordering::Less) => false,
            (_, Ordering::Greater) | (Self::HalfUp, Ordering::Equal) => true,
            (Self::HalfEven, Ordering::Equal) => last_is_odd,
        }
    }
}

/// The decimals at which bands and thresholds compare.
const BAND_DECIMALS: u32 = 9;

impl Number {
    /// The number with at most so many decimals; one that has no more stays as it is printed. It cannot fail.
    ///
    /// Only a display, and a step that an act asks for, round (reading 12).
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError, Rounding};
    /// # fn main() -> Result<(), NumberError> {
    /// let score = Number::parse("104.25")?;
    /// assert_eq!(score.rounded(1, Rounding::HalfUp).to_string(), "104.3");
    /// assert_eq!(score.rounded(1, Rounding::HalfEven).to_string(), "104.2");
    /// assert_eq!(score.rounded(0, Rounding::Down).to_string(), "104");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn rounded(self, decimals: u32, rounding: Rounding) -> Self {
        let Digits { negative, units, decimals: printed } = self.digits();
        let Some(cut) = printed.checked_sub(decimals).filter(|cut| *cut > 0) else { return self };
        let Some(ten) = power(cut) else { return self };
        let (kept, cut_off) = split(units, cut);
        let grows = rounding.grows(cut_off.cmp(&(ten.get() / 2)), kept % 2 == 1);
        let units = kept.saturating_add(u128::from(grows));
        Digits { negative, units, decimals }.as_printed().unwrap_or(self)
    }

    /// The number as bands and thresholds compare it: half-even at 9 decimals, never as displayed (reading 30).
    ///
    /// It cannot fail.
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError};
    /// # fn main() -> Result<(), NumberError> {
    /// let born_of_divisions = Number::parse("212.499999999999")?;
    /// assert_eq!(born_of_divisions.for_bands(), Number::parse("212.5")?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn for_bands(self) -> Self {
        self.rounded(BAND_DECIMALS, Rounding::HalfEven)
    }

    /// Half a unit of the last printed digit: what rounding may have hidden. It cannot fail; at 28 decimals it is zero.
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_number::{Number, NumberError};
    /// # fn main() -> Result<(), NumberError> {
    /// assert_eq!(Number::parse("14.74")?.half_unit(), Number::parse("0.005")?);
    /// assert_eq!(Number::parse("121")?.half_unit(), Number::parse("0.5")?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn half_unit(self) -> Self {
        let half = Digits { negative: false, units: 5, decimals: self.decimals().saturating_add(1) };
        half.as_printed().unwrap_or(Self::ZERO)
    }
}
