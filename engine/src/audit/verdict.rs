//! What the audit says of a relation between printed numbers.

use super::fit::Fit;
use crate::raw::{Standing, Text};

macro_rules! verdicts {
    ($($(#[$meta:meta])* $name:ident = $word:literal,)*) => {
        /// What the audit says of a check.
        ///
        /// # What it measures
        ///
        /// Whether printed numbers agree, and on what the answer rests.
        ///
        /// # How it is computed
        ///
        /// What is missing comes first, then what is not printed. A relation that holds says how; one that holds on
        /// inferred weights, or is only a necessary condition, says that. One that does not hold is a contradiction
        /// if the document states it or arithmetic demands it, and an assumption otherwise.
        ///
        /// # When it does not apply
        ///
        /// Every check has exactly one verdict.
        ///
        /// # Example
        ///
        /// Parts that make 6 299 793 636 under a printed total of 6 299 793 637: within the rounding of the parts.
        ///
        /// # Source
        ///
        /// Reading 33.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Verdict { $($(#[$meta])* $name,)* }

        impl Verdict {
            /// Every verdict, in the order in which they are told.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable word, for instance `equal`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

verdicts! {
    /// The recomputed number is the printed one.
    Equal = "equal",
    /// It is, once rounded half up at the printed decimals.
    Rounded = "equal_after_rounding",
    /// It is, once cut at the printed decimals.
    Truncated = "equal_after_truncation",
    /// The rounding of the parts and of the total explains the difference.
    Within = "within_rounding_of_parts",
    /// A necessary condition holds.
    Necessary = "necessary_condition_holds",
    /// It holds with weights that the document does not print.
    Inferred = "holds_with_inferred_weights",
    /// A relation that the document states, or that arithmetic demands, does not hold.
    Contradiction = "contradiction",
    /// A relation that we assume does not hold: never a contradiction.
    Assumed = "assumed_relation",
    /// The number follows and is not printed.
    Derived = "derived_nothing_printed",
    /// Something that it needs is missing.
    NotRecomputable = "not_recomputable",
}

impl Verdict {
    /// What is said of a relation that was recomputed and printed.
    pub(super) const fn of(fit: Fit, standing: Standing, is_condition: bool) -> Self {
        match (fit, standing) {
            (Fit::No, Standing::Stated | Standing::Identity) => Self::Contradiction,
            (Fit::No, _) => Self::Assumed,
            (_, Standing::Inferred) => Self::Inferred,
            (_, Standing::Necessary) => Self::Necessary,
            _ if is_condition => Self::Necessary,
            (Fit::Equal, _) => Self::Equal,
            (Fit::Rounded, _) => Self::Rounded,
            (Fit::Truncated, _) => Self::Truncated,
            (Fit::Within, _) => Self::Within,
        }
    }
}

/// What is missing where a relation cannot be recomputed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// The check itself says what.
    Said,
    /// A number that is not printed, with its name.
    Number(Option<Text>),
    /// The score that the engine would compute for a node, under these results.
    Score,
    /// The denominator is zero.
    ZeroDenominator,
    /// A number does not fit in 28 digits.
    Overflow,
}

impl Lacking {
    /// The stable word, for instance `number`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Number(_) => "number",
            Self::Score => "score",
            Self::ZeroDenominator => "zero_denominator",
            Self::Overflow => "overflow",
        }
    }
}
