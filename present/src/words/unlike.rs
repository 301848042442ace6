//! What rules are about, and how they are, where two scores were not made by the same ones.

use piramide_engine::compare::Aspect;
use piramide_engine::outcome::Reason;
use piramide_engine::raw::Language;

use super::outcome;
use crate::text::both;

/// What a rule is about, as it stands in a list.
pub(crate) fn aspect(aspect: Aspect, language: Language) -> &'static str {
    let (it, en) = match aspect {
        Aspect::Applies => ("voci che si applicano", "entries that apply"),
        Aspect::Method => ("metodo", "method"),
        Aspect::Cap => ("tetto dello scostamento", "cap of the deviation"),
        Aspect::Scale => ("scala", "scale"),
        Aspect::Direction => ("verso migliore", "which side is better"),
        Aspect::Weight => ("peso", "weight"),
        Aspect::WeightRule => ("regola del peso", "rule of the weight"),
        Aspect::TargetKind => ("tipo di obiettivo", "kind of target"),
        Aspect::TargetBound => ("limite dell’obiettivo", "bound of the target"),
        Aspect::TargetBase => ("base dell’obiettivo", "base of the target"),
        Aspect::Validity => ("decorrenza dell’obiettivo", "day from which the target holds"),
        Aspect::Value => ("modo in cui nasce il valore", "how the value arises"),
        Aspect::Cluster => ("gruppo di confronto", "cluster of comparison"),
        Aspect::Missing => ("dati mancanti", "missing data"),
        Aspect::Status => ("stato del risultato", "status of the result"),
    };
    both(language, it, en)
}

/// A stable word of a sign; nothing if there are no words for it.
pub(crate) fn word(word: &str, language: Language) -> Option<&'static str> {
    if let Some(&reason) = Reason::ALL.iter().find(|reason| reason.name() == word) {
        return Some(outcome::reason(reason, language));
    }
    let (it, en) = match word {
        "applies" => ("si applica", "applies"),
        "absent" => ("non c’è", "not there"),
        "higher" => ("più è meglio", "higher is better"),
        "lower" => ("meno è meglio", "lower is better"),
        "per_child" => ("secondo il numero delle voci", "by the number of entries"),
        "rest" => ("ciò che le altre lasciano", "what the others leave"),
        "value" => ("un valore", "a value"),
        "minimum" => ("un minimo", "a minimum"),
        "maximum" => ("un massimo", "a maximum"),
        "range" => ("un intervallo", "a range"),
        "yes" => ("sì o no", "yes or no"),
        "output" => ("qualcosa da consegnare", "something to deliver"),
        "increment" => ("una variazione", "a change"),
        "confirm" => ("una conferma", "a confirmation"),
        "larger" => ("il maggiore fra più numeri", "the larger of several numbers"),
        "held" => ("un risultato entro un margine", "a result within a margin"),
        "adjusted" => ("una giacenza corretta per il pervenuto", "a stock adjusted for the inflow"),
        "share" => ("una quota dell’obiettivo annuale", "a share of the annual target"),
        "trend" => ("meglio del periodo precedente", "better than the period before"),
        "none" => ("nessun obiettivo", "no target"),
        "passes" => ("compreso", "included"),
        "stops" => ("escluso", "excluded"),
        "lower_passes" => ("compreso solo quello inferiore", "only the lower one included"),
        "upper_passes" => ("compreso solo quello superiore", "only the upper one included"),
        "baseline" => ("valore di partenza", "baseline"),
        "target" => ("obiettivo di un altro periodo", "target of another period"),
        "result" => ("risultato di un altro periodo", "result of another period"),
        "own" => ("dal suo risultato", "from its own result"),
        "taken" => ("da un’altra voce", "from another entry"),
        "sum" => ("somma degli uffici", "sum of the offices"),
        "ratio_of_sums" => ("rapporto fra somme degli uffici", "ratio of sums of the offices"),
        "mean" => ("media degli uffici", "mean of the offices"),
        "missing" => ("mancante", "missing"),
        "undefined" => ("non definito", "undefined"),
        "provisional" => ("provvisorio", "provisional"),
        "neutralised" => ("neutralizzato da un atto", "neutralised by an act"),
        _ => return None,
    };
    Some(both(language, it, en))
}
