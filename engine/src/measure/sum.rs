//! A signed sum of components, a tree of terms.
//!
//! **What it measures.** The economic-financial effectiveness of production (interests subtract), homogenised
//! production (pieces × hours).
//! **How it is computed.** Σ ± coefficient × component, exactly and whatever the order.
//! **When it does not apply.** A component that is not given makes the sum missing: missing is never zero.
//! **Example.** 300 − 20 + 5 × 4 = 300.
//! **Source.** R-09, R-16, R-52.

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Outcome, Reason, all_of};
use crate::plan::Given;
use crate::raw::{Quantity, Term};

/// The value of a quantity in a result.
pub(super) fn quantity(given: &Given, made: &Quantity, recorder: &mut Recorder) -> Result<Number, Outcome> {
    match made {
        Quantity::Fixed { value } => Ok(*value),
        Quantity::Input { id, .. } => component(given, id),
        Quantity::Sum { terms } => signed_sum(given, terms, recorder),
    }
}

/// A component of a result: by its name, or the numerator and denominator that a result has of its own.
pub(super) fn component(given: &Given, id: &crate::raw::Id) -> Result<Number, Outcome> {
    let own = match id.as_str() {
        "numerator" => given.numerator,
        "denominator" => given.denominator,
        "value" => given.value,
        _ => None,
    };
    given.component(id).or(own).ok_or(Outcome::Missing(Reason::ComponentMissing))
}

pub(super) fn signed_sum(given: &Given, terms: &[Term], recorder: &mut Recorder) -> Result<Number, Outcome> {
    let mut value = |term: &Term| match &term.input {
        Some(input) => component(given, input),
        None => signed_sum(given, &term.terms, recorder),
    };
    let values = all_of(terms.iter().map(&mut value).collect())?;
    let mut sum = Sum::default();
    let mut inputs = Vec::new();
    for (term, value) in terms.iter().zip(values) {
        let coefficient = term.coefficient.unwrap_or(Number::ONE);
        let coefficient = if term.minus == Some(true) { coefficient.negate() } else { coefficient };
        sum.add_product(coefficient, value);
        inputs.push((Role::Coefficient, coefficient));
        inputs.push((Role::Component, value));
    }
    let total = sum.total()?;
    recorder.step(|| Step::new(StepRule::SignedSum, &inputs, Some(total)));
    Ok(total)
}
