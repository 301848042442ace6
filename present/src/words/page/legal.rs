//! Legal notes.

use super::{PageWords, SectionWords};
use crate::bilingual::words;

/// The words of the page.
pub(super) const WORDS: PageWords = PageWords {
    lead: words!(
        "Da dove vengono i dati, che valore hanno, che cosa resta a te.",
        "Where the data come from, what they are worth, what stays with you.",
    ),
    sections: &[
        SectionWords {
            title: words!("Valore dei dati", "Standing of the data"),
            paragraphs: &[words!(
                "Fanno fede gli atti pubblicati dalle amministrazioni. I piani offerti qui ne trascrivono i numeri, ciascuno con le parole citate e le righe del testo. I numeri calcolati non sono atti dell’amministrazione.",
                "The acts published by the administrations are authoritative. The plans offered here transcribe their numbers, each with the quoted words and the lines of the text. Computed numbers are not acts of the administration.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Riservatezza", "Privacy"),
            paragraphs: &[words!(
                "La pagina non usa cookie, non raccoglie dati e non fa richieste fuori dalla propria cartella. I file che apri non lasciano il browser. Nel browser resta, se lo permette, soltanto la lingua che hai scelto.",
                "The page uses no cookies, collects no data and makes no request outside its own folder. The files that you open do not leave the browser. The browser keeps, if it allows it, only the language that you chose.",
            )],
            list: &[],
        },
    ],
};
