//! The pages that do not change with the plan.

use piramide_engine::raw::Language;

use crate::address::Page;
use crate::label::Label;
use crate::text::both;

/// A page that does not change with the plan, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedView {
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence.
    pub lead: String,
    /// Its parts.
    pub sections: Vec<FixedSection>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedSection {
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// A list after them.
    pub list: Vec<String>,
}

/// Title, paragraphs, list.
type Words = (&'static str, &'static [&'static str], &'static [&'static str]);

/// The page, ready to show.
pub fn fixed_view(page: Page, language: Language) -> FixedView {
    let (title, lead, sections) = match page {
        Page::Method => {
            (Label::Method, both(language, METHOD_LEAD.0, METHOD_LEAD.1), both(language, METHOD_IT, METHOD_EN))
        }
        Page::About => (Label::About, both(language, ABOUT_LEAD.0, ABOUT_LEAD.1), both(language, ABOUT_IT, ABOUT_EN)),
        Page::Legal => {
            (Label::LegalNotes, both(language, LEGAL_LEAD.0, LEGAL_LEAD.1), both(language, LEGAL_IT, LEGAL_EN))
        }
        Page::Accessibility => {
            (Label::Accessibility, both(language, ACCESS_LEAD.0, ACCESS_LEAD.1), both(language, ACCESS_IT, ACCESS_EN))
        }
        Page::Licence => {
            (Label::Licence, both(language, LICENCE_LEAD.0, LICENCE_LEAD.1), both(language, LICENCE_IT, LICENCE_EN))
        }
    };
    let owned = |words: &[&str]| words.iter().map(|text| (*text).to_owned()).collect();
    let section = |&(title, paragraphs, list): &Words| FixedSection {
        title: title.to_owned(),
        paragraphs: owned(paragraphs),
        list: owned(list),
    };
    FixedView {
        title: title.text(language).to_owned(),
        lead: lead.to_owned(),
        sections: sections.iter().map(section).collect(),
    }
}

const METHOD_LEAD: (&str, &str) = (
    "Le stesse regole per ogni piano; i numeri, i pesi e i limiti sono quelli che il piano stampa.",
    "The same rules for every plan; numbers, weights and limits are those that the plan prints.",
);

const METHOD_IT: &[Words] = &[
    (
        "Da un risultato a un punteggio",
        &[
            "Il piano dice come si misura un indicatore, qual è il suo obiettivo e con quale regola il risultato diventa un punteggio: scostamento dall’obiettivo, quota raggiunta, sì o no, progetto consegnato, fascia. Nessun peso, obiettivo, limite o scala sta nel programma: stanno nel piano, ciascuno con il punto dell’atto da cui viene.",
            "Dove il documento lascia aperto un punto, il piano dice la lettura seguita, perché, e quali altre sarebbero sostenibili.",
        ],
        &[],
    ),
    (
        "Da un punteggio al livello superiore",
        &[
            "Il valore di un gruppo è la media dei suoi elementi con i pesi stampati. Il contributo di un elemento è peso × (punteggio − riferimento della scala) ÷ somma dei pesi: i contributi, la riga del limite e quella dell’arrotondamento danno esattamente la distanza del gruppo dal riferimento.",
        ],
        &[],
    ),
    (
        "Quattro esiti",
        &["Un dato che manca non vale mai zero."],
        &[
            "Valore: un punteggio sulla scala del piano.",
            "Non applicabile: l’elemento non riguarda quell’ufficio o quel periodo, e il suo peso va agli altri.",
            "Mancante: il dato non c’è ancora, e il suo peso resta scoperto.",
            "Non definito: il numero non esiste, per esempio per una divisione per zero.",
        ],
    ),
    (
        "Quanto è completo un valore",
        &[
            "Accanto a ogni valore parziale stanno la parte di peso che ha dati e i due valori fra cui starà quello completo. Se un lato non ha limite, si dice.",
        ],
        &[],
    ),
    (
        "Aritmetica",
        &[
            "Somme e prodotti sono esatti, in base dieci. Ogni divisione è arrotondata una volta sola, a 12 decimali, alla cifra pari più vicina; prima si moltiplica, poi si divide. Le fasce confrontano i punteggi a 9 decimali. Sullo schermo i numeri sono arrotondati per eccesso a metà, solo alla fine. Un numero troppo grande è detto, non troncato.",
        ],
        &[],
    ),
    (
        "Impronte",
        &[
            "L’impronta SHA-256 del piano e quella dei risultati stanno con ogni calcolo: chi ha gli stessi documenti ottiene gli stessi numeri, cifra per cifra.",
        ],
        &[],
    ),
];

const METHOD_EN: &[Words] = &[
    (
        "From a result to a score",
        &[
            "The plan says how an indicator is measured, what its target is and by which rule the result becomes a score: deviation from the target, share achieved, yes or no, project delivered, band. No weight, target, limit or scale is in the programme: they are in the plan, each with the place of the act it comes from.",
            "Where the document leaves a point open, the plan states the reading taken, why, and which others would be defensible.",
        ],
        &[],
    ),
    (
        "From a score to the level above",
        &[
            "The value of a group is the mean of its elements with the printed weights. The contribution of an element is weight × (score − reference of the scale) ÷ sum of the weights: the contributions, the line of the cap and that of the rounding make exactly the distance of the group from the reference.",
        ],
        &[],
    ),
    (
        "Four outcomes",
        &["A missing figure never counts as zero."],
        &[
            "Value: a score on the plan’s own scale.",
            "Not applicable: the element does not concern that office or period, and its weight goes to the others.",
            "Missing: the figure is not there yet, and its weight stays uncovered.",
            "Undefined: there is no such number, for instance because of a division by zero.",
        ],
    ),
    (
        "How complete a value is",
        &[
            "Beside every partial value stand the share of weight that has data and the two values between which the complete one will lie. If a side has no bound, it is said.",
        ],
        &[],
    ),
    (
        "Arithmetic",
        &[
            "Sums and products are exact, in base ten. Every division is rounded once, at 12 decimals, half to even; multiplication comes first, division last. Bands compare scores at 9 decimals. On the screen numbers are rounded half up, only at the end. A number that is too large is reported, not cut.",
        ],
        &[],
    ),
    (
        "Digests",
        &[
            "The SHA-256 digest of the plan and that of the results travel with every calculation: whoever has the same documents gets the same numbers, digit for digit.",
        ],
        &[],
    ),
];

const ABOUT_LEAD: (&str, &str) = (
    "Un calcolatore aperto dei piani della performance: ogni numero si può seguire fino all’atto.",
    "An open calculator of performance plans: every number can be followed back to the act.",
);

const ABOUT_IT: &[Words] = &[
    (
        "Che cosa fa",
        &[
            "Legge il piano della performance di un’amministrazione e i suoi risultati, calcola gli indici con le regole del piano e spiega ogni numero: formula, dati, obiettivo, limite, peso, contributo e fonte.",
            "Non è un servizio: è una pagina che lavora nel browser, anche senza rete e da una cartella condivisa.",
        ],
        &[],
    ),
    (
        "Con i tuoi file",
        &[
            "Puoi aprire un piano e i suoi risultati in formato JSON, trascinandoli sulla pagina. Restano nel browser: quando ricarichi la pagina vanno aperti di nuovo. Se un file non va, la pagina elenca che cosa non va e in quale riga, e ciò che vedevi resta com’era.",
        ],
        &[],
    ),
    (
        "Che cosa non fa",
        &[
            "Non valuta persone e non contiene dati personali. Non aggiunge giudizi, colori o soglie che nessun atto stampa. Dove i risultati sono illustrativi o provvisori lo dice in ogni vista, nella stampa e nell’indirizzo.",
        ],
        &[],
    ),
];

const ABOUT_EN: &[Words] = &[
    (
        "What it does",
        &[
            "It reads the performance plan of an administration and its results, computes the indices by the plan’s own rules and explains every number: formula, data, target, cap, weight, contribution and source.",
            "It is not a service: it is a page that works in the browser, even without a network and from a shared folder.",
        ],
        &[],
    ),
    (
        "With your files",
        &[
            "You can open a plan and its results in JSON format by dropping them on the page. They stay in the browser: when you reload the page they have to be opened again. If a file is faulty, the page lists what is wrong and on which line, and what you saw stays as it was.",
        ],
        &[],
    ),
    (
        "What it does not do",
        &[
            "It does not assess people and holds no personal data. It adds no judgement, colour or threshold that no act prints. Where results are illustrative or provisional it says so in every view, in print and in the address.",
        ],
        &[],
    ),
];

const LEGAL_LEAD: (&str, &str) = (
    "Da dove vengono i dati, che valore hanno, che cosa resta a te.",
    "Where the data come from, what they are worth, what stays with you.",
);

const LEGAL_IT: &[Words] = &[
    (
        "Valore dei dati",
        &[
            "Fanno fede gli atti pubblicati dalle amministrazioni. I piani offerti qui ne trascrivono i numeri, ciascuno con le parole citate e le righe del testo. I numeri calcolati non sono atti dell’amministrazione.",
        ],
        &[],
    ),
    (
        "Riservatezza",
        &[
            "La pagina non usa cookie, non raccoglie dati e non fa richieste fuori dalla propria cartella. I file che apri non lasciano il browser. Nel browser resta, se lo permette, soltanto la lingua che hai scelto.",
        ],
        &[],
    ),
];

const LEGAL_EN: &[Words] = &[
    (
        "Standing of the data",
        &[
            "The acts published by the administrations are authoritative. The plans offered here transcribe their numbers, each with the quoted words and the lines of the text. Computed numbers are not acts of the administration.",
        ],
        &[],
    ),
    (
        "Privacy",
        &[
            "The page uses no cookies, collects no data and makes no request outside its own folder. The files that you open do not leave the browser. The browser keeps, if it allows it, only the language that you chose.",
        ],
        &[],
    ),
];

const ACCESS_LEAD: (&str, &str) = (
    "La pagina è fatta per WCAG 2.2, livello AA, e per la norma EN 301 549.",
    "The page is made for WCAG 2.2, level AA, and for EN 301 549.",
);

const ACCESS_IT: &[Words] = &[
    (
        "Come è fatta",
        &[],
        &[
            "Tutto si raggiunge con la tastiera, e il fuoco si vede sempre.",
            "Ogni grafico ha un nome, una descrizione e una tabella con gli stessi dati.",
            "Uno stato è detto con una parola, un simbolo e un motivo: mai con il solo colore.",
            "Le pagine reggono una finestra larga 320 pixel e l’ingrandimento al 400 %.",
            "La stampa e il salvataggio in PDF mantengono titoli, tabelle e avvertenze.",
        ],
    ),
    (
        "Come è verificata",
        &[
            "Ogni vista è controllata in un browser, in italiano e in inglese, in una finestra stretta e in una larga, con le regole automatiche di axe-core. Le regole automatiche non bastano: restano da fare le prove con i lettori di schermo.",
        ],
        &[],
    ),
    (
        "Dichiarazione e segnalazioni",
        &[
            "La dichiarazione di accessibilità prevista dalla legge 4/2004 è dell’amministrazione che pubblica la pagina, come l’indirizzo a cui mandare le segnalazioni.",
        ],
        &[],
    ),
];

const ACCESS_EN: &[Words] = &[
    (
        "How it is made",
        &[],
        &[
            "Everything can be reached with the keyboard, and the focus is always visible.",
            "Every drawing has a name, a description and a table with the same data.",
            "A state is told by a word, a symbol and a pattern: never by colour alone.",
            "The pages hold in a window 320 pixels wide and at 400 % zoom.",
            "Print and PDF keep headings, tables and warnings.",
        ],
    ),
    (
        "How it is checked",
        &[
            "Every view is checked in a browser, in Italian and in English, in a narrow and in a wide window, with the automatic rules of axe-core. Automatic rules are not enough: trials with screen readers are still to be made.",
        ],
        &[],
    ),
    (
        "Statement and feedback",
        &[
            "The accessibility statement required by Italian law 4/2004 belongs to the administration that publishes the page, and so does the address for feedback.",
        ],
        &[],
    ),
];

const LICENCE_LEAD: (&str, &str) =
    ("Piramide è software libero: EUPL, versione 1.2.", "Piramide is free software: EUPL, version 1.2.");

const LICENCE_IT: &[Words] = &[
    (
        "Licenza",
        &[
            "Chiunque può usare, studiare, modificare e ridistribuire Piramide alle condizioni della European Union Public Licence 1.2. Il testo sta nel file LICENSE accanto a questa pagina; nel file unico, dentro la pagina stessa.",
        ],
        &[],
    ),
    (
        "Opere di terzi",
        &[
            "I testi delle licenze stanno nel file THIRD-PARTY-NOTICES.md accanto a questa pagina; nel file unico, dentro la pagina stessa.",
        ],
        &[
            "bootstrap-italia: stili e icone, BSD-3-Clause.",
            "Titillium Web: carattere, SIL Open Font License 1.1.",
            "Leptos, rust_decimal, wasm-bindgen e le altre librerie del programma: MIT o Apache-2.0.",
            "Documenti delle amministrazioni: citati nei piani, con la fonte.",
        ],
    ),
];

const LICENCE_EN: &[Words] = &[
    (
        "Licence",
        &[
            "Anyone may use, study, change and share Piramide under the European Union Public Licence 1.2. The text is in the file LICENSE beside this page; in the single file, inside the page itself.",
        ],
        &[],
    ),
    (
        "Works by others",
        &[
            "The texts of the licences are in the file THIRD-PARTY-NOTICES.md beside this page; in the single file, inside the page itself.",
        ],
        &[
            "bootstrap-italia: styles and icons, BSD-3-Clause.",
            "Titillium Web: typeface, SIL Open Font License 1.1.",
            "Leptos, rust_decimal, wasm-bindgen and the other libraries of the programme: MIT or Apache-2.0.",
            "Documents of the administrations: quoted in the plans, with their source.",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_the_same_parts_in_both_languages() {
        for &page in Page::ALL {
            let [it, en] = [Language::Italian, Language::English].map(|language| fixed_view(page, language));
            assert_eq!(it.sections.len(), en.sections.len(), "{page:?}");
            for (it, en) in it.sections.iter().zip(&en.sections) {
                assert_eq!((it.paragraphs.len(), it.list.len()), (en.paragraphs.len(), en.list.len()), "{}", en.title);
                assert!(it.title != en.title && !it.title.is_empty());
            }
        }
    }
}
