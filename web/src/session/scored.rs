//! A plan with its results, scored.

use piramide_engine::finding::Findings;
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::raw::Id;
use piramide_engine::score;
use piramide_engine::score::Scorecard;
use piramide_present::{Language, Origin, PlanPlace, Showing};

use super::shared::Shared;
use super::shelf::{Failure, Look, Valid};
use crate::browser::clock;

/// The plan that an address asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// The address asks for none.
    Nothing,
    /// It is on its way: so many of its three files are here.
    Waiting(u8),
    /// It cannot be shown.
    Failed(Shared<Failure>),
    /// It is here.
    Ready(Shared<Scored>),
}

/// A plan with its results and its scores.
#[derive(Debug)]
pub struct Scored {
    plan: Shared<Valid<Plan>>,
    actuals: Shared<Valid<Actuals>>,
    scorecard: Scorecard,
    origin: Origin,
    /// What was found in both files.
    pub findings: Findings,
}

impl Opened {
    /// What is here, scored if it is all here.
    pub fn of((look, place): &(Look, PlanPlace)) -> Self {
        match look {
            Look::Absent(_) => Self::Waiting(0),
            Look::Waiting(here) => Self::Waiting(*here),
            Look::Failed(failure) => Self::Failed(failure.clone()),
            Look::Ready { plan, actuals } => Self::Ready(Shared::new(Scored::of(plan, actuals, place))),
        }
    }
}

impl Scored {
    fn of(plan: &Shared<Valid<Plan>>, actuals: &Shared<Valid<Actuals>>, place: &PlanPlace) -> Self {
        let selection = selection(&plan.document, place);
        let scorecard = clock::measured("piramide:score", || score(&plan.document, &actuals.document, &selection));
        let mut findings = plan.findings.clone();
        for finding in &actuals.findings {
            findings.push(finding.clone());
        }
        Self { plan: plan.clone(), actuals: actuals.clone(), scorecard, origin: place.origin, findings }
    }

    /// What every view is made from.
    pub fn showing(&self, language: Language) -> Showing<'_> {
        Showing {
            plan: &self.plan.document,
            actuals: &self.actuals.document,
            scorecard: &self.scorecard,
            origin: self.origin,
            language,
        }
    }

    /// Whether no results were given at all.
    pub fn is_bare(&self) -> bool {
        self.actuals.document.raw.id.as_str() == super::NO_RESULTS
    }
}

/// What an address asks to be scored; what the plan does not know is passed over.
fn selection(plan: &Plan, place: &PlanPlace) -> Selection {
    let main = Selection::main(plan);
    let period = place.period.as_deref().and_then(Id::new).filter(|period| plan.period(period).is_some());
    let office = place.office.as_deref().and_then(Id::new);
    let office = office.filter(|office| plan.head.offices.iter().any(|known| known.id == *office));
    Selection { office, period: period.unwrap_or(main.period), as_of: None }
}
