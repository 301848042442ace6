//! The document tree: what stands in a file, with its lines, before anyone asks what it means.

use crate::finding::shortened;

/// A value and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Line of the file, from 1.
    pub line: u32,
    /// What stands there.
    pub value: Value,
}

/// A JSON value (RFC 8259); its numbers are still text, so that no digit is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// The text of a number, as it is printed.
    Number(Box<str>),
    /// A string, its escapes resolved.
    Text(Box<str>),
    /// An array.
    List(Vec<Node>),
    /// An object in the order of the text, each key once.
    Object(Vec<Member>),
}

/// A key of an object with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The key, its escapes resolved.
    pub key: Box<str>,
    /// Line of the key, from 1.
    pub line: u32,
    /// The value.
    pub node: Node,
}

/// How much a document may hold: a page must not freeze on a file that was made to freeze it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Values in it, each list and object counting as one.
    pub values: usize,
    /// Lists and objects one inside the other.
    pub depth: usize,
    /// Nodes of a plan.
    pub nodes: usize,
    /// Scores that are taken of other offices, with those that they rest on: they are made whenever a plan is scored.
    pub taken: usize,
    /// Numbers that the relations of the tables of a plan name: each becomes an operand of a check, with its place.
    pub checked: usize,
}

impl Default for Limits {
    /// The limits of the page, within which every file opens, or gets its findings, in three seconds and a gigabyte on
    /// an ordinary computer: 10 MB, two million values, 128 levels, 40 000 nodes.
    fn default() -> Self {
        Self { bytes: 10_000_000, values: 2_000_000, depth: 128, nodes: 40_000, taken: 200_000, checked: 200_000 }
    }
}

/// Goes one step down in a JSON pointer: to a key, escaped as RFC 6901 has it, or to the index of an element.
///
/// Of a long key the pointer has the beginning ([`shortened`]).
pub fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for sign in shortened(step).chars() {
        match sign {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}
