//! The text of a document, and how far it has been read.

use crate::finding::{Code, Fact};

/// Why reading cannot go on.
#[derive(Debug)]
pub(super) struct Stop {
    pub(super) code: Code,
    pub(super) found: Option<Fact>,
    pub(super) expected: Option<Fact>,
}

/// Signs of the text that a finding shows.
const SHOWN: usize = 20;

/// A place in the text; it stands between two signs, never inside one.
pub(super) struct Cursor<'text> {
    text: &'text str,
    position: usize,
    line: u32,
}

impl<'text> Cursor<'text> {
    pub(super) const fn new(text: &'text str) -> Self {
        Self { text, position: 0, line: 1 }
    }

    pub(super) const fn position(&self) -> usize {
        self.position
    }

    /// The line reached, from 1.
    pub(super) const fn line(&self) -> u32 {
        self.line
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    /// Goes over so many bytes, known to be whole signs.
    #[inline]
    pub(super) const fn advance(&mut self, bytes: usize) {
        self.position = self.position.saturating_add(bytes);
    }

    /// Goes over this sign, if it stands here.
    #[inline]
    pub(super) fn take(&mut self, sign: u8) -> bool {
        let found = self.peek() == Some(sign);
        self.advance(usize::from(found));
        found
    }

    /// Goes over the bytes that are like this, and says whether there was one.
    #[inline]
    pub(super) fn take_while(&mut self, like: impl Fn(u8) -> bool) -> bool {
        let rest = self.text.as_bytes().get(self.position..).unwrap_or_default();
        let count = rest.iter().position(|byte| !like(*byte)).unwrap_or(rest.len());
        self.advance(count);
        count > 0
    }

    /// Goes over blanks, and counts lines: they end with a line feed, a carriage return, or both.
    #[inline]
    pub(super) fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' => self.advance(1),
                b'\n' | b'\r' => {
                    self.advance(1);
                    let _ = byte == b'\r' && self.take(b'\n');
                    self.line = self.line.saturating_add(1);
                }
                _ => break,
            }
        }
    }

    /// The text from a place to here.
    pub(super) fn since(&self, start: usize) -> &'text str {
        self.text.get(start..self.position).unwrap_or_default()
    }

    /// The text from here to the end.
    pub(super) fn rest(&self) -> &'text str {
        self.text.get(self.position..).unwrap_or_default()
    }

    /// The text ends here, too early; or what stands at `start` should have been, or gone on with, one of `expected`.
    pub(super) fn unexpected(&self, start: usize, expected: &[&str]) -> Stop {
        let expected = Some(Fact::OneOf(expected.iter().map(|&token| token.to_owned()).collect()));
        if self.peek().is_none() {
            return Stop { code: Code::Truncated, found: None, expected };
        }
        Stop { expected, ..self.wrong(start) }
    }

    /// What stands at `start` cannot be.
    pub(super) fn wrong(&self, start: usize) -> Stop {
        Stop { code: Code::NotJson, found: Some(Fact::Text(self.excerpt(start))), expected: None }
    }

    /// The beginning of the line that follows `start`; control characters are shown by their escapes.
    fn excerpt(&self, start: usize) -> String {
        let mut shown = String::new();
        for sign in self.text.get(start..).unwrap_or_default().chars().take(SHOWN) {
            match sign {
                '\n' | '\r' if !shown.is_empty() => break,
                control if control.is_control() => shown.extend(control.escape_default()),
                other => shown.push(other),
            }
        }
        shown.chars().take(SHOWN).collect()
    }
}
