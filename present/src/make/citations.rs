//! Where a number comes from.

use piramide_engine::raw::{Citation, Language, LineRange, Source};

use super::header::act;
use crate::bilingual::{Words, both};
use crate::showing::Showing;
use crate::text::{filled, listed, those, words_if, words_of};
use crate::view::CitationView;

/// A citation with what it supports.
pub(crate) fn citation(showing: &Showing<'_>, supports: &str, citation: &Citation) -> CitationView {
    let source = document(showing, citation);
    let title = source.map(|source| words_of(&source.title, showing.language));
    let document = title.unwrap_or_else(|| citation.document.as_str().to_owned());
    let act = source.and_then(|source| act(source, showing.language));
    let place = words_if(citation.place.as_ref(), showing.language);
    let lines = lines(&citation.lines, showing.language);
    let parts = those(vec![Some(document.clone()), act.clone(), place.clone(), lines.clone()]);
    CitationView {
        supports: supports.to_owned(),
        caption: parts.join(", "),
        document,
        act,
        place,
        lines,
        words: citation.words.clone(),
        note: None,
    }
}

/// A citation, where there is one.
pub(crate) fn optional(showing: &Showing<'_>, supports: &str, cited: Option<&Citation>) -> Option<CitationView> {
    cited.map(|cited| citation(showing, supports, cited))
}

/// Collects citations with what they support.
pub(crate) struct Citations<'showing> {
    pub showing: &'showing Showing<'showing>,
    pub found: Vec<CitationView>,
}

impl<'showing> Citations<'showing> {
    pub(crate) fn new(showing: &'showing Showing<'showing>) -> Self {
        Self { showing, found: Vec::new() }
    }

    /// Adds a citation, where there is one.
    pub(crate) fn add(&mut self, label: Words, cited: Option<&Citation>) {
        self.add_of(label.told(self.showing.language), cited);
    }

    /// Adds a citation of something whose name is already in the language of the reader, where there is one.
    pub(crate) fn add_of(&mut self, supports: &str, cited: Option<&Citation>) {
        if let Some(cited) = cited {
            self.found.push(citation(self.showing, supports, cited));
        }
    }
}

/// The document that a citation names, in the plan or in the results.
fn document<'all>(showing: &Showing<'all>, citation: &Citation) -> Option<&'all Source> {
    let all = showing.plan.head.sources.iter().chain(&showing.actuals.raw.sources);
    all.into_iter().find(|source| source.id == citation.document)
}

/// `riga 674`, `righe 2889–2891`, `righe 619 e 674`.
fn lines(ranges: &[LineRange], language: Language) -> Option<String> {
    let mut texts = Vec::new();
    for range in ranges {
        let (from, to) = (range.from.to_string(), range.to.to_string());
        texts.push(if from == to { from } else { filled!("{0}–{1}", &from, &to) });
    }
    let one = matches!(ranges, [only] if only.from == only.to);
    let noun = if one { both!(language, "riga", "line") } else { both!(language, "righe", "lines") };
    (!texts.is_empty()).then(|| filled!("{0} {1}", noun, &listed(language, &texts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_read_as_words() {
        let range = |from, to| LineRange { from, to };
        let it = |ranges: &[LineRange]| lines(ranges, Language::Italian);
        assert_eq!(it(&[range(674, 674)]).as_deref(), Some("riga 674"));
        assert_eq!(it(&[range(2889, 2891)]).as_deref(), Some("righe 2889–2891"));
        assert_eq!(it(&[range(619, 619), range(674, 674)]).as_deref(), Some("righe 619 e 674"));
        assert_eq!(lines(&[range(1, 2)], Language::English).as_deref(), Some("lines 1–2"));
        assert_eq!(it(&[]), None);
    }
}
