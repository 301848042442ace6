//! From a value and its goal to a score on the scale, one rule a file; the cap comes last.

mod achieved;
mod bands;
mod cap;
mod delivered;
mod met;
mod printed;
mod relative;

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::{Interval, Outcome, Reason};
use crate::raw::{Cap, Direction, Scale, ScoreRule};
use crate::target::Goal;
use printed::printed;

pub(crate) use bands::points_between;
pub(crate) use cap::{bounds, capped, held, printed_bounds};
pub(crate) use met::as_answer;

/// A rule with what it needs besides value and goal.
#[derive(Clone, Copy)]
pub(crate) struct Rating<'plan> {
    pub rule: &'plan ScoreRule,
    pub direction: Option<Direction>,
    pub reference: Number,
    pub cap: Option<&'plan Cap>,
    pub scale: &'plan Scale,
}

/// A score, and whether the source prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rated {
    pub score: Number,
    pub printed: bool,
}

impl Rating<'_> {
    /// Whether the rule compares the value with a target.
    pub fn needs_goal(&self) -> bool {
        match self.rule {
            ScoreRule::Deviation { form } => *form != crate::raw::DeviationForm::Itself,
            ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. } => true,
            ScoreRule::Delivered { .. }
            | ScoreRule::Bands { .. }
            | ScoreRule::Printed { .. }
            | ScoreRule::Listed { .. } => false,
        }
    }

    /// The score of a value.
    pub fn rate(&self, value: Measured, goal: &Goal, recorder: &mut Recorder) -> Result<Rated, Outcome> {
        if value == Measured::Reached && !matches!(self.rule, ScoreRule::Printed { .. }) {
            return Ok(Rated { score: self.exactly_on_target(recorder), printed: false });
        }
        let score = match self.rule {
            ScoreRule::Deviation { form } => relative::deviation(self, *form, value, goal, recorder)?,
            ScoreRule::Achieved { ceiling } => achieved::achieved(self, *ceiling, value, goal, recorder)?,
            ScoreRule::Threshold { reached, missed } => met::threshold(self, *reached, *missed, value, goal, recorder)?,
            ScoreRule::Delivered { all_or_nothing } => {
                delivered::delivered(*all_or_nothing == Some(true), value, recorder)?
            }
            ScoreRule::Bands { bands } => bands::points(bands, value, recorder)?,
            ScoreRule::Printed { form } => {
                let score = printed(self.reference, *form, value, recorder)?;
                return Ok(Rated { score, printed: true });
            }
            ScoreRule::Listed { .. } => return Err(Outcome::NotApplicable(Reason::Listed)),
        };
        Ok(Rated { score: capped(score, self.reference, self.cap, recorder)?, printed: false })
    }

    /// The score of what counts as reached: the reference of the scale.
    fn exactly_on_target(&self, recorder: &mut Recorder) -> Number {
        let inputs = [(Role::Reference, self.reference), (Role::Deviation, Number::ZERO)];
        recorder.step(|| Step::new(StepRule::OnScale, &inputs, Some(self.reference)));
        self.reference
    }

    /// The lowest score that the rule itself can give, within the cap; `None` if only the result bounds it.
    pub fn lowest(&self) -> Option<Number> {
        let lowest = match self.rule {
            ScoreRule::Achieved { .. } | ScoreRule::Delivered { .. } => Some(Number::ZERO),
            ScoreRule::Threshold { reached, missed } => Some(reached.minimum(*missed)),
            ScoreRule::Bands { bands } => bands.iter().map(|band| band.points).min(),
            ScoreRule::Deviation { .. } | ScoreRule::Printed { .. } | ScoreRule::Listed { .. } => None,
        };
        lowest.map(|lowest| self.held(lowest))
    }

    /// What the cap lets through.
    pub fn bounds(&self) -> Interval {
        bounds(self.reference, self.cap)
    }

    /// A score held within the cap.
    pub fn held(&self, score: Number) -> Number {
        held(score, self.reference, self.cap)
    }
}
