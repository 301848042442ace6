//! What results are: said in every view, print, image and address.

use piramide_engine::raw::{ActualsKind, Language};
use piramide_engine::score::Validity;

use crate::bilingual::both;

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
        let (kind, title, text) = match validity {
            Validity::Official => return None,
            Validity::Provisional => (
                MarkKind::Provisional,
                both!(language, "Risultati provvisori", "Provisional results"),
                both!(
                    language,
                    "I risultati non sono definitivi: possono cambiare, e qualcuno può mancare.",
                    "The results are not final: they may change, and some may be missing.",
                ),
            ),
            Validity::Illustrative => (
                MarkKind::Illustrative,
                both!(language, "Dati illustrativi", "Illustrative data"),
                both!(
                    language,
                    "Inventati per mostrare come funziona il piano: non sono risultati dell’amministrazione.",
                    "Made up to show how the plan works: they are not results of the administration.",
                ),
            ),
            Validity::Simulation => (
                MarkKind::Simulation,
                both!(language, "Simulazione", "Simulation"),
                both!(
                    language,
                    "Numeri di prova, per vedere che cosa cambierebbe: non sono risultati dell’amministrazione.",
                    "Trial numbers, to see what would change: they are not results of the administration.",
                ),
            ),
        };
        Some(Self { kind, title: title.to_owned(), text: text.to_owned() })
    }
}
