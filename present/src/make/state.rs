//! The state of a node, in words.

use std::borrow::Cow;

use piramide_engine::finding::shortened;
use piramide_engine::outcome::{NodeScore, Outcome, Reason, Standing};
use piramide_engine::plan::{NodeIndex, NodeRule, PlanNode};
use piramide_engine::raw::{Aggregation, ScoreRule, Target};
use piramide_engine::score::Validity;
use piramide_engine::target::applicable_target;

use crate::showing::Showing;
use crate::text::{capital, filled, sentence};
use crate::view::{State, StateKind};
use crate::words::{method, outcome};

/// The state of a node, with all that the plan says of it.
pub(crate) fn state(showing: &Showing<'_>, index: NodeIndex) -> State {
    of_node(showing, index, |own| Cow::Borrowed(own))
}

/// The state of a node in a row of many, which may all share one long reason: shortened, as the node's own page has it
/// whole.
pub(crate) fn in_a_row(showing: &Showing<'_>, index: NodeIndex) -> State {
    of_node(showing, index, shortened)
}

/// Makes a text of the plan as long as there is room for.
type Room = fn(&str) -> Cow<'_, str>;

fn of_node(showing: &Showing<'_>, index: NodeIndex, room: Room) -> State {
    let (Some(node), Some(score)) = (showing.plan.node(index), showing.scorecard.node(index)) else {
        return plain(showing, StateKind::Missing);
    };
    match score.outcome {
        Outcome::Value(_) => of_value(showing, node, score),
        Outcome::NotApplicable(reason) => without(showing, node, StateKind::NotApplicable, reason, room),
        Outcome::Missing(reason) => without(showing, node, StateKind::Missing, reason, room),
        Outcome::Undefined(reason) => without(showing, node, StateKind::Undefined, reason, room),
    }
}

/// A state without more to say.
pub(crate) fn plain(showing: &Showing<'_>, kind: StateKind) -> State {
    State { kind, word: outcome::state(kind, showing.language).to_owned(), detail: None }
}

/// So many nodes that take each other's score are followed, for each of which a page has a row.
const LONGEST_CHAIN: usize = 100;

/// Whether the score of a node is printed or given by the source, by itself or by the node that it takes it from.
pub(crate) fn is_printed(showing: &Showing<'_>, node: &PlanNode) -> bool {
    let mut node = node;
    // Scores are taken of nodes that take others in turn, a few times: longer chains count as computed.
    for _ in 0..LONGEST_CHAIN {
        match &*node.rule {
            NodeRule::Scored(rule) => return matches!(rule, ScoreRule::Printed { .. }),
            NodeRule::Aggregated(rule) => return matches!(rule, Aggregation::Printed { .. }),
            NodeRule::Takes(other) => match showing.plan.node(*other) {
                Some(other) => node = other,
                None => return false,
            },
        }
    }
    false
}

/// Whether the results come from no document: what is printed there is only given.
pub(crate) fn is_made_up(showing: &Showing<'_>) -> bool {
    match showing.scorecard.about.validity {
        Validity::Official | Validity::Provisional => false,
        Validity::Illustrative | Validity::Simulation => true,
    }
}

fn of_value(showing: &Showing<'_>, node: &PlanNode, score: &NodeScore) -> State {
    let reference = showing.plan.scale(node).map(|scale| scale.reference);
    let standing = score.outcome.value().zip(reference).map(|(value, reference)| Standing::of(value, reference));
    let kind = standing.map_or(StateKind::AsPrinted, outcome::standing);
    if !is_printed(showing, node) {
        return plain(showing, kind);
    }
    let word = if is_made_up(showing) {
        outcome::given(showing.language)
    } else {
        outcome::state(StateKind::AsPrinted, showing.language)
    };
    let detail = standing.map(|_| capital(outcome::state(kind, showing.language)));
    State { kind: StateKind::AsPrinted, word: word.to_owned(), detail }
}

fn without(showing: &Showing<'_>, node: &PlanNode, kind: StateKind, reason: Reason, room: Room) -> State {
    let language = showing.language;
    let listed = reason == Reason::Listed;
    let general = match &*node.rule {
        NodeRule::Aggregated(rule) if listed => method::aggregation(rule, language),
        _ => outcome::reason(reason, language),
    };
    let detail = match own_reason(showing, node, reason) {
        Some(own) => filled!("{0} {1}", general, &sentence(&room(own))),
        None => general.to_owned(),
    };
    let plain = plain(showing, kind);
    let word = if listed { outcome::listed(!node.children.is_empty(), language).to_owned() } else { plain.word };
    State { word, detail: Some(detail), ..plain }
}

/// What the plan itself says about a number that is not there.
fn own_reason<'all>(showing: &Showing<'all>, node: &'all PlanNode, reason: Reason) -> Option<&'all str> {
    let selection = &showing.scorecard.about.selection;
    let text = match (reason, &*node.rule) {
        (Reason::Listed, NodeRule::Scored(ScoreRule::Listed { reason })) => Some(reason),
        (Reason::Listed, NodeRule::Aggregated(Aggregation::Listed { reason })) => Some(reason),
        (Reason::StatedMissing, _) => node.raw.missing.as_ref().map(|missing| &missing.reason),
        (Reason::Excluded, _) => node
            .raw
            .exclusions
            .iter()
            .find(|one| {
                one.office.as_ref().is_none_or(|office| selection.office.as_ref() == Some(office))
                    && one.period.as_ref().is_none_or(|period| *period == selection.period)
            })
            .map(|one| &one.reason),
        (Reason::NoTarget, _) => {
            let target = applicable_target(node, &showing.plan.head, selection, &selection.period);
            match target.map(|target| &target.target) {
                Some(Target::None { reason }) => Some(reason),
                _ => None,
            }
        }
        _ => None,
    };
    text.map(|text| text.in_language(showing.language))
}
