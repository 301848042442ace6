//! The versions of a plan: in force at the end of the period, as adopted, in force from the day of each act, and what
//! each scenario supposes.
//!
//! Example: a plan with an act that holds from 1 July 2021 and a scenario `more` has four; in an address the first is
//! not named, and the others are `original`, `2021-07-01` and `scenario.more`.

use piramide_engine::plan::{AsOf, Plan};
use piramide_engine::raw::{Id, Language, Scenario};

use crate::day::from_day;
use crate::text::{filled, said};

/// A version of a plan.
#[derive(Clone, Copy, Debug)]
pub struct Version<'plan> {
    /// With which amendments.
    pub as_of: AsOf,
    /// What is supposed, if it is a simulation.
    pub scenario: Option<&'plan Scenario>,
}

impl<'plan> Version<'plan> {
    /// Every version of a plan, that of the end of the period first; this alone where there are neither acts nor
    /// scenarios.
    pub fn all(plan: &'plan Plan) -> Vec<Self> {
        let as_of = |as_of| Self { as_of, scenario: None };
        let mut all = vec![as_of(AsOf::PeriodEnd)];
        if !plan.head.amendments.is_empty() {
            all.push(as_of(AsOf::Original));
        }
        let days = || plan.head.amendments.iter().map(|act| act.date);
        let mut last = None;
        while let Some(day) = days().filter(|day| Some(*day) > last).min() {
            all.push(as_of(AsOf::Day(day)));
            last = Some(day);
        }
        all.extend(plan.head.scenarios.iter().map(|one| Self { as_of: AsOf::PeriodEnd, scenario: Some(one) }));
        all
    }

    /// Its word in an address; nothing for the one that is shown when none is named.
    pub fn word(&self) -> Option<String> {
        word(self.as_of, self.scenario.map(|scenario| &scenario.id))
    }

    /// Its name: `come adottato`, `in vigore dal 1º luglio 2021 (Determinazione 12)`, `scenario «Più personale»`.
    pub fn name(&self, plan: &Plan, language: Language) -> String {
        if let Some(scenario) = self.scenario {
            return said!(language, "scenario «{0}»", "scenario “{0}”", scenario.name.in_language(language));
        }
        match self.as_of {
            AsOf::PeriodEnd => said!(language, "in vigore alla fine del periodo", "in force at the end of the period"),
            AsOf::Original => said!(language, "come adottato", "as adopted"),
            AsOf::Day(day) => {
                let acts = plan.head.amendments.iter().filter(|act| act.date == day);
                let acts: Vec<&str> = acts.map(|act| act.act.in_language(language)).collect();
                let from = from_day(day, language);
                said!(language, "in vigore {0} ({1})", "in force {0} ({1})", &from, &acts.join("; "))
            }
        }
    }
}

/// The word of a version in an address.
pub(crate) fn word(as_of: AsOf, scenario: Option<&Id>) -> Option<String> {
    match (scenario, as_of) {
        (Some(id), _) => Some(filled!("scenario.{0}", id.as_str())),
        (None, AsOf::PeriodEnd) => None,
        (None, AsOf::Original) => Some("original".to_owned()),
        (None, AsOf::Day(day)) => Some(day.to_string()),
    }
}
