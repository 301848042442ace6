//! Sums and differences.

use crate::audit::amount::Amount;
use crate::audit::{Auditor, Lacking};
use crate::raw::Operand;

impl Auditor<'_> {
    /// A sum, less what is subtracted.
    ///
    /// # What it measures
    ///
    /// A total of printed parts: components of an index, rows of a table, weights that make 100.
    ///
    /// # How it is computed
    ///
    /// Parts less what is subtracted, exactly; each rounded part widens the bounds by half a unit of its last digit.
    ///
    /// # When it does not apply
    ///
    /// A part that is not printed is missing; a dash or a blank counts zero (reading 34).
    ///
    /// # Example
    ///
    /// 257 080 718 + 154 465 081 + 285 090 070 = 696 635 869.
    ///
    /// # Source
    ///
    /// INPS performance plan 2021–2023, lines 1308–1363.
    pub(in crate::audit) fn total(&self, parts: &[Operand], less: &[Operand]) -> Result<Amount, Lacking> {
        let mut amounts = Vec::with_capacity(parts.len().saturating_add(less.len()));
        for part in parts {
            amounts.push(self.addend(part)?);
        }
        for part in less {
            amounts.push(self.addend(part)?.negate());
        }
        Amount::sum(&amounts)
    }
}
