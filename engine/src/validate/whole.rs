//! Weights that plainly are percentages, or parts of one, and do not make the whole.

use super::context::Context;
use super::each_node;
use super::rules::Rules;
use crate::finding::{Code, Fact};
use crate::number::{Number, Sum};
use crate::raw::{Aggregation, RawNode, RawPlan};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let rules = Rules::of(plan);
    each_node(plan, &mut |node| {
        let mean = rules.method(node).is_some_and(|method| {
            method.score.is_none() && matches!(method.aggregation, Some(Aggregation::WeightedMean {}))
        });
        if mean && node.declared_sum.is_none() {
            misses_whole(node, context);
        }
    });
}

/// Reports weights that add up to nearly a hundred, or nearly one, and not to it.
fn misses_whole(node: &RawNode, context: &mut Context<'_>) {
    let weights: Option<Vec<Number>> = node.children.iter().map(stated).collect();
    let Some(weights) = weights.filter(|weights| weights.len() > 1) else { return };
    let mut sum = Sum::default();
    weights.iter().for_each(|&weight| sum.add(weight));
    let Ok(total) = sum.total() else { return };
    let own = node.weight.as_ref().map(|weight| weight.value);
    for whole in [Number::HUNDRED, Number::ONE] {
        let is_part = weights.iter().all(|weight| *weight < whole);
        if is_part
            && total != whole
            && own != Some(total)
            && is_near(total, whole)
            && !is_rounded(&weights, total, whole)
        {
            context.report_number(node.here.field("children"), Code::WeightsNotWhole, total, Some(Fact::Number(whole)));
        }
    }
}

/// The weight that the document prints of a node.
fn stated(node: &RawNode) -> Option<Number> {
    let printed = node.weight.as_ref().filter(|weight| node.weight_rule.is_none() && !weight.inferred);
    printed.map(|weight| weight.value)
}

/// Whether a total lies within a fifth of the whole.
fn is_near(total: Number, whole: Number) -> bool {
    let far = total.subtract(whole).map(Number::absolute).and_then(|far| far.multiply(Number::from_integer(5)));
    far.is_ok_and(|far| far <= whole)
}

/// Whether the weights are equal parts, or have decimals, that were rounded or cut off: 33 + 33 + 33, 14.3 × 7.
fn is_rounded(weights: &[Number], total: Number, whole: Number) -> bool {
    let places = weights.iter().map(|weight| weight.normalised().decimals()).max().unwrap_or(0);
    let equal = weights.iter().zip(weights.iter().skip(1)).all(|(one, next)| one == next);
    if !equal && (places == 0 || whole == Number::ONE) {
        return false;
    }
    let count = Number::from_integer(i64::try_from(weights.len()).unwrap_or(i64::MAX));
    let unit = (0..places).try_fold(Number::ONE, |unit, _| unit.divide(Number::from_integer(10)));
    let most = unit.ok().and_then(|unit| unit.multiply(count).ok());
    let far = total.subtract(whole).map(Number::absolute).ok();
    far.zip(most).is_some_and(|(far, most)| far < most)
}
