//! How a recomputed number meets the printed one.

use super::amount::Amount;
use crate::number::Rounding;

/// How a recomputed number meets the printed one, from the best.
///
/// # What it measures
///
/// Whether the printed number can be the recomputed one, and by which step.
///
/// # How it is computed
///
/// Tried in this order: equal; equal when rounded half up at the printed decimals; equal when cut there; the bounds of
/// the two meet; none of these.
///
/// # When it does not apply
///
/// An exact count is neither rounded nor cut.
///
/// # Example
///
/// 14.735294 meets a printed 14.74 rounded, and a printed 14.73 cut.
///
/// # Source
///
/// Readings 12 and 33.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The same number.
    Equal,
    /// The same once rounded.
    Rounded,
    /// The same once cut.
    Truncated,
    /// The rounding of the parts explains the difference.
    Within,
    /// Another number.
    No,
}

/// How a recomputed number meets a printed one by its digits alone.
pub(super) fn digits(recomputed: &Amount, printed: &Amount) -> Fit {
    let at = |rounding| recomputed.value.rounded(printed.value.decimals(), rounding);
    if recomputed.value == printed.value {
        Fit::Equal
    } else if !printed.is_rounded() {
        Fit::No
    } else if at(Rounding::HalfUp) == printed.value {
        Fit::Rounded
    } else if at(Rounding::Down) == printed.value {
        Fit::Truncated
    } else {
        Fit::No
    }
}

/// How a recomputed number meets a printed one, the rounding of its parts granted.
pub(super) fn fit(recomputed: &Amount, printed: &Amount) -> Fit {
    match digits(recomputed, printed) {
        Fit::No if meet(recomputed, printed) => Fit::Within,
        found => found,
    }
}

/// Whether two amounts may be the same number.
fn meet(one: &Amount, two: &Amount) -> bool {
    match (one.bounds, two.bounds) {
        (Some((low, high)), Some((least, most))) => low <= most && least <= high,
        _ => true,
    }
}
