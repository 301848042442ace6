//! What would happen: a scenario puts numbers in the place of others, and the rest is scored as always.
//!
//! It is as if the files had been edited: a weight, the target of an office and period, a result. What comes out is a
//! simulation, and says so. Overrides come after the amendments that hold, and over them.
//!
//! Example: a target of 100 and a result of 90 score 90; supposing a result of 110, 110; supposing a target of 60, 150.

use std::borrow::Cow;

use super::{Actuals, NodeIndex, Plan, Revised, Revision, Selection};
use crate::number::Number;
use crate::raw::{ActualsKind, Address, Figure, Override, RawResult, RawTarget, Scenario};
use crate::read::decode::Here;

/// The plan and the results as a selection and, if there is one, a scenario ask for them; themselves where nothing
/// changes.
///
/// `plan` and `actuals` are those of the files: what a scenario made is not supposed a second time.
pub fn under<'all>(
    plan: &'all Plan,
    actuals: &'all Actuals,
    selection: &Selection,
    scenario: Option<&Scenario>,
) -> (Cow<'all, Plan>, Cow<'all, Actuals>) {
    let Some(scenario) = scenario else { return (plan.under(selection), Cow::Borrowed(actuals)) };
    let (plan, actuals) = simulate(plan, actuals, selection, scenario);
    (Cow::Owned(plan), Cow::Owned(actuals))
}

/// The plan and the results of a scenario, to be scored under the same selection.
pub fn simulate(plan: &Plan, actuals: &Actuals, selection: &Selection, scenario: &Scenario) -> (Plan, Actuals) {
    let mut plan = plan.under(selection).into_owned();
    let mut actuals = actuals.clone();
    actuals.raw.kind = ActualsKind::Simulation;
    plan.suppose(scenario, selection);
    let mut new = Vec::new();
    for supposed in &scenario.overrides {
        if let (Some(result), Some(index)) = (supposed.result, plan.find(supposed.at.node.as_str())) {
            let before = actuals.suppose(index, &supposed.at, result, &mut new);
            plan.note(Revision { node: index, act: None, what: Revised::Result, before, after: Some(result) });
        }
    }
    actuals.add(new);
    actuals.digest = actuals.digest_now();
    (plan, actuals)
}

impl Plan {
    /// Writes in what a scenario supposes of the plan itself, for a selection.
    pub(super) fn suppose(&mut self, scenario: &Scenario, selection: &Selection) {
        self.version.made = Some((scenario.clone(), selection.clone()));
        for supposed in &scenario.overrides {
            self.suppose_one(supposed, selection);
        }
    }

    fn suppose_one(&mut self, supposed: &Override, selection: &Selection) {
        let at = &supposed.at;
        let here = at.office.is_none() || at.office == selection.office;
        let in_period = at.period.as_ref().is_none_or(|period| *period == selection.period);
        if let Some(weight) = supposed.weight.filter(|_| here && in_period) {
            self.reweigh(None, at, Figure::bare(weight));
        }
        if let Some(target) = supposed.target.clone() {
            let held = RawTarget::at(at, target);
            self.retarget(None, at, held);
        }
    }
}

impl Actuals {
    /// Puts a value in the place of a result, final; the value before. Where there was none, the place is a new one.
    fn suppose(
        &mut self,
        node: NodeIndex,
        at: &Address,
        value: Number,
        new: &mut Vec<(NodeIndex, usize)>,
    ) -> Option<Number> {
        let period = at.period.clone().unwrap_or_else(|| self.raw.period.clone());
        let places = self.places(node, at.office.as_ref(), &period);
        let earlier = self.results_at(places.clone());
        let before = earlier.max_by_key(|given| given.valid_from).and_then(|given| given.value);
        let position = self.raw.results.len();
        match self.by_place.get_mut(places.clone()).and_then(<[_]>::split_first_mut) {
            Some((place, others)) => {
                place.1 = position;
                let from = places.end.saturating_sub(others.len());
                self.by_place.drain(from..places.end);
            }
            None => new.push((node, position)),
        }
        let result = RawResult {
            here: Here::default(),
            node: at.node.clone(),
            office: at.office.clone(),
            period: Some(period),
            valid_from: None,
            status: None,
            value: Some(value),
            numerator: None,
            denominator: None,
            components: Default::default(),
            answer: None,
            range: None,
            act: None,
            treatment: None,
            printed: None,
            source: None,
            note: None,
        };
        self.raw.results.push(result);
        before
    }
}
