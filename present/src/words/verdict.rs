//! What the audit says of a relation between printed numbers.

use piramide_engine::audit::Verdict;
use piramide_engine::raw::{Language, Standing};

use crate::bilingual::words;
use crate::view::CheckGroup;

/// A verdict in words, as it stands beside its symbol.
pub(crate) fn verdict(verdict: Verdict, language: Language) -> &'static str {
    let words = match verdict {
        Verdict::Equal => words!("uguale", "equal"),
        Verdict::Rounded => words!("uguale dopo l’arrotondamento", "equal after rounding"),
        Verdict::Truncated => words!("uguale dopo il troncamento", "equal after cutting"),
        Verdict::Within => words!("entro l’arrotondamento delle parti", "within the rounding of the parts"),
        Verdict::Necessary => words!("condizione rispettata", "condition met"),
        Verdict::Inferred => words!("torna con pesi dedotti", "holds with inferred weights"),
        Verdict::Contradiction => words!("i numeri stampati non tornano", "the printed numbers do not agree"),
        Verdict::Assumed => words!("supposta e non confermata", "assumed and not confirmed"),
        Verdict::Derived => words!("ricavata, nulla di stampato", "derived, nothing printed"),
        Verdict::NotRecomputable => words!("non ricalcolabile", "cannot be recomputed"),
    };
    words.told(language)
}

/// What a verdict means, in a sentence.
pub(crate) fn meaning(verdict: Verdict, language: Language) -> &'static str {
    let words = match verdict {
        Verdict::Equal => {
            words!("Il numero ricalcolato è quello stampato.", "The recomputed number is the printed one.")
        }
        Verdict::Rounded => words!(
            "Il numero ricalcolato, arrotondato ai decimali stampati, è quello stampato.",
            "The recomputed number, rounded at the printed decimals, is the printed one.",
        ),
        Verdict::Truncated => words!(
            "Il numero ricalcolato, troncato ai decimali stampati, è quello stampato.",
            "The recomputed number, cut at the printed decimals, is the printed one.",
        ),
        Verdict::Within => words!(
            "Le parti sono stampate arrotondate: mezza unità dell’ultima cifra di ciascuna e del totale spiega la differenza.",
            "The parts are printed rounded: half a unit of the last digit of each, and of the total, explains the difference.",
        ),
        Verdict::Necessary => words!(
            "Una condizione che i numeri devono rispettare è rispettata.",
            "A condition that the numbers have to meet is met.",
        ),
        Verdict::Inferred => words!(
            "La relazione torna con numeri che il documento non stampa e che sono stati dedotti.",
            "The relation holds with numbers that the document does not print and that were inferred.",
        ),
        Verdict::Contradiction => {
            words!("I numeri stampati non tornano fra loro.", "The printed numbers do not agree with one another.")
        }
        Verdict::Assumed => words!(
            "La relazione è una nostra supposizione e non torna: non dice nulla contro il documento.",
            "The relation is an assumption of ours and does not hold: it says nothing against the document.",
        ),
        Verdict::Derived => words!(
            "Il numero si ricava da quelli stampati, e il documento non lo stampa.",
            "The number follows from the printed ones, and the document does not print it.",
        ),
        Verdict::NotRecomputable => {
            words!("Manca qualcosa che servirebbe per ricalcolare.", "Something needed to recompute it is missing.")
        }
    };
    words.told(language)
}

/// How many checks of a group there are: one, and several.
pub(crate) fn counted(group: CheckGroup, language: Language) -> (&'static str, &'static str) {
    let (one, many) = match group {
        CheckGroup::Reproduced => (words!("riprodotta", "reproduced"), words!("riprodotte", "reproduced")),
        CheckGroup::Within => {
            (words!("entro l’arrotondamento", "within rounding"), words!("entro l’arrotondamento", "within rounding"))
        }
        CheckGroup::Condition => {
            (words!("condizione rispettata", "condition met"), words!("condizioni rispettate", "conditions met"))
        }
        CheckGroup::Inferred => {
            (words!("con pesi dedotti", "with inferred weights"), words!("con pesi dedotti", "with inferred weights"))
        }
        CheckGroup::Contradiction => (
            words!("numero che non torna", "number that does not agree"),
            words!("numeri che non tornano", "numbers that do not agree"),
        ),
        CheckGroup::Assumed => (
            words!("supposta e non confermata", "assumed and not confirmed"),
            words!("supposte e non confermate", "assumed and not confirmed"),
        ),
        CheckGroup::Derived => (
            words!("ricavata senza un numero stampato", "derived without a printed number"),
            words!("ricavate senza un numero stampato", "derived without a printed number"),
        ),
        CheckGroup::NotRecomputable => {
            (words!("non ricalcolabile", "not recomputable"), words!("non ricalcolabili", "not recomputable"))
        }
    };
    (one.told(language), many.told(language))
}

/// On what a relation rests.
pub(crate) fn standing(standing: Standing, language: Language) -> &'static str {
    let words = match standing {
        Standing::Stated => {
            words!("È il documento ad affermare la relazione.", "The document itself states the relation.")
        }
        Standing::Identity => {
            words!("La relazione è un’identità aritmetica.", "The relation is an identity of arithmetic.")
        }
        Standing::Assumed => words!(
            "La relazione è una nostra supposizione: se non torna, non è una contraddizione.",
            "The relation is an assumption of ours: if it does not hold, that is no contradiction.",
        ),
        Standing::Inferred => words!(
            "La relazione poggia su numeri dedotti, che il documento non stampa.",
            "The relation rests on inferred numbers, which the document does not print.",
        ),
        Standing::Necessary => {
            words!("La relazione è soltanto una condizione necessaria.", "The relation is only a necessary condition.")
        }
    };
    words.told(language)
}
