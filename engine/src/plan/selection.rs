//! Which office, which period, as of which day.

use super::{AsOf, Plan};
use crate::raw::{Day, Id, RawPlan};

/// What is scored of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The office; the whole administration when there is none.
    pub office: Option<Id>,
    /// The period.
    pub period: Id,
    /// Which version of the plan; that of the end of the period when nothing is asked.
    pub as_of: AsOf,
}

impl Selection {
    /// The main period of a plan, the whole administration, the plan as it stands at the end of the period.
    pub fn main(plan: &Plan) -> Self {
        Self { office: None, period: plan.head.period.clone(), as_of: AsOf::PeriodEnd }
    }

    /// Whether a result valid from a day is known under this selection: every one, unless a day is asked for.
    pub fn knows(&self, valid_from: Option<Day>) -> bool {
        match (valid_from, self.as_of) {
            (Some(from), AsOf::Day(day)) => from <= day,
            _ => true,
        }
    }

    /// Whether a target of a plan valid from a day holds under this selection.
    pub fn holds(&self, head: &RawPlan, valid_from: Option<Day>) -> bool {
        let Some(from) = valid_from else { return true };
        let period = || head.periods.find(&self.period);
        let day = match self.as_of {
            AsOf::Day(day) => Some(day),
            AsOf::PeriodEnd => period().map(|period| period.to),
            AsOf::Original => period().map(|period| period.from),
        };
        day.is_none_or(|day| from <= day)
    }

    /// The last day whose amendments hold; nothing for the plan as it was adopted.
    pub(super) fn amended_until(&self, head: &RawPlan) -> Option<Day> {
        match self.as_of {
            AsOf::Original => None,
            AsOf::Day(day) => Some(day),
            AsOf::PeriodEnd => head.periods.find(&self.period).map(|period| period.to),
        }
    }
}
