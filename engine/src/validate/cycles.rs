//! Periods and offices that follow one another, or lie within one another, never come back to where they began.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use crate::finding::{Code, Fact};
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
    let next: BTreeMap<&Id, &Id> = links.iter().filter_map(|&(id, next, _)| Some((id, next?))).collect();
    let mut done: BTreeSet<&Id> = BTreeSet::new();
    for &(start, _, here) in &links {
        let mut walked = BTreeSet::new();
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| !done.contains(id) && walked.insert(*id)) {
            at = next.get(id).copied();
        }
        if at == Some(start) && walked.contains(start) {
            context.report(here.field(field), Code::Cycle, Some(Fact::Text(start.to_string())), None);
        }
        done.extend(walked);
    }
}
