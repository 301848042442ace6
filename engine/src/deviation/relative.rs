//! The deviation of a result from its target.
//!
//! **What it measures.** How far the result is from the target, on the side that is better.
//! **How it is computed.** Relative: 100 × (result − target) / |target|; in points: result − target; itself: the
//! result already is a deviation. The sign is turned round where lower is better. Score = reference + deviation.
//! **When it does not apply.** Relative to a target of zero it is undefined (reading 4).
//! **Example.** 100 × (117.03 − 102) / 102 = 14.735294117647, the «14,74» printed for 2020.
//! **Source.** R-01, R-03, R-04, R-51; reading 1.

use super::Rating;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::{DeviationForm, Direction};
use crate::target::Goal;

pub(super) fn deviation(
    rating: &Rating<'_>,
    form: DeviationForm,
    value: Measured,
    goal: &Goal,
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let Measured::Number(result) = value else { return Err(Outcome::Missing(Reason::AnswerForNumber)) };
    let direction = rating.direction.unwrap_or(Direction::Higher);
    let target = goal.number();
    let (rule, deviation) = match form {
        DeviationForm::Itself => (StepRule::DeviationItself(direction), turned(result, direction)),
        DeviationForm::Points => {
            let target = target.ok_or(Outcome::Missing(Reason::TargetUnknown))?;
            (StepRule::DeviationPoints(direction), turned(result.subtract(target)?, direction))
        }
        DeviationForm::Relative => {
            let target = target.ok_or(Outcome::Missing(Reason::TargetUnknown))?;
            if target.is_zero() {
                return Err(Outcome::Undefined(Reason::ZeroTarget));
            }
            let difference = turned(result.subtract(target)?, direction);
            let deviation = Number::HUNDRED.multiply(difference)?.divide(target.absolute())?;
            (StepRule::DeviationRelative(direction), deviation)
        }
    };
    recorder.step(|| {
        let mut inputs = vec![(Role::Result, result)];
        inputs.extend(target.map(|target| (Role::Target, target)));
        Step::new(rule, &inputs, Some(deviation))
    });
    let score = rating.reference.add(deviation)?;
    let inputs = [(Role::Reference, rating.reference), (Role::Deviation, deviation)];
    recorder.step(|| Step::new(StepRule::OnScale, &inputs, Some(score)));
    Ok(score)
}

/// The sign turned round where lower is better.
fn turned(difference: Number, direction: Direction) -> Number {
    match direction {
        Direction::Higher => difference,
        Direction::Lower => difference.negate(),
    }
}
