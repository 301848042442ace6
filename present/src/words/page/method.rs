//! How Piramide computes.

use super::{PageWords, SectionWords};
use crate::bilingual::words;

/// The words of the page.
pub(super) const WORDS: PageWords = PageWords {
    lead: words!(
        "Le stesse regole per ogni piano; i numeri, i pesi e i limiti sono quelli che il piano stampa.",
        "The same rules for every plan; numbers, weights and limits are those that the plan prints.",
    ),
    sections: &[
        SectionWords {
            title: words!("Da un risultato a un punteggio", "From a result to a score"),
            paragraphs: &[
                words!(
                    "Il piano dice come si misura un indicatore, qual è il suo obiettivo e con quale regola il risultato diventa un punteggio: scostamento dall’obiettivo, quota raggiunta, sì o no, progetto consegnato, fascia. Nessun peso, obiettivo, limite o scala sta nel programma: stanno nel piano, ciascuno con il punto dell’atto da cui viene.",
                    "The plan says how an indicator is measured, what its target is and by which rule the result becomes a score: deviation from the target, share achieved, yes or no, project delivered, band. No weight, target, limit or scale is in the programme: they are in the plan, each with the place of the act it comes from.",
                ),
                words!(
                    "Dove il documento lascia aperto un punto, il piano dice la lettura seguita, perché, e quali altre sarebbero sostenibili.",
                    "Where the document leaves a point open, the plan states the reading taken, why, and which others would be defensible.",
                ),
            ],
            list: &[],
        },
        SectionWords {
            title: words!("Da un punteggio al livello superiore", "From a score to the level above"),
            paragraphs: &[words!(
                "Il valore di un gruppo è la media delle sue voci con i pesi stampati. Il contributo di una voce è peso × (punteggio − riferimento della scala) ÷ somma dei pesi: i contributi, la riga del tetto e quella dell’arrotondamento danno esattamente la distanza del gruppo dal riferimento.",
                "The value of a group is the mean of its entries with the printed weights. The contribution of an entry is weight × (score − reference of the scale) ÷ sum of the weights: the contributions, the line of the cap and that of the rounding make exactly the distance of the group from the reference.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Quattro esiti", "Four outcomes"),
            paragraphs: &[words!("Un dato che manca non vale mai zero.", "A missing figure never counts as zero.")],
            list: &[
                words!("Valore: un punteggio sulla scala del piano.", "Value: a score on the plan’s own scale."),
                words!(
                    "Non applicabile: la voce non riguarda quell’ufficio o quel periodo, e il suo peso va alle altre.",
                    "Not applicable: the entry does not concern that office or period, and its weight goes to the others.",
                ),
                words!(
                    "Mancante: il dato non c’è ancora, e il suo peso resta scoperto.",
                    "Missing: the figure is not there yet, and its weight stays uncovered.",
                ),
                words!(
                    "Non definito: il numero non esiste, per esempio per una divisione per zero.",
                    "Undefined: there is no such number, for instance because of a division by zero.",
                ),
            ],
        },
        SectionWords {
            title: words!("Quanto è completo un valore", "How complete a value is"),
            paragraphs: &[words!(
                "Accanto a ogni valore parziale stanno la parte di peso che ha dati e i due valori fra cui starà quello completo. Se un lato non ha limite, si dice.",
                "Beside every partial value stand the share of weight that has data and the two values between which the complete one will lie. If a side has no bound, it is said.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Aritmetica", "Arithmetic"),
            paragraphs: &[words!(
                "Somme e prodotti sono esatti, in base dieci. Ogni divisione è arrotondata una volta sola, a 12 decimali, alla cifra pari più vicina; prima si moltiplica, poi si divide. Le fasce confrontano i punteggi a 9 decimali. Sullo schermo i numeri sono arrotondati soltanto alla fine, alla cifra più vicina; a metà strada, lontano dallo zero. Un numero troppo grande è detto, non troncato.",
                "Sums and products are exact, in base ten. Every division is rounded once, at 12 decimals, half to even; multiplication comes first, division last. Bands compare scores at 9 decimals. On the screen numbers are rounded only at the end, to the nearest digit; half way, away from zero. A number that is too large is reported, not cut.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Impronte", "Digests"),
            paragraphs: &[words!(
                "L’impronta SHA-256 del piano e quella dei risultati stanno con ogni calcolo: chi ha gli stessi documenti ottiene gli stessi numeri, cifra per cifra.",
                "The SHA-256 digest of the plan and that of the results travel with every calculation: whoever has the same documents gets the same numbers, digit for digit.",
            )],
            list: &[],
        },
    ],
};
