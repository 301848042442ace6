//! Products and ratios.

use crate::audit::amount::Amount;
use crate::audit::{Auditor, Lacking};
use crate::number::Number;
use crate::raw::Operand;

impl Auditor<'_> {
    /// A product, with a fixed factor.
    ///
    /// # What it measures
    ///
    /// A quantity by its price, a base by its percentage, a weight within a weight.
    ///
    /// # How it is computed
    ///
    /// Factor × the factors, exactly; the bounds are those of all the corners.
    ///
    /// # When it does not apply
    ///
    /// A factor that is not printed is missing.
    ///
    /// # Example
    ///
    /// 0.01 × 1 600.00 × 97 = 1 552.00.
    ///
    /// # Source
    ///
    /// INL collective agreement on the fund of 2021, lines 108–111.
    pub(in crate::audit) fn product(&self, factors: &[Operand], factor: Option<Number>) -> Result<Amount, Lacking> {
        let mut product = Amount::exact(factor.unwrap_or(Number::ONE));
        for operand in factors {
            product = product.times(self.amount(operand)?)?;
        }
        Ok(product)
    }

    /// A ratio of sums, with a fixed factor.
    ///
    /// # What it measures
    ///
    /// A share of a whole, a result against its plan, the value of a unit.
    ///
    /// # How it is computed
    ///
    /// Factor × Σ numerators / Σ denominators: multiplied first, divided last and once, at 12 decimals (reading 11).
    ///
    /// # When it does not apply
    ///
    /// Denominator zero: not recomputable.
    ///
    /// # Example
    ///
    /// 100 × 12 540 800 / 10 389 697 = 120.704…, printed 121 %.
    ///
    /// # Source
    ///
    /// INPS performance plan 2021–2023, line 860.
    pub(in crate::audit) fn ratio(
        &self,
        numerator: &[Operand],
        denominator: &[Operand],
        factor: Option<Number>,
    ) -> Result<Amount, Lacking> {
        let above = self.total(numerator, &[])?.times(Amount::exact(factor.unwrap_or(Number::ONE)))?;
        above.over(self.total(denominator, &[])?)
    }
}
