//! What is on the screen.

use std::borrow::Cow;

use piramide_engine::compare::Side;
use piramide_engine::explain::{Compared, Explanation, compared};
use piramide_engine::plan::{Actuals, NodeIndex, Plan, Selection};
use piramide_engine::raw::{ActualsKind, Id, Language, RawCatalog};
use piramide_engine::score::{Behind, Scorecard, score_behind};
use piramide_engine::{explain, score};

use crate::address::{Address, Origin, PlanPlace, Route, SetPlace};
use crate::mark::Mark;
use crate::text::words_of;
use crate::version::{Version, word};

/// A plan with its results, scored, in a language: what every view of a plan is made from.
#[derive(Clone, Copy, Debug)]
pub struct Showing<'all> {
    /// The plan, as it stands in its version.
    pub plan: &'all Plan,
    /// Its results; in a scenario, with those that it supposes.
    pub actuals: &'all Actuals,
    /// Its scores, of these results.
    pub scorecard: &'all Scorecard,
    /// What the results are in their file: a scenario makes a simulation of them.
    pub kind: ActualsKind,
    /// The plans of the site, where their list is here.
    pub catalog: Option<&'all RawCatalog>,
    /// Where the files come from.
    pub origin: Origin,
    /// The language of the reader.
    pub language: Language,
}

impl<'all> Showing<'all> {
    /// A plan of the site with the results of a file.
    pub fn new(plan: &'all Plan, actuals: &'all Actuals, scorecard: &'all Scorecard, language: Language) -> Self {
        Self { plan, actuals, scorecard, kind: actuals.raw.kind, catalog: None, origin: Origin::Site, language }
    }

    /// The place of the plan with its results, as every address of its views has it.
    pub fn place(&self) -> PlanPlace {
        let set = SetPlace::new(self.kind, self.actuals.raw.id.as_str());
        let main = &self.plan.head.period;
        let about = &self.scorecard.about;
        let selection = &about.selection;
        PlanPlace {
            origin: self.origin,
            plan: self.plan.head.id.as_str().to_owned(),
            set: Some(set),
            office: selection.office.as_ref().map(|office| office.as_str().to_owned()),
            period: (selection.period != *main).then(|| selection.period.as_str().to_owned()),
            version: word(selection.as_of, about.scenario.as_ref()),
        }
    }

    /// The version of the plan.
    pub(crate) fn version(&self) -> Version<'all> {
        let about = &self.scorecard.about;
        let mut scenarios = self.plan.head.scenarios.iter();
        let scenario = scenarios.find(|scenario| Some(&scenario.id) == about.scenario.as_ref());
        Version { as_of: about.selection.as_of, scenario }
    }

    /// The name of the version, where it is not that of the end of the period.
    pub fn version_name(&self) -> Option<String> {
        let version = self.version();
        version.word().map(|_| version.name(self.plan, self.language))
    }

    /// The same plan and results as they stand under another selection, scored.
    pub(crate) fn under(&self, selection: &Selection) -> Standing<'all> {
        let plan = self.plan.under(selection);
        let scorecard = score(&plan, self.actuals, selection);
        Standing { plan, scorecard }
    }

    /// As [`Showing::under`], for another office, with the scores of the nodes that one node rests on and no others.
    pub(crate) fn under_behind(&self, selection: &Selection, behind: &Behind) -> Standing<'all> {
        let plan = self.plan.under(selection);
        let scorecard = score_behind(&plan, self.actuals, selection, behind);
        Standing { plan, scorecard }
    }

    /// What it is compared by.
    pub(crate) fn side(&self) -> Side<'all> {
        Side { plan: self.plan, actuals: self.actuals, scorecard: self.scorecard }
    }

    /// The title of a plan of the site; its identifier where the list of plans is not here.
    pub(crate) fn title_of(&self, plan: &Id) -> String {
        let listed = self.catalog.and_then(|catalog| catalog.plans.iter().find(|listed| listed.id == *plan));
        listed.map_or_else(|| plan.to_string(), |listed| words_of(&listed.title, self.language))
    }

    /// The address of a node.
    pub(crate) fn address_of(&self, node: &Id) -> Address {
        Address::to(Route::Node { at: self.place(), node: node.as_str().to_owned(), explained: false })
    }

    /// What the results are, where they are not official.
    pub fn mark(&self) -> Option<Mark> {
        Mark::of(self.scorecard.about.validity, self.language)
    }

    /// What was measured of a node and what it was compared with, where nothing else of its explanation is needed.
    pub(crate) fn compared(&self, index: NodeIndex) -> Option<Compared> {
        compared(self.plan, self.actuals, self.scorecard, index)
    }

    /// The explanation of a node.
    pub(crate) fn explain(&self, index: NodeIndex) -> Option<Explanation<'all>> {
        explain(self.plan, self.actuals, self.scorecard, index)
    }
}

/// A plan as it stands under a selection, scored.
pub(crate) struct Standing<'all> {
    plan: Cow<'all, Plan>,
    scorecard: Scorecard,
}

impl Standing<'_> {
    /// The same screen with this.
    pub fn showing<'here>(&'here self, screen: &Showing<'here>) -> Showing<'here> {
        Showing { plan: &self.plan, scorecard: &self.scorecard, ..*screen }
    }
}
