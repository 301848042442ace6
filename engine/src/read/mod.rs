//! From bytes to documents: a tree of our own, then typed raw documents, then valid ones, collecting findings.

pub mod decode;
pub mod document;
mod figures;
mod open;
pub(crate) mod parse;
pub(crate) mod record;

pub use document::Limits;
pub use open::{Document, Loaded, kind_of, plan_of, read_actuals, read_catalog, read_plan};
pub use parse::{parse, tree_of};
