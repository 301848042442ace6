//! How far a mean can go when some of its parts may still vanish.
//!
//! A part whose result is not known may turn out not to apply (reading 8): its weight then goes to the siblings. So a
//! bound is taken over every set of parts that may be left: all that are sure to stay, and those of the others that
//! make it worse, or better. Taken from the worst, they are those that lie below the mean of what is there so far.
//!
//! Example: weights 50 and 50, the first at 120, the second between 80 and 100 or gone: from (120 + 80) / 2 = 100 to 120.

use std::cmp::Ordering;

use super::Part;
use super::weighted::weight_of;
use crate::number::{Number, Sum};
use crate::outcome::Interval;

/// A side of an interval.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Worst,
    Best,
}

impl Side {
    /// The bound of an interval on this side.
    pub fn of(self, interval: &Interval) -> Option<Number> {
        match self {
            Self::Worst => interval.worst,
            Self::Best => interval.best,
        }
    }

    /// How two bounds stand, the one that is farther out first.
    pub fn order(self, one: Number, other: Number) -> Ordering {
        match self {
            Self::Worst => one.cmp(&other),
            Self::Best => other.cmp(&one),
        }
    }

    /// The one of two bounds that is farther out; nothing if one of them has none.
    pub fn farther(self, one: Option<Number>, other: Option<Number>) -> Option<Number> {
        let (one, other) = (one?, other?);
        Some(if self.order(one, other) == Ordering::Greater { other } else { one })
    }
}

/// Both sides.
pub(super) fn both(of: impl Fn(Side) -> Option<Number>) -> Interval {
    Interval { worst: of(Side::Worst), best: of(Side::Best) }
}

/// Σ weight × bound and Σ weight of the parts that take a mean farthest out; nothing if it is unbounded there, if a
/// number does not fit in 28 digits, or if no part has a weight.
pub(super) fn farthest(parts: &[Part], simple: bool, side: Side) -> Option<(Number, Number)> {
    let (mut sum, mut all) = (Sum::default(), Sum::default());
    let mut vanishing = Vec::new();
    for part in parts {
        let weight = weight_of(part, simple)?;
        if weight.is_zero() {
            continue;
        }
        let bound = side.of(&part.score.interval)?;
        if part.score.may_vanish {
            vanishing.push((weight, bound));
        } else {
            sum.add_product(weight, bound);
            all.add(weight);
        }
    }
    let (mut sum, mut all) = (sum.total().ok()?, all.total().ok()?);
    vanishing.sort_by(|one, other| side.order(one.1, other.1));
    for (weight, bound) in vanishing {
        if all.is_zero() || side.order(bound.multiply(all).ok()?, sum) == Ordering::Less {
            sum = sum.add(weight.multiply(bound).ok()?).ok()?;
            all = all.add(weight).ok()?;
        }
    }
    (!all.is_zero()).then_some((sum, all))
}
