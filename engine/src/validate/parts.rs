//! Results of all the parts of a period, and none of the period itself: they are not added up.

use super::context::Context;
use super::entries::{Entries, Entry};
use crate::finding::{Code, Fact};
use crate::plan::{NodeRule, Plan, PlanNode};
use crate::raw::{Id, Period, RawActuals, RawResult, ResultStatus, ScoreRule};

pub(super) fn check(raw: &RawActuals, plan: &Plan, context: &mut Context<'_>) {
    let periods = &plan.head.periods;
    let wholes: Vec<(&Period, Vec<&Period>)> = periods
        .iter()
        .map(|whole| (whole, periods.iter().filter(|part| part.within.as_ref() == Some(&whole.id)).collect()))
        .filter(|(_, parts): &(&Period, Vec<&Period>)| parts.len() > 1)
        .collect();
    if wholes.is_empty() {
        return;
    }
    let mut given = Entries::default();
    for result in raw.results.iter().filter(|result| result.status != Some(ResultStatus::Missing)) {
        given.insert(place(result, of(result, raw)), "");
        given.insert(of_any_office(result, of(result, raw)), "");
    }
    for result in &raw.results {
        let node = plan.find(result.node.as_str()).and_then(|index| plan.node(index));
        let Some(node) = node.filter(|node| is_scored(node)) else { continue };
        for (whole, parts) in wholes.iter().filter(|(whole, _)| asks(node, plan, &whole.id)) {
            let has = |period: &Id| given.about(&place(result, period)).is_some();
            // The value of the whole period may arise from those of the offices.
            let arises = node.raw.across_offices.is_some() && given.about(&of_any_office(result, &whole.id)).is_some();
            // Said once, at the result of the last part.
            let is_last = parts.last().is_some_and(|last| last.id == *of(result, raw));
            if is_last && !arises && !has(&whole.id) && parts.iter().all(|part| has(&part.id)) {
                let found = Some(Fact::text(result.node.as_str()));
                context.report(result.here.pointer(), Code::PartsNotAdded, found, Some(Fact::text(whole.id.as_str())));
            }
        }
    }
}

/// The period of a result.
fn of<'all>(result: &'all RawResult, raw: &'all RawActuals) -> &'all Id {
    result.period.as_ref().unwrap_or(&raw.period)
}

/// The place of a result in a period.
fn place<'all>(result: &'all RawResult, period: &'all Id) -> Entry<'all> {
    Entry { ids: [Some(&result.node), result.office.as_ref(), Some(period), None], ..Entry::default() }
}

/// The same for whichever office.
fn of_any_office<'all>(result: &'all RawResult, period: &'all Id) -> Entry<'all> {
    Entry { ids: [Some(&result.node), None, Some(period), None], word: "any", ..Entry::default() }
}

fn is_scored(node: &PlanNode) -> bool {
    matches!(&*node.rule, NodeRule::Scored(rule) if !matches!(rule, ScoreRule::Listed { .. }))
}

/// Whether a node asks something of a whole period: it has a target for it, or takes results without any target.
fn asks(node: &PlanNode, plan: &Plan, period: &Id) -> bool {
    let main = &plan.head.period;
    let targets = &node.raw.targets;
    targets.iter().any(|one| one.period.as_ref().unwrap_or(main) == period) || (targets.is_empty() && period == main)
}
