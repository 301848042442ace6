//! The language of the reader: the browser's until one is chosen, then the chosen one, remembered where that is allowed;
//! and its words, which come in a file of their own.

use piramide_present::{Address, Language, bilingual};

use crate::browser::load::{self, Refusal};
use crate::browser::storage;

/// Where the choice is remembered; `web/boot/boot.js` reads it, which shows the first words.
const KEY: &str = "piramide.language";

/// The language to begin with: the one of the address, else the reader's.
pub fn first(address: Option<&Address>) -> Language {
    let own = || Language::ALL.iter().copied().find(|language| language.word() == load::language());
    address.and_then(|address| address.language).or_else(own).unwrap_or(Language::English)
}

/// Remembers a choice; where the browser keeps nothing it lasts as long as the page.
pub fn remember(language: Language) {
    storage::write(KEY, language.word());
}

/// The file of the words of a language.
pub fn file(language: Language) -> String {
    ["words/", language.word(), ".json"].concat()
}

/// Brings the words of a language, if they are not here yet.
///
/// # Errors
/// Why the file could not be had.
pub async fn learn(language: Language) -> Result<(), Refusal> {
    if bilingual::knows(language) {
        return Ok(());
    }
    let bytes = load::load(&file(language)).await?;
    if bilingual::learn(language, &bytes) { Ok(()) } else { Err(Refusal::Damaged) }
}
