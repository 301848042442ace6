//! The keys of words, as the page carries them, and the words of the languages that it has learned.

use std::sync::OnceLock;

use piramide_engine::finding::{File, Findings};
use piramide_engine::raw::Language;
use piramide_engine::read::document::{Member, Value};
use piramide_engine::read::{Limits, parse};

use super::key::key;
use crate::text::same_places;

/// The words of a language by their key, in its order.
type Known = Vec<(u32, Box<str>)>;

/// The languages that the page has learned.
static ITALIAN: OnceLock<Known> = OnceLock::new();
static ENGLISH: OnceLock<Known> = OnceLock::new();

/// Words in both languages, by their key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Words(u32);

impl Words {
    /// The key of words with the same places for facts in both languages; others do not compile.
    pub(crate) const fn new(it: &str, en: &str) -> Self {
        assert!(same_places(it, en), "the languages have different places");
        Self(key(it, en))
    }

    /// The words for a reader of `language`; an ellipsis where the page has not learned them.
    #[inline(never)]
    pub(crate) fn told(self, language: Language) -> &'static str {
        let known = shelf(language).get().map_or(&[][..], Vec::as_slice);
        let place = known.binary_search_by_key(&self.0, |(key, _)| *key);
        place.ok().and_then(|place| known.get(place)).map_or("…", |(_, words)| words)
    }
}

const fn shelf(language: Language) -> &'static OnceLock<Known> {
    match language {
        Language::Italian => &ITALIAN,
        Language::English => &ENGLISH,
    }
}

/// Whether the page has the words of a language.
pub fn knows(language: Language) -> bool {
    shelf(language).get().is_some()
}

/// Learns the words of a language from the bytes of its file; says whether the page has them now.
pub fn learn(language: Language, bytes: &[u8]) -> bool {
    if let Some(known) = known(bytes) {
        let _ = shelf(language).set(known);
    }
    knows(language)
}

/// The words of a file, by their keys.
fn known(bytes: &[u8]) -> Option<Known> {
    let tree = parse(bytes, File::Plan, &Limits::default(), &mut Findings::new())?;
    let Value::Object(members) = tree.value else { return None };
    let mut known: Known = members.into_iter().map(entry).collect::<Option<_>>()?;
    known.sort_unstable_by_key(|(key, _)| *key);
    Some(known)
}

/// A key with its words.
fn entry(member: Member) -> Option<(u32, Box<str>)> {
    let Value::Text(words) = member.node.value else { return None };
    Some((u32::from_str_radix(&member.key, 16).ok()?, words))
}
