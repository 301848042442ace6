//! The canonical form: one text, byte for byte, for each typed document.
//!
//! Keys in the order of their Unicode code points, no white space, decimals as strings with their printed digits,
//! strings escaped as little as possible (as RFC 8785 has it). The digest of a document is that of these bytes.

use std::collections::BTreeMap;

use crate::number::Number;

/// A document on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Canonical {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A decimal, written as a string with its printed digits: `"1.10"`.
    Number(Number),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Canonical>),
    /// An object; it keeps its keys in the order of their code points.
    Object(BTreeMap<String, Canonical>),
}

impl Canonical {
    /// The canonical bytes: what is digested and compared.
    ///
    /// # Example
    ///
    /// ```
    /// # use piramide_engine::number::{Number, NumberError};
    /// # use piramide_engine::write::canonical::Canonical;
    /// # fn main() -> Result<(), NumberError> {
    /// let weight = Canonical::Number(Number::parse("1.10")?);
    /// let name = Canonical::Text("Giacenze".to_owned());
    /// let node = Canonical::Object([("weight".to_owned(), weight), ("name".to_owned(), name)].into());
    /// assert_eq!(node.to_bytes(), br#"{"name":"Giacenze","weight":"1.10"}"#);
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut written = String::new();
        self.write(&mut written, Layout::Compact);
        written.into_bytes()
    }

    /// The same document for people: one member a line, indented by two blanks, with a line break at the end.
    pub fn to_text(&self) -> String {
        let mut written = String::new();
        self.write(&mut written, Layout::Indented(0));
        written.push('\n');
        written
    }

    fn write(&self, out: &mut String, layout: Layout) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(true) => out.push_str("true"),
            Self::Boolean(false) => out.push_str("false"),
            Self::Number(number) => write_text(out, &number.to_string()),
            Self::Text(text) => write_text(out, text),
            Self::List(elements) => {
                write_between(out, layout, ['[', ']'], elements, |out, inner, element| element.write(out, inner));
            }
            Self::Object(members) => {
                write_between(out, layout, ['{', '}'], members, |out, inner, (key, value)| {
                    write_text(out, key);
                    out.push_str(if matches!(layout, Layout::Compact) { ":" } else { ": " });
                    value.write(out, inner);
                });
            }
        }
    }
}

/// Whether the text is for machines, or for people and how deep it stands.
#[derive(Clone, Copy)]
enum Layout {
    Compact,
    Indented(usize),
}

impl Layout {
    const fn inner(self) -> Self {
        match self {
            Self::Compact => Self::Compact,
            Self::Indented(depth) => Self::Indented(depth.saturating_add(1)),
        }
    }

    fn break_line(self, out: &mut String) {
        if let Self::Indented(depth) = self {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", depth));
        }
    }
}

/// A list or an object: its parts between brackets, with commas.
fn write_between<Part>(
    out: &mut String,
    layout: Layout,
    [open, close]: [char; 2],
    parts: impl IntoIterator<Item = Part, IntoIter: ExactSizeIterator>,
    write: impl Fn(&mut String, Layout, Part),
) {
    let parts = parts.into_iter();
    let is_empty = parts.len() == 0;
    out.push(open);
    for (place, part) in parts.enumerate() {
        if place > 0 {
            out.push(',');
        }
        layout.inner().break_line(out);
        write(out, layout.inner(), part);
    }
    if !is_empty {
        layout.break_line(out);
    }
    out.push(close);
}

/// A string in quotation marks; only what JSON forbids in a string is escaped.
pub(super) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::Canonical;
    use crate::digest::Digest;
    use crate::number::Number;

    fn text(text: &str) -> Canonical {
        Canonical::Text(text.to_owned())
    }

    fn number(digits: &str) -> Canonical {
        Number::parse(digits).map_or(Canonical::Null, Canonical::Number)
    }

    fn object<const LENGTH: usize>(members: [(&str, Canonical); LENGTH]) -> Canonical {
        Canonical::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
    }

    fn plan() -> Canonical {
        let node = object([("weight", number("1.10")), ("id", text("giacenze")), ("cited", Canonical::Boolean(true))]);
        object([
            ("title", text("Qualità \"prodotta\"\n")),
            ("nodes", Canonical::List(vec![node, Canonical::Null])),
            ("amendments", Canonical::List(Vec::new())),
            ("Z", object([])),
        ])
    }

    /// The canonical text was written by hand, and its digest is that of
    /// `printf '%s' '{"Z":{},"amendments":[],"nodes":[{"cited":true,"id":"giacenze","weight":"1.10"},null],"title":"Qualità \"prodotta\"\n"}' | sha256sum`
    /// in a shell that writes UTF-8.
    #[test]
    fn the_digest_is_that_of_the_canonical_text() {
        let bytes = plan().to_bytes();
        assert_eq!(
            String::from_utf8_lossy(&bytes),
            r#"{"Z":{},"amendments":[],"nodes":[{"cited":true,"id":"giacenze","weight":"1.10"},null],"title":"Qualità \"prodotta\"\n"}"#
        );
        assert_eq!(Digest::of(&bytes).to_string(), "29297916eab0eccb92ebbefc3d028c9446161ecfe802e644433a8fd6e0698c70");
    }

    #[test]
    fn the_text_for_people_is_indented() {
        assert_eq!(
            plan().to_text(),
            r#"{
  "Z": {},
  "amendments": [],
  "nodes": [
    {
      "cited": true,
      "id": "giacenze",
      "weight": "1.10"
    },
    null
  ],
  "title": "Qualità \"prodotta\"\n"
}
"#
        );
    }

    #[test]
    fn keys_stand_in_the_order_of_their_code_points() {
        // U+10000 comes after U+FF5E, though its first UTF-16 unit comes before.
        let keys = ["\u{10000}", "\u{ff5e}", "é", "z", "aa", "a", "A", ""];
        let written = object(keys.map(|key| (key, Canonical::Null))).to_bytes();
        let expected = keys.iter().rev().map(|key| format!("\"{key}\":null")).collect::<Vec<_>>().join(",");
        assert_eq!(String::from_utf8_lossy(&written), format!("{{{expected}}}"));
    }

    #[test]
    fn only_what_json_forbids_is_escaped() {
        let written = text("\u{0}\u{1f}\u{8}\t\n\u{c}\r\"\\/\u{7f}è€\u{2028}😀").to_bytes();
        assert_eq!(String::from_utf8_lossy(&written), "\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u{7f}è€\u{2028}😀\"");
    }
}
