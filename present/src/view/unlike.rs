//! Like with like: whether two offices were scored by the same rules.

use crate::Address;
use crate::make;
use crate::showing::Showing;

/// What stands between two scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnlikeView {
    /// Whether every rule is the same.
    pub like: bool,
    /// `Nord e Sud sono valutati con le stesse regole.`
    pub sentence: String,
    /// The rules that differ, one a row, in the order of the plan.
    pub rows: Vec<UnlikeRow>,
}

/// A rule that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnlikeRow {
    /// The node.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// What the rule is about: `tipo di obiettivo`.
    pub about: String,
    /// How it is for the office on the screen.
    pub one: String,
    /// How it is for the other office.
    pub other: String,
}

/// Whether the office on the screen and another one were scored by the same rules: in a node and those below it, or in
/// the whole plan where none is named. Nothing if the plan has no such office.
///
/// Another target value is not another rule; another kind of target, cluster, weight, exclusion or missing part is.
pub fn unlike_view(showing: &Showing<'_>, office: &str, node: Option<&str>) -> Option<UnlikeView> {
    make::unlike::unlike_view(showing, office, node)
}
