//! Relations that hold or do not: order, equal steps, bands that cover, the same thing printed twice.

mod cover;
mod order;
mod same;

use super::amount::Amount;
use super::fit::Fit;
use super::{Auditor, Lacking};
use crate::number::Number;
use crate::raw::Relation;

/// Whether a relation holds, and the two numbers that show it.
pub(super) struct Held {
    /// How the two meet.
    pub fit: Fit,
    /// What stands in one place, or should follow.
    pub recomputed: Option<Amount>,
    /// What stands in the other.
    pub published: Option<Amount>,
    /// Names that stand in one of two lists only.
    pub unmatched: Vec<String>,
}

impl Held {
    fn of(fit: Fit, recomputed: Amount, published: Amount) -> Self {
        Self { fit, recomputed: Some(recomputed), published: Some(published), unmatched: Vec::new() }
    }

    fn numbers(fit: Fit, recomputed: Number, published: Number) -> Self {
        Self::of(fit, Amount::exact(recomputed), Amount::exact(published))
    }

    const fn without_numbers(fit: Fit) -> Self {
        Self { fit, recomputed: None, published: None, unmatched: Vec::new() }
    }
}

impl Auditor<'_> {
    /// Whether a relation that gives no number holds; nothing for one that gives a number.
    pub(super) fn held(&self, relation: &Relation) -> Option<Result<Held, Lacking>> {
        Some(match relation {
            Relation::Below { lower, higher, or_equal } => self.below(lower, higher, *or_equal != Some(false)),
            Relation::Between { parts, result } => self.between(parts, result),
            Relation::ConstantStep { values } => self.constant_step(values),
            Relation::Cover { bands, from, to } => Ok(cover::cover(bands, *from, *to)),
            Relation::Same { values } => self.same(values),
            Relation::SameSeries { series, any_order } => same::same_series(series, *any_order == Some(true)),
            Relation::SameSet { first, second } => Ok(same::same_set(first, second)),
            _ => return None,
        })
    }
}

/// Whether holding is a necessary condition and no more: an order, a step, a cover.
pub(super) const fn is_condition(relation: &Relation) -> bool {
    matches!(
        relation,
        Relation::Below { .. } | Relation::Between { .. } | Relation::ConstantStep { .. } | Relation::Cover { .. }
    )
}
