//! Fields of a method that its own rule does not use.

use super::super::context::Context;
use super::not_used;
use crate::number::Number;
use crate::raw::{Aggregation, Method, RawPlan, ScoreRule, TwoPartReading};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    for method in &plan.methods {
        let is_listed = matches!(method.score, Some(ScoreRule::Listed { .. }))
            || (method.score.is_none() && matches!(method.aggregation, Some(Aggregation::Listed { .. })));
        let is_open = method.cap.as_ref().is_some_and(|cap| cap.below.is_none() && cap.above.is_none());
        if is_open || (is_listed && method.cap.is_some()) {
            not_used(&method.here, "cap", context);
        }
        if let Some(Aggregation::TwoPart { reading: TwoPartReading::Sum, weights }) = &method.aggregation
            && !weights.is_empty()
        {
            not_used(&method.here, "aggregation/weights", context);
        }
        match &method.score {
            Some(ScoreRule::Achieved { ceiling: Some(ceiling) }) if beyond_cap(*ceiling, method, plan) => {
                not_used(&method.here, "score/ceiling", context);
            }
            Some(ScoreRule::Bands { bands }) => {
                for band in bands {
                    if band.from.is_none() && band.from_included.is_some() {
                        not_used(&band.here, "from_included", context);
                    }
                    if band.to.is_none() && band.to_included.is_some() {
                        not_used(&band.here, "to_included", context);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether the cap of a method holds every score below a ceiling, on every scale of the plan.
fn beyond_cap(ceiling: Number, method: &Method, plan: &RawPlan) -> bool {
    let Some(above) = method.cap.as_ref().and_then(|cap| cap.above) else { return false };
    plan.scales.iter().all(|scale| scale.reference.add(above).is_ok_and(|roof| roof < ceiling))
}
