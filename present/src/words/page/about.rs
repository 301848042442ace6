//! What Piramide is.

use super::{PageWords, SectionWords};
use crate::bilingual::words;

/// The words of the page.
pub(super) const WORDS: PageWords = PageWords {
    lead: words!(
        "Un calcolatore aperto dei piani della performance: ogni numero si può seguire fino all’atto.",
        "An open calculator of performance plans: every number can be followed back to the act.",
    ),
    sections: &[
        SectionWords {
            title: words!("Che cosa fa", "What it does"),
            paragraphs: &[
                words!(
                    "Legge il piano della performance di un’amministrazione e i suoi risultati, calcola gli indici con le regole del piano e spiega ogni numero: formula, dati, obiettivo, tetto, peso, contributo e fonte.",
                    "It reads the performance plan of an administration and its results, computes the indices by the plan’s own rules and explains every number: formula, data, target, cap, weight, contribution and source.",
                ),
                words!(
                    "Non è un servizio: è una pagina che lavora nel browser, anche senza rete e da una cartella condivisa.",
                    "It is not a service: it is a page that works in the browser, even without a network and from a shared folder.",
                ),
            ],
            list: &[],
        },
        SectionWords {
            title: words!("Con i tuoi file", "With your files"),
            paragraphs: &[words!(
                "Puoi aprire un piano e i suoi risultati in formato JSON, trascinandoli sulla pagina. Restano nel browser: quando ricarichi la pagina vanno aperti di nuovo. Se un file non va, la pagina elenca che cosa non va e in quale riga, e ciò che vedevi resta com’era.",
                "You can open a plan and its results in JSON format by dropping them on the page. They stay in the browser: when you reload the page they have to be opened again. If a file is faulty, the page lists what is wrong and on which line, and what you saw stays as it was.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Che cosa non fa", "What it does not do"),
            paragraphs: &[words!(
                "Non valuta persone e non contiene dati personali. Non aggiunge giudizi, colori o soglie che nessun atto stampa. Dove i risultati sono illustrativi o provvisori lo dice in ogni vista, nella stampa e nell’indirizzo.",
                "It does not assess people and holds no personal data. It adds no judgement, colour or threshold that no act prints. Where results are illustrative or provisional it says so in every view, in print and in the address.",
            )],
            list: &[],
        },
    ],
};
