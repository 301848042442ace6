//! Targets that the document states outright.
//!
//! **What it measures.** A value, a minimum, a maximum, a range, a yes or an output.
//! **How it is computed.** It is not: the stated number is the goal.
//! **When it does not apply.** A dash or a blank is the target `none`: not applicable (reading 34).
//! **Example.** `>= 20` is met by 20, `> -15 < +15` is not met by 15.
//! **Source.** R-60, R-61 and every table of targets.

use super::Goal;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::raw::Target;

/// The goal that a stated target is; [`Goal::Nothing`] for the kinds that are derived.
pub(super) fn stated(target: &Target, recorder: &mut Recorder) -> Goal {
    match target {
        Target::Value { value } => {
            recorder.step(|| Step::new(StepRule::TargetStated, &[(Role::Target, *value)], Some(*value)));
            Goal::Value(*value)
        }
        Target::Minimum { value, strict } => {
            let strict = *strict == Some(true);
            let rule = StepRule::TargetMinimum { strict };
            recorder.step(|| Step::new(rule, &[(Role::LowerBound, *value)], Some(*value)));
            Goal::Minimum { value: *value, strict }
        }
        Target::Maximum { value, strict } => {
            let strict = *strict == Some(true);
            let rule = StepRule::TargetMaximum { strict };
            recorder.step(|| Step::new(rule, &[(Role::UpperBound, *value)], Some(*value)));
            Goal::Maximum { value: *value, strict }
        }
        Target::Range { from, to, from_included, to_included } => {
            let (from_included, to_included) = (*from_included != Some(false), *to_included != Some(false));
            let rule = StepRule::TargetRange { from_included, to_included };
            recorder.step(|| Step::new(rule, &[(Role::LowerBound, *from), (Role::UpperBound, *to)], None));
            Goal::Range { from: *from, to: *to, from_included, to_included }
        }
        Target::Yes {} => {
            recorder.step(|| Step::new(StepRule::TargetYes, &[], None));
            Goal::Yes
        }
        Target::Output { .. } => {
            recorder.step(|| Step::new(StepRule::TargetOutput, &[], None));
            Goal::Output
        }
        _ => Goal::Nothing,
    }
}
