//! While files are on their way.

use leptos::prelude::*;
use piramide_present::{Label, Language};

/// How many files a plan has: the catalog, the plan, its results.
const FILES: u8 = 3;

/// Says what is loading and how far it is.
pub fn page(label: Label, here: u8, language: Language) -> AnyView {
    view! {
        <div class="boot" role="status">
            <p class="boot__status" id="loading-status">{label.text(language)}</p>
            <progress class="boot__progress" max=FILES value=here aria-labelledby="loading-status"></progress>
        </div>
    }
    .into_any()
}
