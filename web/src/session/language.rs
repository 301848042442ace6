//! The language of the reader: the browser's until one is chosen, then the chosen one, remembered where that is allowed;
//! and its words, which come in a file of their own.

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use piramide_present::{Address, Language, bilingual};

use super::Session;
use super::post::Doing;
use crate::browser::load::{self, Refusal};
use crate::browser::{hash, storage};
use crate::message::Request;

/// Where the choice is remembered; `web/boot/boot.js` reads it, which shows the first words.
const KEY: &str = "piramide.language";

/// The language to begin with: the one of the address, else the reader's.
pub fn first(address: Option<&Address>) -> Language {
    let own = || Language::ALL.iter().copied().find(|language| language.word() == load::language());
    address.and_then(|address| address.language).or_else(own).unwrap_or(Language::English)
}

/// Remembers a choice; where the browser keeps nothing it lasts as long as the page.
fn remember(language: Language) {
    storage::write(KEY, language.word());
}

/// The file of the words of a language.
pub fn file(language: Language) -> String {
    ["words/", language.word(), ".json"].concat()
}

/// Brings the words of a language, if they are not here yet: the bytes of their file, for the desk.
///
/// # Errors
/// Why the file could not be had.
pub async fn learn(language: Language) -> Result<Option<Uint8Array>, Refusal> {
    if bilingual::knows(language) {
        return Ok(None);
    }
    let bytes = load::load(&file(language)).await?;
    if bilingual::learn(language, &bytes.to_vec()) { Ok(Some(bytes)) } else { Err(Refusal::Damaged) }
}

impl Session {
    /// Takes the reader's choice of language, here and for the next visits.
    pub fn speak(self, language: Language) {
        self.turn_to(language);
        remember(language);
        let here = self.address.get_untracked();
        if here.language.is_some_and(|fixed| fixed != language) {
            hash::replace(&Address::to(here.route).fragment());
        }
    }

    /// Shows everything in a language, once its words are here; until then, and if they do not come, all stays as it is.
    pub(super) fn turn_to(self, language: Language) {
        self.asked.set_value(language);
        if bilingual::knows(language) {
            return self.show_in(language);
        }
        spawn_local(async move {
            match learn(language).await {
                Ok(words) => {
                    self.teach(language, words);
                    // Meanwhile the reader may have asked for another one.
                    if self.asked.get_value() == language {
                        self.show_in(language);
                    }
                }
                Err(refusal) => self.ask(&Request::Absent { path: file(language), refusal }, None, Doing::View),
            }
        });
    }

    fn show_in(self, language: Language) {
        if self.language.get_untracked() != language {
            self.language.set(language);
            self.show(false, None);
        }
    }
}
