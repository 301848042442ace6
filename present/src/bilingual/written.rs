//! The words themselves, as a native program carries them.

use piramide_engine::raw::Language;

use crate::text::same_places;

/// Whether the program has the words of a language: natively it always has.
pub const fn knows(_language: Language) -> bool {
    true
}

/// Nothing has to be learned natively.
pub const fn learn(language: Language, _bytes: &[u8]) -> bool {
    knows(language)
}

/// Words in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    it: &'static str,
    en: &'static str,
}

impl Words {
    /// Words with the same places for facts in both languages; others do not compile.
    pub(crate) const fn new(it: &'static str, en: &'static str) -> Self {
        assert!(same_places(it, en), "the languages have different places");
        Self { it, en }
    }

    /// The words for a reader of `language`.
    pub(crate) const fn told(self, language: Language) -> &'static str {
        match language {
            Language::Italian => self.it,
            Language::English => self.en,
        }
    }
}
