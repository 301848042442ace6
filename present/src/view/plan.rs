//! A plan: what it is, and its pyramid.

use piramide_engine::audit::Audit;
use piramide_engine::finding::Findings;

use super::{LevelView, SourcesView, Trail};
use crate::Address;
use crate::make;
use crate::mark::Mark;
use crate::showing::Showing;

/// The page of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanView {
    /// From the catalog to here.
    pub trail: Trail,
    /// What it is.
    pub header: PlanHeader,
    /// Its pyramid, or its groups.
    pub overview: Overview,
    /// Readings, methods, documents.
    pub sources: SourcesView,
    /// What a reader should know of the plan and of the results.
    pub notes: Vec<String>,
    /// `1 avviso, 2 note`, where something was found in the files.
    pub findings: Option<String>,
    /// Where the findings are.
    pub findings_address: Address,
    /// `59 verifiche: 42 riprodotte, 9 numeri che non tornano`, where the plan has some.
    pub checks: Option<String>,
    /// Where the checks are.
    pub checks_address: Address,
    /// Where readings, methods and documents are.
    pub sources_address: Address,
}

/// What a plan is; it stands in every print and export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanHeader {
    /// Title.
    pub title: String,
    /// Whose plan it is, with the short name.
    pub owner: String,
    /// What a reader finds in it.
    pub description: Option<String>,
    /// The act with its day, of each document that has one.
    pub acts: Vec<String>,
    /// The period: `2021 (dal 1º gennaio al 31 dicembre 2021)`.
    pub period: String,
    /// Title of the set of results.
    pub set: String,
    /// The day that the results describe, if there are any.
    pub date: Option<String>,
    /// What the results are, where they are not official.
    pub mark: Option<Mark>,
    /// What the results are, in words, official ones too: `Risultati pubblicati dall’amministrazione`.
    pub kind: String,
    /// The digests of the inputs that there are.
    pub digests: Vec<DigestView>,
    /// `Motore 0.1.0, metodo 1`.
    pub versions: String,
}

/// The digest of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigestView {
    /// Of what: `Piano`, `Risultati`.
    pub name: String,
    /// The first twelve digits.
    pub short: String,
    /// All 64.
    pub full: String,
    /// That the file was not verified, if the catalog lists no digest of its bytes.
    pub unverified: Option<String>,
}

/// The shapes of an overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverviewShape {
    /// The plan states the levels of a pyramid.
    Pyramid,
    /// The plan states none: its root groups stand side by side.
    Groups,
}

/// The pyramid of a plan, or its groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// Which of the two.
    pub shape: OverviewShape,
    /// The name of the drawing.
    pub name: String,
    /// What the drawing shows, level by level, for who does not see it.
    pub description: String,
    /// From the top.
    pub levels: Vec<LevelView>,
    /// The scale in words.
    pub scale: String,
    /// Why no composite of several indices is shown, where it matters.
    pub no_composite: Option<String>,
    /// Caption of the table twin.
    pub caption: String,
    /// The table twin: one row an index, one for a level without indices.
    pub rows: Vec<OverviewRow>,
}

/// A row of the table twin.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRow {
    /// The level.
    pub level: String,
    /// Where the level leads.
    pub level_address: Address,
    /// The index; nothing for a level without one.
    pub index: Option<String>,
    /// Where the index leads.
    pub index_address: Option<Address>,
    /// The value, or a dash.
    pub value: String,
    /// The state.
    pub state: super::State,
    /// `80 %`, or a dash.
    pub coverage: String,
    /// From 0 to 1, for drawing.
    pub coverage_share: f64,
    /// `da 92,50 a 104,00`, or a dash.
    pub interval: String,
}

/// The page of a plan; `findings` are those of the files it was loaded from, `audit` is what its checks gave.
pub fn plan_view(showing: &Showing<'_>, findings: &Findings, audit: &Audit) -> PlanView {
    make::overview::plan_view(showing, findings, audit)
}
