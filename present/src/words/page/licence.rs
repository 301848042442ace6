//! Licence, and what is by others.

use super::{PageWords, SectionWords};
use crate::bilingual::words;

/// The words of the page.
pub(super) const WORDS: PageWords = PageWords {
    lead: words!("Piramide è software libero: EUPL, versione 1.2.", "Piramide is free software: EUPL, version 1.2."),
    sections: &[
        SectionWords {
            title: words!("Licenza", "Licence"),
            paragraphs: &[words!(
                "Chiunque può usare, studiare, modificare e ridistribuire Piramide alle condizioni della European Union Public Licence 1.2. Il testo sta nel file LICENSE accanto a questa pagina; nel file unico, dentro la pagina stessa.",
                "Anyone may use, study, change and share Piramide under the European Union Public Licence 1.2. The text is in the file LICENSE beside this page; in the single file, inside the page itself.",
            )],
            list: &[],
        },
        SectionWords {
            title: words!("Opere di terzi", "Works by others"),
            paragraphs: &[words!(
                "I testi delle licenze stanno nel file THIRD-PARTY-NOTICES.md accanto a questa pagina; nel file unico, dentro la pagina stessa.",
                "The texts of the licences are in the file THIRD-PARTY-NOTICES.md beside this page; in the single file, inside the page itself.",
            )],
            list: &[
                words!(
                    "bootstrap-italia: stili e icone, BSD-3-Clause.",
                    "bootstrap-italia: styles and icons, BSD-3-Clause."
                ),
                words!(
                    "Titillium Web: carattere, SIL Open Font License 1.1.",
                    "Titillium Web: typeface, SIL Open Font License 1.1.",
                ),
                words!(
                    "Leptos, rust_decimal, wasm-bindgen e le altre librerie del programma: MIT o Apache-2.0.",
                    "Leptos, rust_decimal, wasm-bindgen and the other libraries of the programme: MIT or Apache-2.0.",
                ),
                words!(
                    "Documenti delle amministrazioni: citati nei piani, con la fonte.",
                    "Documents of the administrations: quoted in the plans, with their source.",
                ),
            ],
        },
    ],
};
