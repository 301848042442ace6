//! Sentences and numbers on a small plan, checked by hand.
//!
//! The plan: an index over an area and a given perspective, a level with two indices, a level that is not part.
//! Every expected number is computed in the comment beside it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod catalog;
mod checks;
mod compared;
mod explained;
mod found;
mod offices;
mod overview;
mod periods;
mod search;
mod shown;
mod small;
mod versions;
