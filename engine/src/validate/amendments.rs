//! Amendments and scenarios: each changes something, once, that is there to be changed.

use std::collections::BTreeMap;

use super::context::Context;
use super::entries::{Entries, Entry};
use super::methods::fits;
use super::targets::{needs_direction, of_target, without_ceiling};
use super::weights::weighs;
use super::{answer, each_node, forms};
use crate::finding::{Code, Fact};
use crate::number::Number;
use crate::plan::Places;
use crate::raw::{Address, Change, Day, Id, Method, Period, RawNode, RawPlan, RawTarget, Target};
use crate::read::decode::Here;

/// The nodes of a plan, found by their name.
struct Nodes<'plan> {
    list: Vec<&'plan RawNode>,
    places: Places,
    /// The first node that takes the score of another, by that other.
    takers: BTreeMap<&'plan Id, &'plan RawNode>,
}

impl<'plan> Nodes<'plan> {
    fn of(plan: &'plan RawPlan) -> Self {
        let mut list = Vec::new();
        each_node(plan, &mut |node| list.push(node));
        let places = Places::of(&list, |node| &node.id);
        let mut takers = BTreeMap::new();
        for &node in &list {
            if let Some(takes) = &node.takes {
                takers.entry(&takes.node).or_insert(node);
            }
        }
        Self { list, places, takers }
    }

    fn get(&self, id: &Id) -> Option<&'plan RawNode> {
        self.list.get(self.places.find(id.as_str())?).copied()
    }
}

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    if plan.amendments.is_empty() && plan.scenarios.is_empty() {
        return;
    }
    let nodes = Nodes::of(plan);
    let mut seen = Entries::default();
    for amendment in &plan.amendments {
        within(amendment.date, plan, amendment.here.field("date"), context);
        if amendment.changes.is_empty() {
            context.report_text(amendment.here.pointer(), Code::ChangesNothing, amendment.id.as_str());
        }
        for change in &amendment.changes {
            for field in fields(change) {
                let at = &change.at;
                if seen.repeats(Entry { word: field, day: Some(amendment.date), ..place(at) }) {
                    context.report_text(change.here.field(field), Code::DuplicateEntry, at.node.as_str());
                }
            }
            if let Some(node) = nodes.get(&change.at.node) {
                of_change(change, node, plan, &nodes, context);
            }
        }
    }
    for scenario in &plan.scenarios {
        if scenario.overrides.is_empty() {
            context.report_text(scenario.here.pointer(), Code::ChangesNothing, scenario.id.as_str());
        }
        let mut places = Entries::default();
        for one in &scenario.overrides {
            let Some(node) = nodes.get(&one.at.node) else { continue };
            if places.repeats(place(&one.at)) {
                context.report_text(one.here.pointer(), Code::DuplicateEntry, one.at.node.as_str());
            }
            if let Some(weight) = one.weight {
                weighs(weight, one.here.field("weight"), context);
                same_weight(weight, node, &one.here, context);
            }
            if let Some(target) = &one.target {
                new_target(target, node, plan, (&one.at, &one.here), context);
            }
            if one.result.is_some() && !forms(node, plan).contains(&"value") {
                context.report_text(one.here.field("result"), Code::WrongForm, node.id.as_str());
            }
            if let Some(result) = one.result.filter(|_| only_yes(node, plan)) {
                answer(result, one.here.field("result"), context);
            }
            if one.result.is_none() && one.weight.is_none() && one.target.is_none() {
                context.report_text(one.here.pointer(), Code::ChangesNothing, node.id.as_str());
            }
        }
    }
}

/// Whether every target of a node is a yes.
fn only_yes(node: &RawNode, plan: &RawPlan) -> bool {
    let is_yes = |one: &RawTarget| matches!(one.target, Target::Yes {});
    !node.targets.is_empty() && node.targets.iter().all(is_yes) && forms(node, plan).contains(&"answer")
}

/// The place that a change or an override names.
fn place(at: &Address) -> Entry<'_> {
    Entry { ids: [Some(&at.node), at.office.as_ref(), at.period.as_ref(), None], ..Entry::default() }
}

/// The fields that a change changes.
fn fields(change: &Change) -> impl Iterator<Item = &'static str> {
    let stated = [
        ("weight", change.weight.is_some()),
        ("target", change.target.is_some()),
        ("baseline", change.baseline.is_some()),
        ("method", change.method.is_some()),
        ("removed", change.removed == Some(true)),
    ];
    stated.into_iter().filter(|(_, there)| *there).map(|(field, _)| field)
}

fn of_change(change: &Change, node: &RawNode, plan: &RawPlan, nodes: &Nodes<'_>, context: &mut Context<'_>) {
    if fields(change).next().is_none() {
        context.report_text(change.here.pointer(), Code::ChangesNothing, node.id.as_str());
    }
    if let Some(weight) = &change.weight {
        weighs(weight.value, change.here.field("weight"), context);
        same_weight(weight.value, node, &change.here, context);
    }
    if let Some(target) = &change.target {
        new_target(target, node, plan, (&change.at, &change.here), context);
    }
    if let Some(baseline) = &change.baseline
        && node
            .baselines
            .iter()
            .any(|one| one.value == baseline.value && one.office == baseline.office && one.period == baseline.period)
    {
        context.report_text(change.here.field("baseline"), Code::ChangesNothing, node.id.as_str());
    }
    if let Some(id) = &change.method {
        let method = plan.methods.find(id);
        if node.takes.is_some() || method.is_some_and(|method| !fits(method, node)) {
            let expected = if node.children.is_empty() { "score" } else { "aggregation" };
            let (found, expected) = (Fact::text(id.as_str()), Fact::text(expected));
            context.report(change.here.field("method"), Code::MethodNotForNode, Some(found), Some(expected));
        } else if node.method.as_ref() == Some(id) {
            context.report_text(change.here.field("method"), Code::ChangesNothing, id.as_str());
        } else if let Some(rule) = method.and_then(|method| method.score.as_ref()) {
            without_ceiling(rule, node, change.here.field("method"), context);
        }
    }
    if let Some(taker) = nodes.takers.get(&node.id).filter(|_| change.removed == Some(true)) {
        context.report_text(change.here.field("removed"), Code::RemovedTaken, taker.id.as_str());
    }
}

fn same_weight(weight: Number, node: &RawNode, here: &Here, context: &mut Context<'_>) {
    if node.weight.as_ref().is_some_and(|own| own.value == weight) {
        context.report_text(here.field("weight"), Code::ChangesNothing, node.id.as_str());
    }
}

/// A target that is put beside, or in the place of, those of a node.
fn new_target(
    target: &Target,
    node: &RawNode,
    plan: &RawPlan,
    (at, here): (&Address, &Here),
    context: &mut Context<'_>,
) {
    let main = &plan.period;
    let place = at.period.as_ref().unwrap_or(main);
    let same = |one: &RawTarget| {
        one.target == *target && one.office == at.office && one.period.as_ref().unwrap_or(main) == place
    };
    if node.targets.iter().any(same) {
        context.report_text(here.field("target"), Code::ChangesNothing, node.id.as_str());
    }
    let method: Option<&Method> = node.method.as_ref().and_then(|id| plan.methods.find(id));
    let held = RawTarget { here: here.clone(), ..RawTarget::at(at, target.clone()) };
    let rule = method.and_then(|method| method.score.as_ref());
    of_target(&held, node, plan, rule, context);
    if node.direction.is_none() && rule.is_some_and(|rule| needs_direction(rule, target)) {
        context.report_text(here.field("target"), Code::MissingDirection, node.id.as_str());
    }
}

/// A day outside every period of the plan.
pub(super) fn within(day: Day, plan: &RawPlan, pointer: String, context: &mut Context<'_>) {
    let holds = |period: &Period| period.from <= day && day <= period.to;
    if !plan.periods.iter().any(holds) {
        let main = plan.periods.find(&plan.period);
        let expected = main.map(|period| Fact::text(period.id.as_str()));
        context.report(pointer, Code::OutsidePeriod, Some(Fact::Text(day.to_string())), expected);
    }
}
