//! Means with and without weights.

use crate::audit::amount::Amount;
use crate::audit::{Auditor, Lacking};
use crate::number::Number;
use crate::raw::WeightedOperand;

impl Auditor<'_> {
    /// A weighted mean, or the simple one when no weight is there.
    ///
    /// # What it measures
    ///
    /// A synthetic result from the results below it.
    ///
    /// # How it is computed
    ///
    /// Σ weight × part / Σ weight, divided once at 12 decimals (reading 11); weights are exact.
    ///
    /// # When it does not apply
    ///
    /// Some weights there and others not; weights that add up to zero.
    ///
    /// # Example
    ///
    /// −0.47 and −12.91 with equal weights: −6.69.
    ///
    /// # Source
    ///
    /// INPS performance plan 2021–2023, lines 582–611.
    pub(in crate::audit) fn mean(&self, parts: &[WeightedOperand]) -> Result<Amount, Lacking> {
        let is_simple = parts.iter().all(|part| part.weight.is_none());
        let (mut amounts, mut weights) = (Vec::new(), Vec::new());
        for WeightedOperand { operand, weight, .. } in parts {
            let weight = if is_simple { Some(Number::ONE) } else { *weight };
            let weight = Amount::exact(weight.ok_or_else(|| Lacking::Number(operand.name.clone()))?);
            amounts.push(self.amount(operand)?.times(weight)?);
            weights.push(weight);
        }
        Amount::sum(&amounts)?.over(Amount::sum(&weights)?)
    }
}
