//! The lowest of the children.
//!
//! **What it measures.** A node that is as good as its weakest part.
//! **How it is computed.** min(score) over the children with a value.
//! **When it does not apply.** Children without data are left out of the value; the interval counts them, with and
//! without those that may turn out not to apply.
//! **Example.** 110, 95 and 100 → 95.
//! **Source.** R-22, read nationally.

use super::{Combined, Part, hull};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Interval, Outcome, Reason};

pub(super) fn lowest(parts: &[Part], recorder: &mut Recorder) -> Result<Combined, Outcome> {
    let count = |number: usize| Number::from_integer(i64::try_from(number).unwrap_or(i64::MAX));
    let values: Vec<Number> = parts.iter().filter_map(|part| part.score.outcome.value()).collect();
    let share = |of: fn(&Part) -> Number| -> Result<Number, Outcome> {
        let mut sum = Number::ZERO;
        for part in parts.iter().filter(|part| part.score.outcome.value().is_some()) {
            sum = sum.add(of(part))?;
        }
        Ok(sum.divide(count(parts.len()))?)
    };
    let worst: Option<Vec<Number>> = parts.iter().map(|part| part.score.interval.worst).collect();
    let staying = parts.iter().filter(|part| !part.score.may_vanish);
    let best = if staying.clone().next().is_none() {
        // Any of them may be the only one left.
        hull(parts).best
    } else {
        staying.filter_map(|part| part.score.interval.best).min()
    };
    let interval = Interval { worst: worst.and_then(|bounds| bounds.into_iter().min()), best };
    let outcome = match values.iter().copied().min() {
        None => Outcome::Missing(Reason::NoChildHasValue),
        Some(least) => {
            recorder.step(|| {
                let inputs: Vec<(Role, Number)> = values.iter().map(|&value| (Role::Score, value)).collect();
                Step::new(StepRule::Minimum, &inputs, Some(least))
            });
            Outcome::Value(least)
        }
    };
    Ok(Combined {
        outcome,
        coverage: share(|part| part.score.coverage)?,
        printed: share(|part| part.score.printed)?,
        interval,
        weighed: None,
    })
}
