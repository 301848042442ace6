//! What results that are not official say about themselves.

use leptos::prelude::*;
use piramide_present::mark::{Mark, MarkKind};

use super::icon::{Icon, IconImage};

/// The banner of a mark; it stands in every view of marked results, and on paper.
#[component]
pub fn MarkBanner(
    /// The mark.
    mark: Mark,
) -> impl IntoView {
    let class = match mark.kind {
        MarkKind::Provisional => "banner banner--provisional",
        MarkKind::Illustrative => "banner banner--illustrative",
        MarkKind::Simulation => "banner banner--simulation",
    };
    view! {
        <div class=class role="note">
            <IconImage icon=Icon::Warning/>
            <div>
                <p class="banner__title">{mark.title}</p>
                <p class="banner__text">{mark.text}</p>
            </div>
        </div>
    }
    .into_any()
}

/// A sentence that stands out, without being a mark.
#[component]
pub fn NoteBanner(
    /// The sentence.
    text: String,
) -> impl IntoView {
    view! {
        <div class="banner banner--note" role="note">
            <IconImage icon=Icon::Info/>
            <p class="banner__text">{text}</p>
        </div>
    }
    .into_any()
}
