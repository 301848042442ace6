//! From the document tree to typed raw documents, collecting findings and going on.

use crate::finding::{Code, Fact, File, Finding, Findings, Place, Shape};
use crate::near::Near;
use crate::number::{Number, NumberError};
use crate::read::document::{Member, Node, Value, push_step};
use crate::read::figures::wrongly_written;

/// A type that can be read from a value of a document, into a place made ready for it.
///
/// Places of any type are filled by the same code: a record is a list of names and of places.
pub trait Decode {
    /// The place before anything is read into it, and what a field that is left out stays: no option, an empty list.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the value into this place. Otherwise says why not through the reader and returns `false`, and nobody may
    /// use what stands here.
    #[must_use]
    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool;

    /// Whether a field of this type may be left out.
    fn may_be_absent(&self) -> bool {
        false
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
    /// The pointer of this record.
    #[inline(never)]
    pub fn pointer(&self) -> String {
        String::from(&*self.0)
    }

    /// The pointer of a field of this record.
    #[inline(never)]
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

    /// Reads a whole document; nothing if anything in it cannot be read.
    pub fn document<T: Decode>(&mut self, tree: &Node) -> Option<T> {
        let mut document = T::blank();
        document.decode(tree, self).then_some(document)
    }

    /// Where the reader is.
    fn here(&self) -> Here {
        Here(self.pointer.as_str().into())
    }

    /// Reports a finding about the value where the reader is.
    pub fn report(&mut self, line: u32, code: Code, found: Option<Fact>, expected: Option<Fact>) {
        if self.findings.only_counts(code) {
            return;
        }
        let place = Place { file: self.file, pointer: self.pointer.clone(), line };
        self.findings.push(Finding { code, place, found, expected });
    }

    /// Reports a value of the wrong kind.
    pub fn wrong_shape(&mut self, node: &Node, expected: Shape) {
        let code = if matches!(node.value, Value::Null) { Code::NullValue } else { Code::WrongShape };
        self.report(node.line, code, Some(Fact::Shape(node.value.shape())), Some(Fact::Shape(expected)));
    }

    /// The members of an object.
    fn object<'node>(&mut self, node: &'node Node) -> Option<&'node [Member]> {
        let Value::Object(members) = &node.value else {
            self.wrong_shape(node, Shape::Object);
            return None;
        };
        Some(members)
    }

    /// The words of a string.
    pub fn text<'node>(&mut self, node: &'node Node) -> Option<&'node str> {
        let Value::Text(text) = &node.value else {
            self.wrong_shape(node, Shape::Text);
            return None;
        };
        Some(text)
    }

    /// Reads the elements of a list, each with `read`; every one is looked at, whatever is wrong before it.
    #[must_use]
    fn elements(&mut self, elements: &[Node], read: &mut dyn FnMut(&Node, &mut Self) -> bool) -> bool {
        let mut all = true;
        for (position, element) in elements.iter().enumerate() {
            let length = self.pointer.len();
            push_step(&mut self.pointer, &position.to_string());
            all &= read(element, self);
            self.pointer.truncate(length);
        }
        all
    }

    /// Reads what stands one step down.
    #[must_use]
    fn at(&mut self, step: &str, node: &Node, place: &mut dyn Decode) -> bool {
        let length = self.pointer.len();
        push_step(&mut self.pointer, step);
        let read = place.decode(node, self);
        self.pointer.truncate(length);
        read
    }

    /// Which of a few words stands here.
    pub fn word(&mut self, node: &Node, known: &[&str]) -> Option<usize> {
        let found = self.text(node)?;
        let position = known.iter().position(|word| *word == found);
        if position.is_none() && !self.findings.only_counts(Code::UnknownWord) {
            self.report(node.line, Code::UnknownWord, Some(Fact::text(found)), Some(words(known)));
        }
        position
    }

    /// Reads a record: where it stands, and its fields by their names.
    #[must_use]
    pub fn record(&mut self, node: &Node, here: &mut Here, names: &[&str], places: &mut [&mut dyn Decode]) -> bool {
        *here = self.here();
        self.fields(node, names, places)
    }

    /// Reads the fields of an object, each into the place of its name; names before those of the places are read
    /// elsewhere. A field that is required and not there is reported, and so is one without a name here, unless it
    /// begins with `x-`.
    #[must_use]
    pub fn fields(&mut self, node: &Node, names: &[&str], places: &mut [&mut dyn Decode]) -> bool {
        let Some(members) = self.object(node) else { return false };
        let mut all = true;
        let elsewhere = names.len().saturating_sub(places.len());
        for (&name, place) in names.iter().skip(elsewhere).zip(places) {
            all &= match members.iter().find(|member| &*member.key == name) {
                Some(member) => self.at(name, &member.node, *place),
                None => place.may_be_absent() || self.missing(name, node.line),
            };
        }
        self.unknown_fields(members, names);
        all
    }

    /// Which of the known words the field `kind` of an object is.
    pub fn kind(&mut self, node: &Node, known: &[&str]) -> Option<usize> {
        let members = self.object(node)?;
        let Some(member) = members.iter().find(|member| &*member.key == "kind") else {
            self.missing("kind", node.line);
            return None;
        };
        let length = self.pointer.len();
        push_step(&mut self.pointer, "kind");
        let position = self.word(&member.node, known);
        self.pointer.truncate(length);
        position
    }

    /// Reports a required field that is not there.
    fn missing(&mut self, name: &str, line: u32) -> bool {
        self.report(line, Code::MissingField, None, Some(Fact::text(name)));
        false
    }

    /// Reports the fields that the format does not have; those that begin with `x-` are free.
    fn unknown_fields(&mut self, members: &[Member], known: &[&str]) {
        for member in members {
            let key = &*member.key;
            let free = key.starts_with("x-") || (key == "$schema" && self.pointer.is_empty());
            if !free && !known.contains(&key) && !self.findings.only_counts(Code::UnknownField) {
                let near = Near::of(known.iter().copied()).fact(key);
                let expected = near.or_else(|| Some(words(known)));
                let length = self.pointer.len();
                push_step(&mut self.pointer, key);
                self.report(member.line, Code::UnknownField, Some(Fact::text(key)), expected);
                self.pointer.truncate(length);
            }
        }
    }
}

/// The accepted words as a fact.
pub fn words(known: &[&str]) -> Fact {
    Fact::OneOf(known.iter().map(|&word| word.to_owned()).collect())
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
    fn blank() -> Self {
        None
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        self.get_or_insert_with(T::blank).decode(node, reader)
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl<T: Decode> Decode for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        (**self).decode(node, reader)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let Value::List(elements) = &node.value else {
            reader.wrong_shape(node, Shape::List);
            return false;
        };
        self.reserve_exact(elements.len());
        reader.elements(elements, &mut |element, reader| {
            self.push(T::blank());
            self.last_mut().is_some_and(|place| place.decode(element, reader))
        })
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl Decode for bool {
    fn blank() -> Self {
        false
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let Value::Boolean(value) = node.value else {
            reader.wrong_shape(node, Shape::Boolean);
            return false;
        };
        *self = value;
        true
    }
}

impl Decode for String {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let Some(text) = reader.text(node) else { return false };
        if text.trim().is_empty() {
            reader.report(node.line, Code::EmptyText, None, Some(Fact::Shape(Shape::Text)));
            return false;
        }
        self.push_str(text);
        true
    }
}

impl Decode for u32 {
    fn blank() -> Self {
        0
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let (Value::Number(digits) | Value::Text(digits)) = &node.value else {
            reader.wrong_shape(node, Shape::Number);
            return false;
        };
        let plain = digits.chars().all(|sign| sign.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'));
        let Some(number) = digits.parse().ok().filter(|_| plain) else {
            let expected = Fact::Count(u64::from(Self::MAX));
            reader.report(node.line, Code::OutOfRange, Some(Fact::text(digits)), Some(expected));
            return false;
        };
        *self = number;
        true
    }
}

impl Decode for Number {
    fn blank() -> Self {
        Self::ZERO
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let (Value::Number(digits) | Value::Text(digits)) = &node.value else {
            reader.wrong_shape(node, Shape::Number);
            return false;
        };
        // In a string, digits stand as they are printed; an exponent would make two texts of one number.
        let is_printed = matches!(node.value, Value::Number(_)) || !digits.contains(['e', 'E']);
        let number =
            Some(digits).filter(|_| is_printed).map_or(Err(NumberError::NotANumber), |digits| Self::parse(digits));
        let (code, expected) = match number {
            Ok(number) => {
                *self = number;
                return true;
            }
            Err(NumberError::NotANumber) => wrongly_written(digits),
            Err(NumberError::TooManyDigits) => (Code::TooManyDigits, Fact::Count(28)),
        };
        reader.report(node.line, code, Some(Fact::text(digits)), Some(expected));
        false
    }
}
