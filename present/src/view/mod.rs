//! The finished views: what a page shows, ready to be put in place.
//!
//! Every `String` is ready to show in the language asked for; every `f64` is a share of a drawing's length, good for
//! a coordinate and for nothing else; every link is an [`Address`](crate::Address).

mod catalog;
mod check;
mod choice;
mod citation;
mod error;
mod explain;
mod fact;
mod finding;
mod fixed;
mod level;
mod node;
mod offices;
mod plan;
mod score;
mod search;
mod sources;
mod state;
mod unlike;

pub use catalog::{
    CatalogCard, CatalogOwner, CatalogView, CatalogYear, OpenPlan, SetLink, catalog_view, open_plan, set_links,
};
pub use check::{CheckFilter, CheckGroup, CheckView, ChecksView, checks_view};
pub use choice::{Choice, Choices, choices};
pub use citation::CitationView;
pub use error::{ErrorView, LoadError, error_view};
pub use explain::{ExplanationView, StepPart, StepParts, StepView, explanation_view};
pub use fact::{Fact, Trail, TrailStep};
pub use finding::{FindingGroup, FindingView, FindingsView, findings_summary, findings_view};
pub use fixed::{FixedSection, FixedView, fixed_view, notices};
pub use level::{IndexView, LevelPage, LevelView, level_page};
pub use node::{
    BalanceKind, BalanceLine, BalanceView, BaselineRow, BringsView, ChildRow, ContributionView, GivenView, NodeView,
    TargetRow, node_view,
};
pub use offices::{OfficeColumn, OfficeRow, OfficesView, Order, offices_view};
pub use plan::{DigestView, Overview, OverviewRow, OverviewShape, PlanHeader, PlanView, plan_view};
pub use score::{CoverageView, Gauge, GaugeSpan, GaugeTick, IntervalView, ScoreView};
pub use search::{SearchView, search_view};
pub use sources::{DocumentView, MethodView, ReadingView, SourcesView, sources_view};
pub use state::{State, StateKind};
pub use unlike::{UnlikeRow, UnlikeView, unlike_view};
