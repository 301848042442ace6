//! The official texts of `sources/texts/`, and whether words stand in them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::json;
use crate::project::Project;

/// Marks a cut in quoted words.
pub const CUT: &str = " [...] ";

/// The documents by identifier, each with its lines.
pub struct Texts(BTreeMap<String, Vec<String>>);

impl Texts {
    /// Reads the texts that the manifest lists.
    ///
    /// # Errors
    /// When the manifest or a text cannot be read.
    pub fn read(project: &Project) -> Result<Self> {
        let folder = project.path("sources/texts");
        let manifest = json::read(&folder.join("manifest.json"))?;
        let mut texts = BTreeMap::new();
        for entry in json::get(&manifest, "texts").map(json::items).unwrap_or_default() {
            let file = folder.join(json::need(entry, "file")?);
            let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
            texts.insert(json::need(entry, "id")?.to_owned(), text.lines().map(normal).collect());
        }
        Ok(Self(texts))
    }

    /// One document with these lines.
    #[cfg(test)]
    pub fn of(document: &str, lines: &[&str]) -> Self {
        Self([(document.to_owned(), lines.iter().map(|line| normal(line)).collect())].into())
    }

    /// What stands in some lines of a document, with runs of white space as one blank.
    ///
    /// # Errors
    /// When there is no such document, or it has no such lines.
    pub fn cited(&self, document: &str, ranges: &[(u32, u32)]) -> Result<String> {
        let lines = self.0.get(document).with_context(|| format!("there is no document `{document}`"))?;
        let mut found = Vec::new();
        for &(from, to) in ranges {
            let (first, last) = (usize::try_from(from)?, usize::try_from(to)?);
            ensure!(1 <= first && first <= last && last <= lines.len(), "{document} has no lines {from} to {to}");
            found.extend(
                lines[first.saturating_sub(1)..last].iter().filter(|line| !line.is_empty()).map(String::as_str),
            );
        }
        Ok(found.join(" "))
    }
}

/// The words with runs of white space as one blank.
pub fn normal(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether quoted words stand in a text in their order, where [`CUT`] leaves some out; else the part that does not.
pub fn stands<'words>(words: &'words str, text: &str) -> Result<(), &'words str> {
    let mut rest = text;
    for part in words.split(CUT) {
        let place = rest.find(normal(part).as_str()).ok_or(part)?;
        rest = &rest[place..][normal(part).len()..];
    }
    Ok(())
}

/// Quotes pieces that stand in a text in this order, each as whole words, with a [`CUT`] where something is between two.
///
/// # Errors
/// When a piece does not stand there.
pub fn quote<'piece>(pieces: impl IntoIterator<Item = &'piece str>, text: &str) -> Result<String> {
    let mut quoted: Vec<String> = Vec::new();
    let text = format!(" {text} ");
    for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
        let whole = |words: &str| text.contains(&format!(" {words} "));
        let longer = quoted.last().map(|last| format!("{last} {piece}")).filter(|longer| whole(longer));
        match (longer, quoted.last_mut()) {
            (Some(longer), Some(last)) => *last = longer,
            _ => {
                ensure!(whole(piece), "«{piece}» does not stand in «{}»", text.trim());
                quoted.push(piece.to_owned());
            }
        }
    }
    let words = quoted.join(CUT);
    stands(&words, &text).map_err(|part| anyhow::anyhow!("«{part}» stands too early in «{}»", text.trim()))?;
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "CAMPANIA TRENTINO A.A. PUGLIA 1.001 5.000 15.839";

    #[test]
    fn what_is_left_out_is_marked() {
        assert_eq!(quote(["CAMPANIA", "PUGLIA", "5.000"], TEXT).unwrap(), "CAMPANIA [...] PUGLIA [...] 5.000");
        assert_eq!(quote(["TRENTINO A.A.", "PUGLIA", "1.001"], TEXT).unwrap(), "TRENTINO A.A. PUGLIA 1.001");
        assert_eq!(stands("CAMPANIA [...] 5.000", TEXT), Ok(()));
    }

    #[test]
    fn a_changed_digit_or_order_is_seen() {
        assert!(quote(["CAMPANIA", "5.00"], TEXT).is_err());
        assert!(quote(["PUGLIA", "CAMPANIA"], TEXT).is_err());
        assert_eq!(stands("PUGLIA [...] CAMPANIA", TEXT), Err("CAMPANIA"));
    }
}
