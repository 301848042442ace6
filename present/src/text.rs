//! Sentences with facts in them, counts, lists, letters.

use piramide_engine::raw::{Language, Text};

use crate::bilingual::{Words, both};

/// What differs between the languages without being words, as signs and separators.
pub(crate) fn either<Thing>(language: Language, it: Thing, en: Thing) -> Thing {
    match language {
        Language::Italian => it,
        Language::English => en,
    }
}

/// Words in both languages, with the facts that stand at `{0}`, `{1}`…: `said!(language, "da {0} a {1}", "from {0} to
/// {1}", &low, &high)`; a place without a fact, or a fact that a language leaves out, does not compile.
macro_rules! said {
    ($language:expr, $it:literal, $en:literal $(, $fact:expr)* $(,)?) => {{
        const { assert!($crate::text::agree($it, $en, <[&str]>::len(&[$(stringify!($fact)),*])), "places and facts differ") };
        $crate::text::say($language, $crate::bilingual::words!($it, $en), &[$($fact),*])
    }};
}
pub(crate) use said;

/// Signs that both languages share, with the facts that stand at `{0}`, `{1}`…, each at least once.
macro_rules! filled {
    ($signs:literal $(, $fact:expr)* $(,)?) => {{
        const { assert!($crate::text::agree($signs, $signs, <[&str]>::len(&[$(stringify!($fact)),*])), "places and facts differ") };
        $crate::text::fill($signs, &[$($fact),*])
    }};
}
pub(crate) use filled;

/// What [`said!`] stands for; never inlined, so that a sentence weighs its words and little else.
#[inline(never)]
pub(crate) fn say(language: Language, words: Words, facts: &[&str]) -> String {
    fill(words.told(language), facts)
}

/// What [`filled!`] stands for: one function for every sentence, lighter on the page than a formatter for each.
#[inline(never)]
pub(crate) fn fill(signs: &str, facts: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = signs;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let place = after.bytes().next().map_or(0, |digit| usize::from(digit.wrapping_sub(b'0')));
        text.push_str(facts.get(place).copied().unwrap_or_default());
        rest = after.get("0}".len()..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

/// Whether both languages have a place for each of so many facts, and for no other.
pub(crate) const fn agree(it: &str, en: &str, facts: usize) -> bool {
    facts < 10 && places(it.as_bytes()) == (1 << facts) - 1 && places(en.as_bytes()) == (1 << facts) - 1
}

/// Whether both languages have the same places for facts.
pub(crate) const fn same_places(it: &str, en: &str) -> bool {
    places(it.as_bytes()) == places(en.as_bytes())
}

/// The places of a text, a bit each; what is no place, as `{` alone, sets a bit that no fact has.
const fn places(mut text: &[u8]) -> u32 {
    let mut places = 0;
    while let [first, rest @ ..] = text {
        text = match (first, rest) {
            (b'{', [digit @ b'0'..=b'9', b'}', rest @ ..]) => {
                places |= 1 << (*digit - b'0');
                rest
            }
            (b'{', _) => return u32::MAX,
            _ => rest,
        };
    }
    places
}

/// The words of a plan for a reader of `language`.
pub(crate) fn words_of(text: &Text, language: Language) -> String {
    text.in_language(language).to_owned()
}

/// The words of a plan, where it has them.
pub(crate) fn words_if(text: Option<&Text>, language: Language) -> Option<String> {
    text.map(|text| words_of(text, language))
}

/// Those of some texts that are there.
pub(crate) fn those(texts: Vec<Option<String>>) -> Vec<String> {
    texts.into_iter().flatten().collect()
}

/// `1 errore`, `2 errori`: a count with its noun.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    filled!("{0} {1}", &count.to_string(), if count == 1 { one } else { many })
}

/// Words as a list: `a`, `a e b`, `a, b e c`.
pub(crate) fn listed(language: Language, words: &[String]) -> String {
    let and = both!(language, "e", "and");
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => filled!("{0} {1} {2}", &before.join(", "), and, last),
    }
}

/// Bounds in words: `da 1 a 5`, `da 1 in su`, `fino a 5`; nothing where there is none.
pub(crate) fn between(language: Language, low: Option<&str>, high: Option<&str>) -> Option<String> {
    Some(match (low, high) {
        (Some(low), Some(high)) => said!(language, "da {0} a {1}", "from {0} to {1}", low, high),
        (Some(low), None) => said!(language, "da {0} in su", "from {0} up", low),
        (None, Some(high)) => said!(language, "fino a {0}", "up to {0}", high),
        (None, None) => return None,
    })
}

/// The same words with a capital letter at the beginning.
pub(crate) fn capital(words: &str) -> String {
    let mut signs = words.chars();
    let mut text = String::with_capacity(words.len());
    if let Some(first) = signs.next() {
        text.push(upper(first));
    }
    text.push_str(signs.as_str());
    text
}

/// The distance between a small letter and its capital, in ASCII and in Latin-1 alike.
const CASE: u32 = 32;

/// The capital of a letter of Italian or English; the tables of all the world's letters would weigh on the page.
fn upper(letter: char) -> char {
    let small = matches!(letter, 'a'..='z' | 'à'..='ö' | 'ø'..='þ');
    if small { char::from_u32(letter as u32 - CASE).unwrap_or(letter) } else { letter }
}

/// Whether a sign is a letter of a language written in Latin letters.
pub(crate) fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, 'ª' | 'µ' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ')
}

/// The same words in small letters, of Italian or English.
pub(crate) fn lower(words: &str) -> String {
    let small = |letter: char| {
        let capital = matches!(letter, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ');
        if capital { char::from_u32(letter as u32 + CASE).unwrap_or(letter) } else { letter }
    };
    words.chars().map(small).collect()
}

/// Words as they are looked for: small letters without accents, plain quotes, blanks and dashes.
pub(crate) fn folded(words: &str) -> String {
    let fold = |sign: char| match sign {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        '–' | '—' => '-',
        '\u{a0}' => ' ',
        other => other,
    };
    let combining = |sign: &char| !matches!(sign, '\u{300}'..='\u{36f}');
    lower(words).chars().filter(combining).map(fold).collect()
}

/// A sentence: with a full stop at its end, unless it has a sign of its own.
pub(crate) fn sentence(words: &str) -> String {
    let words = words.trim();
    let ends = words.ends_with(['.', '!', '?', '…', ':']);
    if ends || words.is_empty() { words.to_owned() } else { filled!("{0}.", words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_stands_in_its_place() {
        let told = |language| said!(language, "da {0} a {1}", "between {1} and {0}, {0} excluded", "1", "{0}");
        assert_eq!(told(Language::Italian), "da 1 a {0}");
        assert_eq!(told(Language::English), "between {0} and 1, 1 excluded");
        assert_eq!(filled!("è «{0}»", "così"), "è «così»");
        assert_eq!(said!(Language::English, "nulla", "nothing"), "nothing");
    }

    #[test]
    fn places_and_facts_agree() {
        assert!(agree("{1} e {0}", "{0} and {1}", 2));
        assert!(agree("niente", "nothing", 0));
        for (it, en, facts) in [("{0}", "nothing", 1), ("{0}", "{1}", 2), ("{0} {2}", "{0} {2}", 2), ("{a}", "{0}", 1)]
        {
            assert!(!agree(it, en, facts), "{it}, {en}");
        }
    }

    #[test]
    fn counts_and_lists_read_as_words() {
        assert_eq!(counted(1, "errore", "errori"), "1 errore");
        assert_eq!(counted(0, "errore", "errori"), "0 errori");
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(listed(Language::Italian, &words), "a, b e c");
        assert_eq!(listed(Language::English, &words[..2]), "a and b");
        assert_eq!(capital("è così"), "È così");
        assert_eq!(lower("QUALITÀ Più ß"), "qualità più ß");
        assert_eq!(folded("Qualità dell’ENTE – È"), "qualita dell'ente - e");
        assert_eq!(folded("e\u{300}"), "e");
        assert_eq!(sentence("Fatto"), "Fatto.");
        assert_eq!(sentence("Fatto?"), "Fatto?");
    }
}
