//! The scoring engine of Piramide: reads the performance plan of a public administration and its results, says what
//! is wrong in them, scores every node in exact decimal arithmetic, and explains every number.
//!
//! The flow, each arrow a function: bytes → [`read`] → [`raw`] → [`validate`] → [`plan`] → [`score`] → [`explain`].
//! Nothing here reads a file, a clock, a language or chance, and nothing is a float.
//!
//! ```
//! use piramide_engine::plan::Selection;
//! use piramide_engine::{read_actuals, read_plan, score};
//!
//! let plan = br#"{
//!   "format": "piramide-plan/1", "id": "small", "title": "A small plan", "language": "en",
//!   "administration": {"name": "An office"}, "period": "2021",
//!   "periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}],
//!   "scales": [{"id": "hundred", "reference": "100"}],
//!   "methods": [{"id": "deviation", "name": "Deviation", "score": {"kind": "deviation", "form": "relative"}}],
//!   "nodes": [{"id": "days", "kind": "indicator", "name": "Days of backlog", "method": "deviation",
//!              "direction": "lower", "targets": [{"target": {"kind": "value", "value": "70"}}]}]
//! }"#;
//! let actuals = br#"{
//!   "format": "piramide-actuals/1", "id": "final", "plan": "small", "title": "2021", "kind": "official",
//!   "date": "2021-12-31", "period": "2021", "results": [{"node": "days", "value": "63"}]
//! }"#;
//! let plan = read_plan(plan, &Default::default()).document.ok_or("plan")?;
//! let actuals = read_actuals(actuals, &plan, &Default::default()).document.ok_or("actuals")?;
//! let scorecard = score(&plan, &actuals, &Selection::main(&plan));
//! // 100 + 100 × (70 − 63) / 70 = 110
//! assert_eq!(scorecard.by_id(&plan, "days").and_then(|score| score.outcome.value()).map(|n| n.to_string()),
//!            Some("110".to_owned()));
//! # Ok::<(), &str>(())
//! ```
#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::float_cmp,
    clippy::unreachable
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "a test fails by panicking"
    )
)]

pub mod aggregate;
pub mod audit;
pub mod compare;
pub mod deviation;
pub mod digest;
pub mod explain;
pub mod finding;
#[cfg(feature = "js")]
mod js;
#[cfg(all(feature = "js", feature = "bench"))]
mod js_bench;
pub mod measure;
mod names;
mod near;
pub mod outcome;
pub mod plan;
pub mod raw;
pub mod read;
pub mod score;
mod span;
pub mod target;
pub mod validate;
pub mod write;

pub use audit::audit;
pub use compare::compare;
pub use explain::explain;
pub use piramide_number as number;
pub use read::{Document, Loaded, kind_of, plan_of, read_actuals, read_catalog, read_plan};
pub use score::score;

/// Version of the method: it changes when the same plan and results give another number.
pub const METHOD_VERSION: &str = "1";

/// Version of the engine.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");
