//! What the audit says of a relation between printed numbers.

use piramide_engine::audit::Verdict;
use piramide_engine::raw::{Language, Standing};

use crate::text::both;
use crate::view::CheckGroup;

/// A verdict in words, as it stands beside its symbol.
pub(crate) fn verdict(verdict: Verdict, language: Language) -> &'static str {
    let (it, en) = match verdict {
        Verdict::Equal => ("uguale", "equal"),
        Verdict::Rounded => ("uguale dopo l’arrotondamento", "equal after rounding"),
        Verdict::Truncated => ("uguale dopo il troncamento", "equal after cutting"),
        Verdict::Within => ("entro l’arrotondamento delle parti", "within the rounding of the parts"),
        Verdict::Necessary => ("condizione rispettata", "condition met"),
        Verdict::Inferred => ("torna con pesi dedotti", "holds with inferred weights"),
        Verdict::Contradiction => ("i numeri stampati non tornano", "the printed numbers do not agree"),
        Verdict::Assumed => ("supposta e non confermata", "assumed and not confirmed"),
        Verdict::Derived => ("ricavata, nulla di stampato", "derived, nothing printed"),
        Verdict::NotRecomputable => ("non ricalcolabile", "cannot be recomputed"),
    };
    both(language, it, en)
}

/// What a verdict means, in a sentence.
pub(crate) fn meaning(verdict: Verdict, language: Language) -> &'static str {
    let (it, en) = match verdict {
        Verdict::Equal => ("Il numero ricalcolato è quello stampato.", "The recomputed number is the printed one."),
        Verdict::Rounded => (
            "Il numero ricalcolato, arrotondato ai decimali stampati, è quello stampato.",
            "The recomputed number, rounded at the printed decimals, is the printed one.",
        ),
        Verdict::Truncated => (
            "Il numero ricalcolato, troncato ai decimali stampati, è quello stampato.",
            "The recomputed number, cut at the printed decimals, is the printed one.",
        ),
        Verdict::Within => (
            "Le parti sono stampate arrotondate: mezza unità dell’ultima cifra di ciascuna e del totale spiega la differenza.",
            "The parts are printed rounded: half a unit of the last digit of each, and of the total, explains the difference.",
        ),
        Verdict::Necessary => (
            "Una condizione che i numeri devono rispettare è rispettata.",
            "A condition that the numbers have to meet is met.",
        ),
        Verdict::Inferred => (
            "La relazione torna con numeri che il documento non stampa e che sono stati dedotti.",
            "The relation holds with numbers that the document does not print and that were inferred.",
        ),
        Verdict::Contradiction => {
            ("I numeri stampati non tornano fra loro.", "The printed numbers do not agree with one another.")
        }
        Verdict::Assumed => (
            "La relazione è una nostra supposizione e non torna: non dice nulla contro il documento.",
            "The relation is an assumption of ours and does not hold: it says nothing against the document.",
        ),
        Verdict::Derived => (
            "Il numero si ricava da quelli stampati, e il documento non lo stampa.",
            "The number follows from the printed ones, and the document does not print it.",
        ),
        Verdict::NotRecomputable => {
            ("Manca qualcosa che servirebbe per ricalcolare.", "Something needed to recompute it is missing.")
        }
    };
    both(language, it, en)
}

/// How many checks of a group there are: one, and several.
pub(crate) fn counted(group: CheckGroup, language: Language) -> (&'static str, &'static str) {
    let (it, en) = match group {
        CheckGroup::Reproduced => (("riprodotta", "riprodotte"), ("reproduced", "reproduced")),
        CheckGroup::Within => {
            (("entro l’arrotondamento", "entro l’arrotondamento"), ("within rounding", "within rounding"))
        }
        CheckGroup::Condition => {
            (("condizione rispettata", "condizioni rispettate"), ("condition met", "conditions met"))
        }
        CheckGroup::Inferred => {
            (("con pesi dedotti", "con pesi dedotti"), ("with inferred weights", "with inferred weights"))
        }
        CheckGroup::Contradiction => (
            ("numero che non torna", "numeri che non tornano"),
            ("number that does not agree", "numbers that do not agree"),
        ),
        CheckGroup::Assumed => (
            ("supposta e non confermata", "supposte e non confermate"),
            ("assumed and not confirmed", "assumed and not confirmed"),
        ),
        CheckGroup::Derived => (
            ("ricavata senza un numero stampato", "ricavate senza un numero stampato"),
            ("derived without a printed number", "derived without a printed number"),
        ),
        CheckGroup::NotRecomputable => {
            (("non ricalcolabile", "non ricalcolabili"), ("not recomputable", "not recomputable"))
        }
    };
    both(language, it, en)
}

/// On what a relation rests.
pub(crate) fn standing(standing: Standing, language: Language) -> &'static str {
    let (it, en) = match standing {
        Standing::Stated => ("È il documento ad affermare la relazione.", "The document itself states the relation."),
        Standing::Identity => ("La relazione è un’identità aritmetica.", "The relation is an identity of arithmetic."),
        Standing::Assumed => (
            "La relazione è una nostra supposizione: se non torna, non è una contraddizione.",
            "The relation is an assumption of ours: if it does not hold, that is no contradiction.",
        ),
        Standing::Inferred => (
            "La relazione poggia su numeri dedotti, che il documento non stampa.",
            "The relation rests on inferred numbers, which the document does not print.",
        ),
        Standing::Necessary => {
            ("La relazione è soltanto una condizione necessaria.", "The relation is only a necessary condition.")
        }
    };
    both(language, it, en)
}
