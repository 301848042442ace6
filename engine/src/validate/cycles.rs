//! Periods and offices that follow one another, or lie within one another, never come back to where they began.

use super::context::Context;
use crate::finding::Code;
use crate::names::Names;
use crate::plan::Places;
use crate::raw::{Id, RawPlan};
use crate::read::decode::Here;

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let periods = || plan.periods.iter();
    chain("previous", periods().map(|one| (&one.id, one.previous.as_ref(), &one.here)).collect(), context);
    chain("within", periods().map(|one| (&one.id, one.within.as_ref(), &one.here)).collect(), context);
    let offices = plan.offices.iter();
    chain("within", offices.map(|one| (&one.id, one.within.as_ref(), &one.here)).collect(), context);
}

/// Reports the first place of each cycle.
fn chain(field: &str, links: Vec<(&Id, Option<&Id>, &Here)>, context: &mut Context<'_>) {
    let places = Places::of(&links, |(id, ..)| *id);
    let next = |id: &Id| links.get(places.find(id.as_str())?)?.1;
    let mut done = Names::default();
    for &(start, _, here) in &links {
        let mut walked = Names::default();
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| !done.contains(id.as_str()) && walked.insert(id.as_str())) {
            at = next(id);
        }
        if at == Some(start) && walked.contains(start.as_str()) {
            context.report_text(here.field(field), Code::Cycle, start.as_str());
        }
        for id in walked.list() {
            done.insert(id);
        }
    }
}
