//! Which goals a target may turn out to be, when it rests on results that are missing or provisional.
//!
//! Every derived target rises, or falls, with the results that it rests on: with all of them at their lowest and with
//! all at their highest it is at its ends. One that rests on the very result it is compared with is bounded as if
//! the two moved apart: the interval holds, and is wider than need be. A result that has no end there leaves the target unknown.

use std::cell::Cell;

use super::{Goal, resolve_at};
use crate::explain::Recorder;
use crate::measure::{Found, Measured, Place, Possible};
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::plan::Given;
use crate::raw::ResultStatus;
use crate::span::End;

/// Whether a target rests on results that are still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rests {
    /// None.
    OnNothingOpen,
    /// Some.
    OnOpenResults,
}

/// How a target reads the results that are still open.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'all> {
    /// At this end of what they may be; as they are now, where none is named.
    pub end: Option<End>,
    /// Notes whether there are any.
    pub rests: &'all Cell<Rests>,
}

impl Reading<'_> {
    /// The number to read for an open result at the end that is named, `Some(None)` if there it has none; `None` for a
    /// result that is settled, or to be read as it is now.
    pub fn open_result(&self, found: &Found) -> Option<Option<Number>> {
        let Possible::Open(open) = found.possible else { return None };
        self.rests.set(Rests::OnOpenResults);
        let numbers = match found.value {
            Ok(Measured::Number(now)) => open.numbers.with(now),
            _ => open.numbers,
        };
        Some(numbers.at(self.end?))
    }

    /// Notes a component of a result that is still open.
    ///
    /// # Errors
    ///
    /// It is unknown at either end: a range is that of the value, not of its components.
    pub fn open_component(&self, given: Option<&Given>) -> Result<(), Outcome> {
        let is_open = |given: &Given| matches!(given.status, Some(ResultStatus::Provisional | ResultStatus::Missing));
        if given.is_some_and(|given| !is_open(given)) {
            return Ok(());
        }
        self.rests.set(Rests::OnOpenResults);
        if self.end.is_some() { Err(Outcome::Missing(Reason::TargetUnknown)) } else { Ok(()) }
    }
}

/// The goals that a target may turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goals {
    /// This one.
    Known(Goal),
    /// From one to another, whatever the result.
    Between(Goal, Goal),
    /// Any number.
    Unknown,
}

/// The goals of a target that rests on open results.
pub(crate) fn possible_goals(place: Place<'_>) -> Goals {
    let at = |end| resolve_at(place, Some(end), &mut Recorder::silent()).0;
    let (Ok(low), Ok(high)) = (at(End::Low), at(End::High)) else { return Goals::Unknown };
    if low == high { Goals::Known(low) } else { Goals::Between(low, high) }
}
