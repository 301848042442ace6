//! What measures the engine in a browser (features `js` and `bench`).

use wasm_bindgen::prelude::*;

use crate::score::Calculation;

/// A tree made by a formula, to be scored by the clock of the page.
#[wasm_bindgen]
pub struct Bench(Calculation<'static>);

#[wasm_bindgen]
impl Bench {
    /// A tree of so many indicators.
    #[wasm_bindgen(constructor)]
    pub fn new(leaves: u32) -> Self {
        Self(Calculation::synthetic(leaves))
    }

    /// How many nodes it has.
    pub fn nodes(&self) -> usize {
        self.0.len()
    }

    /// Scores the whole tree.
    pub fn score(&mut self) {
        self.0.score();
    }

    /// The value of the root, with all its digits.
    pub fn root(&self) -> Option<String> {
        self.0.root().and_then(|score| score.outcome.value()).map(|value| value.to_string())
    }

    /// Gives the first indicator from a place on another result; how many scores are other ones now.
    pub fn change(&mut self, place: usize, whole: i32) -> usize {
        self.0.change_near(place, i64::from(whole))
    }
}
