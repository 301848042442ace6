//! Targets that the rule of their node ignores, and fields of a target that nothing looks at.

use super::super::context::Context;
use super::{comes_from_others, not_used};
use crate::raw::{AcrossOffices, Aggregation, DeviationForm, Method, RawNode, RawTarget, ScoreRule, Target};

pub(super) fn check(target: &RawTarget, node: &RawNode, method: Option<&Method>, context: &mut Context<'_>) {
    if is_ignored(target, node, method) {
        not_used(&target.here, "target", context);
        return;
    }
    if target.office.is_some() && target.cluster.is_some() {
        not_used(&target.here, "cluster", context);
    }
    // A share achieved is 100 at the bound, whether the bound itself passes or not.
    let strict = match &target.target {
        Target::Minimum { strict, .. } | Target::Maximum { strict, .. } | Target::Trend { strict } => *strict,
        _ => None,
    };
    let is_share = method.is_some_and(|method| matches!(method.score, Some(ScoreRule::Achieved { .. })));
    if is_share && strict == Some(true) {
        not_used(&target.here, "target/strict", context);
    }
}

/// Whether no score depends on a target.
pub(super) fn is_ignored(target: &RawTarget, node: &RawNode, method: Option<&Method>) -> bool {
    if comes_from_others(node, method) {
        return true;
    }
    let Some(method) = method else { return false };
    // Among offices, those that have a target of their own are those that something is asked of.
    let is_asked_across =
        matches!(node.across_offices, Some(AcrossOffices::Sum | AcrossOffices::RatioOfSums | AcrossOffices::Mean))
            && !target.is_common();
    let is_dash = matches!(target.target, Target::None { .. });
    match (&method.score, &method.aggregation) {
        (Some(ScoreRule::Printed { .. }), _) | (None, Some(Aggregation::Printed { .. })) => !is_asked_across,
        (Some(ScoreRule::Bands { .. }), _) => !is_dash && !is_asked_across,
        (Some(ScoreRule::Deviation { form: DeviationForm::Itself }), _) => {
            // A deviation of zero is what the rule takes as its target.
            let is_zero = matches!(&target.target, Target::Value { value } if value.is_zero());
            !is_dash && !is_zero && !is_asked_across
        }
        _ => false,
    }
}

/// Whether a target is a bound that says by itself which side is better.
pub(super) const fn has_bound(target: &Target) -> bool {
    matches!(target, Target::Minimum { .. } | Target::Maximum { .. })
}

/// Whether a target has two sides, both of which are outside.
pub(super) const fn is_range(target: &Target) -> bool {
    matches!(target, Target::Range { .. })
}

/// Whether only the direction of the node says on which side of a target it is better.
pub(super) const fn is_one_sided(target: &Target) -> bool {
    !matches!(
        target,
        Target::Minimum { .. }
            | Target::Maximum { .. }
            | Target::Range { .. }
            | Target::Yes {}
            | Target::Output { .. }
            | Target::None { .. }
    )
}
