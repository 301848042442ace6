//! The steps of one number, recorded by the code that computes it.

use crate::number::Number;
use crate::plan::Revised;
use crate::raw::{Direction, Id};

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepRule {
    /// The result is taken as it is given.
    Given,
    /// The result is a yes or a no.
    Answered(bool),
    /// factor × numerator / denominator
    Ratio,
    /// Signed sum of coefficients × components.
    SignedSum,
    /// Weighted mean of components.
    MeanOfComponents,
    /// 100 × (value − value before) / |value before|
    VariationPercent,
    /// value − value before
    VariationAmount,
    /// Σ of what the offices bring.
    SumOfOffices,
    /// Σ of what the offices bring / number of offices
    MeanOfOffices,
    /// 100 × value × number of offices / Σ of the cluster
    ShareOfCluster,
    /// Σ weight × share of the cluster / Σ weight
    ClusterIndex,
    /// The target is the stated value.
    TargetStated,
    /// The target is a minimum.
    TargetMinimum {
        /// Whether the bound itself does not pass.
        strict: bool,
    },
    /// The target is a maximum.
    TargetMaximum {
        /// Whether the bound itself does not pass.
        strict: bool,
    },
    /// The target is a range.
    TargetRange {
        /// Whether the lower bound is inside.
        from_included: bool,
        /// Whether the upper bound is inside.
        to_included: bool,
    },
    /// The target is a yes.
    TargetYes,
    /// The target is something to deliver.
    TargetOutput,
    /// base × (100 + percent) / 100
    TargetPercent,
    /// base + amount
    TargetAmount,
    /// The base as it is.
    TargetConfirmed,
    /// The larger of several bases.
    TargetLarger,
    /// A result held between a floor and the floor plus a percentage.
    TargetHeld,
    /// value + (inflow of this period − inflow of the one before)
    TargetAdjusted,
    /// annual target × percent / 100
    TargetShare,
    /// Better than the result of the period before.
    TargetTrend {
        /// Whether equal does not pass.
        strict: bool,
    },
    /// 100 × (result − target) / |target|, or turned round.
    DeviationRelative(Direction),
    /// result − target, or turned round.
    DeviationPoints(Direction),
    /// The result is itself a deviation, or turned round.
    DeviationItself(Direction),
    /// reference + deviation
    OnScale,
    /// 100 × result / target, or turned round.
    Achieved(Direction),
    /// Inside the range or not: all or nothing.
    InRange(bool),
    /// The target is met or not.
    Met(bool),
    /// 100 × share delivered.
    Delivered,
    /// 100 when everything is delivered, else 0.
    AllOrNothing(bool),
    /// The points of the band that holds the value.
    BandPoints {
        /// Whether the lower bound is inside.
        from_included: bool,
        /// Whether the upper bound is inside.
        to_included: bool,
    },
    /// The score as the source prints or gives it.
    PrintedIndex,
    /// reference + deviation as the source prints or gives it.
    PrintedDeviation,
    /// Held between the bounds of the cap.
    Cap,
    /// Never above the ceiling.
    Ceiling,
    /// No share is as good as the result: the ceiling.
    BeyondCeiling(Direction),
    /// An act neutralises the result: it counts as the reference.
    NeutralisedReached,
    /// An act neutralises the result: it counts as the lowest score.
    NeutralisedLowest,
    /// Σ weight × score / Σ weight
    WeightedMean,
    /// Σ score / number of nodes
    SimpleMean,
    /// The lowest score.
    Minimum,
    /// Σ weight × score / 100, brought to the weight of all the nodes that apply.
    SumOfShares,
    /// The sum of two shares of target.
    TwoPartSum,
    /// The larger of two weighted means.
    TwoPartLargerMean,
    /// The score of another node.
    Taken,
    /// An act, or a scenario, changes something of the node.
    Revised(Revised),
}

impl StepRule {
    /// Every rule, in the order of the reference, each with what it may carry.
    pub const ALL: &[Self] = &[
        Self::Given,
        Self::Answered(true),
        Self::Answered(false),
        Self::Ratio,
        Self::SignedSum,
        Self::MeanOfComponents,
        Self::VariationPercent,
        Self::VariationAmount,
        Self::SumOfOffices,
        Self::MeanOfOffices,
        Self::ShareOfCluster,
        Self::ClusterIndex,
        Self::TargetStated,
        Self::TargetMinimum { strict: true },
        Self::TargetMinimum { strict: false },
        Self::TargetMaximum { strict: true },
        Self::TargetMaximum { strict: false },
        Self::TargetRange { from_included: true, to_included: true },
        Self::TargetRange { from_included: false, to_included: false },
        Self::TargetYes,
        Self::TargetOutput,
        Self::TargetPercent,
        Self::TargetAmount,
        Self::TargetConfirmed,
        Self::TargetLarger,
        Self::TargetHeld,
        Self::TargetAdjusted,
        Self::TargetShare,
        Self::TargetTrend { strict: true },
        Self::TargetTrend { strict: false },
        Self::DeviationRelative(Direction::Higher),
        Self::DeviationRelative(Direction::Lower),
        Self::DeviationPoints(Direction::Higher),
        Self::DeviationPoints(Direction::Lower),
        Self::DeviationItself(Direction::Higher),
        Self::DeviationItself(Direction::Lower),
        Self::OnScale,
        Self::Achieved(Direction::Higher),
        Self::Achieved(Direction::Lower),
        Self::InRange(true),
        Self::InRange(false),
        Self::Met(true),
        Self::Met(false),
        Self::Delivered,
        Self::AllOrNothing(true),
        Self::AllOrNothing(false),
        Self::BandPoints { from_included: true, to_included: true },
        Self::BandPoints { from_included: true, to_included: false },
        Self::BandPoints { from_included: false, to_included: true },
        Self::BandPoints { from_included: false, to_included: false },
        Self::PrintedIndex,
        Self::PrintedDeviation,
        Self::Cap,
        Self::Ceiling,
        Self::BeyondCeiling(Direction::Higher),
        Self::BeyondCeiling(Direction::Lower),
        Self::NeutralisedReached,
        Self::NeutralisedLowest,
        Self::WeightedMean,
        Self::SimpleMean,
        Self::Minimum,
        Self::SumOfShares,
        Self::TwoPartSum,
        Self::TwoPartLargerMean,
        Self::Taken,
        Self::Revised(Revised::Weight),
        Self::Revised(Revised::Target),
        Self::Revised(Revised::Baseline),
        Self::Revised(Revised::Method),
        Self::Revised(Revised::Removed),
        Self::Revised(Revised::Result),
    ];
}

/// What a number is in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The result.
    Result,
    /// The numerator.
    Numerator,
    /// The denominator.
    Denominator,
    /// The factor.
    Factor,
    /// A component.
    Component,
    /// The coefficient of a component.
    Coefficient,
    /// The weight of a component.
    ComponentWeight,
    /// A value as it is given, before it becomes a variation.
    Value,
    /// The value of the period before.
    ValueBefore,
    /// The value of an office.
    OfficeValue,
    /// The numerator of an office.
    OfficeNumerator,
    /// The denominator of an office.
    OfficeDenominator,
    /// The sum of a component over the offices of a cluster.
    ClusterSum,
    /// A component in per cent of the mean of the cluster.
    ClusterShare,
    /// The target.
    Target,
    /// The baseline.
    Baseline,
    /// The target of another period.
    OtherTarget,
    /// The result of another period.
    OtherResult,
    /// A change in per cent.
    Percent,
    /// A change in the unit of the indicator.
    Amount,
    /// The lower bound of a range.
    LowerBound,
    /// The upper bound of a range.
    UpperBound,
    /// The inflow of this period.
    Inflow,
    /// The inflow of the period before.
    InflowBefore,
    /// The reference of the scale.
    Reference,
    /// A deviation.
    Deviation,
    /// A score.
    Score,
    /// The lowest score that the cap lets through.
    Floor,
    /// The highest score that the cap lets through.
    Ceiling,
    /// What the cap takes away or adds.
    Cut,
    /// Σ weight × score
    WeightedSum,
    /// Σ weight
    WeightSum,
    /// Σ score
    ScoreSum,
    /// A number of nodes.
    Count,
    /// The weight of all the nodes that apply.
    WeightThatApplies,
    /// What a number was before it was changed.
    Before,
    /// What it is now.
    After,
}

impl Role {
    /// Every role, in the order of the reference.
    pub const ALL: &[Self] = &[
        Self::Result,
        Self::Numerator,
        Self::Denominator,
        Self::Factor,
        Self::Component,
        Self::Coefficient,
        Self::ComponentWeight,
        Self::Value,
        Self::ValueBefore,
        Self::OfficeValue,
        Self::OfficeNumerator,
        Self::OfficeDenominator,
        Self::ClusterSum,
        Self::ClusterShare,
        Self::Target,
        Self::Baseline,
        Self::OtherTarget,
        Self::OtherResult,
        Self::Percent,
        Self::Amount,
        Self::LowerBound,
        Self::UpperBound,
        Self::Inflow,
        Self::InflowBefore,
        Self::Reference,
        Self::Deviation,
        Self::Score,
        Self::Floor,
        Self::Ceiling,
        Self::Cut,
        Self::WeightedSum,
        Self::WeightSum,
        Self::ScoreSum,
        Self::Count,
        Self::WeightThatApplies,
        Self::Before,
        Self::After,
    ];
}

/// A number of a step, with what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepInput {
    /// What it is.
    pub role: Role,
    /// The number.
    pub number: Number,
}

/// One step: what was done, to which numbers, and what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done.
    pub rule: StepRule,
    /// To which numbers.
    pub inputs: Vec<StepInput>,
    /// What came out; nothing where the step only states something.
    pub result: Option<Number>,
    /// The period whose number it finds, where that is not the one that is scored: what a target starts from.
    pub period: Option<Id>,
}

impl Step {
    /// A step from its rule, the numbers it used and its result.
    pub fn new(rule: StepRule, inputs: &[(Role, Number)], result: Option<Number>) -> Self {
        let inputs = inputs.iter().map(|&(role, number)| StepInput { role, number }).collect();
        Self { rule, inputs, result, period: None }
    }
}
