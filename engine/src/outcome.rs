//! What became of a node: one of four things, with how much of it is known.

use crate::number::Number;

/// Why a node has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    // Missing.
    /// No result is given.
    NoResult,
    /// The result is declared missing.
    DeclaredMissing,
    /// A component of the result is not given.
    ComponentMissing,
    /// None of the nodes below has a value.
    NoChildHasValue,
    /// The weights of the nodes below are not printed.
    WeightsNotPrinted,
    /// The plan gives no target for the period that is scored, or one that rests on a number that is not there yet.
    TargetUnknown,
    /// One of the two parts has no value.
    PartMissing,
    /// The value of the period before is not given.
    EarlierMissing,
    /// The plan says what the document lacks.
    StatedMissing,
    /// An office that the value arises from, or is compared with, has no result.
    OfficeMissing,
    /// The office has no cluster that it could be compared with.
    NoCluster,
    /// The result is a yes or a no where the rule needs a number.
    AnswerForNumber,
    /// Only nodes below of weight zero have a value.
    OnlyZeroWeights,
    // Not applicable.
    /// Listed by the plan and not scored.
    Listed,
    /// The document takes it out for this office or period.
    Excluded,
    /// No target is assigned (a dash, a blank).
    NoTarget,
    /// An act neutralises it.
    Neutralised,
    /// None of the nodes below applies.
    NoChildApplies,
    /// The denominator is zero: the document asks nothing here.
    NothingAsked,
    // Undefined.
    /// The target is zero and the rule is relative to it.
    ZeroTarget,
    /// The denominator is zero.
    ZeroDenominator,
    /// A share of a negative target, or by a negative result where lower is better, has no number.
    NegativeShare,
    /// A number does not fit in 28 digits.
    Overflow,
    /// The weights of the nodes that apply are all zero.
    ZeroWeights,
    /// An act counts it as the lowest score, and rule and cap have none.
    NoLowestScore,
    /// No band holds the value.
    OutsideBands,
    /// The value of the period before is zero, and the change is relative to it.
    ZeroEarlier,
    /// The weights of the siblings are more than the declared sum: nothing is left.
    WeightsBeyondSum,
    /// The target is a yes or a no, and the result is neither, nor the 1 or 0 that count as one.
    AnswerWanted,
}

impl Reason {
    /// The stable word of a scorecard, for instance `no_result`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoResult => "no_result",
            Self::DeclaredMissing => "declared_missing",
            Self::ComponentMissing => "component_missing",
            Self::NoChildHasValue => "no_child_has_value",
            Self::WeightsNotPrinted => "weights_not_printed",
            Self::TargetUnknown => "target_unknown",
            Self::PartMissing => "part_missing",
            Self::EarlierMissing => "earlier_missing",
            Self::StatedMissing => "stated_missing",
            Self::OfficeMissing => "office_missing",
            Self::NoCluster => "no_cluster",
            Self::AnswerForNumber => "answer_for_number",
            Self::OnlyZeroWeights => "only_zero_weights",
            Self::Listed => "listed",
            Self::Excluded => "excluded",
            Self::NoTarget => "no_target",
            Self::Neutralised => "neutralised",
            Self::NoChildApplies => "no_child_applies",
            Self::NothingAsked => "nothing_asked",
            Self::ZeroTarget => "zero_target",
            Self::ZeroDenominator => "zero_denominator",
            Self::NegativeShare => "negative_share",
            Self::Overflow => "overflow",
            Self::ZeroWeights => "zero_weights",
            Self::NoLowestScore => "no_lowest_score",
            Self::OutsideBands => "outside_bands",
            Self::ZeroEarlier => "zero_earlier",
            Self::WeightsBeyondSum => "weights_beyond_sum",
            Self::AnswerWanted => "answer_wanted",
        }
    }
}

impl Reason {
    /// Every reason, in the order of the reference.
    pub const ALL: &[Self] = &[
        Self::NoResult,
        Self::DeclaredMissing,
        Self::ComponentMissing,
        Self::NoChildHasValue,
        Self::WeightsNotPrinted,
        Self::TargetUnknown,
        Self::PartMissing,
        Self::EarlierMissing,
        Self::StatedMissing,
        Self::OfficeMissing,
        Self::NoCluster,
        Self::AnswerForNumber,
        Self::OnlyZeroWeights,
        Self::Listed,
        Self::Excluded,
        Self::NoTarget,
        Self::Neutralised,
        Self::NoChildApplies,
        Self::NothingAsked,
        Self::ZeroTarget,
        Self::ZeroDenominator,
        Self::NegativeShare,
        Self::Overflow,
        Self::ZeroWeights,
        Self::NoLowestScore,
        Self::OutsideBands,
        Self::ZeroEarlier,
        Self::WeightsBeyondSum,
        Self::AnswerWanted,
    ];
}

/// The four outcomes of a node (reading 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A score on the scale of the node.
    Value(Number),
    /// It does not apply: its weight goes to its siblings.
    NotApplicable(Reason),
    /// There are no data yet: its weight is uncovered.
    Missing(Reason),
    /// There is no number: for its parent like missing.
    Undefined(Reason),
}

impl Outcome {
    /// The score, if there is one.
    pub const fn value(self) -> Option<Number> {
        match self {
            Self::Value(value) => Some(value),
            Self::NotApplicable(_) | Self::Missing(_) | Self::Undefined(_) => None,
        }
    }

    /// Why there is no score, if there is none.
    pub const fn reason(self) -> Option<Reason> {
        match self {
            Self::Value(_) => None,
            Self::NotApplicable(reason) | Self::Missing(reason) | Self::Undefined(reason) => Some(reason),
        }
    }

    /// The stable word of a scorecard: `value`, `not_applicable`, `missing` or `undefined`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::NotApplicable(_) => "not_applicable",
            Self::Missing(_) => "missing",
            Self::Undefined(_) => "undefined",
        }
    }

    /// The outcome that decides if several prevent a number, whatever their order: undefined before
    /// missing before not applicable; of one kind, the reason that comes first in [`Reason::ALL`].
    ///
    /// Returns `None` if there are none.
    pub fn decisive(outcomes: impl IntoIterator<Item = Self>) -> Option<Self> {
        let rank = |outcome: &Self| match outcome {
            Self::Undefined(_) => 0_u8,
            Self::Missing(_) => 1,
            Self::NotApplicable(_) => 2,
            Self::Value(_) => 3,
        };
        outcomes.into_iter().min_by_key(|outcome| (rank(outcome), outcome.reason()))
    }

    /// Whether the node counts among its siblings: everything but not applicable.
    pub const fn applies(self) -> bool {
        !matches!(self, Self::NotApplicable(_))
    }
}

/// All the values of several computations, or the outcome that decides among those that have none
/// ([`Outcome::decisive`]).
pub(crate) fn all_of<Value>(found: Vec<Result<Value, Outcome>>) -> Result<Vec<Value>, Outcome> {
    match Outcome::decisive(found.iter().filter_map(|one| one.as_ref().err().copied())) {
        Some(outcome) => Err(outcome),
        None => Ok(found.into_iter().flatten().collect()),
    }
}

/// Between which scores the complete value lies (reading 10); a side without a bound is said, never invented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The worst that can come.
    pub worst: Option<Number>,
    /// The best that can come.
    pub best: Option<Number>,
}

impl Interval {
    /// Nothing is known.
    pub const UNBOUNDED: Self = Self { worst: None, best: None };

    /// Everything is known.
    pub const fn exactly(value: Number) -> Self {
        Self { worst: Some(value), best: Some(value) }
    }

    /// Between two scores, in either order.
    pub fn between(one: Number, other: Number) -> Self {
        Self { worst: Some(one.minimum(other)), best: Some(one.maximum(other)) }
    }

    /// Whether it holds one score and no other.
    pub fn is_exactly(&self, value: Number) -> bool {
        self.worst == Some(value) && self.best == Some(value)
    }

    /// Whether a score lies in it, bounds included.
    pub fn contains(&self, value: Number) -> bool {
        self.worst.is_none_or(|worst| worst <= value) && self.best.is_none_or(|best| value <= best)
    }
}

/// Where a score stands to the reference of its scale, compared at 9 decimals (reading 30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Below target.
    Below,
    /// On target.
    On,
    /// Above target.
    Above,
}

impl Standing {
    /// The stable word of a scorecard: `below`, `on` or `above`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::On => "on",
            Self::Above => "above",
        }
    }

    /// Where `score` stands to `reference`.
    pub fn of(score: Number, reference: Number) -> Self {
        match score.for_bands().cmp(&reference.for_bands()) {
            std::cmp::Ordering::Less => Self::Below,
            std::cmp::Ordering::Equal => Self::On,
            std::cmp::Ordering::Greater => Self::Above,
        }
    }
}

/// The score of a node and how much of it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeScore {
    /// What became of it.
    pub outcome: Outcome,
    /// Share of its weight that has data, 0 to 1 (reading 7).
    pub coverage: Number,
    /// Share of its weight whose score is printed or given by the source, not computed, 0 to 1.
    pub printed: Number,
    /// Between which scores the complete value lies.
    pub interval: Interval,
    /// Whether what is still to come may show that the node does not apply: its weight would go to its siblings.
    pub may_vanish: bool,
    /// Whether an act, or a scenario, changed something of the node itself.
    pub amended: bool,
}

impl NodeScore {
    /// A computed leaf: fully covered, exactly known.
    pub const fn known(value: Number) -> Self {
        Self {
            outcome: Outcome::Value(value),
            coverage: Number::ONE,
            printed: Number::ZERO,
            interval: Interval::exactly(value),
            may_vanish: false,
            amended: false,
        }
    }

    /// A node without a value; of one that does not apply nothing is expected, so that it has no bounds.
    pub const fn without(outcome: Outcome, interval: Interval) -> Self {
        let interval = if outcome.applies() { interval } else { Interval::UNBOUNDED };
        Self { outcome, coverage: Number::ZERO, printed: Number::ZERO, interval, may_vanish: false, amended: false }
    }
}

impl From<crate::number::Overflow> for Outcome {
    fn from(_: crate::number::Overflow) -> Self {
        Self::Undefined(Reason::Overflow)
    }
}

impl From<crate::number::DivisionError> for Outcome {
    fn from(error: crate::number::DivisionError) -> Self {
        Self::Undefined(match error {
            crate::number::DivisionError::ByZero => Reason::ZeroDenominator,
            crate::number::DivisionError::Overflow => Reason::Overflow,
        })
    }
}
