//! What holds for every plan, tried on random ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that panics is a test that fails"
)]

mod better;
mod calculation;
mod checks;
mod documents;
mod intervals;
mod leaves;
mod offices;
mod order;
mod plans;
mod trees;
mod versions;

use piramide_engine::number::Number;
use piramide_engine::outcome::NodeScore;
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::read::Limits;
use piramide_engine::score::Scorecard;
use piramide_engine::{read_actuals, read_plan, score};
use serde_json::Value;

/// A valid plan with its results, and their scores.
struct Scored {
    plan: Plan,
    actuals: Actuals,
    scorecard: Scorecard,
}

impl Scored {
    fn new(plan: &Value, actuals: &Value) -> Self {
        let limits = Limits::default();
        let read = read_plan(plan.to_string().as_bytes(), &limits);
        let plan = read.document.unwrap_or_else(|| panic!("{:?} in {plan}", read.findings));
        let read = read_actuals(actuals.to_string().as_bytes(), &plan, &limits);
        let actuals = read.document.unwrap_or_else(|| panic!("{:?} in {actuals}", read.findings));
        let scorecard = score(&plan, &actuals, &Selection::main(&plan));
        Self { plan, actuals, scorecard }
    }

    fn of(&self, id: &str) -> NodeScore {
        *self.scorecard.by_id(&self.plan, id).unwrap()
    }

    fn value(&self, id: &str) -> Option<Number> {
        self.of(id).outcome.value()
    }
}

fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}
