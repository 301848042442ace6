//! Lists and objects, without recursion: those that are open stand on a stack of our own.

use super::count;
use super::cursor::{Cursor, Stop};
use super::duplicates::{Duplicate, take_duplicates};
use super::scalar::{number, word};
use super::text::text;
use crate::finding::{Code, Fact, File, Finding, Findings, Place};
use crate::read::document::{Limits, Member, Node, Value, push_step};

/// How a value may begin.
const VALUE: &[&str] = &["{", "[", "\"", "-", "0-9", "true", "false", "null"];
/// How the first value of a list may begin, or the list end.
const VALUE_OR_END: &[&str] = &["{", "[", "\"", "-", "0-9", "true", "false", "null", "]"];

/// Reads one document.
pub(super) struct Parser<'text> {
    cursor: Cursor<'text>,
    file: File,
    limits: &'text Limits,
    findings: &'text mut Findings,
    values: usize,
    open: Vec<Open>,
}

/// A list or an object whose end has not been reached.
enum Open {
    /// Its line, its elements so far, and whether another one is being read.
    List { line: u32, elements: Vec<Node>, reading: bool },
    /// Its line, its members so far, and the key whose value is being read, with its line.
    Object { line: u32, members: Vec<Member>, reading: Option<(Box<str>, u32)> },
}

impl<'text> Parser<'text> {
    pub(super) fn new(text: &'text str, file: File, limits: &'text Limits, findings: &'text mut Findings) -> Self {
        Self { cursor: Cursor::new(text), file, limits, findings, values: 0, open: Vec::new() }
    }

    /// The tree, or the finding that ends the reading.
    pub(super) fn document(&mut self) -> Result<Node, Finding> {
        self.root().map_err(|stop| {
            let finding = self.finding(stop);
            while let Some(open) = self.open.pop() {
                self.close(open);
            }
            finding
        })
    }

    /// A finding at the place reached.
    pub(super) fn finding(&self, Stop { code, found, expected }: Stop) -> Finding {
        let place = Place { file: self.file, pointer: self.pointer(), line: self.cursor.line() };
        Finding { code, place, found, expected }
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for open in &self.open {
            match open {
                Open::List { elements, reading: true, .. } => push_step(&mut pointer, &elements.len().to_string()),
                Open::Object { reading: Some((key, _)), .. } => push_step(&mut pointer, key),
                Open::List { .. } | Open::Object { .. } => {}
            }
        }
        pointer
    }

    fn root(&mut self) -> Result<Node, Stop> {
        loop {
            let Some(mut whole) = self.value()? else { continue };
            loop {
                let Some(open) = self.open.last_mut() else { return self.end(whole) };
                let (sign, name) = open.put(whole);
                self.cursor.skip_blanks();
                if self.cursor.take(b',') {
                    self.go_on(&["\""])?;
                    break;
                }
                if !self.cursor.take(sign) {
                    return Err(self.cursor.unexpected(self.cursor.position(), &[",", name]));
                }
                whole = match self.open.pop() {
                    Some(open) => self.close(open),
                    None => break,
                };
            }
        }
    }

    fn end(&mut self, root: Node) -> Result<Node, Stop> {
        self.cursor.skip_blanks();
        match self.cursor.peek() {
            None => Ok(root),
            Some(_) => Err(self.cursor.wrong(self.cursor.position())),
        }
    }

    /// Reads a value; of a list or an object with something in it, only the beginning.
    fn value(&mut self) -> Result<Option<Node>, Stop> {
        self.cursor.skip_blanks();
        let line = self.cursor.line();
        let value = match self.cursor.peek() {
            Some(b'{') => self.begin(b'}', Open::Object { line, members: Vec::new(), reading: None })?,
            Some(b'[') => self.begin(b']', Open::List { line, elements: Vec::new(), reading: false })?,
            Some(b'"') => Some(text(&mut self.cursor).map(Value::Text)?),
            Some(b'-' | b'0'..=b'9') => Some(number(&mut self.cursor).map(Value::Number)?),
            Some(b't') => Some(word(&mut self.cursor, "true").map(|()| Value::Boolean(true))?),
            Some(b'f') => Some(word(&mut self.cursor, "false").map(|()| Value::Boolean(false))?),
            Some(b'n') => Some(word(&mut self.cursor, "null").map(|()| Value::Null)?),
            _ => return Err(self.cursor.unexpected(self.cursor.position(), self.expected_value())),
        };
        self.values = self.values.saturating_add(1);
        if self.values > self.limits.values {
            return Err(over(Code::TooManyValues, self.limits.values));
        }
        Ok(value.map(|value| Node { line, value }))
    }

    fn expected_value(&self) -> &'static [&'static str] {
        match self.open.last() {
            Some(Open::List { elements, .. }) if elements.is_empty() => VALUE_OR_END,
            _ => VALUE,
        }
    }

    /// Reads the beginning of a list or an object, up to its first value; all of it, if nothing is in it.
    fn begin(&mut self, end: u8, open: Open) -> Result<Option<Value>, Stop> {
        if self.open.len() >= self.limits.depth {
            return Err(over(Code::TooDeep, self.limits.depth));
        }
        self.cursor.advance(1);
        self.cursor.skip_blanks();
        if self.cursor.take(end) {
            return Ok(Some(open.whole()));
        }
        self.open.push(open);
        self.go_on(&["\"", "}"])?;
        Ok(None)
    }

    /// Goes on to the next element of a list, or to the next value of an object, over its key.
    fn go_on(&mut self, key_or_end: &[&str]) -> Result<(), Stop> {
        match self.open.last_mut() {
            Some(Open::Object { reading, .. }) => {
                self.cursor.skip_blanks();
                if self.cursor.peek() != Some(b'"') {
                    return Err(self.cursor.unexpected(self.cursor.position(), key_or_end));
                }
                let line = self.cursor.line();
                *reading = Some((text(&mut self.cursor)?, line));
                self.cursor.skip_blanks();
                if !self.cursor.take(b':') {
                    return Err(self.cursor.unexpected(self.cursor.position(), &[":"]));
                }
            }
            Some(Open::List { reading, .. }) => *reading = true,
            None => {}
        }
        Ok(())
    }

    /// The finished list or object; keys that stand twice in it are reported.
    fn close(&mut self, open: Open) -> Node {
        let line = open.line();
        let mut value = open.whole();
        if let Value::Object(members) = &mut value {
            for Duplicate { key, line, first_line } in take_duplicates(members) {
                if self.findings.only_counts(Code::DuplicateKey) {
                    continue;
                }
                let mut pointer = self.pointer();
                push_step(&mut pointer, &key);
                let place = Place { file: self.file, pointer, line };
                let (found, expected) = (Some(Fact::text(&key)), Some(Fact::Line(first_line)));
                self.findings.push(Finding { code: Code::DuplicateKey, place, found, expected });
            }
        }
        Node { line, value }
    }
}

impl Open {
    const fn line(&self) -> u32 {
        match self {
            Self::List { line, .. } | Self::Object { line, .. } => *line,
        }
    }

    /// Puts the value that was being read in its place, and says how the list or object may end.
    fn put(&mut self, node: Node) -> (u8, &'static str) {
        match self {
            Self::List { elements, reading, .. } => {
                *reading = false;
                elements.push(node);
                (b']', "]")
            }
            Self::Object { members, reading, .. } => {
                if let Some((key, line)) = reading.take() {
                    members.push(Member { key, line, node });
                }
                (b'}', "}")
            }
        }
    }

    fn whole(self) -> Value {
        match self {
            Self::List { elements, .. } => Value::List(elements),
            Self::Object { members, .. } => Value::Object(members),
        }
    }
}

fn over(code: Code, limit: usize) -> Stop {
    Stop { code, found: None, expected: count(limit) }
}
