//! Percentages inside Italian sentences: the article follows the sound of the number.

use crate::text::filled;

/// How the number sounds: what the article before it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sound {
    /// `il 20 %`
    Consonant,
    /// `l’80 %`, `l’11 %`, `l’1 %`
    Vowel,
    /// `lo 0,5 %`
    Zero,
}

/// How a written number begins when it is read aloud.
fn sound(written: &str) -> Sound {
    let whole: String = written.chars().take_while(char::is_ascii_digit).collect();
    match whole.as_str() {
        "0" => Sound::Zero,
        "1" | "11" => Sound::Vowel,
        other if other.starts_with('8') => Sound::Vowel,
        _ => Sound::Consonant,
    }
}

/// `il 20 %`, `l’80 %`, `lo 0,5 %`; words before the number (`oltre`, `meno di`) take no article.
pub(crate) fn the(written: &str) -> String {
    let digits = written.starts_with(|sign: char| sign.is_ascii_digit());
    let article = match (digits, sound(written)) {
        (false, _) => "",
        (true, Sound::Consonant) => "il ",
        (true, Sound::Vowel) => "l’",
        (true, Sound::Zero) => "lo ",
    };
    filled!("{0}{1}", article, written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_follows_the_sound() {
        assert_eq!(the("20\u{a0}%"), "il 20\u{a0}%");
        assert_eq!(the("80\u{a0}%"), "l’80\u{a0}%");
        assert_eq!(the("8,5\u{a0}%"), "l’8,5\u{a0}%");
        assert_eq!(the("11,1\u{a0}%"), "l’11,1\u{a0}%");
        assert_eq!(the("1\u{a0}%"), "l’1\u{a0}%");
        assert_eq!(the("18\u{a0}%"), "il 18\u{a0}%");
        assert_eq!(the("oltre 99,9\u{a0}%"), "oltre 99,9\u{a0}%");
        assert_eq!(the("0,5\u{a0}%"), "lo 0,5\u{a0}%");
    }
}
