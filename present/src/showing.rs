//! What is on the screen.

use piramide_engine::explain;
use piramide_engine::explain::Explanation;
use piramide_engine::plan::{Actuals, NodeIndex, Plan};
use piramide_engine::raw::{Id, Language};
use piramide_engine::score::Scorecard;

use crate::address::{Address, Origin, PlanPlace, Route, SetPlace};
use crate::mark::Mark;

/// A plan with its results, scored, in a language: what every view of a plan is made from.
#[derive(Clone, Copy, Debug)]
pub struct Showing<'all> {
    /// The plan.
    pub plan: &'all Plan,
    /// Its results.
    pub actuals: &'all Actuals,
    /// Its scores, of these results.
    pub scorecard: &'all Scorecard,
    /// Where the files come from.
    pub origin: Origin,
    /// The language of the reader.
    pub language: Language,
}

impl<'all> Showing<'all> {
    /// The place of the plan with its results, as every address of its views has it.
    pub fn place(&self) -> PlanPlace {
        let set = SetPlace::new(self.actuals.raw.kind, self.actuals.raw.id.as_str());
        let main = &self.plan.head.period;
        let selection = &self.scorecard.about.selection;
        PlanPlace {
            origin: self.origin,
            plan: self.plan.head.id.as_str().to_owned(),
            set: Some(set),
            office: selection.office.as_ref().map(|office| office.as_str().to_owned()),
            period: (selection.period != *main).then(|| selection.period.as_str().to_owned()),
        }
    }

    /// The address of a node.
    pub(crate) fn address_of(&self, node: &Id) -> Address {
        Address::to(Route::Node { at: self.place(), node: node.as_str().to_owned(), explained: false })
    }

    /// What the results are, where they are not official.
    pub fn mark(&self) -> Option<Mark> {
        Mark::of(self.scorecard.about.validity, self.language)
    }

    /// The explanation of a node.
    pub(crate) fn explain(&self, index: NodeIndex) -> Option<Explanation<'all>> {
        explain(self.plan, self.actuals, self.scorecard, index)
    }
}
