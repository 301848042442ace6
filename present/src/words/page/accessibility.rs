//! Accessibility.

use super::{PageWords, SectionWords};
use crate::bilingual::words;

/// The words of the page.
pub(super) const WORDS: PageWords = PageWords {
    lead: words!(
        "La pagina è fatta per WCAG 2.2, livello AA, e per la norma EN 301 549.",
        "The page is made for WCAG 2.2, level AA, and for EN 301 549.",
    ),
    sections: &[
        SectionWords {
            title: words!("Come è fatta", "How it is made"),
            paragraphs: &[],
            list: &[
                words!(
                    "Tutto si raggiunge con la tastiera, e il fuoco si vede sempre.",
                    "Everything can be reached with the keyboard, and the focus is always visible.",
                ),
                words!(
                    "Ogni grafico ha un nome, una descrizione e una tabella con gli stessi dati.",
                    "Every drawing has a name, a description and a table with the same data.",
                ),
                words!(
                    "Uno stato è detto con una parola, un simbolo e una trama: mai con il solo colore.",
                    "A state is told by a word, a symbol and a pattern: never by colour alone.",
                ),
                words!(
                    "Le pagine reggono una finestra larga 320 pixel e l’ingrandimento al 400 %.",
                    "The pages hold in a window 320 pixels wide and at 400 % zoom.",
                ),
                words!(
                    "La stampa e il salvataggio in PDF mantengono titoli, tabelle e avvertenze.",
                    "Print and PDF keep headings, tables and warnings.",
                ),
            ],
        },
        SectionWords {
            title: words!("Come è verificata", "How it is checked"),
            paragraphs: &[words!(
                "Ogni vista è controllata in un browser, in italiano e in inglese, in una finestra stretta e in una larga, con le regole automatiche di axe-core. Le regole automatiche non bastano: restano da fare le prove con i lettori di schermo.",
                "Every view is checked in a browser, in Italian and in English, in a narrow and in a wide window, with the automatic rules of axe-core. Automatic rules are not enough: trials with screen readers are still to be made.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Dichiarazione e segnalazioni", "Statement and feedback"),
            paragraphs: &[words!(
                "La dichiarazione di accessibilità prevista dalla legge 4/2004 è dell’amministrazione che pubblica la pagina, come l’indirizzo a cui mandare le segnalazioni.",
                "The accessibility statement required by Italian law 4/2004 belongs to the administration that publishes the page, and so does the address for feedback.",
            )],
            list: &[],
        },
    ],
};
