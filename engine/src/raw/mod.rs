//! The documents as they are written: formats `piramide-plan/1` and `piramide-actuals/1`.
//!
//! A raw document has the right shape and nothing more: whether its references hold and its numbers make sense is
//! for `validate` to say. What this version does not score yet is already here, so that the format keeps its shape.

mod actuals;
mod amendment;
mod catalog;
mod check;
mod common;
mod indexed;
mod method;
mod node;
mod office;
mod plan;
#[cfg(feature = "schema")]
mod schema;
mod table;
mod target;

pub use actuals::{ActualsKind, RawActuals, RawResult, ResultComponent, ResultStatus, Treatment, ValueRange};
pub use amendment::{Address, Amendment, Change, Override, Scenario};
pub use catalog::{CatalogActuals, CatalogPlan, RawCatalog};
pub use check::{Check, Operand, Relation, Series, Standing, WeightedOperand};
pub use common::{Citation, Day, Figure, Id, Language, LineRange, Text};
pub use indexed::{Identified, Indexed};
pub use method::{
    Aggregation, Band, Cap, DeviationForm, Measure, Method, PrintedForm, Quantity, ScoreRule, Term, TwoPartReading,
    VariationForm, WeightedInput, WhenZero,
};
pub use node::{
    Baseline, Direction, Domain, Exclusion, Link, LinkKind, NodeKind, RawNode, SameAs, StatedMissing, Takes, WeightRule,
};
pub use office::{AcrossOffices, Cluster, ClusterSystem, Membership, Office, OfficeKind};
pub use plan::{Administration, Level, LevelStanding, Period, RawPlan, Reading, Scale, Source};
#[cfg(feature = "schema")]
pub use schema::{file_name, schema};
pub use table::{Cell, CellAddress, IndexPart, Table, TableCause, TableColumn, TableRelation, TableRow};
pub use target::{Base, BaseKind, RawTarget, Target};
