//! Why some text is not a number, as a spreadsheet or a person may have written it, and the number that it could be.

use crate::finding::{Code, Fact, Shape};
use crate::number::Number;

/// What the text of a number turned out to be, and the numbers that it could be.
pub(super) fn wrongly_written(text: &str) -> (Code, Fact) {
    let trimmed = text.trim();
    let (code, likely) = match trimmed {
        _ if is_dash(trimmed) => return (Code::DashForNumber, Fact::Shape(Shape::Number)),
        _ if is_date(trimmed) => return (Code::DateForNumber, Fact::Shape(Shape::Number)),
        _ => match without_unit(trimmed) {
            Some(digits) => (Code::NumberWithUnit, readings(digits)),
            None if has_one_comma(trimmed) => (Code::DecimalComma, readings(trimmed)),
            None if groups(trimmed).is_some() => (Code::GroupedNumber, readings(trimmed)),
            None => (Code::NotANumber, readings(trimmed)),
        },
    };
    if likely.is_empty() { (Code::NotANumber, Fact::Shape(Shape::Number)) } else { (code, Fact::OneOf(likely)) }
}

/// Whether a comma is the only sign between the digits.
fn has_one_comma(text: &str) -> bool {
    let (whole, rest) = text.split_once(',').unwrap_or_default();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole.trim_start_matches(['-', '−', '+'])) && digits(rest)
}

/// A dash, or the abbreviations that tables have where there is no number.
fn is_dash(text: &str) -> bool {
    let word = text.to_lowercase();
    matches!(
        &*word,
        "-" | "−" | "–" | "—" | "n.d." | "nd" | "n.a." | "na" | "n/a" | "n.c." | "nc" | "n.p." | "np" | "..."
    )
}

/// Three groups of digits, one of them a year: 2021-12-31, 31/12/2021.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let digits = |part: &&str| matches!(part.len(), 1 | 2 | 4) && part.bytes().all(|byte| byte.is_ascii_digit());
    let year = |part: Option<&&str>| part.is_some_and(|part| part.len() == 4);
    parts.len() == 3 && parts.iter().all(digits) && (year(parts.first()) != year(parts.last()))
}

/// The digits of a number that a unit stands before or after: `80 %`, `€ 5`, `12 giorni`.
fn without_unit(text: &str) -> Option<&str> {
    let digits = text.trim_matches(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '-' | '−' | '+'));
    let (first, last) = (digits.trim_start_matches(['-', '−', '+']).chars().next()?, digits.chars().next_back()?);
    // `Q1` and `a12` are names.
    let is_name = text.split(digits).next().is_some_and(|before| before.ends_with(char::is_alphabetic));
    (digits.len() < text.len() && first.is_ascii_digit() && last.is_ascii_digit() && !is_name).then_some(digits)
}

/// The numbers that a text could be, as the format writes them: one, or two where a comma may be either sign.
fn readings(text: &str) -> Vec<String> {
    let text = text.replace('−', "-");
    let plain = text.strip_prefix('+').unwrap_or(&text);
    let comma = plain.split_once(',').filter(|(_, rest)| !rest.contains([',', '.', ' ']));
    let decimal = comma.filter(|(whole, _)| !whole.contains(['.', ' ', '\'', '’', '\u{a0}', '\u{202f}']));
    let decimal = decimal.map(|(whole, rest)| format!("{whole}.{rest}"));
    let all = [decimal, groups(plain), Some(plain.to_owned())];
    let is_number = |text: &String| !text.contains(['e', 'E']) && Number::parse(text).is_ok();
    let mut found: Vec<String> = all.into_iter().flatten().filter(is_number).collect();
    found.dedup();
    found
}

/// The digits of a number whose thousands are kept apart, with a point before its decimals.
fn groups(text: &str) -> Option<String> {
    const SIGNS: &[char] = &['.', ',', ' ', '\'', '’', '\u{a0}', '\u{202f}'];
    let group = text.chars().find(|sign| SIGNS.contains(sign))?;
    let (whole, decimals) = match text.rsplit_once(['.', ',']) {
        Some((whole, decimals)) if !text.ends_with(group) && separator(text, whole) != Some(group) => (whole, decimals),
        _ => (text, ""),
    };
    let mut parts = whole.trim_start_matches(['-', '+']).split(group);
    let first = parts.next().filter(|first| matches!(first.len(), 1..=3))?;
    let rest: Vec<&str> = parts.collect();
    let three = |part: &&str| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    if rest.is_empty() || !rest.iter().all(three) || !first.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let sign = if text.starts_with('-') { "-" } else { "" };
    let whole = format!("{sign}{first}{}", rest.concat());
    Some(if decimals.is_empty() { whole } else { format!("{whole}.{decimals}") })
}

/// The sign that follows the beginning of a text.
fn separator(text: &str, beginning: &str) -> Option<char> {
    text.get(beginning.len()..)?.chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_writing_has_its_code_and_its_remedy() {
        let cases: &[(&str, Code, &[&str])] = &[
            ("5,6", Code::DecimalComma, &["5.6"]),
            ("-0,75", Code::DecimalComma, &["-0.75"]),
            ("−3,5", Code::DecimalComma, &["-3.5"]),
            // In Italian one and a bit, in English a thousand and more: both are shown.
            ("1,234", Code::DecimalComma, &["1.234", "1234"]),
            ("0,750", Code::DecimalComma, &["0.750"]),
            ("1.234,50", Code::GroupedNumber, &["1234.50"]),
            ("1,234.50", Code::GroupedNumber, &["1234.50"]),
            ("8.310.713.735", Code::GroupedNumber, &["8310713735"]),
            ("1 234", Code::GroupedNumber, &["1234"]),
            ("1\u{a0}234,5", Code::GroupedNumber, &["1234.5"]),
            ("1'234.50", Code::GroupedNumber, &["1234.50"]),
            ("80%", Code::NumberWithUnit, &["80"]),
            ("80,5 %", Code::NumberWithUnit, &["80.5"]),
            ("€ 1.234,50", Code::NumberWithUnit, &["1234.50"]),
            ("12 giorni", Code::NumberWithUnit, &["12"]),
            ("2021-12-31", Code::DateForNumber, &[]),
            ("31/12/2021", Code::DateForNumber, &[]),
            ("31.12.2021", Code::DateForNumber, &[]),
            ("-", Code::DashForNumber, &[]),
            ("n.d.", Code::DashForNumber, &[]),
            (" 5 ", Code::NotANumber, &["5"]),
            ("+5", Code::NotANumber, &["5"]),
            ("1.234e16", Code::NotANumber, &[]),
            ("Q1", Code::NotANumber, &[]),
            ("", Code::NotANumber, &[]),
            ("abc", Code::NotANumber, &[]),
            ("1.2.3", Code::NotANumber, &[]),
            ("12,34,5", Code::NotANumber, &[]),
        ];
        for (text, code, likely) in cases {
            let (found, fact) = wrongly_written(text);
            assert_eq!(found, *code, "{text}");
            match fact {
                Fact::OneOf(numbers) => assert_eq!(numbers, *likely, "{text}"),
                _ => assert!(likely.is_empty(), "{text}"),
            }
        }
    }
}
