//! The numbers of a printed text, as Italian and English documents write them.

use crate::number::{Number, Rounding};
use crate::raw::Language;

/// How a text is compared with a number.
pub(super) struct Compared {
    /// The language that the text is written in.
    pub language: Language,
    /// Whether the number is in per cent: 85 % is then 85, and never 0.85.
    pub in_percent: bool,
    /// Whether a text without a sign is above zero.
    pub signed: bool,
}

/// A number of a text.
struct Token {
    /// Its digits with what separates them.
    digits: String,
    /// Whether a minus, or either sign (`+/-`, `±`, brackets), stands before it.
    minus: bool,
    either_sign: bool,
    /// Whether a percent sign follows.
    percent: bool,
    /// What a word after it multiplies it by: thousands, millions.
    times: Option<Number>,
    /// Whether it is a piece of a code or of a date, or stands for a day or a year.
    is_name: bool,
}

/// Whether a text prints one of several numbers, or is not such that this can be told.
pub(super) fn agrees(text: &str, numbers: &[Number], how: &Compared) -> bool {
    let plain = normalised(text);
    let joined = joined(&plain);
    let (own, other) = (tokens(&plain), tokens(&joined));
    let all = || own.iter().chain(&other);
    if all().any(|token| numbers.iter().any(|&number| prints(token, number, how, has_words(&plain)))) {
        return true;
    }
    let single = if joined == plain { &own } else { &other };
    let is_number = matches!(single.as_slice(), [only] if !only.is_name && read(&only.digits, how.language).is_some())
        && words(&plain) <= MOST_WORDS;
    let misread = || {
        let swapped = |token: &Token| read(&token.digits, other_language(how.language));
        all().filter(|token| !token.is_name).any(|token| swapped(token).is_some_and(|one| numbers.contains(&one)))
    };
    !is_number && !misread()
}

/// A text with more words than this is prose: its number may be another one.
const MOST_WORDS: usize = 3;

const fn other_language(language: Language) -> Language {
    match language {
        Language::Italian => Language::English,
        Language::English => Language::Italian,
    }
}

/// One kind of blank, of hyphen and of apostrophe.
fn normalised(text: &str) -> String {
    let one = |sign: char| match sign {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{2212}' | '\u{2013}' | '\u{2010}' | '\u{2011}' => '-',
        '\u{2019}' => '\'',
        other => other,
    };
    text.chars().map(one).collect()
}

/// The text with the blanks inside its numbers closed: `76.388.271, 53`, `1 234 567`.
fn joined(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let at = |place: usize| signs.get(place).copied();
    let is_digit = |place: usize| at(place).is_some_and(|sign| sign.is_ascii_digit());
    let mut joined = String::with_capacity(text.len());
    for (place, &sign) in signs.iter().enumerate() {
        let next = place.saturating_add(1);
        let before = place.checked_sub(1);
        let after_comma = before.and_then(at) == Some(',') && is_digit(next);
        let group = before.is_some_and(is_digit)
            && (1..=3).all(|step: usize| is_digit(place.saturating_add(step)))
            && !is_digit(place.saturating_add(4));
        if !(sign == ' ' && (after_comma || group)) {
            joined.push(sign);
        }
    }
    joined
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

fn has_words(text: &str) -> bool {
    words(text) > 0
}

/// The numbers of a text, in their order.
fn tokens(text: &str) -> Vec<Token> {
    let signs: Vec<char> = text.chars().collect();
    let at = |place: usize| signs.get(place).copied();
    let is_digit = |place: usize| at(place).is_some_and(|sign| sign.is_ascii_digit());
    let (mut tokens, mut place) = (Vec::new(), 0_usize);
    while place < signs.len() {
        if !is_digit(place) {
            place = place.saturating_add(1);
            continue;
        }
        let start = place;
        while is_digit(place) || (matches!(at(place), Some('.' | ',' | '\'')) && is_digit(place.saturating_add(1))) {
            place = place.saturating_add(1);
        }
        let digits: String = signs.get(start..place).unwrap_or_default().iter().collect();
        let before: String = signs.get(..start).unwrap_or_default().iter().collect();
        let after: String = signs.get(place..).unwrap_or_default().iter().collect();
        tokens.push(token(digits, &before, &after));
    }
    tokens
}

fn token(digits: String, before: &str, after: &str) -> Token {
    let is_currency = |sign: char| sign.is_whitespace() || matches!(sign, '€' | '$' | '£');
    let lead = before.trim_end_matches(is_currency);
    let last = lead.chars().last();
    let follows = after.trim_start().to_lowercase();
    let word: String = follows.chars().take_while(|sign| sign.is_alphabetic() || *sign == ' ').collect();
    let percent = follows.starts_with('%') || word.starts_with("per cent") || word.starts_with("percent");
    let first_word = word.split(' ').next().unwrap_or_default();
    let glued = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '/'));
    let either_sign = lead.ends_with("/-") || lead.ends_with('±') || (lead.ends_with('(') && after.starts_with(')'));
    let is_code = (glued(before.chars().last()) && !either_sign) || glued(after.chars().next());
    let is_name = is_code || (is_day_or_year(&digits) && (!word.trim().is_empty() || has_words(before)));
    Token {
        minus: last == Some('-')
            && !either_sign
            && !lead.trim_end_matches('-').ends_with(|sign: char| sign.is_alphanumeric()),
        either_sign,
        percent,
        times: times(first_word),
        is_name,
        digits,
    }
}

/// What a word after a number multiplies it by.
fn times(word: &str) -> Option<Number> {
    let times = match word {
        "mila" | "migliaia" | "thousand" => 1_000,
        "milione" | "milioni" | "mln" | "mio" | "million" | "millions" => 1_000_000,
        "miliardo" | "miliardi" | "mld" | "billion" | "billions" | "bn" => 1_000_000_000,
        _ => return None,
    };
    Some(Number::from_integer(times))
}

/// Whether digits look like a year (2021) or a day (31.12).
fn is_day_or_year(digits: &str) -> bool {
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let is_day = digits.split_once('.').is_some_and(|(day, month)| {
        let within = |text: &str, most: u8| {
            text.len() <= 2 && text.parse::<u8>().is_ok_and(|number| 1 <= number && number <= most)
        };
        within(day, 31) && within(month, 12)
    });
    digits.chars().all(|sign| sign.is_ascii_digit() || sign == '.') && (is_year || is_day)
}

/// The number that digits write in a language, if they write one.
fn read(digits: &str, language: Language) -> Option<Number> {
    let digits = digits.replace('\'', "");
    let plain = match (digits.rfind('.'), digits.rfind(',')) {
        (None, None) => digits,
        (Some(point), Some(comma)) => {
            let (thousands, decimal) = if point > comma { (',', '.') } else { ('.', ',') };
            let (whole, fraction) = digits.split_once(decimal)?;
            let is_one = is_grouped(whole, thousands) && fraction.chars().all(|sign| sign.is_ascii_digit());
            is_one.then(|| format!("{}.{fraction}", whole.replace(thousands, "")))?
        }
        (point, _) => {
            let sign = if point.is_some() { '.' } else { ',' };
            let thousands = if language == Language::Italian { '.' } else { ',' };
            let several = digits.matches(sign).count() > 1;
            let grouped = is_grouped(&digits, sign);
            match (several, grouped) {
                (true, false) => return None,
                (true, true) => digits.replace(sign, ""),
                (false, true) if sign == thousands => digits.replace(sign, ""),
                (false, _) => digits.replace(sign, "."),
            }
        }
    };
    let stripped = plain.trim_start_matches('0');
    let leads = if stripped.is_empty() || stripped.starts_with('.') { "0" } else { "" };
    Number::parse(&format!("{leads}{stripped}")).ok()
}

/// Whether digits stand in groups of three: `1.234.567`.
fn is_grouped(digits: &str, thousands: char) -> bool {
    let mut groups = digits.split(thousands);
    let first = groups.next().unwrap_or_default();
    let whole = !first.is_empty() && first.chars().all(|sign| sign.is_ascii_digit());
    let mut rest = groups.peekable();
    let alone = rest.peek().is_none();
    whole && (alone || (first.len() <= 3 && !first.starts_with('0'))) && rest.all(|group| group.len() == 3)
}

/// Whether a number of a text is a number, as printed, rounded or cut off.
fn prints(token: &Token, number: Number, how: &Compared, in_words: bool) -> bool {
    // Every run of digits of a date or a code may be the number.
    let runs = || token.digits.split(['.', ',', '\'']).filter_map(|run| read(run, how.language));
    let printed: Vec<Number> = match read(&token.digits, how.language) {
        Some(one) if !token.is_name => vec![one],
        one => one.into_iter().chain(runs()).collect(),
    };
    let unsigned = !how.signed || token.either_sign || (!token.minus && in_words);
    printed.into_iter().any(|one| {
        let one = if token.minus { one.negate() } else { one };
        let (one, number) = if unsigned { (one.absolute(), number.absolute()) } else { (one, number) };
        let as_share = |number: Number| {
            token.percent
                && !how.in_percent
                && number.multiply(Number::HUNDRED).is_ok_and(|share| rounds_to(share, one))
        };
        rounds_to(number, one) || as_share(number) || token.times.is_some_and(|times| is_about(number, one, times))
    })
}

/// Whether a number is another one with the digits of the other, rounded or cut off.
fn rounds_to(number: Number, printed: Number) -> bool {
    [Rounding::HalfUp, Rounding::HalfEven, Rounding::Down]
        .into_iter()
        .any(|rounding| number.rounded(printed.decimals(), rounding) == printed)
}

/// Whether a number is a printed one times thousands or millions, to half a unit of its last digit.
fn is_about(number: Number, printed: Number, times: Number) -> bool {
    let unit = (0..printed.decimals()).try_fold(times, |unit, _| unit.divide(Number::from_integer(10)));
    let far = printed.multiply(times).and_then(|whole| number.subtract(whole)).map(Number::absolute);
    far.ok().zip(unit.ok()).is_some_and(|(far, unit)| far < unit)
}
