//! The number that a relation gives: sums, products, ratios, variations and means of its operands.

mod mean;
mod product;
mod total;
mod variation;

use super::amount::Amount;
use super::{Auditor, Lacking};
use crate::number::Number;
use crate::raw::{Operand, Relation};

impl Auditor<'_> {
    /// The number that a relation gives, whatever its result is printed as.
    pub(super) fn value(&self, relation: &Relation) -> Result<Amount, Lacking> {
        match relation {
            Relation::Sum { parts, less, .. } => self.total(parts, less),
            Relation::Difference { from, less, .. } => {
                self.total(std::slice::from_ref(from), std::slice::from_ref(less))
            }
            Relation::Product { factors, factor, .. } => self.product(factors, *factor),
            Relation::Ratio { numerator, denominator, factor, .. } => self.ratio(numerator, denominator, *factor),
            Relation::Variation { from, to, form, direction, .. } => self.variation(from, to, *form, *direction),
            Relation::WeightedMean { parts, .. } => self.mean(parts),
            _ => Err(Lacking::Number(None)),
        }
    }

    /// The number of an operand: printed, a score of the engine, or the result of another relation, within its cap.
    pub(super) fn amount(&self, operand: &Operand) -> Result<Amount, Lacking> {
        let amount = if operand.computed == Some(true) {
            Amount::exact(self.score(operand)?)
        } else if let Some(relation) = operand.relation.as_deref() {
            self.value(relation)?
        } else {
            let value = operand.value.ok_or_else(|| Lacking::Number(operand.name.clone()))?;
            if operand.is_rounded() { Amount::rounded(value)? } else { Amount::exact(value) }
        };
        let Some(cap) = &operand.cap else { return Ok(amount) };
        Ok(amount.clamp(cap.below.map(Number::negate), cap.above))
    }

    /// The number of an operand of a sum, where a dash or a blank counts zero (reading 34).
    fn addend(&self, operand: &Operand) -> Result<Amount, Lacking> {
        if operand.blank == Some(true) { Ok(Amount::exact(Number::ZERO)) } else { self.amount(operand) }
    }

    /// The number that a relation prints as its result; nothing when the document prints none.
    pub(super) fn printed(&self, operand: &Operand) -> Result<Option<Amount>, Lacking> {
        let is_given = operand.value.is_some() || operand.relation.is_some() || operand.computed == Some(true);
        if is_given { self.amount(operand).map(Some) } else { Ok(None) }
    }

    /// The score that the engine computes for the node of an operand, in points from the reference of its scale.
    fn score(&self, operand: &Operand) -> Result<Number, Lacking> {
        let found = operand.at.as_ref().zip(self.scorecard).and_then(|(at, scorecard)| {
            let selection = &scorecard.about.selection;
            let asked = at.office.is_none() || at.office == selection.office;
            let same_period = at.period.as_ref().is_none_or(|period| *period == selection.period);
            let index = self.plan.find(at.node.as_str()).filter(|_| asked && same_period)?;
            let scale = self.plan.node(index).and_then(|node| self.plan.scale(node))?;
            scorecard.node(index)?.outcome.value()?.subtract(scale.reference).ok()
        });
        found.ok_or(Lacking::Score)
    }
}
