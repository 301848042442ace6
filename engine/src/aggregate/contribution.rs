//! What each child brings to a weighted mean: contributions that add up exactly.
//!
//! contribution = weight × (score − reference) / Σ weight, each rounded once at 12 decimals; what the divisions leave
//! is the remainder, what the cap takes or gives is the cut (reading 13):
//! Σ contributions + remainder + cut = value − reference, to the last digit and whatever the order.

use super::{Part, weighted::weight_of};
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

/// The lines of a balance besides the contributions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    /// What the rounding of the divisions leaves.
    pub remainder: Number,
    /// What the cap takes away or gives.
    pub cut: Number,
    /// value − reference: the sum of all lines.
    pub total: Number,
}

/// What a part of some weight and score brings to a mean.
pub(crate) fn points(weight: Number, score: Number, reference: Number, known: Number) -> Result<Number, Outcome> {
    Ok(weight.multiply(score.subtract(reference)?)?.divide(known)?)
}

/// The lines besides the contributions, which together are `brought`.
pub(crate) fn lines(mean: Number, brought: Number, reference: Number, value: Number) -> Result<Lines, Outcome> {
    let remainder = mean.subtract(reference)?.subtract(brought)?;
    Ok(Lines { remainder, cut: value.subtract(mean)?, total: value.subtract(reference)? })
}

/// The balance of a node whose value is a weighted mean of its parts, capped.
///
/// `equal` stands for a simple mean, where every part counts the same.
pub(crate) fn balance(parts: &[Part], equal: bool, reference: Number, value: Number) -> Result<Balance, Outcome> {
    let (mut known, mut weighted) = (Sum::default(), Sum::default());
    for part in parts {
        if let (Some(weight), Some(score)) = (weight_of(part, equal), part.score.outcome.value()) {
            known.add(weight);
            weighted.add_product(weight, score);
        }
    }
    let known = known.total()?;
    let mean = weighted.total()?.divide(known)?;
    let mut contributions = Vec::with_capacity(parts.len());
    let mut brought = Sum::default();
    for part in parts {
        let (weight, outcome) = (weight_of(part, equal), part.score.outcome);
        let points = match (weight, outcome.value()) {
            (Some(weight), Some(score)) => Some(points(weight, score, reference, known)?),
            _ => None,
        };
        points.into_iter().for_each(|points| brought.add(points));
        contributions.push(Contribution { node: part.index, weight, outcome, points });
    }
    let Lines { remainder, cut, total } = lines(mean, brought.total()?, reference, value)?;
    Ok(Balance { contributions, remainder, cut, total })
}
