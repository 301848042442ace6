//! Numbers, `true`, `false` and `null`.

use super::cursor::{Cursor, Stop};

const DIGITS: &[&str] = &["0-9"];

/// Reads a number and keeps its text.
pub(super) fn number(cursor: &mut Cursor<'_>) -> Result<Box<str>, Stop> {
    let start = cursor.position();
    cursor.take(b'-');
    let zero = cursor.take(b'0');
    if zero == cursor.take_while(|byte| byte.is_ascii_digit()) {
        // Neither a zero nor other digits, or digits after a zero.
        return Err(if zero { cursor.wrong(start) } else { cursor.unexpected(start, DIGITS) });
    }
    if cursor.take(b'.') {
        digits(cursor, start)?;
    }
    if cursor.take(b'e') || cursor.take(b'E') {
        let _ = cursor.take(b'-') || cursor.take(b'+');
        digits(cursor, start)?;
    }
    Ok(cursor.since(start).into())
}

fn digits(cursor: &mut Cursor<'_>, start: usize) -> Result<(), Stop> {
    if cursor.take_while(|byte| byte.is_ascii_digit()) { Ok(()) } else { Err(cursor.unexpected(start, DIGITS)) }
}

/// Reads one of the three words of JSON.
pub(super) fn word(cursor: &mut Cursor<'_>, word: &str) -> Result<(), Stop> {
    let rest = cursor.rest();
    if rest.starts_with(word) {
        cursor.advance(word.len());
        return Ok(());
    }
    let start = cursor.position();
    if word.starts_with(rest) {
        cursor.advance(rest.len());
    }
    Err(cursor.unexpected(start, &[word]))
}
