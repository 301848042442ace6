//! The recorder that a computation runs with.

use super::step::Step;
use crate::number::Number;
use crate::raw::Id;

/// Listens to a computation: silent when a whole plan is scored, keeping a log when one number is explained.
///
/// One type for both: the code that computes a number is there once, and the explanation cannot differ from it.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Option<Log>);

/// What an explanation is made from.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    /// The steps, in the order in which they were done.
    pub steps: Vec<Step>,
    /// The value that was compared with the target, if it is a number.
    pub measured: Option<Number>,
    /// The number that it was compared with.
    pub target: Option<Number>,
    /// The other period whose numbers are being found.
    period: Option<Id>,
}

impl Recorder {
    /// Keeps nothing.
    pub const fn silent() -> Self {
        Self(None)
    }

    /// Keeps every step.
    pub fn listening() -> Self {
        Self(Some(Log::default()))
    }

    /// Takes a step; the closure runs only if a log is kept.
    #[inline]
    pub fn step(&mut self, step: impl FnOnce() -> Step) {
        if let Some(log) = &mut self.0 {
            let period = log.period.clone();
            log.steps.push(Step { period, ..step() });
        }
    }

    /// Does something for a target that starts from the numbers of another period: its steps are not those of the
    /// period that is scored.
    pub(crate) fn of_period<Answer>(&mut self, period: &Id, work: impl FnOnce(&mut Self) -> Answer) -> Answer {
        let enter = |log: &mut Log| log.period.replace(period.clone());
        let before = self.0.as_mut().and_then(enter);
        let answer = work(self);
        if let Some(log) = &mut self.0 {
            log.period = before;
        }
        answer
    }

    /// Notes the value of the period that is scored.
    pub(crate) fn measured(&mut self, value: Option<Number>) {
        if let Some(log) = &mut self.0 {
            log.measured = value;
        }
    }

    /// Notes the number that the value is compared with.
    pub(crate) fn aimed_at(&mut self, target: Option<Number>) {
        if let Some(log) = &mut self.0 {
            log.target = target;
        }
    }

    /// What was kept; empty for a silent recorder.
    pub(super) fn into_log(self) -> Log {
        self.0.unwrap_or_default()
    }
}
