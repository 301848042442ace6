//! Strings and their escapes.

use std::ops::RangeInclusive;

use super::cursor::{Cursor, Stop};

const ESCAPES: &[&str] = &["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u"];
/// The first halves of the pairs that stand for the code points beyond U+FFFF.
const FIRST_HALVES: RangeInclusive<u16> = 0xD800..=0xDBFF;

/// Reads a string, from the quotation mark that stands here to the one that ends it.
pub(super) fn text(cursor: &mut Cursor<'_>) -> Result<Box<str>, Stop> {
    cursor.advance(1);
    let start = cursor.position();
    plain(cursor);
    let begun = cursor.since(start);
    if cursor.take(b'"') {
        return Ok(begun.into());
    }
    let mut whole = begun.to_owned();
    while !cursor.take(b'"') {
        whole.push(escape(cursor)?);
        let start = cursor.position();
        plain(cursor);
        whole.push_str(cursor.since(start));
    }
    Ok(whole.into())
}

/// Goes over signs that stand for themselves.
fn plain(cursor: &mut Cursor<'_>) {
    cursor.take_while(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
}

/// Reads an escape; a control character may not stand for itself, and is not one.
fn escape(cursor: &mut Cursor<'_>) -> Result<char, Stop> {
    let start = cursor.position();
    if !cursor.take(b'\\') {
        return Err(cursor.unexpected(start, &["\""]));
    }
    let sign = match cursor.peek() {
        Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => {
            cursor.advance(1);
            return code_point(cursor, start);
        }
        _ => return Err(cursor.unexpected(start, ESCAPES)),
    };
    cursor.advance(1);
    Ok(sign)
}

/// Reads the digits of `\u`, and the other half where they are the first half of a pair (RFC 8259, section 7).
fn code_point(cursor: &mut Cursor<'_>, start: usize) -> Result<char, Stop> {
    let first = four_digits(cursor, start)?;
    let mut second = None;
    if FIRST_HALVES.contains(&first) {
        if !cursor.take(b'\\') || !cursor.take(b'u') {
            return Err(cursor.unexpected(start, &["\\u"]));
        }
        second = Some(four_digits(cursor, start)?);
    }
    let sign = char::decode_utf16([first].into_iter().chain(second)).next();
    sign.and_then(Result::ok).ok_or_else(|| cursor.wrong(start))
}

fn four_digits(cursor: &mut Cursor<'_>, start: usize) -> Result<u16, Stop> {
    let mut unit: u16 = 0;
    for _ in 0..4 {
        let digit =
            cursor.peek().and_then(|byte| char::from(byte).to_digit(16)).and_then(|digit| u16::try_from(digit).ok());
        let Some(digit) = digit else { return Err(cursor.unexpected(start, &["0-9", "a-f", "A-F"])) };
        unit = (unit << 4) | digit;
        cursor.advance(1);
    }
    Ok(unit)
}
