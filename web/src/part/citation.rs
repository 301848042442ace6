//! Where a number comes from, with the quoted words.

use leptos::prelude::*;
use piramide_present::view::CitationView;

/// A citation: what it supports, the words, and where they stand.
#[component]
pub fn Citation(
    /// The citation.
    citation: CitationView,
) -> impl IntoView {
    let CitationView { supports, words, note, caption, .. } = citation;
    view! {
        <figure class="citation">
            {words.map(|words| view! { <blockquote class="citation__quote"><p>{words}</p></blockquote> })}
            <figcaption class="citation__source">
                {(!supports.is_empty()).then(|| view! { <strong>{supports}</strong>": " })}
                {caption}
                {note.map(|note| view! { <span>" "{note}</span> })}
            </figcaption>
        </figure>
    }
    .into_any()
}

/// Several citations, one under the other.
#[component]
pub fn Citations(
    /// The citations.
    citations: Vec<CitationView>,
) -> impl IntoView {
    citations.into_iter().map(|citation| view! { <Citation citation=citation/> }).collect_view().into_any()
}
