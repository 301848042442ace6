//! From the catalog to where the reader is.

use leptos::prelude::*;
use piramide_present::view::Trail;
use piramide_present::{Label, Language};

use super::html::{item, link};

/// The trail above a page.
pub fn trail(trail: Trail, language: Language) -> AnyView {
    let steps = trail.above.into_iter().map(|step| item("trail__step", vec![link("", &step.address, step.name)]));
    let here = view! { <span aria-current="page">{trail.here}</span> }.into_any();
    let steps: Vec<_> = steps.chain([item("trail__step", vec![here])]).collect();
    view! {
        <nav class="trail" aria-label=Label::TrailName.text(language)><ol class="trail__list">{steps}</ol></nav>
    }
    .into_any()
}
