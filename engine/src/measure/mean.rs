//! A mean of components.
//!
//! **What it measures.** Averages of surveys, composite quality indices.
//! **How it is computed.** Σ weight × component / Σ weight; weights are 1 where none is printed (reading 25).
//! **When it does not apply.** A component that is not given makes the mean missing.
//! **Example.** (2 × 104 + 1 × 101) / 3 = 103.
//! **Source.** R-13, R-25.

use super::sum::component;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::Outcome;
use crate::plan::Given;
use crate::raw::WeightedInput;

pub(super) fn mean(given: &Given, components: &[WeightedInput], recorder: &mut Recorder) -> Result<Number, Outcome> {
    let (mut weighted, mut weights) = (Sum::default(), Sum::default());
    let mut inputs = Vec::new();
    for part in components {
        let value = component(given, &part.input)?;
        let weight = part.weight.unwrap_or(Number::ONE);
        weighted.add_product(weight, value);
        weights.add(weight);
        inputs.push((Role::ComponentWeight, weight));
        inputs.push((Role::Component, value));
    }
    let value = weighted.total()?.divide(weights.total()?)?;
    recorder.step(|| Step::new(StepRule::MeanOfComponents, &inputs, Some(value)));
    Ok(value)
}
