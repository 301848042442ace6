//! What a measure is made of: terms that name a component or hold terms of their own, weights that make a mean.

use super::context::Context;
use super::each_node;
use super::weights::means_nothing;
use crate::finding::{Code, Fact};
use crate::number::Number;
use crate::raw::{Language, Measure, Quantity, RawNode, RawPlan, Term, WeightedInput};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    each_node(plan, &mut |node| percent(node, context));
    each_node(plan, &mut |node| match &node.measure {
        Some(Measure::Sum { terms: all }) => terms(all, &node.here.field("measure/terms"), context),
        Some(Measure::Mean { inputs } | Measure::ClusterIndex { inputs, .. }) => {
            weighted(inputs, &node.here.field("measure/inputs"), context);
        }
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            for (name, quantity) in [("numerator", numerator), ("denominator", denominator)] {
                if let Some(Quantity::Sum { terms: all }) = quantity {
                    terms(all, &node.here.field(&format!("measure/{name}/terms")), context);
                }
            }
        }
        Some(Measure::Direct {} | Measure::Variation { .. }) | None => {}
    });
}

/// A ratio in per cent is multiplied by 100. The opposite does not hold: a rate for each hundred (accidents per 100
/// employees) or an index of base 100 is multiplied by 100 and is no percentage.
fn percent(node: &RawNode, context: &mut Context<'_>) {
    let (Some(Measure::Ratio { factor, .. }), Some(unit)) = (&node.measure, &node.unit) else { return };
    let written = unit.in_language(Language::Italian);
    let is_percent = is_percent(written) || is_percent(unit.in_language(Language::English));
    if is_percent && *factor != Some(Number::HUNDRED) {
        let found = Some(Fact::text(written));
        context.report(node.here.field("unit"), Code::UnitNotPercent, found, Some(Fact::Number(Number::HUNDRED)));
    }
}

/// Whether a unit is the percentage: the sign, or a whole word. "Per centomila abitanti" and "per cento addetti" are not.
fn is_percent(unit: &str) -> bool {
    let unit = unit.trim().to_lowercase();
    let words = |sign: char| !sign.is_alphabetic();
    unit.contains('%')
        || matches!(&*unit, "per cento" | "per cent")
        || unit.split(words).any(|word| matches!(word, "percento" | "percent" | "percentuale" | "percentage"))
}

/// A sum has terms; each is a component or a sum of its own.
fn terms(all: &[Term], pointer: &str, context: &mut Context<'_>) {
    if all.is_empty() {
        context.report(pointer.to_owned(), Code::MissingField, None, Some(Fact::text("terms")));
    }
    for term in all {
        if term.input.is_some() != term.terms.is_empty() {
            let expected = Some(Fact::OneOf(["input", "terms"].map(str::to_owned).to_vec()));
            context.report(term.here.pointer(), Code::OneOfTwo, None, expected);
        }
        if term.input.is_none() && !term.terms.is_empty() {
            terms(&term.terms, &term.here.field("terms"), context);
        }
    }
}

/// A mean has components, and weights that are not negative nor all zero.
fn weighted(inputs: &[WeightedInput], pointer: &str, context: &mut Context<'_>) {
    if inputs.is_empty() {
        context.report(pointer.to_owned(), Code::MissingField, None, Some(Fact::text("inputs")));
    }
    let given: Vec<_> = inputs.iter().filter_map(|input| Some((input.here.field("weight"), input.weight?))).collect();
    let all_weigh = given.len() == inputs.len();
    means_nothing(&given, pointer, all_weigh, context);
}
