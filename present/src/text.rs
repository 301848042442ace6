//! Words in both languages, side by side: a missing one does not compile.

use piramide_engine::raw::Language;

/// The words for a reader of `language`.
pub(crate) fn both<Words>(language: Language, it: Words, en: Words) -> Words {
    match language {
        Language::Italian => it,
        Language::English => en,
    }
}

/// `1 errore`, `2 errori`: a count with its noun.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Words as a list: `a`, `a e b`, `a, b e c`.
pub(crate) fn listed(language: Language, words: &[String]) -> String {
    let and = both(language, "e", "and");
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} {and} {last}", before.join(", ")),
    }
}

/// The same words with a capital letter at the beginning.
pub(crate) fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map(upper).into_iter().chain(signs).collect()
}

/// The distance between a small letter and its capital, in ASCII and in Latin-1 alike.
const CASE: u32 = 32;

/// The capital of a letter of Italian or English; the tables of all the world's letters would weigh on the page.
fn upper(letter: char) -> char {
    let small = matches!(letter, 'a'..='z' | 'à'..='ö' | 'ø'..='þ');
    if small { char::from_u32(letter as u32 - CASE).unwrap_or(letter) } else { letter }
}

/// The same words in small letters, of Italian or English.
pub(crate) fn lower(words: &str) -> String {
    let small = |letter: char| {
        let capital = matches!(letter, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ');
        if capital { char::from_u32(letter as u32 + CASE).unwrap_or(letter) } else { letter }
    };
    words.chars().map(small).collect()
}

/// A sentence: with a full stop at its end, unless it has a sign of its own.
pub(crate) fn sentence(words: &str) -> String {
    let words = words.trim();
    let ends = words.ends_with(['.', '!', '?', '…', ':']);
    if ends || words.is_empty() { words.to_owned() } else { format!("{words}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_lists_read_as_words() {
        assert_eq!(counted(1, "errore", "errori"), "1 errore");
        assert_eq!(counted(0, "errore", "errori"), "0 errori");
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(listed(Language::Italian, &words), "a, b e c");
        assert_eq!(listed(Language::English, &words[..2]), "a and b");
        assert_eq!(capital("è così"), "È così");
        assert_eq!(lower("QUALITÀ Più ß"), "qualità più ß");
        assert_eq!(sentence("Fatto"), "Fatto.");
        assert_eq!(sentence("Fatto?"), "Fatto?");
    }
}
