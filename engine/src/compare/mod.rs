//! Like with like: whether two scorecards were made by the same rules, and where not, which rules differ.
//!
//! Two offices of a plan, two periods, or a plan before and after an act: a score says more or less than another only
//! where both come from the same rules. Another target *value* is not another rule; another kind of target is.

mod traits;

use std::collections::BTreeMap;

use crate::number::Number;
use crate::plan::{Actuals, NodeIndex, Plan};
use crate::raw::{Day, Id};
use crate::score::Scorecard;

/// A plan and its results, scored for an office, a period and a day.
#[derive(Clone, Copy, Debug)]
pub struct Side<'all> {
    /// The plan.
    pub plan: &'all Plan,
    /// Its results.
    pub actuals: &'all Actuals,
    /// Its scores, of these results.
    pub scorecard: &'all Scorecard,
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Whether the node applies: an exclusion, a dash, a node that only one of the two has.
    Applies,
    /// The method.
    Method,
    /// The bounds of the deviation.
    Cap,
    /// The scale.
    Scale,
    /// Which results are better.
    Direction,
    /// The weight among the siblings, where it is stated.
    Weight,
    /// What the weight follows from, where it follows from a rule.
    WeightRule,
    /// The kind of target.
    TargetKind,
    /// Whether the bounds of the target pass themselves.
    TargetBound,
    /// The number that the target starts from.
    TargetBase,
    /// The day from which the target holds.
    Validity,
    /// How the value arises: given, or from the offices within.
    Value,
    /// The cluster that the node compares the office in, or sets its target by.
    Cluster,
    /// Whether there is a value: a part is missing.
    Missing,
    /// Whether the result is provisional, or neutralised by an act.
    Status,
}

impl Aspect {
    /// Every aspect, in the order of the reference.
    pub const ALL: &[Self] = &[
        Self::Applies,
        Self::Method,
        Self::Cap,
        Self::Scale,
        Self::Direction,
        Self::Weight,
        Self::WeightRule,
        Self::TargetKind,
        Self::TargetBound,
        Self::TargetBase,
        Self::Validity,
        Self::Value,
        Self::Cluster,
        Self::Missing,
        Self::Status,
    ];

    /// The stable word, for instance `target_kind`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Method => "method",
            Self::Cap => "cap",
            Self::Scale => "scale",
            Self::Direction => "direction",
            Self::Weight => "weight",
            Self::WeightRule => "weight_rule",
            Self::TargetKind => "target_kind",
            Self::TargetBound => "target_bound",
            Self::TargetBase => "target_base",
            Self::Validity => "validity",
            Self::Value => "value",
            Self::Cluster => "cluster",
            Self::Missing => "missing",
            Self::Status => "status",
        }
    }
}

/// What stands on one side of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing of the kind.
    Nothing,
    /// A stable word: of the format, of an outcome or of a reason.
    Word(&'static str),
    /// A method, a scale or a cluster.
    Name(Id),
    /// A weight.
    Number(Number),
    /// How far below and above the reference, at most.
    Bounds(Option<Number>, Option<Number>),
    /// A day.
    Day(Day),
}

/// A rule that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The node.
    pub node: Id,
    /// What the rule is about.
    pub aspect: Aspect,
    /// How it is on the one side.
    pub one: Sign,
    /// How it is on the other.
    pub other: Sign,
}

/// The rules that differ between two sides, in the order of the first plan: of a node and those below it, or of the
/// whole tree. None: like with like.
///
/// A node that applies to neither has no rules; of one that applies only to one side that alone is said.
///
/// # Example
///
/// `north` has the target 10, `south` the target 12 of the same kind: no difference. `isles` has a range where they
/// have a value: [`Aspect::TargetKind`], `value` and `range`. `new` is left out by the document: [`Aspect::Applies`].
pub fn compare(one: Side<'_>, other: Side<'_>, below: Option<&Id>) -> Vec<Difference> {
    // Each plan as it stands for its side.
    let (first, second) =
        (one.plan.under(&one.scorecard.about.selection), other.plan.under(&other.scorecard.about.selection));
    let (one, other) = (Side { plan: &first, ..one }, Side { plan: &second, ..other });
    let mut open: Vec<NodeIndex> = match below {
        None => one.plan.roots().iter().rev().copied().collect(),
        Some(id) => one.plan.find(id.as_str()).into_iter().collect(),
    };
    let (mut found, mut weights) = (Vec::new(), [Weights::new(), Weights::new()]);
    if let Some(id) = below {
        let [here, there] = &mut weights;
        here.extend(traits::weight_within(one, id));
        there.extend(traits::weight_within(other, id));
    }
    while let Some(index) = open.pop() {
        let Some(node) = one.plan.node(index) else { continue };
        open.extend(node.children.iter().rev());
        of_node(one, other, &node.raw.id, &mut weights, &mut found);
        weigh(one, other, &node.raw.id, &mut weights);
    }
    found.extend(only_there(one, other, below));
    found
}

/// The weights of the nodes whose rules are still to be compared.
type Weights = BTreeMap<Id, Sign>;

/// Takes the weight of a node out.
fn take(weights: &mut Weights, id: &Id) -> Sign {
    weights.remove(id).unwrap_or(Sign::Nothing)
}

/// Notes the weights of the nodes below one, on both sides.
fn weigh(one: Side<'_>, other: Side<'_>, id: &Id, weights: &mut [Weights; 2]) {
    let [here, there] = weights;
    here.extend(traits::weights_below(one, id));
    there.extend(traits::weights_below(other, id));
}

/// The differences of one node.
fn of_node(one: Side<'_>, other: Side<'_>, id: &Id, weights: &mut [Weights; 2], found: &mut Vec<Difference>) {
    let [mine, theirs] = weights.each_mut().map(|weights| take(weights, id));
    let (here, there) = (traits::traits(one, id, mine), traits::traits(other, id, theirs));
    let applies = |signs: &[(Aspect, Sign)]| signs.len() > 1;
    if !applies(&here) && !applies(&there) {
        return;
    }
    for ((aspect, mine), (_, theirs)) in here.into_iter().zip(there) {
        if mine != theirs {
            found.push(Difference { node: id.clone(), aspect, one: mine, other: theirs });
        }
    }
}

/// The nodes that only the other plan has, where they apply.
fn only_there(one: Side<'_>, other: Side<'_>, below: Option<&Id>) -> Vec<Difference> {
    if below.is_some() || one.plan.digest == other.plan.digest {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (_, node) in other.plan.nodes().filter(|(_, node)| one.plan.find(node.raw.id.as_str()).is_none()) {
        of_node(one, other, &node.raw.id, &mut [Weights::new(), Weights::new()], &mut found);
    }
    found
}
