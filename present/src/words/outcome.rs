//! States, and why a number is not there.

use piramide_engine::outcome::{Reason, Standing};
use piramide_engine::raw::Language;

use crate::bilingual::{both, words};
use crate::view::StateKind;

/// A state in words, as it stands beside its symbol.
pub(crate) fn state(kind: StateKind, language: Language) -> &'static str {
    let words = match kind {
        StateKind::Above => words!("sopra l’obiettivo", "above target"),
        StateKind::On => words!("all’obiettivo", "on target"),
        StateKind::Below => words!("sotto l’obiettivo", "below target"),
        StateKind::Missing => words!("mancante", "missing"),
        StateKind::NotApplicable => words!("non applicabile", "not applicable"),
        StateKind::Undefined => words!("non definito", "undefined"),
        StateKind::AsPrinted => words!("come stampato", "as printed"),
        StateKind::NotPart => words!("non fa parte dell’indice", "not part of the index"),
    };
    words.told(language)
}

/// The state of a score that is given in a set that no document prints.
pub(crate) fn given(language: Language) -> &'static str {
    both!(language, "dato, non calcolato", "given, not computed")
}

/// The state of what the plan lists and does not score: a group, or an entry of its own.
pub(crate) fn listed(group: bool, language: Language) -> &'static str {
    if group {
        both!(language, "elenco senza punteggio", "list without a score")
    } else {
        both!(language, "elencato, non valutato", "listed, not scored")
    }
}

/// Where a score stands to the target.
pub(crate) const fn standing(standing: Standing) -> StateKind {
    match standing {
        Standing::Below => StateKind::Below,
        Standing::On => StateKind::On,
        Standing::Above => StateKind::Above,
    }
}

/// Why a number is not there, in a sentence.
pub(crate) fn reason(reason: Reason, language: Language) -> &'static str {
    let words = match reason {
        Reason::NoResult => words!("Non c’è ancora un risultato.", "There is no result yet."),
        Reason::DeclaredMissing => words!("Il risultato è dichiarato mancante.", "The result is declared missing."),
        Reason::ComponentMissing => {
            words!("Manca una delle componenti del risultato.", "One of the components of the result is missing.")
        }
        Reason::NoChildHasValue => {
            words!("Nessuna delle voci sottostanti ha un valore.", "None of the entries below has a value.")
        }
        Reason::WeightsNotPrinted => words!(
            "I pesi delle voci sottostanti non sono stampati: la media non si calcola.",
            "The weights of the entries below are not printed: the mean is not computed.",
        ),
        Reason::TargetUnknown => words!(
            "L’obiettivo di questo periodo non è noto: il piano non lo dà, o dipende da un numero che non c’è ancora.",
            "The target for this period is not known: the plan gives none, or it depends on a number that is not available yet.",
        ),
        Reason::PartMissing => words!(
            "Una delle due parti non ha un valore, e senza non c’è il totale.",
            "One of the two parts has no value, and without it there is no total.",
        ),
        Reason::EarlierMissing => words!(
            "La variazione parte dal valore del periodo precedente, che non c’è.",
            "The change starts from the value of the period before, which is not there.",
        ),
        Reason::StatedMissing => words!(
            "Il documento non dice tutto ciò che serve per calcolarlo.",
            "The document does not say all that is needed to compute it.",
        ),
        Reason::OfficeMissing => words!(
            "Manca il risultato di uno degli uffici da cui il valore nasce o con cui si confronta.",
            "The result of one of the offices that the value arises from, or is compared with, is missing.",
        ),
        Reason::NoCluster => words!(
            "L’ufficio non appartiene a un gruppo con cui confrontarlo.",
            "The office belongs to no cluster that it could be compared with.",
        ),
        Reason::AnswerForNumber => words!(
            "Il risultato è un sì o un no, e la regola chiede un numero.",
            "The result is a yes or a no, and the rule needs a number.",
        ),
        Reason::OnlyZeroWeights => words!(
            "Hanno un valore soltanto voci di peso zero, che da sole non fanno una media.",
            "Only entries of weight zero have a value, and they alone make no mean.",
        ),
        Reason::NoLowestScore => words!(
            "Un atto lo conta con il punteggio più basso, ma né la regola né un limite ne fissano uno.",
            "An act counts it with the lowest score, but neither the rule nor a cap sets one.",
        ),
        Reason::Listed => words!("Il piano lo elenca senza valutarlo.", "The plan lists it without scoring it."),
        Reason::Excluded => words!(
            "Il documento lo esclude per questo ufficio o periodo.",
            "The document takes it out for this office or period.",
        ),
        Reason::NoTarget => words!("Il documento non assegna un obiettivo.", "The document assigns no target."),
        Reason::Neutralised => {
            words!("Un atto lo neutralizza: non conta.", "An act neutralises it: it does not count.")
        }
        Reason::NoChildApplies => {
            words!("Nessuna delle voci sottostanti si applica.", "None of the entries below applies.")
        }
        Reason::NothingAsked => words!(
            "Il denominatore è zero: qui il documento non chiede nulla.",
            "The denominator is zero: the document asks nothing here.",
        ),
        Reason::ZeroTarget => words!(
            "L’obiettivo è zero, e uno scostamento in rapporto a zero non esiste.",
            "The target is zero, and there is no deviation relative to zero.",
        ),
        Reason::ZeroDenominator => words!(
            "Il denominatore è zero: la divisione non ha un risultato.",
            "The denominator is zero: the division has no result.",
        ),
        Reason::NegativeShare => {
            words!("La quota di un numero negativo non esiste.", "There is no share of a negative number.")
        }
        Reason::Overflow => words!(
            "Un numero del calcolo ha più di 28 cifre e non può essere scritto senza perderne.",
            "A number of the computation has more than 28 digits and cannot be written without losing some.",
        ),
        Reason::ZeroWeights => words!(
            "I pesi delle voci che si applicano sono tutti zero: non c’è una media.",
            "The weights of the entries that apply are all zero: there is no mean.",
        ),
        Reason::ZeroEarlier => words!(
            "Il valore del periodo precedente è zero, e una variazione in percentuale di zero non esiste.",
            "The value of the period before is zero, and there is no change in per cent of zero.",
        ),
        Reason::WeightsBeyondSum => words!(
            "I pesi stampati superano la loro somma dichiarata: per il resto non rimane un peso.",
            "The printed weights exceed their declared sum: no weight is left for the rest.",
        ),
        Reason::AnswerWanted => words!(
            "L’obiettivo è un sì o un no, e il risultato è un altro numero.",
            "The target is a yes or a no, and the result is some other number.",
        ),
        Reason::OutsideBands => words!(
            "Il valore non cade in nessuna delle fasce del piano.",
            "The value falls in none of the bands of the plan.",
        ),
    };
    words.told(language)
}

/// What an outcome without a value means for the node above, in a sentence.
pub(crate) fn consequence(kind: StateKind, language: Language) -> Option<&'static str> {
    let words = match kind {
        StateKind::Missing => words!(
            "Nella voce superiore il suo peso resta scoperto: un dato mancante non vale mai zero.",
            "In the entry above its weight stays uncovered: missing data never count as zero.",
        ),
        StateKind::NotApplicable => words!(
            "Nella voce superiore non conta: il suo eventuale peso passa alle altre voci.",
            "In the entry above it does not count: its weight, if any, goes to the other entries.",
        ),
        StateKind::Undefined => words!(
            "Nella voce superiore è trattato come un dato mancante: il suo peso resta scoperto.",
            "In the entry above it is treated like missing data: its weight stays uncovered.",
        ),
        StateKind::Above | StateKind::On | StateKind::Below | StateKind::AsPrinted | StateKind::NotPart => return None,
    };
    Some(words.told(language))
}
