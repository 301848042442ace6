//! The language of the reader: the browser's until one is chosen, then the chosen one, remembered where that is allowed.

use piramide_present::Language;

use crate::browser::{locale, storage};

/// Where the choice is remembered.
const KEY: &str = "piramide.language";

/// The language to begin with.
pub fn first() -> Language {
    let remembered = storage::read(KEY).ok().flatten().and_then(|word| named(&word));
    remembered.unwrap_or_else(|| preferred(&locale::languages()))
}

/// Remembers a choice; where the browser keeps nothing it lasts as long as the page.
pub fn remember(language: Language) {
    let _ = storage::write(KEY, language.word());
}

fn named(word: &str) -> Option<Language> {
    Language::ALL.iter().copied().find(|language| language.word() == word)
}

/// The first language asked for that there is; English for who asks for others.
fn preferred(tags: &[String]) -> Language {
    let known = |tag: &String| named(&tag.get(..2)?.to_lowercase());
    tags.iter().find_map(known).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(tags: &[&str]) -> Language {
        preferred(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_first_known_language_is_taken() {
        assert_eq!(asking(&["it-IT", "en"]), Language::Italian);
        assert_eq!(asking(&["de-DE", "it", "en"]), Language::Italian);
        assert_eq!(asking(&["EN-gb"]), Language::English);
        assert_eq!(asking(&["fr"]), Language::English);
        assert_eq!(asking(&[]), Language::English);
    }
}
