//! Where a number comes from, with the quoted words.

use piramide_present::view::CitationView;

use super::html::{View, all, element, joined, maybe, sentence, strong, words};

/// A citation: what it supports, the words, and where they stand.
#[inline(never)]
pub fn citation(citation: CitationView) -> View {
    let CitationView { supports, words: quoted, note, caption, .. } = citation;
    let quote = quoted.map(|quoted| element("blockquote", "citation__quote", vec![sentence("", quoted)]));
    let supports = (!supports.is_empty()).then(|| all(vec![strong(words(supports)), words(": ")]));
    let note = note.map(|note| words(joined(&[" ", &note])));
    let caption = all(vec![maybe(supports), words(caption), maybe(note)]);
    let caption = element("figcaption", "citation__source", vec![caption]);
    element("figure", "citation", vec![maybe(quote), caption])
}

/// Several citations, one under the other.
pub fn citations(citations: Vec<CitationView>) -> View {
    all(citations.into_iter().map(citation).collect())
}
