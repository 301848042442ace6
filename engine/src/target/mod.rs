//! From the targets of a node to the goal of one office, period and day.
//!
//! One file a kind: [`stated`] (value, minimum, maximum, range, yes, output), [`derived`] (increment, confirm,
//! larger, held), [`series`] (adjusted, share, trend). [`possible`] says which goals a target may turn out to be.

mod base;
mod derived;
mod possible;
mod select;
mod series;
mod stated;

use std::cell::{Cell, RefCell};

use crate::explain::Recorder;
use crate::measure::Place;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::{RawTarget, Target};
use crate::span::End;
use possible::Reading;

pub(crate) use base::{Found, Sought};
pub(crate) use possible::{Goals, Rests, possible_goals};
pub use select::applicable_target;
use select::of_some_holds;
pub(crate) use select::targets_in;

/// What is to be reached, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A value: at least, or at most where lower is better.
    Value(Number),
    /// At least.
    Minimum {
        /// The bound.
        value: Number,
        /// Whether the bound itself does not pass.
        strict: bool,
    },
    /// At most.
    Maximum {
        /// The bound.
        value: Number,
        /// Whether the bound itself does not pass.
        strict: bool,
    },
    /// Inside a range.
    Range {
        /// Lower bound.
        from: Number,
        /// Upper bound.
        to: Number,
        /// Whether the lower bound is inside.
        from_included: bool,
        /// Whether the upper bound is inside.
        to_included: bool,
    },
    /// A yes.
    Yes,
    /// Something to deliver.
    Output,
    /// The rule needs no target.
    Nothing,
}

impl Goal {
    /// The number that a result is compared with, where there is one.
    pub const fn number(&self) -> Option<Number> {
        match self {
            Self::Value(value) | Self::Minimum { value, .. } | Self::Maximum { value, .. } => Some(*value),
            Self::Range { .. } | Self::Yes | Self::Output | Self::Nothing => None,
        }
    }
}

/// So many targets may lead to one another: more than a plan of many years has, few enough to count at once.
const MOST: u32 = 1000;

/// The goal of a node in a period, or why there is none; and whether it rests on results that are open.
pub(crate) fn resolve(place: Place<'_>, recorder: &mut Recorder) -> (Result<Goal, Outcome>, Rests) {
    resolve_at(place, None, recorder)
}

/// As [`resolve`], with the results that are open at one end of what they may be, where one is named.
fn resolve_at(place: Place<'_>, end: Option<End>, recorder: &mut Recorder) -> (Result<Goal, Outcome>, Rests) {
    let (left, rests) = (Cell::new(MOST), Cell::new(Rests::OnNothingOpen));
    let found = RefCell::new(Found::default());
    let reading = Reading { end, rests: &rests };
    let goal = resolve_within(&Sought { place, depth: 0, left: &left, found: &found, reading }, recorder);
    (goal, rests.get())
}

/// The target that holds, or why there is none.
///
/// Nothing is asked where the plan states a dash, or where other offices have a target in the period and this one has
/// none (reading 34). A node that has no target in the period is not taken out by that: its target is unknown
/// (reading 36).
pub(crate) fn assigned<'all>(place: &Place<'all>) -> Result<&'all RawTarget, Outcome> {
    let dash = Outcome::NotApplicable(Reason::NoTarget);
    match place.target() {
        Some(found) if matches!(found.target, Target::None { .. }) => Err(dash),
        Some(found) => Ok(found),
        None if of_some_holds(place.node, &place.bench.plan.head, place.bench.selection, place.period) => Err(dash),
        None => Err(Outcome::Missing(Reason::TargetUnknown)),
    }
}

/// As [`resolve`], for a target that other targets lead to; one that several lead to is looked for once.
///
/// A target that cannot be had makes all that lead to it unknown, so that it does not matter from which of them it was
/// looked for first.
pub(crate) fn resolve_within(sought: &Sought<'_>, recorder: &mut Recorder) -> Result<Goal, Outcome> {
    let end = sought.reading.end;
    let known = sought.found.borrow_mut().at(end).goals.get(sought.place.period).copied();
    if let Some(known) = known.filter(|_| sought.depth > 0) {
        return known;
    }
    let goal = resolve_one(sought, recorder);
    if sought.depth > 0 {
        sought.found.borrow_mut().at(end).goals.insert(sought.place.period.clone(), goal);
    }
    goal
}

fn resolve_one(sought: &Sought<'_>, recorder: &mut Recorder) -> Result<Goal, Outcome> {
    let unknown = Outcome::Missing(Reason::TargetUnknown);
    let target = match assigned(&sought.place) {
        Ok(found) => &found.target,
        // A target that rests on one that is not there is unknown.
        Err(outcome) => return Err(if sought.depth > 0 { unknown } else { outcome }),
    };
    sought.left.set(sought.left.get().checked_sub(1).ok_or(unknown)?);
    match target {
        // Answered by `assigned`.
        Target::None { .. } => Err(unknown),
        Target::Value { .. }
        | Target::Minimum { .. }
        | Target::Maximum { .. }
        | Target::Range { .. }
        | Target::Yes {}
        | Target::Output { .. } => Ok(stated::stated(target, recorder)),
        Target::Increment { base, percent, amount } => derived::increment(sought, base, *percent, *amount, recorder),
        Target::Confirm { base } => derived::confirm(sought, base, recorder),
        Target::Larger { of, percent } => derived::larger(sought, of, *percent, recorder),
        Target::Held { result, floor, percent } => derived::held(sought, result, floor, *percent, recorder),
        Target::Adjusted { value, inflow } => series::adjusted(sought, *value, inflow, recorder),
        Target::Share { of, percent } => series::share(sought, of, *percent, recorder),
        Target::Trend { strict } => series::trend(sought, *strict == Some(true), recorder),
    }
}
