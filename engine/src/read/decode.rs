//! From the document tree to typed raw documents, collecting findings and going on.

use crate::finding::{Code, Fact, File, Finding, Findings, Place, Shape};
use crate::number::{Number, NumberError};
use crate::read::document::{Member, Node, Value, push_step};

/// A type that can be read from a value of a document.
pub trait Decode: Sized {
    /// Reads the value, or says why not through the reader and returns nothing.
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// What a field of this type is when it is not there; nothing means that the field is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// Where a record stands in its document: a JSON pointer.
///
/// Two records with the same content are equal wherever they stand.
#[derive(Clone, Debug, Default)]
pub struct Here(pub Box<str>);

impl PartialEq for Here {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Here {}

impl Here {
    /// The pointer of a field of this record.
    pub fn field(&self, name: &str) -> String {
        format!("{}/{name}", self.0)
    }
}

/// Walks a document tree, knows where it is, and collects what is wrong.
pub struct Reader<'findings> {
    file: File,
    pointer: String,
    findings: &'findings mut Findings,
}

impl<'findings> Reader<'findings> {
    /// A reader at the root of a document.
    pub fn new(file: File, findings: &'findings mut Findings) -> Self {
        Self { file, pointer: String::new(), findings }
    }

    /// Where the reader is.
    pub fn here(&self) -> Here {
        Here(self.pointer.as_str().into())
    }

    /// Reports a finding about the value where the reader is.
    pub fn report(&mut self, line: u32, code: Code, found: Option<Fact>, expected: Option<Fact>) {
        let place = Place { file: self.file, pointer: self.pointer.clone(), line };
        self.findings.push(Finding { code, place, found, expected });
    }

    /// Reports a value of the wrong kind, and returns nothing.
    pub fn wrong_shape<T>(&mut self, node: &Node, expected: Shape) -> Option<T> {
        self.report(node.line, Code::WrongShape, Some(Fact::Shape(node.value.shape())), Some(Fact::Shape(expected)));
        None
    }

    /// Goes down to a field or an element for the time of `work`.
    pub fn within<T>(&mut self, key: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        push_step(&mut self.pointer, key);
        let result = work(self);
        self.pointer.truncate(length);
        result
    }

    /// The members of an object.
    pub fn object<'node>(&mut self, node: &'node Node) -> Option<&'node [Member]> {
        match &node.value {
            Value::Object(members) => Some(members),
            _ => self.wrong_shape(node, Shape::Object),
        }
    }

    /// The words of a string.
    pub fn text<'node>(&mut self, node: &'node Node) -> Option<&'node str> {
        match &node.value {
            Value::Text(text) => Some(text),
            _ => self.wrong_shape(node, Shape::Text),
        }
    }

    /// The elements of a list.
    pub fn list<'node>(&mut self, node: &'node Node) -> Option<&'node [Node]> {
        match &node.value {
            Value::List(elements) => Some(elements),
            _ => self.wrong_shape(node, Shape::List),
        }
    }

    /// Which of a few words stands here.
    pub fn word(&mut self, node: &Node, known: &[&str]) -> Option<usize> {
        let found = self.text(node)?;
        let position = known.iter().position(|word| *word == found);
        if position.is_none() {
            self.report(node.line, Code::UnknownWord, Some(Fact::Text(found.to_owned())), Some(words(known)));
        }
        position
    }

    /// The word of the field `kind`, if it is one of those known.
    pub fn kind(&mut self, members: &[Member], line: u32, known: &[&'static str]) -> Option<&'static str> {
        let Some((node, length)) = self.enter(members, "kind") else {
            self.report(line, Code::MissingField, None, Some(Fact::Text("kind".to_owned())));
            return None;
        };
        let position = self.word(node, known);
        self.pointer.truncate(length);
        position.and_then(|position| known.get(position).copied())
    }

    /// Reads a field; a field that is not there and has no default is reported.
    pub fn field<T: Decode>(&mut self, members: &[Member], name: &str, line: u32) -> Option<T> {
        let Some((node, length)) = self.enter(members, name) else {
            let absent = T::absent();
            if absent.is_none() {
                self.report(line, Code::MissingField, None, Some(Fact::Text(name.to_owned())));
            }
            return absent;
        };
        let value = T::decode(node, self);
        self.pointer.truncate(length);
        value
    }

    /// Goes down to a field, if it is there; with the length of the pointer to come back to.
    #[inline(never)]
    fn enter<'node>(&mut self, members: &'node [Member], name: &str) -> Option<(&'node Node, usize)> {
        let member = members.iter().find(|member| &*member.key == name)?;
        let length = self.pointer.len();
        push_step(&mut self.pointer, name);
        Some((&member.node, length))
    }

    /// Reports the fields that the format does not have; those that begin with `x-` are free.
    pub fn unknown_fields(&mut self, members: &[Member], known: &[&str]) {
        for member in members {
            let key = &*member.key;
            let free = key.starts_with("x-") || (key == "$schema" && self.pointer.is_empty());
            if !free && !known.contains(&key) {
                self.within(key, |reader| {
                    let nearest = nearest(key, known).map(|name| Fact::OneOf(vec![name.to_owned()]));
                    let expected = nearest.or_else(|| Some(words(known)));
                    reader.report(member.line, Code::UnknownField, Some(Fact::Text(key.to_owned())), expected);
                });
            }
        }
    }
}

/// The accepted words as a fact.
pub fn words(known: &[&str]) -> Fact {
    Fact::OneOf(known.iter().map(|&word| word.to_owned()).collect())
}

/// The known word that a misspelt one was meant to be, if one is near: at most two letters away.
pub fn nearest<'known>(word: &str, known: &[&'known str]) -> Option<&'known str> {
    known.iter().map(|&name| (distance(word, name), name)).filter(|(far, _)| *far <= 2).min().map(|(_, name)| name)
}

/// Levenshtein distance between two words.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (line, a) in left.chars().enumerate() {
        let mut diagonal = line;
        let mut before = line.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(right.chars()) {
            let change = diagonal.saturating_add(usize::from(a != b));
            diagonal = *cell;
            *cell = change.min(diagonal.saturating_add(1)).min(before.saturating_add(1));
            before = *cell;
        }
    }
    row.last().copied().unwrap_or(0)
}

impl Value {
    /// The kind of this value.
    pub fn shape(&self) -> Shape {
        match self {
            Self::Null => Shape::Null,
            Self::Boolean(_) => Shape::Boolean,
            Self::Number(_) => Shape::Number,
            Self::Text(_) => Shape::Text,
            Self::List(_) => Shape::List,
            Self::Object(_) => Shape::Object,
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        T::decode(node, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        T::decode(node, reader).map(Self::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let elements = reader.list(node)?;
        let mut read = Self::with_capacity(elements.len());
        for (position, element) in elements.iter().enumerate() {
            let length = reader.pointer.len();
            push_step(&mut reader.pointer, &position.to_string());
            read.extend(T::decode(element, reader));
            reader.pointer.truncate(length);
        }
        (read.len() == elements.len()).then_some(read)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Decode for bool {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.value {
            Value::Boolean(value) => Some(value),
            _ => reader.wrong_shape(node, Shape::Boolean),
        }
    }
}

impl Decode for String {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node)?;
        if text.trim().is_empty() {
            reader.report(node.line, Code::EmptyText, None, Some(Fact::Shape(Shape::Text)));
            return None;
        }
        Some(text.to_owned())
    }
}

impl Decode for u32 {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let (Value::Number(digits) | Value::Text(digits)) = &node.value else {
            return reader.wrong_shape(node, Shape::Number);
        };
        let plain = digits.chars().all(|sign| sign.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'));
        digits.parse().ok().filter(|_| plain).map_or_else(
            || {
                reader.report(
                    node.line,
                    Code::OutOfRange,
                    Some(Fact::Text(digits.to_string())),
                    Some(Fact::Count(u64::from(Self::MAX))),
                );
                None
            },
            Some,
        )
    }
}

impl Decode for Number {
    fn decode(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let (Value::Number(digits) | Value::Text(digits)) = &node.value else {
            return reader.wrong_shape(node, Shape::Number);
        };
        // In a string, digits stand as they are printed; an exponent would make two texts of one number.
        let is_printed = matches!(node.value, Value::Number(_)) || !digits.contains(['e', 'E']);
        match Some(digits).filter(|_| is_printed).map_or(Err(NumberError::NotANumber), |digits| Self::parse(digits)) {
            Ok(number) => Some(number),
            Err(error) => {
                let (code, expected) = match error {
                    NumberError::NotANumber => (Code::NotANumber, Fact::Shape(Shape::Number)),
                    NumberError::TooManyDigits => (Code::TooManyDigits, Fact::Count(28)),
                };
                reader.report(node.line, code, Some(Fact::Text(digits.to_string())), Some(expected));
                None
            }
        }
    }
}
