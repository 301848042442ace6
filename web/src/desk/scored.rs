//! A plan with its results, scored.

use std::borrow::Cow;
use std::sync::OnceLock;

use piramide_engine::audit::Audit;
use piramide_engine::finding::Findings;
use piramide_engine::plan::{Actuals, Plan, Selection, under};
use piramide_engine::raw::{Id, RawCatalog, Scenario};
use piramide_engine::score::Scorecard;
use piramide_engine::{audit, score};
use piramide_present::version::Version;
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
    /// The files.
    plan: Shared<Valid<Plan>>,
    actuals: Shared<Valid<Actuals>>,
    /// The plan and the results as they stand in the version that is asked for, where that is not the files' own.
    version: (Option<Plan>, Option<Actuals>),
    scorecard: Scorecard,
    /// What the checks give, once asked for; shared by all that is scored of the same files.
    audit: Shared<OnceLock<Audit>>,
    origin: Origin,
    /// What was found in both files.
    pub findings: Findings,
}

impl Opened {
    /// What is here, scored if it is all here; what was there before keeps what does not change.
    pub fn of((look, place): &(Look, PlanPlace), before: Option<&Self>) -> Self {
        match look {
            Look::Absent(_) => Self::Waiting(0),
            Look::Waiting(here) => Self::Waiting(*here),
            Look::Failed(failure) => Self::Failed(failure.clone()),
            Look::Ready { plan, actuals } => match selection(&plan.document, place) {
                Ok(asked) => {
                    let mut scored = Scored::of(plan, actuals, place, asked);
                    if let Some(Self::Ready(before)) = before
                        && before.plan == *plan
                        && before.actuals == *actuals
                    {
                        scored.audit = before.audit.clone();
                    }
                    Self::Ready(Shared::new(scored))
                }
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
        (selection, scenario): Asked<'_>,
    ) -> Self {
        let (under_plan, under_actuals) = under(&plan.document, &actuals.document, &selection, scenario);
        let scorecard = clock::measured("piramide:score", || score(&under_plan, &under_actuals, &selection));
        let mut findings = plan.findings.clone();
        for finding in &actuals.findings {
            findings.push(finding.clone());
        }
        Self {
            version: (made(under_plan), made(under_actuals)),
            plan: plan.clone(),
            actuals: actuals.clone(),
            scorecard,
            audit: Shared::new(OnceLock::new()),
            origin: place.origin,
            findings,
        }
    }

    /// What every view is made from.
    pub fn showing<'all>(&'all self, catalog: Option<&'all RawCatalog>, language: Language) -> Showing<'all> {
        let results = &self.actuals.document;
        Showing {
            plan: self.version.0.as_ref().unwrap_or(&self.plan.document),
            actuals: self.version.1.as_ref().unwrap_or(results),
            scorecard: &self.scorecard,
            kind: results.raw.kind,
            catalog,
            origin: self.origin,
            language,
        }
    }

    /// What the checks give, compared with the scores of the whole administration in the main period.
    pub fn audit(&self) -> &Audit {
        self.audit.get_or_init(|| {
            let plan = &self.plan.document;
            let main = score(plan, &self.actuals.document, &Selection::main(plan));
            audit(plan, Some(&main))
        })
    }

    /// Whether no results were given at all.
    pub fn is_bare(&self) -> bool {
        self.actuals.document.raw.id.as_str() == super::NO_RESULTS
    }
}

/// What was made; nothing where what was there before stands.
fn made<T: Clone>(document: Cow<'_, T>) -> Option<T> {
    match document {
        Cow::Borrowed(_) => None,
        Cow::Owned(made) => Some(made),
    }
}

/// Office, period and version; what is supposed.
type Asked<'plan> = (Selection, Option<&'plan Scenario>);

/// What an address asks to be scored, if the plan knows the office, the period and the version.
fn selection<'plan>(plan: &'plan Plan, place: &PlanPlace) -> Result<Asked<'plan>, LoadError> {
    let mut selection = Selection::main(plan);
    let mut scenario = None;
    let unknown = |name: &String| LoadError::NoSuchChoice(name.clone());
    if let Some(name) = &place.period {
        let known = Id::new(name).filter(|period| plan.period(period).is_some());
        selection.period = known.ok_or_else(|| unknown(name))?;
    }
    if let Some(name) = &place.office {
        let known = Id::new(name).filter(|office| plan.head.offices.iter().any(|known| known.id == *office));
        selection.office = Some(known.ok_or_else(|| unknown(name))?);
    }
    if let Some(name) = &place.version {
        let mut versions = Version::all(plan).into_iter();
        let known = versions.find(|version| version.word().as_ref() == Some(name)).ok_or_else(|| unknown(name))?;
        (selection.as_of, scenario) = (known.as_of, known.scenario);
    }
    Ok((selection, scenario))
}
