//! The nodes that another is made of, each with its weight, its score and what it brings.

use piramide_engine::aggregate::Contribution;
use piramide_engine::explain::Explanation;
use piramide_engine::number::Number;
use piramide_engine::plan::{NodeIndex, NodeRule, PlanNode};
use piramide_engine::raw::{Aggregation, Id, Target};
use piramide_engine::target::applicable_target;

use super::given::value;
use super::quantity::quantity;
use super::score::short;
use super::state;
use super::{scale, trail};
use crate::number::{DASH, coordinate, format_printed};
use crate::showing::Showing;
use crate::text::said;
use crate::view::{ChildRow, ContributionView};
use crate::words;
use crate::words::kind::node_kind;

/// One row a child, in the order of the plan.
pub(crate) fn rows(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<ChildRow> {
    let (mut all, mut largest) = (0.0, 0.0_f64);
    for line in &explanation.children {
        if line.outcome.applies() {
            all += line.weight.map_or(0.0, coordinate);
        }
        largest = largest.max(line.points.map_or(0.0, coordinate).abs());
    }
    let mut rows = Vec::new();
    for line in &explanation.children {
        if let Some(row) = row(showing, node, line, all, largest) {
            rows.push(row);
        }
    }
    rows
}

fn row(showing: &Showing<'_>, parent: &PlanNode, line: &Contribution, all: f64, largest: f64) -> Option<ChildRow> {
    let child = showing.plan.node(line.node)?;
    let short = short(showing, line.node);
    let share = |weight: Number| coordinate(weight) / all;
    let contribution = line.points.map(|points| ContributionView {
        text: scale::points(showing, parent, points),
        share: if largest > 0.0 { coordinate(points) / largest } else { 0.0 },
    });
    Some(ChildRow {
        id: child.raw.id.as_str().to_owned(),
        address: showing.address_of(&child.raw.id),
        name: trail::name(showing, child),
        kind: node_kind(child.raw.kind, showing.language).to_owned(),
        weight: weight(showing, parent, child, line.weight),
        weight_share: line.weight.filter(|_| all > 0.0 && line.outcome.applies()).map(share),
        target: target_text(showing, child, line.node),
        given: given_text(showing, child, line.node),
        value: short.value,
        state: state::in_a_row(showing, line.node),
        coverage: short.coverage.text,
        coverage_share: short.coverage.share,
        contribution,
    })
}

/// The target of a child that has a result of its own, with its number where the target is derived.
pub(crate) fn target_text(showing: &Showing<'_>, child: &PlanNode, index: NodeIndex) -> Option<String> {
    let selection = &showing.scorecard.about.selection;
    let held = applicable_target(child, &showing.plan.head, selection, &selection.period)?;
    match &held.target {
        Target::Output { .. } => None,
        stated @ (Target::Value { .. }
        | Target::Minimum { .. }
        | Target::Maximum { .. }
        | Target::Range { .. }
        | Target::Yes {}
        | Target::None { .. }) => Some(words::target::target(stated, &child.raw, &Id::to_string, showing.language)),
        Target::Increment { .. }
        | Target::Confirm { .. }
        | Target::Larger { .. }
        | Target::Held { .. }
        | Target::Adjusted { .. }
        | Target::Share { .. }
        | Target::Trend { .. } => {
            let number = showing.compared(index)?.target_number?;
            Some(words::target::stated(
                &quantity(number, &child.raw, showing.language),
                child.raw.direction,
                showing.language,
            ))
        }
    }
}

/// The result of a child, as it was given.
pub(crate) fn given_text(showing: &Showing<'_>, child: &PlanNode, index: NodeIndex) -> Option<String> {
    let selection = &showing.scorecard.about.selection;
    let result = showing.actuals.result(index, selection)?;
    child.children.is_empty().then(|| value(showing, child, result))
}

/// The weight of a child in words: as printed, equal for all, or not printed.
pub(crate) fn weight(showing: &Showing<'_>, parent: &PlanNode, child: &PlanNode, here: Option<Number>) -> String {
    let language = showing.language;
    match &*parent.rule {
        NodeRule::Aggregated(Aggregation::SimpleMean {}) => {
            return said!(language, "uguale per tutte", "the same for all");
        }
        NodeRule::Aggregated(Aggregation::Minimum {} | Aggregation::TwoPart { .. }) => return DASH.to_owned(),
        NodeRule::Aggregated(_) | NodeRule::Scored(_) | NodeRule::Takes(_) => {}
    }
    let Some(weight) = here else { return said!(language, "non stampato", "not printed") };
    let digits = format_printed(weight, language);
    let inferred = child.raw.weight.as_ref().is_some_and(|weight| weight.inferred);
    if inferred { said!(language, "{0} (dedotto)", "{0} (inferred)", &digits) } else { digits }
}
