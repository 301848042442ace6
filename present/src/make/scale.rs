//! Scales in words, and their scores.

use piramide_engine::number::Number;
use piramide_engine::outcome::Standing;
use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Language, Scale};

use crate::number::{format, format_printed, format_signed, telling_apart};
use crate::showing::Showing;
use crate::text::{between, said, words_of};

/// Decimals to show of a score when the plan does not say.
const DECIMALS: u32 = 2;

/// The decimals to show of the scores of a node.
pub(crate) fn decimals(showing: &Showing<'_>, node: &PlanNode) -> u32 {
    showing.plan.scale(node).and_then(|scale| scale.decimals).unwrap_or(DECIMALS)
}

/// The decimals to show of scores of a node that are compared with one another, and each with the reference of its
/// scale: as many as tell them apart.
pub(crate) fn decimals_for(showing: &Showing<'_>, node: &PlanNode, scores: &[Number]) -> u32 {
    let least = decimals(showing, node);
    let Some(scale) = showing.plan.scale(node) else { return least };
    let is_off = |score: &&Number| Standing::of(**score, scale.reference) != Standing::On;
    let off = scores.iter().filter(is_off).copied().chain([scale.reference]);
    telling_apart(&off.collect::<Vec<_>>(), least)
}

/// A score of a node, rounded for display, but never to the reference of its scale if it is another one.
pub(crate) fn score(showing: &Showing<'_>, node: &PlanNode, score: Number) -> String {
    format(score, decimals_for(showing, node, &[score]), showing.language)
}

/// Points of a node with their sign, rounded for display.
pub(crate) fn points(showing: &Showing<'_>, node: &PlanNode, points: Number) -> String {
    format_signed(points, decimals(showing, node), showing.language)
}

/// A scale in words, the plan's own where it has them: `100 = obiettivo raggiunto; da 50 a 150`.
pub(crate) fn in_words(scale: &Scale, language: Language) -> String {
    if let Some(name) = &scale.name {
        return words_of(name, language);
    }
    let number = |number| format_printed(number, language);
    let reference = number(scale.reference);
    let (low, high) = (scale.minimum.map(number), scale.maximum.map(number));
    let bounds = between(language, low.as_deref(), high.as_deref());
    let bounds = bounds.unwrap_or_else(|| said!(language, "senza limiti", "without bounds"));
    said!(language, "{0} = obiettivo raggiunto; {1}", "{0} = on target; {1}", &reference, &bounds)
}
