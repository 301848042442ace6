//! What a scorecard is: of which plan and results, and how far it may be relied on.

use crate::digest::Digest;
use crate::plan::{Actuals, Plan, Selection};
use crate::raw::{ActualsKind, Day, Id};

/// How far a scorecard may be relied on; no view and no writer drops it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Published results.
    Official,
    /// Results that are not final.
    Provisional,
    /// Made up to show how the plan works.
    Illustrative,
    /// What a person tries.
    Simulation,
}

impl Validity {
    /// The stable word of a scorecard, for instance `provisional`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Provisional => "provisional",
            Self::Illustrative => "illustrative",
            Self::Simulation => "simulation",
        }
    }
}

impl From<ActualsKind> for Validity {
    fn from(kind: ActualsKind) -> Self {
        match kind {
            ActualsKind::Official => Self::Official,
            ActualsKind::Provisional => Self::Provisional,
            ActualsKind::Illustrative => Self::Illustrative,
            ActualsKind::Simulation => Self::Simulation,
        }
    }
}

/// What a scorecard carries about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The plan.
    pub plan: Id,
    /// SHA-256 of its canonical form.
    pub plan_digest: Digest,
    /// The results.
    pub actuals: Id,
    /// SHA-256 of their canonical form.
    pub actuals_digest: Digest,
    /// How far it may be relied on.
    pub validity: Validity,
    /// The day the results describe.
    pub date: Day,
    /// Office, period, day.
    pub selection: Selection,
    /// What it supposes, if it is a simulation of the plan's.
    pub scenario: Option<Id>,
    /// Version of the engine.
    pub engine_version: &'static str,
    /// Version of the method.
    pub method_version: &'static str,
}

impl About {
    /// What the scorecard of a plan and its results is.
    pub fn of(plan: &Plan, actuals: &Actuals, selection: &Selection) -> Self {
        Self {
            plan: plan.head.id.clone(),
            plan_digest: plan.digest,
            actuals: actuals.raw.id.clone(),
            actuals_digest: actuals.digest,
            validity: actuals.raw.kind.into(),
            date: actuals.raw.date,
            selection: selection.clone(),
            scenario: plan.version.scenario().cloned(),
            engine_version: crate::ENGINE_VERSION,
            method_version: crate::METHOD_VERSION,
        }
    }
}
