//! What each child brings to a weighted mean: contributions that add up exactly.
//!
//! contribution = weight × (score − reference) / Σ weight, each rounded once at 12 decimals; what the divisions leave
//! is the remainder, what the cap takes or gives is the cut (reading 13):
//! Σ contributions + remainder + cut = value − reference, to the last digit and whatever the order.

use super::Part;
use crate::number::{Number, Sum};
use crate::outcome::Outcome;
use crate::plan::NodeIndex;

/// What one child brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The child.
    pub node: NodeIndex,
    /// Its weight here.
    pub weight: Option<Number>,
    /// Its outcome.
    pub outcome: Outcome,
    /// How many points it brings above or below the reference; nothing if it has no value.
    pub points: Option<Number>,
}

/// How the points of a node add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// One line a child, in the order of the plan.
    pub contributions: Vec<Contribution>,
    /// What the rounding of the divisions leaves.
    pub remainder: Number,
    /// What the cap takes away or gives.
    pub cut: Number,
    /// value − reference: the sum of all lines.
    pub total: Number,
}

/// The balance of a node whose value is a weighted mean of its parts, capped.
///
/// `equal` stands for a simple mean, where every part counts the same.
pub(crate) fn balance(parts: &[Part], equal: bool, reference: Number, value: Number) -> Result<Balance, Outcome> {
    let weight_of = |part: &Part| if equal { Some(Number::ONE) } else { part.weight };
    let (mut known, mut weighted) = (Sum::default(), Sum::default());
    for part in parts {
        if let (Some(weight), Some(score)) = (weight_of(part), part.score.outcome.value()) {
            known.add(weight);
            weighted.add_product(weight, score);
        }
    }
    let known = known.total()?;
    let mean = weighted.total()?.divide(known)?;
    let mut contributions = Vec::with_capacity(parts.len());
    let mut brought = Sum::default();
    for part in parts {
        let points = match (weight_of(part), part.score.outcome.value()) {
            (Some(weight), Some(score)) => {
                let points = weight.multiply(score.subtract(reference)?)?.divide(known)?;
                brought.add(points);
                Some(points)
            }
            _ => None,
        };
        let outcome = part.score.outcome;
        contributions.push(Contribution { node: part.index, weight: weight_of(part), outcome, points });
    }
    let remainder = mean.subtract(reference)?.subtract(brought.total()?)?;
    Ok(Balance { contributions, remainder, cut: value.subtract(mean)?, total: value.subtract(reference)? })
}
