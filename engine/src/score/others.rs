//! The scores of other offices, where nodes take them.

use super::{Bench, node_score};
use crate::explain::Recorder;
use crate::names::Names;
use crate::outcome::{Interval, NodeScore, Outcome, Reason};
use crate::plan::{Actuals, NodeIndex, NodeRule, Plan, Selection};
use crate::raw::Id;

/// The scores of some offices, each as those of a whole plan; what nobody takes is not scored there.
pub(crate) type Others = Vec<(Id, Vec<NodeScore>)>;

/// The scores of the offices whose results some nodes take; none where only those of the selection are taken.
pub(crate) fn others(plan: &Plan, actuals: &Actuals, selection: &Selection) -> Others {
    let mut names = Names::default();
    let offices = plan.nodes().filter_map(|(_, node)| node.raw.takes.as_ref()?.office.as_ref());
    let taken: Vec<&Id> = offices.filter(|office| names.insert(office.as_str())).collect();
    if taken.iter().all(|office| selection.office.as_ref() == Some(*office)) {
        return Vec::new();
    }
    let nothing = NodeScore::without(Outcome::Missing(Reason::NoResult), Interval::UNBOUNDED);
    let mut others: Others = taken.into_iter().map(|office| (office.clone(), vec![nothing; plan.len()])).collect();
    let selections: Vec<Selection> =
        others.iter().map(|(office, _)| Selection { office: Some(office.clone()), ..selection.clone() }).collect();
    // Each office by its own amendments.
    let plans: Vec<_> = selections.iter().map(|selection| plan.under(selection)).collect();
    // The order of the nodes holds whatever the office: what a node takes of another office comes before it.
    for index in needed(plan) {
        for (place, (selection, plan)) in selections.iter().zip(&plans).enumerate() {
            let own = others.get(place).map_or(&[][..], |(_, scores)| scores);
            let bench = Bench { plan, actuals, selection, scores: own, others: &others };
            let scored = node_score(&bench, index, &mut Recorder::silent());
            if let Some(kept) = others.get_mut(place).and_then(|(_, scores)| scores.get_mut(index.position())) {
                *kept = scored;
            }
        }
    }
    others
}

/// The nodes that are taken from an office, with all that they rest on, each after those that it rests on.
fn needed(plan: &Plan) -> Vec<NodeIndex> {
    let mut wanted = vec![false; plan.len()];
    let mut needed = Vec::new();
    let want = |index: NodeIndex, wanted: &mut Vec<bool>| {
        if let Some(place) = wanted.get_mut(index.position()) {
            *place = true;
        }
    };
    for &index in plan.order().iter().rev() {
        let Some(node) = plan.node(index) else { continue };
        let is_wanted = wanted.get(index.position()) == Some(&true);
        let of_office = node.raw.takes.as_ref().is_some_and(|takes| takes.office.is_some());
        if is_wanted {
            needed.push(index);
            node.children.iter().for_each(|&child| want(child, &mut wanted));
        }
        if let NodeRule::Takes(other) = node.rule
            && (of_office || (is_wanted && node.raw.takes.is_some()))
        {
            want(other, &mut wanted);
        }
    }
    needed.reverse();
    needed
}
