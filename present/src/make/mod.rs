//! From a scored plan to finished views: one file a view, or a piece that several views share.

pub(crate) mod balance;
pub(crate) mod catalog;
pub(crate) mod children;
pub(crate) mod choice;
pub(crate) mod citations;
pub(crate) mod errors;
pub(crate) mod explanation;
pub(crate) mod facts;
pub(crate) mod findings;
pub(crate) mod gauge;
pub(crate) mod given;
pub(crate) mod header;
pub(crate) mod levels;
pub(crate) mod node;
pub(crate) mod offices;
pub(crate) mod overview;
pub(crate) mod quantity;
pub(crate) mod scale;
pub(crate) mod score;
pub(crate) mod search;
pub(crate) mod sources;
pub(crate) mod state;
pub(crate) mod targets;
pub(crate) mod trail;
pub(crate) mod unlike;
