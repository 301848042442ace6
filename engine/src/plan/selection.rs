//! Which office, which period, as of which day.

use super::Plan;
use crate::raw::{Day, Id};

/// What is scored of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The office; the whole administration when there is none.
    pub office: Option<Id>,
    /// The period.
    pub period: Id,
    /// Amendments and targets valid on this day; all of them when there is none.
    pub as_of: Option<Day>,
}

impl Selection {
    /// The main period of a plan, the whole administration, the latest version.
    pub fn main(plan: &Plan) -> Self {
        Self { office: None, period: plan.head.period.clone(), as_of: None }
    }
}

impl Selection {
    /// Whether something valid from a day holds under this selection.
    pub fn holds(&self, valid_from: Option<Day>) -> bool {
        match (valid_from, self.as_of) {
            (Some(from), Some(day)) => from <= day,
            _ => true,
        }
    }
}
