//! Bands that cover a range.

use std::cmp::Ordering;

use super::Held;
use crate::audit::fit::Fit;
use crate::number::Number;
use crate::raw::Band;

/// Whether bands cover a range without gap or overlap.
///
/// # What it measures
///
/// A grid of points or premiums that says what to do with every result.
///
/// # How it is computed
///
/// In the order of their lower bounds, each band begins where the one before ends, and exactly one of the two holds the
/// boundary; the first and the last reach the ends of the range, where it has any. The two numbers are those of the
/// first place where this fails: where a band should begin and where it does.
///
/// # When it does not apply
///
/// Without bands nothing is covered.
///
/// # Example
///
/// [0, 40), [40, 60), [60, 80), [80, 100] cover 0 to 100.
///
/// # Source
///
/// INL collective agreement on the fund of 2021, lines 68–73 and 150–154; reading 30.
pub(super) fn cover(bands: &[Band], from: Option<Number>, to: Option<Number>) -> Held {
    let mut bands: Vec<&Band> = bands.iter().collect();
    bands.sort_by(|one, two| match (one.from, two.from) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(one), Some(two)) => one.cmp(&two),
    });
    let (Some(first), Some(last)) = (bands.first(), bands.last()) else { return Held::without_numbers(Fit::No) };
    let fails = |expected: Number, found: Option<Number>| match found {
        Some(found) => Held::numbers(Fit::No, expected, found),
        None => Held::without_numbers(Fit::No),
    };
    if let Some(start) = from
        && first.from.is_some_and(|begins| begins > start || begins == start && first.from_included == Some(false))
    {
        return fails(start, first.from);
    }
    for (before, after) in bands.iter().zip(bands.iter().skip(1)) {
        let once = (before.to_included == Some(true)) != (after.from_included != Some(false));
        match before.to {
            Some(end) if after.from == Some(end) && once => {}
            Some(end) => return fails(end, after.from),
            None => return Held::without_numbers(Fit::No),
        }
    }
    if let Some(end) = to
        && last.to.is_some_and(|ends| ends < end || ends == end && last.to_included != Some(true))
    {
        return fails(end, last.to);
    }
    Held::without_numbers(Fit::Equal)
}
