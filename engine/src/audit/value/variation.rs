//! Variations between two numbers.

use crate::audit::amount::Amount;
use crate::audit::{Auditor, Lacking};
use crate::number::Number;
use crate::raw::{Direction, Operand, VariationForm};

impl Auditor<'_> {
    /// A variation, in per cent of where it starts or in its unit.
    ///
    /// # What it measures
    ///
    /// How far a result is from its target, or a year from the one before.
    ///
    /// # How it is computed
    ///
    /// 100 × (to − from) / |from|, or to − from; turned round where lower is better (reading 1). The bounds come from
    /// to / |from|, where each number stands once.
    ///
    /// # When it does not apply
    ///
    /// In per cent, from zero: not recomputable.
    ///
    /// # Example
    ///
    /// From 102 to 117.03: 100 × 15.03 / 102 = 14.735…, printed 14.74.
    ///
    /// # Source
    ///
    /// R-01; INPS performance plan 2021–2023, lines 643–645.
    pub(in crate::audit) fn variation(
        &self,
        from: &Operand,
        to: &Operand,
        form: VariationForm,
        direction: Option<Direction>,
    ) -> Result<Amount, Lacking> {
        let (from, to) = (self.amount(from)?, self.amount(to)?);
        let varied = match form {
            VariationForm::Amount => Amount::sum(&[to, from.negate()])?,
            VariationForm::Percent => percent(from, to)?,
        };
        Ok(if direction == Some(Direction::Lower) { varied.negate() } else { varied })
    }
}

fn percent(from: Amount, to: Amount) -> Result<Amount, Lacking> {
    let hundred = Amount::exact(Number::HUNDRED);
    let size = if from.value.is_negative() { from.negate() } else { from };
    let value = Number::HUNDRED.multiply(to.value.subtract(from.value)?)?.divide(size.value)?;
    let start = if from.value.is_negative() { hundred } else { hundred.negate() };
    let bounds = Amount::sum(&[to.times(hundred)?.over(size)?, start])?.bounds;
    Ok(Amount { value, bounds })
}
