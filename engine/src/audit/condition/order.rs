//! Order and equal steps.

use super::Held;
use crate::audit::amount::Amount;
use crate::audit::fit::{Fit, fit};
use crate::audit::{Auditor, Lacking};
use crate::raw::Operand;

impl Auditor<'_> {
    /// Whether a number is below another.
    ///
    /// # What it measures
    ///
    /// A part within its whole, a minimum that is kept, a threshold.
    ///
    /// # How it is computed
    ///
    /// lower ≤ higher, or lower < higher; where it does not hold, the rounding of both is granted.
    ///
    /// # When it does not apply
    ///
    /// One of the two is not printed.
    ///
    /// # Example
    ///
    /// 20 % ≤ 25 %.
    ///
    /// # Source
    ///
    /// INL collective agreement on the fund of 2021, lines 125–126.
    pub(super) fn below(&self, lower: &Operand, higher: &Operand, or_equal: bool) -> Result<Held, Lacking> {
        let (lower, higher) = (self.amount(lower)?, self.amount(higher)?);
        let holds = lower.value < higher.value || or_equal && lower.value == higher.value;
        let found = match (holds, lower.bounds.zip(higher.bounds)) {
            (true, _) => Fit::Equal,
            (false, Some(((low, _), (_, high)))) if low < high => Fit::Within,
            (false, None) => Fit::Within,
            (false, Some(_)) => Fit::No,
        };
        Ok(Held::of(found, lower, higher))
    }

    /// Whether every number follows the one before by the same step.
    ///
    /// # What it measures
    ///
    /// A programme of equal yearly steps.
    ///
    /// # How it is computed
    ///
    /// The first step, added to each number, gives the next; what is compared is the first that it does not give, or
    /// the last.
    ///
    /// # When it does not apply
    ///
    /// Fewer than three numbers have nothing to compare.
    ///
    /// # Example
    ///
    /// 81, 86, 91: 86 + 5 = 91.
    ///
    /// # Source
    ///
    /// INPS performance plan 2021–2023, line 2211.
    pub(super) fn constant_step(&self, values: &[Operand]) -> Result<Held, Lacking> {
        let mut amounts = Vec::with_capacity(values.len());
        for value in values {
            amounts.push(self.amount(value)?);
        }
        let [first, second, rest @ ..] = amounts.as_slice() else { return Err(Lacking::Number(None)) };
        let step = Amount::sum(&[*second, first.negate()])?;
        let mut before = *second;
        let mut last = Err(Lacking::Number(None));
        for value in rest {
            let expected = Amount::sum(&[before, step])?;
            let held = Held::of(fit(&expected, value), expected, *value);
            if held.fit == Fit::No {
                return Ok(held);
            }
            (last, before) = (Ok(held), *value);
        }
        last
    }
}
