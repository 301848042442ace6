//! What results are, how sure they are, and what an act makes of them.

use piramide_engine::raw::{ActualsKind, Language, ResultStatus, Treatment};

use crate::bilingual::words;

/// What a set of results is, in a sentence without a full stop.
pub(crate) fn actuals_kind(kind: ActualsKind, language: Language) -> &'static str {
    let words = match kind {
        ActualsKind::Official => {
            words!("Risultati pubblicati dall’amministrazione", "Results published by the administration")
        }
        ActualsKind::Provisional => words!("Risultati provvisori", "Provisional results"),
        ActualsKind::Illustrative => words!("Dati illustrativi", "Illustrative data"),
        ActualsKind::Simulation => words!("Simulazione", "Simulation"),
    };
    words.told(language)
}

/// How sure a result is.
pub(crate) fn status(status: ResultStatus, language: Language) -> &'static str {
    let words = match status {
        ResultStatus::Final => words!("Definitivo", "Final"),
        ResultStatus::Provisional => words!("Provvisorio", "Provisional"),
        ResultStatus::Missing => words!("Mancante", "Missing"),
        ResultStatus::Neutralised => words!("Neutralizzato da un atto", "Neutralised by an act"),
    };
    words.told(language)
}

/// What a neutralised result counts as.
pub(crate) fn treatment(treatment: Treatment, language: Language) -> &'static str {
    let words = match treatment {
        Treatment::TakenOut => {
            words!("Tolto: il suo peso passa alle altre voci", "Taken out: its weight goes to the other entries")
        }
        Treatment::Lowest => words!("Conta come il punteggio più basso", "It counts as the lowest score"),
        Treatment::Reached => words!("Conta come raggiunto", "It counts as reached"),
    };
    words.told(language)
}
