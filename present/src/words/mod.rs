//! The words of the domain: one file for each kind of thing, both languages side by side.

pub(crate) mod code;
pub(crate) mod kind;
pub(crate) mod method;
pub(crate) mod outcome;
pub(crate) mod page;
pub(crate) mod percent;
pub(crate) mod result;
pub(crate) mod role;
pub(crate) mod shape;
pub(crate) mod step;
pub(crate) mod target;
pub(crate) mod unlike;
pub(crate) mod verdict;

#[cfg(test)]
mod tests;
