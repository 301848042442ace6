//! The small words of both formats: identifiers, days, texts, citations, figures.

use crate::finding::{Code, Fact, Shape};
use crate::number::Number;
use crate::read::decode::{Decode, Reader};
use crate::read::document::{Node, Value};
use crate::read::record::{record, word};
use crate::write::canonical::Canonical;
use crate::write::encode::Encode;

/// An identifier: letters, digits, `.`, `-` and `_`, beginning with a letter or a digit, at most 100 signs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(Box<str>);

impl Id {
    /// The identifier, if it is well formed.
    pub fn new(text: &str) -> Option<Self> {
        let starts_well = text.starts_with(|sign: char| sign.is_ascii_alphanumeric());
        let allowed = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '_');
        (starts_well && text.len() <= 100 && text.chars().all(allowed)).then(|| Self(text.into()))
    }

    /// The identifier of something that follows from things with identifiers, of any length: `table.row.column`.
    pub(crate) fn joined(parts: &[&str]) -> Self {
        Self(parts.join(".").into())
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl Decode for Id {
    fn blank() -> Self {
        Self(Box::default())
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let Some(text) = reader.text(node) else { return false };
        let Some(id) = Self::new(text) else {
            let expected = crate::near::identifier(text).map(|id| Fact::OneOf(vec![id]));
            reader.report(node.line, Code::BadIdentifier, Some(Fact::text(text)), expected);
            return false;
        };
        *self = id;
        true
    }
}

impl Encode for Id {
    fn encode(&self) -> Canonical {
        Canonical::Text(self.0.to_string())
    }
}

/// A day of the calendar, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(time::Date);

impl Day {
    /// Reads `YYYY-MM-DD`; nothing if it is not a day of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let right_lengths = year.len() == 4 && month.len() == 2 && day.len() == 2 && parts.next().is_none();
        let digits = [year, month, day].iter().all(|part| part.chars().all(|sign| sign.is_ascii_digit()));
        if !(right_lengths && digits) {
            return None;
        }
        let month = time::Month::try_from(month.parse::<u8>().ok()?).ok()?;
        time::Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok().map(Self)
    }

    /// Year, month from 1, day from 1.
    pub const fn parts(self) -> (i32, u8, u8) {
        (self.0.year(), self.0.month() as u8, self.0.day())
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.parts();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl Decode for Day {
    fn blank() -> Self {
        Self(time::Date::MIN)
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let Some(text) = reader.text(node) else { return false };
        let Some(day) = Self::parse(text) else {
            let found = Some(Fact::text(text));
            reader.report(node.line, Code::NotADate, found, Some(Fact::Shape(Shape::Date)));
            return false;
        };
        *self = day;
        true
    }
}

impl Encode for Day {
    fn encode(&self) -> Canonical {
        Canonical::Text(self.to_string())
    }
}

word! {
    /// The languages of the interface.
    "Lingua."
    pub enum Language {
        /// Italian.
        "Italiano."
        Italian = "it",
        /// English.
        "Inglese."
        English = "en",
    }
}

/// Words for a reader: in the language of the plan, or in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// In the language of the document.
    Plain(String),
    /// In both languages.
    Both {
        /// In Italian.
        it: String,
        /// In English.
        en: String,
    },
}

impl Text {
    /// The words for a reader of `language`.
    pub fn in_language(&self, language: Language) -> &str {
        match (self, language) {
            (Self::Plain(text), _) => text,
            (Self::Both { it, .. }, Language::Italian) => it,
            (Self::Both { en, .. }, Language::English) => en,
        }
    }
}

impl Decode for Text {
    fn blank() -> Self {
        Self::Plain(String::new())
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let mut it = String::new();
        if !matches!(node.value, Value::Object(_)) {
            let read = it.decode(node, reader);
            *self = Self::Plain(it);
            return read;
        }
        let mut en = String::new();
        let read = reader.fields(node, &["it", "en"], &mut [&mut it, &mut en]);
        *self = Self::Both { it, en };
        read
    }
}

impl Encode for Text {
    fn encode(&self) -> Canonical {
        match self {
            Self::Plain(text) => text.encode(),
            Self::Both { it, en } => {
                let mut fields = crate::write::encode::Fields::default();
                fields.put("it", it);
                fields.put("en", en);
                fields.object()
            }
        }
    }
}

/// Lines of a text, from 1, both included; written `[12, 14]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRange {
    /// First line.
    pub from: u32,
    /// Last line.
    pub to: u32,
}

impl Decode for LineRange {
    fn blank() -> Self {
        Self { from: 0, to: 0 }
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        let mut bounds = Vec::<u32>::new();
        if !bounds.decode(node, reader) {
            return false;
        }
        match bounds.as_slice() {
            &[from, to] if 1 <= from && from <= to => *self = Self { from, to },
            other => {
                let found = other.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
                reader.report(node.line, Code::EmptyRange, Some(Fact::text(&found)), None);
                return false;
            }
        }
        true
    }
}

impl Encode for LineRange {
    fn encode(&self) -> Canonical {
        Canonical::List(vec![self.from.encode(), self.to.encode()])
    }
}

record! {
    /// Where a number or a sentence stands in a published act.
    "Il punto di un atto pubblicato da cui viene un numero o una frase."
    pub struct Citation {
        /// Identifier of the document among `sources`.
        "Identificativo del documento, fra quelli di `sources`."
        document: Id,
        /// Article, table or slide, where the act names it.
        "Articolo, tabella o pagina, se l'atto li nomina."
        place: Option<Text>,
        /// Lines of the text of the document.
        "Righe del testo del documento: coppie [prima, ultima]."
        lines: Vec<LineRange>,
        /// The quoted words; ` [...] ` marks a cut.
        "Le parole citate; ` [...] ` segna un taglio."
        words: Option<String>,
    }
}

record! {
    /// A number with what supports it.
    "Un numero con ciò che lo sostiene."
    pub struct FullFigure {
        /// The number.
        "Il numero."
        value: Number,
        /// Whether the document does not print it and we inferred it.
        "Vero se il documento non lo stampa ed è stato dedotto."
        inferred: Option<bool>,
        /// Where it is printed.
        "Dove è stampato."
        source: Option<Citation>,
        /// Anything a reader should know.
        "Ciò che chi legge deve sapere."
        note: Option<Text>,
    }
}

/// A number, bare or with what supports it: `"40"` or `{"value": "40", "source": …}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number, with its printed digits.
    pub value: Number,
    /// Whether we inferred it.
    pub inferred: bool,
    /// Where it is printed.
    pub source: Option<Citation>,
    /// Anything a reader should know.
    pub note: Option<Text>,
    /// Whether it stood bare in the document.
    bare: bool,
}

impl Figure {
    /// A number with nothing that supports it.
    pub const fn bare(value: Number) -> Self {
        Self { value, inferred: false, source: None, note: None, bare: true }
    }
}

impl Decode for Figure {
    fn blank() -> Self {
        Self::bare(Number::ZERO)
    }

    fn decode(&mut self, node: &Node, reader: &mut Reader<'_>) -> bool {
        if !matches!(node.value, Value::Object(_)) {
            return self.value.decode(node, reader);
        }
        let mut full = FullFigure::blank();
        let read = full.decode(node, reader);
        let FullFigure { value, inferred, source, note, .. } = full;
        *self = Self { value, inferred: inferred == Some(true), source, note, bare: false };
        read
    }
}

impl Encode for Figure {
    fn encode(&self) -> Canonical {
        if self.bare {
            return self.value.encode();
        }
        let Self { value, source, note, .. } = self.clone();
        let inferred = self.inferred.then_some(true);
        FullFigure { here: crate::read::decode::Here::default(), value, inferred, source, note }.encode()
    }
}
