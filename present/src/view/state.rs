//! The state of a node, in words: no traffic lights that no act prints.

/// The states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StateKind {
    /// Above the target.
    Above,
    /// On target.
    On,
    /// Below the target.
    Below,
    /// No data yet.
    Missing,
    /// It does not apply.
    NotApplicable,
    /// There is no number.
    Undefined,
    /// The score is printed or given by the source, not computed.
    AsPrinted,
    /// Not part of the index.
    NotPart,
}

impl StateKind {
    /// Every state.
    pub const ALL: &[Self] = &[
        Self::Above,
        Self::On,
        Self::Below,
        Self::Missing,
        Self::NotApplicable,
        Self::Undefined,
        Self::AsPrinted,
        Self::NotPart,
    ];

    /// The stable name, for symbols and patterns: `above`, `not-applicable`…
    pub const fn name(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::On => "on",
            Self::Below => "below",
            Self::Missing => "missing",
            Self::NotApplicable => "not-applicable",
            Self::Undefined => "undefined",
            Self::AsPrinted => "as-printed",
            Self::NotPart => "not-part",
        }
    }
}

/// A state in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The state.
    pub kind: StateKind,
    /// The word beside the symbol: `sopra l’obiettivo`.
    pub word: String,
    /// Why, in a sentence: the reason of a missing number; for a printed one, where it stands to the target.
    pub detail: Option<String>,
}
