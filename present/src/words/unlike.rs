//! What rules are about, and how they are, where two scores were not made by the same ones.

use piramide_engine::compare::Aspect;
use piramide_engine::outcome::Reason;
use piramide_engine::raw::Language;

use super::outcome;
use crate::bilingual::words;

/// What a rule is about, as it stands in a list.
pub(crate) fn aspect(aspect: Aspect, language: Language) -> &'static str {
    let words = match aspect {
        Aspect::Applies => words!("voci che si applicano", "entries that apply"),
        Aspect::Method => words!("metodo", "method"),
        Aspect::Cap => words!("tetto dello scostamento", "cap of the deviation"),
        Aspect::Scale => words!("scala", "scale"),
        Aspect::Direction => words!("verso migliore", "which side is better"),
        Aspect::Weight => words!("peso", "weight"),
        Aspect::WeightRule => words!("regola del peso", "rule of the weight"),
        Aspect::TargetKind => words!("tipo di obiettivo", "kind of target"),
        Aspect::TargetBound => words!("limite dell’obiettivo", "bound of the target"),
        Aspect::TargetBase => words!("base dell’obiettivo", "base of the target"),
        Aspect::Validity => words!("decorrenza dell’obiettivo", "day from which the target holds"),
        Aspect::Value => words!("modo in cui nasce il valore", "how the value arises"),
        Aspect::Cluster => words!("gruppo di confronto", "cluster of comparison"),
        Aspect::Missing => words!("dati mancanti", "missing data"),
        Aspect::Status => words!("stato del risultato", "status of the result"),
    };
    words.told(language)
}

/// A stable word of a sign; nothing if there are no words for it.
pub(crate) fn word(word: &str, language: Language) -> Option<&'static str> {
    if let Some(&reason) = Reason::ALL.iter().find(|reason| reason.name() == word) {
        return Some(outcome::reason(reason, language));
    }
    let words = match word {
        "applies" => words!("si applica", "applies"),
        "absent" => words!("non c’è", "not there"),
        "higher" => words!("più è meglio", "higher is better"),
        "lower" => words!("meno è meglio", "lower is better"),
        "per_child" => words!("secondo il numero delle voci", "by the number of entries"),
        "rest" => words!("ciò che le altre lasciano", "what the others leave"),
        "value" => words!("un valore", "a value"),
        "minimum" => words!("un minimo", "a minimum"),
        "maximum" => words!("un massimo", "a maximum"),
        "range" => words!("un intervallo", "a range"),
        "yes" => words!("sì o no", "yes or no"),
        "output" => words!("qualcosa da consegnare", "something to deliver"),
        "increment" => words!("una variazione", "a change"),
        "confirm" => words!("una conferma", "a confirmation"),
        "larger" => words!("il maggiore fra più numeri", "the larger of several numbers"),
        "held" => words!("un risultato entro un margine", "a result within a margin"),
        "adjusted" => words!("una giacenza corretta per il pervenuto", "a stock adjusted for the inflow"),
        "share" => words!("una quota dell’obiettivo annuale", "a share of the annual target"),
        "trend" => words!("meglio del periodo precedente", "better than the period before"),
        "none" => words!("nessun obiettivo", "no target"),
        "passes" => words!("compreso", "included"),
        "stops" => words!("escluso", "excluded"),
        "lower_passes" => words!("compreso solo quello inferiore", "only the lower one included"),
        "upper_passes" => words!("compreso solo quello superiore", "only the upper one included"),
        "baseline" => words!("valore di partenza", "baseline"),
        "target" => words!("obiettivo di un altro periodo", "target of another period"),
        "result" => words!("risultato di un altro periodo", "result of another period"),
        "own" => words!("dal suo risultato", "from its own result"),
        "taken" => words!("da un’altra voce", "from another entry"),
        "sum" => words!("somma degli uffici", "sum of the offices"),
        "ratio_of_sums" => words!("rapporto fra somme degli uffici", "ratio of sums of the offices"),
        "mean" => words!("media degli uffici", "mean of the offices"),
        "missing" => words!("mancante", "missing"),
        "undefined" => words!("non definito", "undefined"),
        "provisional" => words!("provvisorio", "provisional"),
        "neutralised" => words!("neutralizzato da un atto", "neutralised by an act"),
        _ => return None,
    };
    Some(words.told(language))
}
