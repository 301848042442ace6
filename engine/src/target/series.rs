//! Targets within a series of periods.
//!
//! **What it measures.** A stock corrected for what came in, a share of an annual target, better than before.
//! **How it is computed.** value + (inflow of this period − inflow of the one before); annual target × share / 100,
//! with the sign of the target, so that the shares of a year add up to it; the result of the period before as a bound.
//! **When it does not apply.** The other period is not known yet: missing.
//! **Example.** Stock 80, inflow 110 after 100 → 90. Annual target 200, first quarter 25 % → 50.
//! **Source.** R-12, R-30, R-31; readings 14, 19.

use super::{Goal, Sought, resolve_within};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Place;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::{Direction, Id};

const UNKNOWN: Outcome = Outcome::Missing(Reason::TargetUnknown);

pub(super) fn adjusted(
    sought: &Sought<'_>,
    value: Number,
    inflow: &Id,
    recorder: &mut Recorder,
) -> Result<Goal, Outcome> {
    let bench = sought.place.bench;
    let before = bench.plan.period_before(sought.place.period).ok_or(UNKNOWN)?;
    let of = |period: &Id| {
        let given = bench.actuals.result_of(sought.place.index, bench.selection, period);
        sought.reading.open_component(given)?;
        given.and_then(|given| given.component(inflow)).ok_or(UNKNOWN)
    };
    let (now, then) = (of(sought.place.period)?, of(&before.id)?);
    let target = value.add(now.subtract(then)?)?;
    let inputs = [(Role::Target, value), (Role::Inflow, now), (Role::InflowBefore, then)];
    recorder.step(|| Step::new(StepRule::TargetAdjusted, &inputs, Some(target)));
    Ok(Goal::Value(target))
}

pub(super) fn share(sought: &Sought<'_>, of: &Id, percent: Number, recorder: &mut Recorder) -> Result<Goal, Outcome> {
    if sought.depth > 0 || of == sought.place.period {
        return Err(UNKNOWN);
    }
    let whole = Sought { place: Place { period: of, ..sought.place }, depth: 1, ..*sought };
    let annual = recorder.of_period(of, |recorder| resolve_within(&whole, recorder))?.number().ok_or(UNKNOWN)?;
    let target = annual.multiply(percent)?.divide(Number::HUNDRED)?;
    let inputs = [(Role::OtherTarget, annual), (Role::Percent, percent)];
    recorder.step(|| Step::new(StepRule::TargetShare, &inputs, Some(target)));
    Ok(Goal::Value(target))
}

pub(super) fn trend(sought: &Sought<'_>, strict: bool, recorder: &mut Recorder) -> Result<Goal, Outcome> {
    let before = sought.place.bench.plan.period_before(sought.place.period).ok_or(UNKNOWN)?;
    let value = sought.result(&before.id, recorder)?;
    recorder.step(|| Step::new(StepRule::TargetTrend { strict }, &[(Role::OtherResult, value)], Some(value)));
    Ok(match sought.place.node.raw.direction {
        Some(Direction::Lower) => Goal::Maximum { value, strict },
        _ => Goal::Minimum { value, strict },
    })
}
