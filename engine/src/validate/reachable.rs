//! Scores that cannot reach the reference of their scale, and targets that their indicator cannot take.
//!
//! Only what is certain is reported: a rule whose highest score lies below the reference, shares whose weights make
//! less even with everything reached, a target beyond the declared domain.

use super::context::Context;
use super::rules::Rules;
use crate::finding::{Code, Fact};
use crate::names::Names;
use crate::number::{Number, Sum};
use crate::plan::Places;
use crate::raw::{
    AcrossOffices, Aggregation, Direction, Domain, Method, RawNode, RawPlan, Scale, ScoreRule, Target, TwoPartReading,
};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let scales = Places::of(&plan.scales, |scale| &scale.id);
    let mut walk = Walk { plan, rules: Rules::of(plan), scales, reported: Names::default() };
    for root in &plan.nodes {
        walk.best(root, plan.scales.first(), false, context);
    }
}

struct Walk<'plan> {
    plan: &'plan RawPlan,
    rules: Rules<'plan>,
    scales: Places,
    /// The methods that were reported: one that many nodes share is reported once.
    reported: Names<'plan>,
}

impl<'plan> Walk<'plan> {
    /// The highest score that a node can have, if that is certain; reports what keeps it below the reference.
    ///
    /// A part of a two-part sum may lie below the reference by itself.
    fn best(
        &mut self,
        node: &'plan RawNode,
        inherited: Option<&'plan Scale>,
        is_part: bool,
        context: &mut Context<'_>,
    ) -> Option<Number> {
        let own = node.scale.as_ref().and_then(|id| self.plan.scales.get(self.scales.find(id.as_str())?));
        let scale = own.or(inherited);
        let method = self.rules.method(node);
        let aggregation = method.filter(|one| one.score.is_none()).and_then(|one| one.aggregation.as_ref());
        let is_sum = matches!(aggregation, Some(Aggregation::TwoPart { reading: TwoPartReading::Sum, .. }));
        let below: Vec<Option<Number>> =
            node.children.iter().map(|child| self.best(child, scale, is_sum, context)).collect();
        let (method, reference) = (method?, scale?.reference);
        let best = match &method.score {
            Some(rule) if node.children.is_empty() => {
                targets(node, rule, context);
                let best = of_rule(node, rule)?;
                if best < reference && !is_part && self.reported.insert(method.id.as_str()) {
                    let expected = Some(Fact::Number(reference));
                    context.report_number(method.here.field(field(rule)), Code::ReferenceUnreachable, best, expected);
                }
                best
            }
            _ => of_children(node, aggregation?, &below, reference, context)?,
        };
        held(best, method, reference)
    }
}

/// A score under the roof of the cap.
fn held(best: Number, method: &Method, reference: Number) -> Option<Number> {
    match method.cap.as_ref().and_then(|cap| cap.above) {
        Some(above) => Some(best.minimum(reference.add(above).ok()?)),
        None => Some(best),
    }
}

/// The highest score that a rule gives.
fn of_rule(node: &RawNode, rule: &ScoreRule) -> Option<Number> {
    let all_or_nothing =
        |target: &Target| matches!(target, Target::Range { .. } | Target::Yes {} | Target::Output { .. });
    match rule {
        ScoreRule::Achieved { .. } if node.targets.iter().any(|one| all_or_nothing(&one.target)) => {
            let all = node.targets.iter().all(|one| all_or_nothing(&one.target));
            all.then_some(Number::HUNDRED)
        }
        ScoreRule::Achieved { ceiling } => *ceiling,
        ScoreRule::Threshold { reached, missed } => Some(reached.maximum(*missed)),
        ScoreRule::Delivered { .. } => Some(Number::HUNDRED),
        ScoreRule::Bands { bands } => bands.iter().map(|band| band.points).max(),
        ScoreRule::Deviation { .. } | ScoreRule::Printed { .. } | ScoreRule::Listed { .. } => None,
    }
}

/// The field of a method that holds its rule down.
const fn field(rule: &ScoreRule) -> &'static str {
    match rule {
        ScoreRule::Achieved { ceiling: Some(_) } => "score/ceiling",
        ScoreRule::Threshold { .. } => "score/reached",
        ScoreRule::Bands { .. } => "score/bands",
        _ => "score",
    }
}

/// The highest score that the children give together, if each of them reaches at least the reference.
fn of_children(
    node: &RawNode,
    rule: &Aggregation,
    below: &[Option<Number>],
    reference: Number,
    context: &mut Context<'_>,
) -> Option<Number> {
    let most = || below.iter().copied().collect::<Option<Vec<Number>>>()?.into_iter().max();
    let (best, field) = match rule {
        Aggregation::SumOfShares {} => {
            let mut sum = Sum::default();
            for (child, best) in node.children.iter().zip(below) {
                // A child that is itself held below the reference is reported by itself.
                let reached = best.unwrap_or(reference).maximum(reference);
                sum.add_product(child.weight.as_ref().filter(|_| child.weight_rule.is_none())?.value, reached);
            }
            (sum.total().ok()?.divide(Number::HUNDRED).ok()?, "children")
        }
        Aggregation::TwoPart { reading: TwoPartReading::Sum, .. } => {
            let mut sum = Sum::default();
            for best in below {
                sum.add((*best)?);
            }
            (sum.total().ok()?, "children")
        }
        Aggregation::WeightedMean {}
        | Aggregation::SimpleMean {}
        | Aggregation::Minimum {}
        | Aggregation::TwoPart { .. } => return most(),
        Aggregation::Printed { .. } | Aggregation::Listed { .. } => return None,
    };
    if best < reference && !node.children.is_empty() {
        let expected = Some(Fact::Number(reference));
        context.report_number(node.here.field(field), Code::ReferenceUnreachable, best, expected);
    }
    Some(best)
}

/// Reports the targets that lie beyond what the indicator can take, where a score compares with them.
fn targets(node: &RawNode, rule: &ScoreRule, context: &mut Context<'_>) {
    let compares =
        matches!(rule, ScoreRule::Deviation { .. } | ScoreRule::Achieved { .. } | ScoreRule::Threshold { .. });
    // The domain is that of each office, and a sum of offices lies beyond it.
    let holds = |domain: &&Domain| domain.minimum.zip(domain.maximum).is_none_or(|(least, most)| least <= most);
    let applies = compares && node.across_offices != Some(AcrossOffices::Sum);
    let Some(domain) = node.domain.as_ref().filter(|_| applies).filter(holds) else { return };
    let above = |bound: Number| domain.maximum.filter(|maximum| bound > *maximum);
    let below = |bound: Number| domain.minimum.filter(|minimum| bound < *minimum);
    for target in &node.targets {
        let (field, bound, beyond) = match &target.target {
            Target::Value { value } => match node.direction {
                Some(Direction::Lower) => ("value", *value, below(*value)),
                _ => ("value", *value, above(*value)),
            },
            Target::Minimum { value, .. } => ("value", *value, above(*value)),
            Target::Maximum { value, .. } => ("value", *value, below(*value)),
            Target::Range { from, to, .. } => match above(*from) {
                Some(maximum) => ("from", *from, Some(maximum)),
                None => ("to", *to, below(*to)),
            },
            _ => continue,
        };
        if let Some(limit) = beyond {
            let expected = Some(Fact::Number(limit));
            context.report_number(target.here.field(&format!("target/{field}")), Code::OutsideDomain, bound, expected);
        }
    }
}
