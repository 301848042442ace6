//! A ratio of two quantities.
//!
//! **What it measures.** Percentages of a whole, days of backlog, outflow, cost shares, k of n.
//! **How it is computed.** factor × numerator / denominator: multiplied first, divided last (reading 11).
//! **When it does not apply.** With a denominator of zero the plan says what it means: not applicable (nothing is
//! asked of that office), undefined, or reached (reading 8); zero over zero may mean another thing than so many over
//! zero (reading 20: nothing planned and nothing spent).
//! **Example.** 360 × 70 / 350 = 72 days of backlog; 100 × 3 / 4 = 75 %.
//! A use of 105 against a forecast of 100 → 100 × (105 − 100) / 100 = 5 %, within «+5%».
//! **Source.** R-09, R-18, R-19, R-28, R-35, R-60, R-91, R-93.

use super::{Measured, sum::quantity};
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::plan::Given;
use crate::raw::{Quantity, WhenZero};

/// What the numerator and the denominator are made of; those of the result when not said.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts<'plan> {
    pub numerator: Option<&'plan Quantity>,
    pub denominator: Option<&'plan Quantity>,
}

/// What a denominator of zero means.
#[derive(Clone, Copy)]
pub(super) struct Zero {
    /// Under a numerator that is not zero.
    over: WhenZero,
    /// Under a numerator of zero.
    both: WhenZero,
}

impl Zero {
    /// As the plan states it: undefined when it does not.
    pub fn stated(over: Option<WhenZero>, both: Option<WhenZero>) -> Self {
        let over = over.unwrap_or(WhenZero::Undefined);
        Self { over, both: both.unwrap_or(over) }
    }
}

impl Default for Zero {
    fn default() -> Self {
        Self::stated(None, None)
    }
}

/// The numerator and the denominator of a result.
pub(super) fn sides(given: &Given, parts: Parts<'_>, recorder: &mut Recorder) -> Result<(Number, Number), Outcome> {
    let mut of = |quantity_of: Option<&Quantity>, own: Option<Number>| match quantity_of {
        Some(made) => quantity(given, made, recorder),
        None => own.ok_or(Outcome::Missing(Reason::ComponentMissing)),
    };
    Ok((of(parts.numerator, given.numerator)?, of(parts.denominator, given.denominator)?))
}

/// factor × numerator / denominator
pub(super) fn quotient(
    numerator: Number,
    denominator: Number,
    factor: Number,
    zero: Zero,
    recorder: &mut Recorder,
) -> Result<Measured, Outcome> {
    let value = if denominator.is_zero() {
        match if numerator.is_zero() { zero.both } else { zero.over } {
            WhenZero::NotApplicable => return Err(Outcome::NotApplicable(Reason::NothingAsked)),
            WhenZero::Undefined => return Err(Outcome::Undefined(Reason::ZeroDenominator)),
            WhenZero::Reached => None,
        }
    } else {
        Some(factor.multiply(numerator)?.divide(denominator)?)
    };
    let inputs = [(Role::Factor, factor), (Role::Numerator, numerator), (Role::Denominator, denominator)];
    recorder.step(|| Step::new(StepRule::Ratio, &inputs, value));
    Ok(value.map_or(Measured::Reached, Measured::Number))
}
