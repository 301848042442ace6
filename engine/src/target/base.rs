//! The number that a derived target starts from.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::possible::Reading;
use super::{Goal, resolve_within};
use crate::explain::{Recorder, Role};
use crate::measure::{Measured, Place, find};
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::{Base, BaseKind, Id};
use crate::span::End;

/// Targets that lead to targets of earlier periods stop here: a plan has a few years, never a hundred.
const DEEPEST: u8 = 100;

/// A target being looked for.
#[derive(Clone, Copy)]
pub(crate) struct Sought<'all> {
    /// The node whose target it is, and the period.
    pub place: Place<'all>,
    /// How many targets led to it.
    pub depth: u8,
    /// How many more targets may be looked for.
    pub left: &'all Cell<u32>,
    /// What was looked for already.
    pub found: &'all RefCell<Found>,
    /// How results are read that are still open.
    pub reading: Reading<'all>,
}

/// Targets and results of other periods that were found on the way to one target: each is looked for once at each end,
/// however many targets lead to it.
#[derive(Debug, Default)]
pub(crate) struct Found {
    now: Known,
    lowest: Known,
    highest: Known,
}

/// What was found with open results at one end, or as they are now.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// The targets.
    pub goals: BTreeMap<Id, Result<Goal, Outcome>>,
    /// The results.
    results: BTreeMap<Id, Result<Number, Outcome>>,
}

impl Found {
    /// What was found so far at an end.
    pub const fn at(&mut self, end: Option<End>) -> &mut Known {
        match end {
            None => &mut self.now,
            Some(End::Low) => &mut self.lowest,
            Some(End::High) => &mut self.highest,
        }
    }
}

impl<'all> Sought<'all> {
    /// The period that a base names, or the one before.
    pub fn period_of(&self, base: &'all Base) -> Result<&'all Id, Outcome> {
        let before = || self.place.bench.plan.period_before(self.place.period).map(|period| &period.id);
        base.period.as_ref().or_else(before).ok_or(Outcome::Missing(Reason::TargetUnknown))
    }

    /// The same target with open results at another end.
    pub fn at(&self, end: End) -> Self {
        Self { reading: Reading { end: Some(end), ..self.reading }, ..*self }
    }

    /// The number of a base, with what it is.
    pub fn base(&self, base: &'all Base, recorder: &mut Recorder) -> Result<(Role, Number), Outcome> {
        match base.of {
            BaseKind::Baseline => self.baseline(base).map(|value| (Role::Baseline, value)),
            BaseKind::Target => {
                let period = self.period_of(base)?;
                if self.depth >= DEEPEST {
                    return Err(Outcome::Missing(Reason::TargetUnknown));
                }
                let earlier =
                    Sought { place: Place { period, ..self.place }, depth: self.depth.saturating_add(1), ..*self };
                let goal = recorder.of_period(period, |recorder| resolve_within(&earlier, recorder))?;
                let number = goal.number().ok_or(Outcome::Missing(Reason::TargetUnknown))?;
                Ok((Role::OtherTarget, number))
            }
            BaseKind::Result => {
                let period = self.period_of(base)?;
                self.result(period, recorder).map(|value| (Role::OtherResult, value))
            }
        }
    }

    /// The result of the node in a period; one that is missing, or of which nothing was asked, is no number.
    pub fn result(&self, period: &Id, recorder: &mut Recorder) -> Result<Number, Outcome> {
        let end = self.reading.end;
        let known = self.found.borrow_mut().at(end).results.get(period).copied();
        known.unwrap_or_else(|| {
            let result = self.find_result(period, recorder);
            self.found.borrow_mut().at(end).results.insert(period.clone(), result);
            result
        })
    }

    fn find_result(&self, period: &Id, recorder: &mut Recorder) -> Result<Number, Outcome> {
        let unknown = Outcome::Missing(Reason::TargetUnknown);
        let found = recorder.of_period(period, |recorder| find(&Place { period, ..self.place }, recorder));
        if let Some(read) = self.reading.open_result(&found) {
            return read.ok_or(unknown);
        }
        match found.value {
            Ok(Measured::Number(value)) => Ok(value),
            Ok(Measured::Answer(_) | Measured::Reached)
            | Err(
                Outcome::NotApplicable(_)
                | Outcome::Missing(Reason::NoResult | Reason::DeclaredMissing | Reason::OfficeMissing),
            ) => Err(unknown),
            Err(outcome) => Err(outcome),
        }
    }

    fn baseline(&self, base: &Base) -> Result<Number, Outcome> {
        let main = &self.place.bench.plan.head.period;
        let wanted = base.period.as_ref().unwrap_or(self.place.period);
        let office = self.place.office();
        let found = |own: bool| {
            self.place.node.raw.baselines.iter().find(|baseline| {
                baseline.period.as_ref().unwrap_or(main) == wanted
                    && if own { baseline.office.as_ref() == office } else { baseline.office.is_none() }
            })
        };
        found(true)
            .or_else(|| found(false))
            .map(|baseline| baseline.value)
            .ok_or(Outcome::Missing(Reason::TargetUnknown))
    }
}
