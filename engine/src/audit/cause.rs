//! Why printed numbers may not agree, where the numbers themselves show it.

use std::collections::{BTreeMap, BTreeSet};

use super::amount::Amount;
use super::fit::{Fit, fit};
use super::{Auditor, CheckResult, Lacking};
use crate::number::Number;
use crate::raw::{Operand, Relation};

/// Why printed numbers may not agree; `place` counts the operands of the relation, its result last.
///
/// # What it measures
///
/// Slips of a hand or of a layout that would explain a contradiction.
///
/// # How it is computed
///
/// Each slip is undone in turn, and the relation tried again; one that makes it hold is told. Parts are tried only in
/// sums, where one number shows; two slips at once never. Of several, those stay that another contradiction points to.
///
/// # When it does not apply
///
/// Only to a contradiction; and it is a likely cause, never a certain one.
///
/// # Example
///
/// 1 946 562 022 where the parts make 1 964 562 023: the 4 and the 6 are swapped.
///
/// # Source
///
/// INPS performance plan 2021–2023, lines 1352–1363.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LikelyCause {
    /// The sign of the number is turned round.
    SignTurned {
        /// Which number.
        place: usize,
    },
    /// The printed result is the recomputed one with its decimal point elsewhere.
    FactorOfTen {
        /// Which number.
        place: usize,
        /// How many places further right the point should stand.
        places: i32,
    },
    /// The printed total leaves a part out.
    PartLeftOut {
        /// Which part.
        place: usize,
    },
    /// The printed total counts a part twice.
    PartTwice {
        /// Which part.
        place: usize,
    },
    /// Two neighbouring digits are swapped.
    DigitsSwapped {
        /// In which number.
        place: usize,
        /// The number that would agree.
        instead: Number,
    },
    /// One digit is another.
    DigitChanged {
        /// In which number.
        place: usize,
        /// The number that would agree.
        instead: Number,
    },
}

impl LikelyCause {
    /// The stable word, for instance `digits_swapped`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::SignTurned { .. } => "sign_turned",
            Self::FactorOfTen { .. } => "factor_of_ten",
            Self::PartLeftOut { .. } => "part_left_out",
            Self::PartTwice { .. } => "part_twice",
            Self::DigitsSwapped { .. } => "digits_swapped",
            Self::DigitChanged { .. } => "digit_changed",
        }
    }

    /// Which number it speaks of.
    pub const fn place(&self) -> usize {
        match self {
            Self::SignTurned { place }
            | Self::FactorOfTen { place, .. }
            | Self::PartLeftOut { place }
            | Self::PartTwice { place }
            | Self::DigitsSwapped { place, .. }
            | Self::DigitChanged { place, .. } => *place,
        }
    }

    /// The number that would agree, where another one would.
    pub const fn instead(&self) -> Option<Number> {
        match self {
            Self::DigitsSwapped { instead, .. } | Self::DigitChanged { instead, .. } => Some(*instead),
            _ => None,
        }
    }
}

/// With more places where two digits could be swapped than this, none is likely.
const MOST_SWAPS: usize = 3;

impl Auditor<'_> {
    /// The likely causes of a contradiction between a recomputed number and the printed one: as a rule one or none,
    /// several where the same slip in several numbers would explain it.
    pub(super) fn causes(&self, relation: &Relation, recomputed: Amount, printed: Amount) -> Vec<LikelyCause> {
        let Some(place) = relation.operands().len().checked_sub(1) else { return Vec::new() };
        let agrees = |instead: &Amount| fit(&recomputed, instead) != Fit::No;
        if agrees(&printed.negate()) {
            return vec![LikelyCause::SignTurned { place }];
        }
        if let Some(places) = point_elsewhere(recomputed, &printed) {
            return vec![LikelyCause::FactorOfTen { place, places }];
        }
        let mut swapped = Vec::new();
        if let Relation::Sum { parts, less, .. } = relation {
            if let Ok(Some(found)) = self.of_parts(parts, less, recomputed, printed) {
                return vec![found];
            }
            swapped = swapped_parts(parts, less, recomputed, &printed);
        }
        let in_result = swaps(printed.value).into_iter().filter(|instead| agrees(&like(&printed, *instead)));
        swapped.extend(in_result.map(|instead| LikelyCause::DigitsSwapped { place, instead }));
        if !swapped.is_empty() {
            return if swapped.len() > MOST_SWAPS { Vec::new() } else { swapped };
        }
        let rounded = recomputed.value.rounded(printed.value.decimals(), crate::number::Rounding::HalfUp);
        if one_digit_apart(rounded, printed.value) {
            return vec![LikelyCause::DigitChanged { place, instead: rounded }];
        }
        Vec::new()
    }

    /// A part left out, counted twice, or with its sign turned round, if exactly one part would explain it.
    fn of_parts(
        &self,
        parts: &[Operand],
        less: &[Operand],
        recomputed: Amount,
        printed: Amount,
    ) -> Result<Option<LikelyCause>, Lacking> {
        let mut found: [Vec<usize>; 3] = Default::default();
        for (place, part) in parts.iter().chain(less).enumerate() {
            if part.blank == Some(true) {
                continue;
            }
            let amount = self.amount(part)?;
            let amount = if place < parts.len() { amount } else { amount.negate() };
            if amount.value.is_zero() {
                continue;
            }
            let less = amount.negate();
            let tried: [&[Amount]; 3] = [&[recomputed, less], &[recomputed, amount], &[recomputed, less, less]];
            for (tried, places) in tried.into_iter().zip(&mut found) {
                let sum = Amount::exact(Amount::sum(tried)?.value);
                if fit(&sum, &printed) != Fit::No {
                    places.push(place);
                }
            }
        }
        let only = |places: &Vec<usize>| if let [place] = places.as_slice() { Some(*place) } else { None };
        let [out, twice, sign] = &found;
        Ok(only(out)
            .map(|place| LikelyCause::PartLeftOut { place })
            .or_else(|| only(twice).map(|place| LikelyCause::PartTwice { place }))
            .or_else(|| only(sign).map(|place| LikelyCause::SignTurned { place })))
    }
}

/// The number that a cause speaks of, and the one that would agree.
type Slip = (Option<Number>, Option<Number>);

/// Where the same slip in several numbers would explain a contradiction, keeps the slips that another contradiction
/// points to as well.
pub(super) fn confirm(results: &mut [CheckResult]) {
    // How many contradictions each slip would explain.
    let mut explained: BTreeMap<Slip, usize> = BTreeMap::new();
    for result in results.iter() {
        for slip in result.slips().into_iter().collect::<BTreeSet<Slip>>() {
            let count = explained.entry(slip).or_default();
            *count = count.saturating_add(1);
        }
    }
    for result in results.iter_mut() {
        if result.causes.len() > 1 {
            let elsewhere = |slip: Slip| explained.get(&slip).is_some_and(|&count| count > 1);
            let own = result.slips();
            let mut kept = own.into_iter().map(elsewhere);
            if kept.clone().any(|kept| kept) {
                result.causes.retain(|_| kept.next() == Some(true));
            }
        }
    }
}

impl CheckResult {
    /// The number that each cause speaks of, and the one that would agree.
    fn slips(&self) -> Vec<Slip> {
        let number = |cause: &LikelyCause| self.values.get(cause.place()).copied().flatten();
        self.causes.iter().map(|cause| (number(cause), cause.instead())).collect()
    }
}

/// Two digits swapped in one part of a sum.
fn swapped_parts(parts: &[Operand], less: &[Operand], recomputed: Amount, printed: &Amount) -> Vec<LikelyCause> {
    let mut found = Vec::new();
    for (place, part) in parts.iter().chain(less).enumerate() {
        let Some(value) = part.value else { continue };
        for instead in swaps(value) {
            let Ok(change) = instead.subtract(value) else { continue };
            let change = if place < parts.len() { change } else { change.negate() };
            if Amount::sum(&[recomputed, Amount::exact(change)]).is_ok_and(|sum| fit(&sum, printed) != Fit::No) {
                found.push(LikelyCause::DigitsSwapped { place, instead });
            }
        }
    }
    found
}

/// Another number, known as well as the printed one.
fn like(printed: &Amount, instead: Number) -> Amount {
    if printed.is_rounded() {
        Amount::rounded(instead).unwrap_or(Amount::exact(instead))
    } else {
        Amount::exact(instead)
    }
}

/// By how many places the point of the printed number would have to move, to the right where it is above zero.
fn point_elsewhere(recomputed: Amount, printed: &Amount) -> Option<i32> {
    if recomputed.value.is_zero() || printed.value.is_zero() {
        return None;
    }
    [(1, -1, 10), (2, -2, 100), (3, -3, 1000)].into_iter().find_map(|(right, left, factor)| {
        let factor = Amount::exact(Number::from_integer(factor));
        let smaller = recomputed.over(factor).ok()?;
        let larger = recomputed.times(factor).ok()?;
        let agrees = |other: &Amount| fit(other, printed) != Fit::No;
        if agrees(&smaller) { Some(right) } else { agrees(&larger).then_some(left) }
    })
}

/// The number with each pair of neighbouring, different digits swapped in turn; a leading zero is none.
fn swaps(value: Number) -> Vec<Number> {
    let printed: Vec<char> = value.to_string().chars().collect();
    let digits: Vec<usize> =
        (0..printed.len()).filter(|at| printed.get(*at).is_some_and(char::is_ascii_digit)).collect();
    let mut found = Vec::new();
    for (one, two) in digits.iter().zip(digits.iter().skip(1)) {
        let mut swapped = printed.clone();
        swapped.swap(*one, *two);
        let text: String = swapped.iter().collect();
        if swapped != printed
            && let Ok(number) = Number::parse(&text)
        {
            found.push(number);
        }
    }
    found
}

/// Whether two numbers of three digits or more differ in exactly one.
fn one_digit_apart(one: Number, other: Number) -> bool {
    let (one, other) = (one.to_string(), other.to_string());
    let apart = one.chars().zip(other.chars()).filter(|(one, other)| one != other).count();
    let digits = one.chars().filter(char::is_ascii_digit).count();
    one.len() == other.len() && apart == 1 && digits >= 3 && one.starts_with('-') == other.starts_with('-')
}
