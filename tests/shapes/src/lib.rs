//! Files that ask for more work than their size shows, and the work itself, so that it can be counted.
//!
//! Every [`Shape`] is a plan, with results where it needs them, of any size; [`work`] does with it what the page does:
//! reads it, scores it, recomputes its checks and makes its views. `tests/allocations.rs` counts what that allocates,
//! `tests/steps.rs` the steps that it takes in WebAssembly; `examples/write.rs` writes the files for a browser.

mod documents;
#[cfg(feature = "module")]
mod module;
mod plans;
mod results;
mod tables;
mod texts;
mod work;

pub use documents::Documents;
pub use work::{Stage, work};

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Its name.
    pub name: &'static str,
    /// What there is so much of.
    pub about: &'static str,
    /// The size at which it once stopped the page, or would have: it has to open, or to get its findings, there.
    pub full: usize,
    /// The file of a size.
    pub make: fn(usize) -> Documents,
}

/// Every shape.
pub const SHAPES: &[Shape] = &[
    Shape {
        name: "total-rows",
        about: "rows of a table, each the total of all others",
        full: 4_000,
        make: tables::total_rows,
    },
    Shape { name: "group-rows", about: "rows of a table, each within another", full: 20_000, make: tables::group_rows },
    Shape {
        name: "cells",
        about: "checks that name a cell each, of a table with as many rows",
        full: 10_000,
        make: tables::cells,
    },
    Shape { name: "contradictions", about: "totals that do not agree", full: 10_000, make: tables::contradictions },
    Shape { name: "taking", about: "offices that take a score of as many others", full: 5_000, make: plans::taking },
    Shape {
        name: "taking-chain",
        about: "nodes that take the score of the one before",
        full: 20_000,
        make: plans::taking_chain,
    },
    Shape {
        name: "duplicates",
        about: "equal keys under a key of ten characters for each",
        full: 16_000,
        make: texts::duplicates,
    },
    Shape {
        name: "long-texts",
        about: "thousands of characters in a value and in a key",
        full: 4_000,
        make: texts::long_texts,
    },
    Shape {
        name: "wrong-words",
        about: "values that are not among those allowed",
        full: 30_000,
        make: texts::wrong_words,
    },
    Shape {
        name: "unknown-fields",
        about: "fields that the format does not have",
        full: 200_000,
        make: texts::unknown_fields,
    },
    Shape {
        name: "larger",
        about: "periods with a target that starts from the two before, over offices",
        full: 60,
        make: plans::larger,
    },
    Shape {
        name: "changed-codes",
        about: "results of offices that are called otherwise now",
        full: 10_000,
        make: results::changed_codes,
    },
    Shape { name: "children", about: "nodes below one", full: 20_000, make: plans::children },
    Shape {
        name: "leaves",
        about: "nodes with a result of an office, three levels below one",
        full: 39_000,
        make: results::leaves,
    },
    Shape { name: "roots", about: "nodes below none", full: 20_000, make: plans::roots },
    Shape { name: "bands", about: "bands, and nodes that are scored by them", full: 4_000, make: plans::bands },
    Shape {
        name: "long-reasons",
        about: "nodes with one method, whose reason is as many characters long",
        full: 20_000,
        make: plans::long_reasons,
    },
    Shape { name: "methods", about: "nodes with a method each", full: 30_000, make: plans::methods },
    Shape {
        name: "office-table",
        about: "offices with a target and a result each, in one table",
        full: 5_000,
        make: results::office_table,
    },
    Shape {
        name: "excluded-offices",
        about: "offices that a node excludes, and baselines of others",
        full: 5_000,
        make: results::excluded_offices,
    },
    Shape {
        name: "clusters",
        about: "offices, each in a cluster of its own with a target",
        full: 10_000,
        make: plans::clusters,
    },
    Shape {
        name: "few-targets",
        about: "nodes with a target for one of as many offices",
        full: 10_000,
        make: plans::few_targets,
    },
    Shape { name: "amendments", about: "acts that each remove a node", full: 10_000, make: plans::amendments },
    Shape {
        name: "components",
        about: "terms of a sum, and components of its result",
        full: 30_000,
        make: results::components,
    },
    Shape {
        name: "periods",
        about: "periods that follow one another, each with a target from a day",
        full: 10_000,
        make: plans::periods,
    },
];

/// The shape with a name.
pub fn shape(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.name == name)
}
