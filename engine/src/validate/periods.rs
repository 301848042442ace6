//! Periods that lie where they say, days within them, and a period before for what starts from one.

use super::amendments::within;
use super::context::Context;
use super::each_node;
use crate::finding::{Code, Fact};
use crate::raw::{Day, Id, Measure, Period, RawPlan, Target};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let find = |id: &Id| plan.periods.find(id);
    for period in &plan.periods {
        let around = period.within.as_ref().and_then(find);
        if let Some(around) = around.filter(|around| period.from < around.from || around.to < period.to) {
            outside(period, "within", around, context);
        }
        let before = period.previous.as_ref().and_then(find);
        if let Some(before) = before.filter(|before| period.from <= before.to) {
            outside(period, "previous", before, context);
        }
    }
    let has_previous = find(&plan.period).is_none_or(|period| period.previous.is_some());
    each_node(plan, &mut |node| {
        for target in &node.targets {
            let period = find(target.period.as_ref().unwrap_or(&plan.period));
            if let Some(day) = target.valid_from {
                match period.filter(|period| period.to < day) {
                    Some(period) => late(day, period, target.here.field("valid_from"), context),
                    None => within(day, plan, target.here.field("valid_from"), context),
                }
            }
            let starts_before = matches!(target.target, Target::Adjusted { .. } | Target::Trend { .. });
            if starts_before && period.is_some_and(|period| period.previous.is_none()) {
                let kind = target.target.kind();
                context.report_text(target.here.field("target"), Code::MissingPrevious, kind);
            }
        }
        for baseline in &node.baselines {
            let period = find(baseline.period.as_ref().unwrap_or(&plan.period));
            if let Some((day, period)) = baseline.date.zip(period).filter(|(day, period)| period.to < *day) {
                late(day, period, baseline.here.field("date"), context);
            }
        }
        if let Some(measure @ Measure::Variation { .. }) = node.measure.as_ref().filter(|_| !has_previous) {
            context.report_text(node.here.field("measure"), Code::MissingPrevious, measure.kind());
        }
    });
}

/// A day after the period that it belongs to: a target that holds only then never holds in it.
fn late(day: Day, period: &Period, pointer: String, context: &mut Context<'_>) {
    let expected = Some(Fact::text(period.id.as_str()));
    context.report(pointer, Code::OutsidePeriod, Some(Fact::Text(day.to_string())), expected);
}

fn outside(period: &Period, field: &str, other: &Period, context: &mut Context<'_>) {
    let (found, expected) = (period.id.to_string(), other.id.to_string());
    context.report(period.here.field(field), Code::OutsidePeriod, Some(Fact::Text(found)), Some(Fact::Text(expected)));
}
