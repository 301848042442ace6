//! Facts: names with their values.

use piramide_engine::raw::Language;

use crate::Address;
use crate::bilingual::Words;
use crate::view::Fact;

/// A fact.
pub(crate) fn fact(name: &str, value: String) -> Fact {
    linked(name, value, None)
}

/// A fact that leads somewhere.
pub(crate) fn linked(name: &str, value: String, address: Option<Address>) -> Fact {
    Fact { name: name.to_owned(), value, address }
}

/// Facts in the order in which they are told, for a reader of a language.
pub(crate) struct Facts {
    language: Language,
    pub told: Vec<Fact>,
}

impl Facts {
    pub(crate) fn new(language: Language) -> Self {
        Self { language, told: Vec::new() }
    }

    /// Adds a fact, if there is a value to tell.
    pub(crate) fn tell(&mut self, label: Words, value: Option<String>) {
        self.tell_of(label.told(self.language), value);
    }

    /// Adds a fact whose name is already in the language of the reader, if there is a value to tell.
    pub(crate) fn tell_of(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            self.told.push(fact(name, value));
        }
    }
}
