//! The door of the module that the test runs: numbers in, numbers out.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Documents, SHAPES, Stage, work};

thread_local! {
    static MADE: RefCell<Documents> = RefCell::new(Documents::default());
}

/// Makes the documents of a shape; how many bytes they have.
#[wasm_bindgen]
pub fn prepare(shape: usize, size: usize) -> usize {
    let documents = SHAPES.get(shape).map(|shape| (shape.make)(size)).unwrap_or_default();
    let bytes = documents.len();
    MADE.with(|made| made.replace(documents));
    bytes
}

/// Does the work up to a stage; whether the documents were opened.
#[wasm_bindgen]
pub fn run(stage: usize) -> bool {
    let stage = Stage::ALL.get(stage).copied().unwrap_or(Stage::Others);
    MADE.with(|made| work(&made.borrow(), stage).1)
}
