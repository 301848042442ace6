//! What results are, how sure they are, and what an act makes of them.

use piramide_engine::raw::{ActualsKind, Language, ResultStatus, Treatment};

use crate::text::both;

/// What a set of results is, in a sentence without a full stop.
pub(crate) fn actuals_kind(kind: ActualsKind, language: Language) -> &'static str {
    let (it, en) = match kind {
        ActualsKind::Official => {
            ("Risultati pubblicati dall’amministrazione", "Results published by the administration")
        }
        ActualsKind::Provisional => ("Risultati provvisori", "Provisional results"),
        ActualsKind::Illustrative => ("Dati illustrativi", "Illustrative data"),
        ActualsKind::Simulation => ("Simulazione", "Simulation"),
    };
    both(language, it, en)
}

/// How sure a result is.
pub(crate) fn status(status: ResultStatus, language: Language) -> &'static str {
    let (it, en) = match status {
        ResultStatus::Final => ("Definitivo", "Final"),
        ResultStatus::Provisional => ("Provvisorio", "Provisional"),
        ResultStatus::Missing => ("Mancante", "Missing"),
        ResultStatus::Neutralised => ("Neutralizzato da un atto", "Neutralised by an act"),
    };
    both(language, it, en)
}

/// What a neutralised result counts as.
pub(crate) fn treatment(treatment: Treatment, language: Language) -> &'static str {
    let (it, en) = match treatment {
        Treatment::TakenOut => {
            ("Tolto: il suo peso passa alle altre voci", "Taken out: its weight goes to the other entries")
        }
        Treatment::Lowest => ("Conta come il punteggio più basso", "It counts as the lowest score"),
        Treatment::Reached => ("Conta come raggiunto", "It counts as reached"),
    };
    both(language, it, en)
}
