//! The value of an office from those of the offices that it is made of.
//!
//! **What it measures.** A region from its provinces, the nation from its regions.
//! **How it is computed.** As the plan says of the indicator: the sum of the values; the ratio of the sums of
//! numerators and denominators; the simple mean of the values. An office that is itself made of others comes before.
//! **When it does not apply.** An office that the document takes out, or that has a dash for a target, is left out
//! (reading 34); so is one whose result an act neutralises, with all the offices inside it (reading 31). One without a result makes the value missing: missing is never zero. Where only the office itself has
//! a result, that one holds. The domain of the indicator is that of each office: a sum lies between the sums of its
//! ends.
//! **Example.** 10 of 20 and 5 of 5 done: ratio of sums 100 × 15 / 25 = 60, mean of ratios (50 + 100) / 2 = 75.
//! **Source.** R-24, R-34, R-35, R-91; reading 31.

use super::found::{Found, Place, find};
use super::possible::{Open, Possible, domain};
use super::{Measured, quotient, sides, together};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Outcome, Reason};
use crate::plan::NodeRule;
use crate::raw::{AcrossOffices, Office, ResultStatus, ScoreRule};
use crate::span::Span;
use crate::target::targets_in;

/// What an office brings to the value of the one that it is part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficePart<'plan> {
    /// The office.
    pub office: &'plan Office,
    /// Its value; its numerator and denominator; its components; or why there is none.
    pub brings: Result<Vec<Number>, Outcome>,
}

/// A part with what it may turn out to bring.
struct Bounded<'plan> {
    part: OfficePart<'plan>,
    possible: Possible,
}

/// How the value arises from those of other offices; `None` if it is the office's own, or if an act neutralises it.
pub(crate) fn rule(place: &Place<'_>) -> Option<AcrossOffices> {
    if is_neutralised(place) {
        return None;
    }
    let rule = place
        .node
        .raw
        .across_offices
        .filter(|rule| matches!(rule, AcrossOffices::Sum | AcrossOffices::RatioOfSums | AcrossOffices::Mean))?;
    let own = place.given().is_some_and(|given| given.status != Some(ResultStatus::Missing));
    let mut parts = place.bench.plan.parts_of(place.office());
    let any = parts.any(|office| place.of_office(&office.id, |part| has_result(part) || (!own && is_asked(part))));
    any.then_some(rule)
}

/// Whether an act takes out the result of an office, and with it those of the offices inside.
fn is_neutralised(place: &Place<'_>) -> bool {
    place.given().is_some_and(|given| given.status == Some(ResultStatus::Neutralised))
}

/// Whether an office, or one within it, has a result that counts.
fn has_result(place: &Place<'_>) -> bool {
    !is_neutralised(place)
        && (place.given().is_some_and(|given| given.status != Some(ResultStatus::Missing))
            || place.bench.plan.parts_of(place.office()).any(|office| place.of_office(&office.id, has_result)))
}

/// Whether something is asked of an office: nothing is where others have a target of their own and it has none, in the
/// period or, where that has no targets, in the one that is scored (reading 34).
fn is_asked(place: &Place<'_>) -> bool {
    if place.taken_out().is_some() {
        return false;
    }
    let head = &place.bench.plan.head;
    let scored = &place.bench.selection.period;
    let period = if targets_in(place.node, head, place.period).0 { place.period } else { scored };
    !targets_in(place.node, head, period).1 || Place { period, ..*place }.target().is_some()
}

/// What the offices that make up a value bring to it, in the order of the document.
pub(super) fn parts<'all>(place: &Place<'all>, rule: AcrossOffices) -> Vec<OfficePart<'all>> {
    bounded(place, rule).into_iter().map(|bounded| bounded.part).collect()
}

fn bounded<'all>(place: &Place<'all>, rule: AcrossOffices) -> Vec<Bounded<'all>> {
    let plan = place.bench.plan;
    plan.parts_of(place.office())
        .map(|office| place.of_office(&office.id, |part| of_part(part, office, rule)))
        .collect()
}

fn of_part<'all>(place: &Place<'_>, office: &'all Office, rule: AcrossOffices) -> Bounded<'all> {
    if let Some(outcome) = left_out(place) {
        return Bounded { part: OfficePart { office, brings: Err(outcome) }, possible: Possible::Settled };
    }
    let (brings, found) = if rule == AcrossOffices::RatioOfSums {
        with_sides(place)
    } else {
        let found = find(place, &mut Recorder::silent());
        (found.value.and_then(|value| numeric(place, value)).map(|number| vec![number]), found.possible)
    };
    let possible = match (found, &brings) {
        (Possible::Settled, Err(outcome)) if outcome.applies() => Possible::Open(Open::anything(place)),
        (possible, _) => possible,
    };
    Bounded { part: OfficePart { office, brings }, possible }
}

/// The numerator and the denominator of an office, its own or those of its parts, and what its ratio may be.
fn with_sides(place: &Place<'_>) -> (Result<Vec<Number>, Outcome>, Possible) {
    if rule(place).is_none() {
        let is_provisional = place.given().is_some_and(|given| given.status == Some(ResultStatus::Provisional));
        let sides = own_sides(place);
        let is_settled = sides.map_or_else(|outcome| !outcome.applies(), |_| !is_provisional);
        let possible = || find(place, &mut Recorder::silent()).possible;
        let possible = if is_settled { Possible::Settled } else { possible() };
        return (sides.map(|(numerator, denominator)| vec![numerator, denominator]), possible);
    }
    let bounded = bounded(place, AcrossOffices::RatioOfSums);
    let parts: Vec<OfficePart<'_>> = bounded.iter().map(|bounded| bounded.part.clone()).collect();
    let sides = summed_sides(&parts);
    if sides.is_ok() && bounded.iter().all(|part| part.possible == Possible::Settled) {
        return (sides.map(|(numerator, denominator)| vec![numerator, denominator]), Possible::Settled);
    }
    let value = sides
        .and_then(|(numerator, denominator)| quotient(place.node, numerator, denominator, &mut Recorder::silent()));
    let possible = possible(place, AcrossOffices::RatioOfSums, &bounded, value);
    (sides.map(|(numerator, denominator)| vec![numerator, denominator]), possible)
}

/// Why an office does not count here; a result of an office without a target counts, a dash does not.
fn left_out(place: &Place<'_>) -> Option<Outcome> {
    let not_asked = || (!is_asked(place) && !has_result(place)).then_some(Outcome::NotApplicable(Reason::NoTarget));
    place.taken_out().or_else(not_asked)
}

/// A value as a number that can be added up; a yes or a no is 100 or 0 where something is to be delivered.
fn numeric(place: &Place<'_>, value: Measured) -> Result<Number, Outcome> {
    let delivered = matches!(*place.node.rule, NodeRule::Scored(ScoreRule::Delivered { .. }));
    match value {
        Measured::Number(number) => Ok(number),
        Measured::Answer(true) if delivered => Ok(Number::HUNDRED),
        Measured::Answer(false) if delivered => Ok(Number::ZERO),
        Measured::Answer(_) => Err(Outcome::Missing(Reason::AnswerForNumber)),
        Measured::Reached => Err(Outcome::NotApplicable(Reason::NothingAsked)),
    }
}

/// The numerator and the denominator of an office's own result.
fn own_sides(place: &Place<'_>) -> Result<(Number, Number), Outcome> {
    let given = place.given().ok_or(Outcome::Missing(Reason::NoResult))?;
    match given.status {
        Some(ResultStatus::Missing) => Err(Outcome::Missing(Reason::DeclaredMissing)),
        Some(ResultStatus::Neutralised) => Err(Outcome::NotApplicable(Reason::Neutralised)),
        _ => sides(place.node, given, &mut Recorder::silent()),
    }
}

fn summed_sides(parts: &[OfficePart<'_>]) -> Result<(Number, Number), Outcome> {
    let counted = counted(parts)?;
    let side = |place: usize| counted.iter().filter_map(|numbers| numbers.get(place).copied()).collect::<Vec<_>>();
    Ok((total(&side(0))?, total(&side(1))?))
}

/// What the parts that count bring; the outcome of the whole where one of them has no value.
fn counted<'parts>(parts: &'parts [OfficePart<'_>]) -> Result<Vec<&'parts [Number]>, Outcome> {
    let counted: Vec<&[Number]> = parts.iter().filter_map(|part| part.brings.as_deref().ok()).collect();
    match Outcome::decisive(parts.iter().filter_map(|part| part.brings.as_ref().err().copied())) {
        Some(undefined @ Outcome::Undefined(_)) => Err(undefined),
        Some(Outcome::Missing(_)) => Err(Outcome::Missing(Reason::OfficeMissing)),
        Some(not_applicable) if counted.is_empty() => Err(not_applicable),
        None if counted.is_empty() => Err(Outcome::Missing(Reason::NoResult)),
        _ => Ok(counted),
    }
}

fn total(numbers: &[Number]) -> Result<Number, Outcome> {
    let mut sum = Sum::new();
    numbers.iter().for_each(|&number| sum.add(number));
    Ok(sum.total()?)
}

/// The value that arises from other offices.
pub(super) fn across(place: &Place<'_>, rule: AcrossOffices, recorder: &mut Recorder) -> Found {
    let bounded = bounded(place, rule);
    let parts: Vec<OfficePart<'_>> = bounded.iter().map(|bounded| bounded.part.clone()).collect();
    let value = counted(&parts).and_then(|counted| {
        let column = |side: usize| counted.iter().filter_map(|numbers| numbers.get(side).copied()).collect::<Vec<_>>();
        match rule {
            AcrossOffices::RatioOfSums => {
                let numerator = added(&column(0), Role::OfficeNumerator, recorder)?;
                let denominator = added(&column(1), Role::OfficeDenominator, recorder)?;
                quotient(place.node, numerator, denominator, recorder)
            }
            AcrossOffices::Mean => mean(&column(0), recorder).map(Measured::Number),
            _ => added(&column(0), Role::OfficeValue, recorder).map(Measured::Number),
        }
    });
    let possible = possible(place, rule, &bounded, value);
    Found { value, possible }
}

fn added(numbers: &[Number], role: Role, recorder: &mut Recorder) -> Result<Number, Outcome> {
    let sum = total(numbers)?;
    recorder.step(|| Step::new(StepRule::SumOfOffices, &of_role(numbers, role), Some(sum)));
    Ok(sum)
}

fn mean(numbers: &[Number], recorder: &mut Recorder) -> Result<Number, Outcome> {
    let value = total(numbers)?.divide(count(numbers.len()))?;
    recorder.step(|| Step::new(StepRule::MeanOfOffices, &of_role(numbers, Role::OfficeValue), Some(value)));
    Ok(value)
}

fn of_role(numbers: &[Number], role: Role) -> Vec<(Role, Number)> {
    numbers.iter().map(|&number| (role, number)).collect()
}

pub(super) fn count(length: usize) -> Number {
    Number::from_integer(i64::try_from(length).unwrap_or(i64::MAX))
}

/// What the final value may be: what the parts may bring, taken together.
fn possible(
    place: &Place<'_>,
    rule: AcrossOffices,
    bounded: &[Bounded<'_>],
    value: Result<Measured, Outcome>,
) -> Possible {
    let is_whole = value.map_or_else(|outcome| !outcome.applies(), |_| true);
    let is_open = |part: &Bounded<'_>| part.possible != Possible::Settled;
    if !bounded.iter().any(is_open) && is_whole {
        return Possible::Settled;
    }
    let made = if rule == AcrossOffices::RatioOfSums {
        let brought = bounded.iter().filter(|part| !is_open(part)).filter_map(|part| part.part.brings.as_deref().ok());
        let settled: Vec<&[Number]> = brought.collect();
        // A ratio that is there may stay, whatever it contradicts.
        let now = |part: &Bounded<'_>| ratio_of(place, &[part.part.brings.as_deref().ok()?]);
        let with_now = |part: &Bounded<'_>, open: Open| Open {
            numbers: now(part).map_or(open.numbers, |now| open.numbers.with(now)),
            ..open
        };
        let open = |part: &Bounded<'_>| match part.possible {
            Possible::Open(open) => Some(with_now(part, open)),
            Possible::Settled => None,
        };
        let opens: Vec<Open> = bounded.iter().filter_map(open).collect();
        together::ratio(&settled, ratio_of(place, &settled), &opens, domain(place))
    } else if bounded.iter().any(is_open) {
        let addends = bounded.iter().filter_map(|part| together::addend(&part.part.brings, &part.possible));
        together::added(&addends.collect::<Vec<_>>(), rule == AcrossOffices::Mean)
    } else {
        Open::among(Span::ANYWHERE)
    };
    Possible::Open(made)
}

/// The ratio of the sums of some numerators and denominators; `None` without any, or where it has no value.
fn ratio_of(place: &Place<'_>, sides: &[&[Number]]) -> Option<Number> {
    let column = |side: usize| sides.iter().filter_map(|numbers| numbers.get(side).copied()).collect::<Vec<_>>();
    let (numerator, denominator) = (total(&column(0)).ok()?, total(&column(1)).ok()?);
    match quotient(place.node, numerator, denominator, &mut Recorder::silent()) {
        Ok(Measured::Number(ratio)) => Some(ratio),
        _ => None,
    }
}
