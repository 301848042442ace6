//! The stable words of steps and roles, as result files write them.

use super::{Role, StepRule};
use crate::plan::Revised;
use crate::raw::Direction;

impl StepRule {
    /// The stable word of a result file, for instance `deviation_relative`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Answered(_) => "answered",
            Self::Ratio => "ratio",
            Self::SignedSum => "signed_sum",
            Self::MeanOfComponents => "mean_of_components",
            Self::VariationPercent => "variation_percent",
            Self::VariationAmount => "variation_amount",
            Self::SumOfOffices => "sum_of_offices",
            Self::MeanOfOffices => "mean_of_offices",
            Self::ShareOfCluster => "share_of_cluster",
            Self::ClusterIndex => "cluster_index",
            Self::TargetStated => "target_stated",
            Self::TargetMinimum { .. } => "target_minimum",
            Self::TargetMaximum { .. } => "target_maximum",
            Self::TargetRange { .. } => "target_range",
            Self::TargetYes => "target_yes",
            Self::TargetOutput => "target_output",
            Self::TargetPercent => "target_percent",
            Self::TargetAmount => "target_amount",
            Self::TargetConfirmed => "target_confirmed",
            Self::TargetLarger => "target_larger",
            Self::TargetHeld => "target_held",
            Self::TargetAdjusted => "target_adjusted",
            Self::TargetShare => "target_share",
            Self::TargetTrend { .. } => "target_trend",
            Self::DeviationRelative(_) => "deviation_relative",
            Self::DeviationPoints(_) => "deviation_points",
            Self::DeviationItself(_) => "deviation_itself",
            Self::OnScale => "on_scale",
            Self::Achieved(_) => "achieved",
            Self::InRange(_) => "in_range",
            Self::Met(_) => "met",
            Self::Delivered => "delivered",
            Self::AllOrNothing(_) => "all_or_nothing",
            Self::BandPoints { .. } => "band_points",
            Self::PrintedIndex => "printed_index",
            Self::PrintedDeviation => "printed_deviation",
            Self::Cap => "cap",
            Self::Ceiling => "ceiling",
            Self::BeyondCeiling(_) => "beyond_ceiling",
            Self::NeutralisedReached => "neutralised_reached",
            Self::NeutralisedLowest => "neutralised_lowest",
            Self::WeightedMean => "weighted_mean",
            Self::SimpleMean => "simple_mean",
            Self::Minimum => "minimum",
            Self::SumOfShares => "sum_of_shares",
            Self::TwoPartSum => "two_part_sum",
            Self::TwoPartLargerMean => "two_part_larger_mean",
            Self::Taken => "taken",
            Self::Revised(Revised::Weight) => "revised_weight",
            Self::Revised(Revised::Target) => "revised_target",
            Self::Revised(Revised::Baseline) => "revised_baseline",
            Self::Revised(Revised::Method) => "revised_method",
            Self::Revised(Revised::Removed) => "removed",
            Self::Revised(Revised::Result) => "supposed_result",
        }
    }

    /// Which results are better, where the step turns on it.
    pub const fn direction(self) -> Option<Direction> {
        match self {
            Self::DeviationRelative(direction)
            | Self::DeviationPoints(direction)
            | Self::DeviationItself(direction)
            | Self::Achieved(direction)
            | Self::BeyondCeiling(direction) => Some(direction),
            _ => None,
        }
    }

    /// Whether the bound itself does not pass, where the step sets one.
    pub const fn is_strict(self) -> bool {
        matches!(
            self,
            Self::TargetMinimum { strict: true }
                | Self::TargetMaximum { strict: true }
                | Self::TargetTrend { strict: true }
        )
    }

    /// The yes or no that the step found, where it asks one.
    pub const fn answer(self) -> Option<bool> {
        match self {
            Self::Answered(answer) | Self::InRange(answer) | Self::Met(answer) | Self::AllOrNothing(answer) => {
                Some(answer)
            }
            _ => None,
        }
    }
}

impl Role {
    /// The stable word of a result file, for instance `weighted_sum`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
            Self::Factor => "factor",
            Self::Component => "component",
            Self::Coefficient => "coefficient",
            Self::ComponentWeight => "component_weight",
            Self::Value => "value",
            Self::ValueBefore => "value_before",
            Self::OfficeValue => "office_value",
            Self::OfficeNumerator => "office_numerator",
            Self::OfficeDenominator => "office_denominator",
            Self::ClusterSum => "cluster_sum",
            Self::ClusterShare => "cluster_share",
            Self::Target => "target",
            Self::Baseline => "baseline",
            Self::OtherTarget => "other_target",
            Self::OtherResult => "other_result",
            Self::Percent => "percent",
            Self::Amount => "amount",
            Self::LowerBound => "lower_bound",
            Self::UpperBound => "upper_bound",
            Self::Inflow => "inflow",
            Self::InflowBefore => "inflow_before",
            Self::Reference => "reference",
            Self::Deviation => "deviation",
            Self::Score => "score",
            Self::Floor => "floor",
            Self::Ceiling => "ceiling",
            Self::Cut => "cut",
            Self::WeightedSum => "weighted_sum",
            Self::WeightSum => "weight_sum",
            Self::ScoreSum => "score_sum",
            Self::Count => "count",
            Self::WeightThatApplies => "weight_that_applies",
            Self::Before => "before",
            Self::After => "after",
        }
    }
}
