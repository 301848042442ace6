//! Every quotation stands in its text, and every number with a source stands in the words that it quotes.

use piramide_engine::read::document::{Node, Value};

use super::Tally;
use crate::json;
use crate::sources::{Texts, normal, stands};

/// Compares every citation and every cited number of a document.
pub fn check(file: &str, document: &Node, texts: &Texts, tally: &mut Tally) {
    let found = |fault: Option<String>, tally: &mut Tally| {
        if let Some(fault) = fault {
            tally.faults.push(format!("{file}: {fault}"));
        }
    };
    json::each_object(document, &mut |object| {
        if let Some(lines) = json::get(object, "lines").filter(|_| json::get(object, "document").is_some()) {
            tally.citations = tally.citations.saturating_add(1);
            found(citation(object, lines, texts).err(), tally);
        }
        let words = json::get(object, "source").and_then(|source| json::text_of(source, "words"));
        if let Some(words) = words.filter(|_| has_number(object)) {
            tally.numbers = tally.numbers.saturating_add(1);
            found(number(object, &normal(words)), tally);
        }
    });
}

fn has_number(object: &Node) -> bool {
    json::get(object, "printed").is_some() || json::text_of(object, "value").is_some()
}

/// Whether the words of a citation stand in its lines.
fn citation(object: &Node, lines: &Node, texts: &Texts) -> Result<(), String> {
    let document = json::text_of(object, "document").unwrap_or_default();
    let said = |fault: &str| format!("line {}: {fault}", object.line);
    let text = texts.cited(document, &ranges(lines)).map_err(|error| said(&format!("{error}")))?;
    let words = json::text_of(object, "words").unwrap_or_default();
    stands(&normal(words), &text).map_err(|part| said(&format!("«{part}» does not stand in {document}")))
}

/// Pairs of first and last line.
pub fn ranges(lines: &Node) -> Vec<(u32, u32)> {
    let bound = |pair: &Node, place: usize| -> u32 {
        json::items(pair).get(place).and_then(json::as_text).and_then(|text| text.parse().ok()).unwrap_or(0)
    };
    json::items(lines).iter().map(|pair| (bound(pair, 0), bound(pair, 1))).collect()
}

/// What is wrong with a number: it stands as printed in the words, and its digits are those of the value.
fn number(object: &Node, words: &str) -> Option<String> {
    let said = |fault: String| Some(format!("line {}: {fault}", object.line));
    let value = value_of(object);
    let Some(printed) = json::text_of(object, "printed").map(normal) else {
        let value = value?;
        let known = numbers_in(words).any(|number| number == digits(value));
        return if known { None } else { said(format!("{value} does not stand in «{words}»")) };
    };
    if !words.contains(&printed) {
        return said(format!("«{printed}» does not stand in «{words}»"));
    }
    let differs = value.is_some_and(|value| !digits(&printed).contains(&digits(value)));
    if differs { said(format!("«{printed}» is not {}", value.unwrap_or_default())) } else { None }
}

/// The number that stands beside a source: a value, or what a target asks.
fn value_of(object: &Node) -> Option<&str> {
    let text = |key: &str| {
        let target = json::get(object, "target");
        [Some(object), target].into_iter().flatten().find_map(|holder| match &json::get(holder, key)?.value {
            Value::Text(text) | Value::Number(text) => Some(&**text),
            _ => None,
        })
    };
    text("value").or_else(|| text("percent")).or_else(|| text("amount"))
}

/// The digits of a text.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The numbers that stand in a text, as digits.
pub fn numbers_in(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))
        .map(digits)
        .filter(|number| !number.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(value: &str, printed: Option<&str>, words: &str) -> Option<String> {
        let mut object = json::object([("value", json::text(value))]);
        if let Some(printed) = printed {
            json::put(&mut object, "printed", json::text(printed));
        }
        number(&object, words)
    }

    #[test]
    fn a_number_stands_in_its_words_digit_by_digit() {
        assert_eq!(fault("1234.50", Some("1.234,50"), "un totale di 1.234,50 euro"), None);
        assert_eq!(fault("25", None, "25% 15% 60%"), None);
        for (value, printed, words) in [
            ("1234.51", Some("1.234,50"), "un totale di 1.234,50 euro"),
            ("1234.50", Some("1.234,50"), "un totale di 1.243,50 euro"),
            ("45", None, "25% 15% 60%"),
            ("5", None, "25% 15% 60%"),
        ] {
            assert!(fault(value, printed, words).is_some(), "{value} in {words}");
        }
    }
}
