//! Sentences that a reader should know.

use leptos::prelude::*;

/// Sentences, one under the other; nothing when there is none.
#[component]
pub fn Notes(
    /// The sentences.
    notes: Vec<String>,
) -> impl IntoView {
    notes.into_iter().map(|note| view! { <p class="prose">{note}</p> }).collect_view().into_any()
}
