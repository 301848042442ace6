//! From the catalog to where the reader is.

use leptos::prelude::*;
use piramide_present::view::{Trail, TrailStep};
use piramide_present::{Label, Language};

/// The trail above a page.
#[component]
pub fn TrailPath(
    /// The steps.
    trail: Trail,
    /// The language of its name.
    language: Language,
) -> impl IntoView {
    let step = |TrailStep { name, address }| {
        view! { <li class="trail__step"><a href=address.fragment()>{name}</a></li> }
    };
    view! {
        <nav class="trail" aria-label=Label::TrailName.text(language)>
            <ol class="trail__list">
                {trail.above.into_iter().map(step).collect_view()}
                <li class="trail__step"><span aria-current="page">{trail.here}</span></li>
            </ol>
        </nav>
    }
    .into_any()
}
