//! Bands of a rule cover their range: no gap, no overlap, in order (reading 30).
//!
//! Bands that a check speaks of are left as they are printed: whether they cover is for the audit to say.

use super::context::Context;
use super::each_node;
use crate::finding::{Code, Fact};
use crate::raw::{Band, Direction, RawNode, RawPlan, ScoreRule};

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    for method in &plan.methods {
        if let Some(ScoreRule::Bands { bands }) = &method.score {
            cover(bands, &method.here.field("score/bands"), context);
        }
    }
    each_node(plan, &mut |node| {
        let method = node.method.as_ref().and_then(|id| plan.methods.find(id));
        if let Some(ScoreRule::Bands { bands }) = method.and_then(|method| method.score.as_ref()) {
            upside_down(bands, node, context);
        }
    });
}

/// Reports bands that only ever give less for better values.
fn upside_down(bands: &[Band], node: &RawNode, context: &mut Context<'_>) {
    let falls = |(before, after): (&Band, &Band)| after.points <= before.points;
    let rises = |(before, after): (&Band, &Band)| before.points <= after.points;
    let mut pairs = bands.iter().zip(bands.iter().skip(1));
    let varied = bands.first().zip(bands.last()).is_some_and(|(first, last)| first.points != last.points);
    let turned = match node.direction {
        Some(Direction::Higher) => pairs.all(falls),
        Some(Direction::Lower) => pairs.all(rises),
        None => false,
    };
    if varied && turned {
        context.report_text(node.here.field("direction"), Code::UpsideDown, node.id.as_str());
    }
}

/// Reports every place where a band does not begin where the one before ends.
fn cover(bands: &[Band], pointer: &str, context: &mut Context<'_>) {
    if bands.is_empty() {
        context.report(pointer.to_owned(), Code::MissingField, None, Some(Fact::text("bands")));
    }
    for (position, band) in bands.iter().enumerate() {
        // A band of one value includes both its bounds.
        let one_value = band.from_included != Some(false) && band.to_included == Some(true);
        if let (Some(from), Some(to)) = (band.from, band.to)
            && (to < from || (to == from && !one_value))
        {
            let found = Some(Fact::Number(to));
            context.report(format!("{pointer}/{position}/to"), Code::EmptyRange, found, Some(Fact::Number(from)));
        }
    }
    for (position, (before, after)) in bands.iter().zip(bands.iter().skip(1)).enumerate() {
        let meets = before.to.is_some() && before.to == after.from;
        let once = (before.to_included == Some(true)) != (after.from_included != Some(false));
        if !(meets && once) {
            let pointer = format!("{pointer}/{}", position.saturating_add(1));
            let expected = before.to.map(Fact::Number);
            context.report(pointer, Code::BandsNotCover, after.from.map(Fact::Number), expected);
        }
    }
}
