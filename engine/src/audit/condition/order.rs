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

    /// Whether a number lies between the smallest and the largest of others.
    ///
    /// # What it measures
    ///
    /// A mean whose weights the document does not print: whatever they are, it lies among its parts.
    ///
    /// # How it is computed
    ///
    /// smallest ≤ number ≤ largest, a dash or a blank left out; where it does not hold, the rounding of the number and of
    /// the nearer end is granted. The two numbers are the end that is passed, or the nearer one, and the number.
    ///
    /// # When it does not apply
    ///
    /// The number is not printed, or none of the others is.
    ///
    /// # Example
    ///
    /// A region with 125 days between provinces with 90 and 150.
    ///
    /// # Source
    ///
    /// INPS performance plan 2021–2023, table A, lines 7492–7945.
    pub(super) fn between(&self, parts: &[Operand], result: &Operand) -> Result<Held, Lacking> {
        let number = self.amount(result)?;
        let mut ends: Option<(Amount, Amount)> = None;
        for part in parts.iter().filter(|part| part.blank != Some(true)) {
            let part = self.amount(part)?;
            let (least, most) = ends.unwrap_or((part, part));
            let least = if part.value < least.value { part } else { least };
            let most = if part.value > most.value { part } else { most };
            ends = Some((least, most));
        }
        let (least, most) = ends.ok_or(Lacking::Number(None))?;
        let (is_low, is_high) = (number.value < least.value, number.value > most.value);
        let from_least = number.value.subtract(least.value)?;
        let end = if is_low || !is_high && from_least <= most.value.subtract(number.value)? { least } else { most };
        let found = match (is_low || is_high, number.bounds.zip(end.bounds)) {
            (false, _) => Fit::Equal,
            (true, Some(((_, high), (low, _)))) if is_low && high >= low => Fit::Within,
            (true, Some(((low, _), (_, high)))) if is_high && low <= high => Fit::Within,
            (true, None) => Fit::Within,
            (true, Some(_)) => Fit::No,
        };
        Ok(Held::of(found, end, number))
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
