//! Where a number comes from, with the quoted words.

use leptos::prelude::*;
use piramide_present::view::CitationView;

use super::html::{all, maybe, strong, words};

/// A citation: what it supports, the words, and where they stand.
#[inline(never)]
pub fn citation(citation: CitationView) -> AnyView {
    let CitationView { supports, words: quoted, note, caption, .. } = citation;
    let quote = quoted.map(|quoted| view! { <blockquote class="citation__quote"><p>{quoted}</p></blockquote> });
    let supports = (!supports.is_empty()).then(|| all(vec![strong(words(supports)), words(": ")]));
    let note = note.map(|note| words(format!(" {note}")));
    let caption = all(vec![maybe(supports), words(caption), maybe(note)]);
    view! {
        <figure class="citation">{quote}<figcaption class="citation__source">{caption}</figcaption></figure>
    }
    .into_any()
}

/// Several citations, one under the other.
pub fn citations(citations: Vec<CitationView>) -> AnyView {
    all(citations.into_iter().map(citation).collect())
}
