//! Results that are dated outside the period that they belong to.

use super::context::Context;
use crate::finding::{Code, Fact};
use crate::plan::Plan;
use crate::raw::{Day, Id, Period, RawActuals, RawResult, ResultStatus};

/// The day that a set of results describes lies in its period.
pub(super) fn check(raw: &RawActuals, plan: &Plan, context: &mut Context<'_>) {
    if let Some(period) = plan.period(&raw.period).filter(|period| raw.date < period.from || period.to < raw.date) {
        outside(raw.here.field("date"), raw.date, &period.id, context);
    }
}

/// A result holds no earlier than its period begins, and none is final of a period that begins after the day described.
///
/// A result may hold from a later day than the last one: it became known, or was corrected, after the period.
pub(super) fn of_result(result: &RawResult, raw: &RawActuals, plan: &Plan, context: &mut Context<'_>) {
    let Some(period) = plan.period(result.period.as_ref().unwrap_or(&raw.period)) else { return };
    let before = |day: &Day, period: &Period| *day < period.from;
    if let Some(day) = result.valid_from.filter(|day| before(day, period)) {
        outside(result.here.field("valid_from"), day, &period.id, context);
    }
    let is_known = matches!(result.status, None | Some(ResultStatus::Final));
    if result.period.as_ref().is_some_and(|id| *id != raw.period) && is_known && before(&raw.date, period) {
        outside(result.here.field("period"), raw.date, &period.id, context);
    }
}

fn outside(pointer: String, day: Day, period: &Id, context: &mut Context<'_>) {
    let expected = Some(Fact::text(period.as_str()));
    context.report(pointer, Code::OutsidePeriod, Some(Fact::Text(day.to_string())), expected);
}
