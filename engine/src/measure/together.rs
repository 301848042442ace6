//! What a sum, a mean or a ratio of sums of offices may turn out to be, when some of them are open.
//!
//! A sum and a mean are farthest out where each office is. One that may turn out to be asked nothing, and so to bring
//! no number, is counted where it takes the value farther out; some office is always there. A ratio of sums lies among
//! the ratios of its offices, as denominators count something and are not negative; the domain is that of the whole too.
//!
//! Example: 90 final, and 95 to 100 or nothing asked: a mean from 90 to 95, a sum from 90 to 190.

use super::possible::{Open, Possible};
use crate::number::{Number, Sum};
use crate::outcome::Outcome;
use crate::span::{End, Span};

/// A part of a sum or a mean: among which numbers it is, and whether it may leave.
type Addend = (Span, bool);

/// What a part brings to a sum or a mean; `None` where it surely brings nothing.
pub(super) fn addend(brings: &Result<Vec<Number>, Outcome>, possible: &Possible) -> Option<Addend> {
    match possible {
        Possible::Open(open) => {
            let now = brings.as_ref().ok().and_then(|numbers| numbers.first());
            Some((now.map_or(open.numbers, |&now| open.numbers.with(now)), open.may_leave()))
        }
        Possible::Settled => brings.as_ref().ok()?.first().map(|&number| (Span::exactly(number), false)),
    }
}

/// The sum, or the mean, of such parts; whether it may vanish is whether all of them may leave.
pub(super) fn added(parts: &[Addend], is_mean: bool) -> Open {
    let numbers = Span { low: farthest(parts, is_mean, End::Low), high: farthest(parts, is_mean, End::High) };
    Open { vanishes: parts.iter().all(|(_, leaves)| *leaves), ..Open::among(numbers) }
}

/// How far such parts can go; `None` if that is unbounded, or does not fit in 28 digits.
fn farthest(parts: &[Addend], is_mean: bool, end: End) -> Option<Number> {
    let (mut sum, mut count) = (Sum::new(), 0_usize);
    let mut leaving = Vec::new();
    for (span, leaves) in parts {
        let bound = span.at(end)?;
        if *leaves {
            leaving.push(bound);
        } else {
            sum.add(bound);
            count = count.saturating_add(1);
        }
    }
    leaving.sort_unstable();
    if end == End::High {
        leaving.reverse();
    }
    let mut total = sum.total().ok()?;
    for bound in leaving {
        // A mean moves towards what lies beyond it, a sum with whatever has the sign.
        let beyond =
            if is_mean { (bound.multiply(super::across::count(count)).ok()?, total) } else { (bound, Number::ZERO) };
        let is_farther = if end == End::Low { beyond.0 < beyond.1 } else { beyond.0 > beyond.1 };
        if count == 0 || is_farther {
            total = total.add(bound).ok()?;
            count = count.saturating_add(1);
        }
    }
    if is_mean { total.divide(super::across::count(count)).ok() } else { Some(total) }
}

/// The ratio of the sums of such parts: `settled` are the numerators and denominators that are known, `own` the ratio
/// of these.
pub(super) fn ratio(settled: &[&[Number]], own: Option<Number>, open: &[Open], domain: Span) -> Open {
    let is_counted = |sides: &&&[Number]| match sides {
        [numerator, denominator] => denominator.is_positive() || (denominator.is_zero() && numerator.is_zero()),
        _ => false,
    };
    let has_weight = settled.iter().any(|sides| sides.get(1).is_some_and(|denominator| denominator.is_positive()));
    let may_be_zero = !has_weight && open.iter().all(Open::may_leave);
    let numbers = if settled.iter().filter(is_counted).count() == settled.len() {
        let spans = open.iter().map(|open| open.numbers).chain(own.map(Span::exactly));
        let among = spans.reduce(Span::joined).unwrap_or(domain);
        among.within(domain).unwrap_or(among)
    } else {
        domain
    };
    Open {
        reached: may_be_zero && open.iter().any(|open| open.reached),
        vanishes: may_be_zero && open.iter().any(|open| open.vanishes),
        ..Open::among(numbers)
    }
}
