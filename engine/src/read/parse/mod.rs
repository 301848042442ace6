//! From bytes to the document tree: strict JSON (RFC 8259) in UTF-8, with lines, pointers and limits.
//!
//! - `cursor`: the text, and how far it has been read
//! - `text`: strings and their escapes
//! - `scalar`: numbers, `true`, `false` and `null`
//! - `tree`: lists and objects, without recursion
//! - `duplicates`: keys that stand twice
//! - `other`: files of another kind

mod cursor;
mod duplicates;
mod other;
mod scalar;
mod text;
mod tree;

use std::str::Utf8Error;

use super::document::{Limits, Node};
use crate::finding::{Code, Fact, File, Finding, Findings, Place};
use cursor::Stop;
use tree::Parser;

/// Some programs begin a UTF-8 file with it; it says nothing and is skipped.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Reads the tree of a document, or reports why it cannot be read.
///
/// A key that stands twice in an object is reported and reading goes on, with the first of the two. Anything else ends
/// the reading with one finding, which names the line and the pointer of the place reached:
/// [`Code::TooLarge`], [`Code::NotUtf8`], [`Code::NotJson`], [`Code::Truncated`], [`Code::TooDeep`] or
/// [`Code::TooManyValues`].
///
/// # Example
///
/// ```
/// # use piramide_engine::finding::{Code, File, Findings};
/// # use piramide_engine::read::{Limits, parse};
/// let mut findings = Findings::new();
/// assert!(parse(b"{\"nodes\":\n [1.10, 2 3]}", File::Plan, &Limits::default(), &mut findings).is_none());
/// let finding = findings.iter().next();
/// assert_eq!(finding.map(|finding| (finding.code, finding.place.line)), Some((Code::NotJson, 2)));
/// ```
pub fn parse(bytes: &[u8], file: File, limits: &Limits, findings: &mut Findings) -> Option<Node> {
    if bytes.len() > limits.bytes {
        let place = Place { file, pointer: String::new(), line: 1 };
        findings.push(Finding {
            code: Code::TooLarge,
            place,
            found: count(bytes.len()),
            expected: count(limits.bytes),
        });
        return None;
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let tree = match std::str::from_utf8(bytes) {
        Ok(text) => Parser::new(text, file, limits, findings).document(),
        Err(error) => Err(not_utf8(bytes, error, Parser::new(valid_part(bytes), file, limits, findings))),
    };
    tree.map_err(|finding| findings.push(finding)).ok()
}

/// Reads the tree of a file as [`parse`] does, and says what the file is where it is not JSON but of a kind that people
/// have at hand: [`Code::EmptyFile`], [`Code::TableFile`], [`Code::WebPage`], [`Code::OtherFile`] or
/// [`Code::OtherEncoding`] then take the place of what broke the reading.
///
/// # Example
///
/// ```
/// # use piramide_engine::finding::{Code, File};
/// # use piramide_engine::read::{Limits, tree_of};
/// let (tree, findings) = tree_of(b"node;value\na;5,6\n", File::Actuals, &Limits::default());
/// assert!(tree.is_none());
/// assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::TableFile]);
/// ```
pub fn tree_of(bytes: &[u8], file: File, limits: &Limits) -> (Option<Node>, Findings) {
    let mut findings = Findings::new();
    let tree = parse(bytes, file, limits, &mut findings);
    let is_unread = tree.is_none() && bytes.len() <= limits.bytes;
    let content = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    if let Some((code, found)) = is_unread.then(|| other::other_kind(content)).flatten() {
        findings = Findings::new();
        let place = Place { file, pointer: String::new(), line: 1 };
        findings.push(Finding { code, place, found, expected: Some(Fact::text("JSON")) });
    }
    (tree, findings)
}

fn valid_part(bytes: &[u8]) -> &str {
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// What ends the reading of bytes that are not UTF-8: what is wrong before the first of them, or they themselves.
fn not_utf8(bytes: &[u8], error: Utf8Error, mut before: Parser<'_>) -> Finding {
    let byte = bytes.get(error.valid_up_to()).map(|byte| Fact::Text(format!("0x{byte:02X}")));
    let broken = Stop { code: Code::NotUtf8, found: byte, expected: None };
    match before.document() {
        Err(finding) if finding.code != Code::Truncated || error.error_len().is_none() => finding,
        Err(finding) => Finding { code: broken.code, found: broken.found, ..finding },
        Ok(_) => before.finding(broken),
    }
}

fn count(number: usize) -> Option<Fact> {
    u64::try_from(number).ok().map(Fact::Count)
}
