//! The same thing printed several times.

use super::Held;
use crate::audit::fit::{Fit, digits, fit};
use crate::audit::{Auditor, Lacking};
use crate::names::Names;
use crate::number::Number;
use crate::raw::{Operand, Series};

impl Auditor<'_> {
    /// Whether the same quantity is printed alike everywhere.
    ///
    /// # What it measures
    ///
    /// A target, a baseline or a total that stands in several places.
    ///
    /// # How it is computed
    ///
    /// Each number is compared with the first; the one with more decimals is rounded, or cut, to those of the other.
    /// The rounding of parts is granted only to a number that another relation gives. What is compared is the pair
    /// that meets worst.
    ///
    /// # When it does not apply
    ///
    /// A number that is not printed; fewer than two.
    ///
    /// # Example
    ///
    /// 708 216 in one slide and 695 400 in another, at the same day: not the same.
    ///
    /// # Source
    ///
    /// INPS performance plan 2021–2023, lines 3765–3771 and 4844–4847.
    pub(super) fn same(&self, values: &[Operand]) -> Result<Held, Lacking> {
        let Some((first, others)) = values.split_first() else { return Err(Lacking::Number(None)) };
        let one = self.amount(first)?;
        let mut worst = Err(Lacking::Number(None));
        for operand in others {
            let other = self.amount(operand)?;
            let (finer, coarser) =
                if one.value.decimals() < other.value.decimals() { (&other, &one) } else { (&one, &other) };
            let made = first.relation.is_some() || operand.relation.is_some();
            let found = if made { fit(finer, coarser) } else { digits(finer, coarser) };
            if worst.as_ref().map_or(true, |held: &Held| held.fit < found) {
                worst = Ok(Held::of(found, one, other));
            }
        }
        worst
    }
}

/// Whether the same series of numbers is printed alike everywhere.
///
/// # What it measures
///
/// The weights of a level, printed in a table, in a chart and in a tree.
///
/// # How it is computed
///
/// Each series is compared with the first, place by place, or sorted where a layout lost the order. The two numbers
/// are the first that differ.
///
/// # When it does not apply
///
/// Fewer than two series.
///
/// # Example
///
/// 10, 30, 10, 10, 40 three times.
///
/// # Source
///
/// INPS performance plan 2021–2023, lines 2804–2856 and 4369–4373.
pub(super) fn same_series(series: &[Series], any_order: bool) -> Result<Held, Lacking> {
    let numbers = |one: &Series| {
        let mut values = one.values.clone();
        if any_order {
            values.sort();
        }
        values
    };
    let Some((first, others)) = series.split_first().filter(|(_, others)| !others.is_empty()) else {
        return Err(Lacking::Number(None));
    };
    let first: Vec<Number> = numbers(first);
    for other in others {
        let other = numbers(other);
        if let Some((expected, found)) = first.iter().zip(&other).find(|(expected, found)| expected != found) {
            return Ok(Held::numbers(Fit::No, *expected, *found));
        }
        if first.len() != other.len() {
            return Ok(Held::without_numbers(Fit::No));
        }
    }
    Ok(Held::without_numbers(Fit::Equal))
}

/// Whether two lists have the same names.
///
/// # What it measures
///
/// Offices, projects or objectives listed twice.
///
/// # How it is computed
///
/// As sets, letter by letter; what stands in one only is told.
///
/// # When it does not apply
///
/// It always does.
///
/// # Example
///
/// {A, B} and {B, A} are the same; {A, B} and {A, C} leave B and C.
///
/// # Source
///
/// Reading 33: the same thing printed twice.
pub(super) fn same_set(first: &[String], second: &[String]) -> Held {
    let (mut one, mut two, mut unmatched) = (Names::default(), Names::default(), Names::default());
    first.iter().for_each(|name| _ = one.insert(name));
    second.iter().for_each(|name| _ = two.insert(name));
    let alone = |name: &&String| !(one.contains(name) && two.contains(name));
    first.iter().chain(second).filter(alone).for_each(|name| _ = unmatched.insert(name));
    let unmatched: Vec<String> = unmatched.list().into_iter().map(str::to_owned).collect();
    let found = if unmatched.is_empty() { Fit::Equal } else { Fit::No };
    Held { unmatched, ..Held::without_numbers(found) }
}
