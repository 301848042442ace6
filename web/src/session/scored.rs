//! A plan with its results, scored.

use std::borrow::Cow;

use piramide_engine::finding::Findings;
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::raw::Id;
use piramide_engine::score;
use piramide_engine::score::Scorecard;
use piramide_present::view::LoadError;
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
            Look::Ready { plan, actuals } => match selection(&plan.document, place) {
                Ok(selection) => Self::Ready(Shared::new(Scored::of(plan, actuals, place, &selection))),
                Err(error) => Self::Failed(Shared::new(error.into())),
            },
        }
    }
}

impl Scored {
    fn of(
        plan: &Shared<Valid<Plan>>,
        actuals: &Shared<Valid<Actuals>>,
        place: &PlanPlace,
        selection: &Selection,
    ) -> Self {
        let plan = match plan.document.under(selection) {
            Cow::Borrowed(_) => plan.clone(),
            Cow::Owned(document) => Shared::new(Valid { document, findings: plan.findings.clone() }),
        };
        let scorecard = clock::measured("piramide:score", || score(&plan.document, &actuals.document, selection));
        let mut findings = plan.findings.clone();
        for finding in &actuals.findings {
            findings.push(finding.clone());
        }
        Self { plan, actuals: actuals.clone(), scorecard, origin: place.origin, findings }
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

/// What an address asks to be scored, if the plan knows the office and the period.
fn selection(plan: &Plan, place: &PlanPlace) -> Result<Selection, LoadError> {
    let mut selection = Selection::main(plan);
    let unknown = |name: &String| LoadError::NoSuchChoice(name.clone());
    if let Some(name) = &place.period {
        let known = Id::new(name).filter(|period| plan.period(period).is_some());
        selection.period = known.ok_or_else(|| unknown(name))?;
    }
    if let Some(name) = &place.office {
        let known = Id::new(name).filter(|office| plan.head.offices.iter().any(|known| known.id == *office));
        selection.office = Some(known.ok_or_else(|| unknown(name))?);
    }
    Ok(selection)
}
