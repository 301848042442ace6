//! The pages that do not change with the plan.

use leptos::prelude::*;
use piramide_present::view::{FixedSection, fixed_view};
use piramide_present::{Language, Page};

/// A fixed page.
pub fn page(page: Page, language: Language) -> AnyView {
    let view = fixed_view(page, language);
    view! {
        <header class="main__header">
            <h1 tabindex="-1">{view.title}</h1>
            <p class="lead">{view.lead}</p>
        </header>
        {view.sections.into_iter().map(section).collect_view()}
    }
    .into_any()
}

fn section(section: FixedSection) -> AnyView {
    let list = !section.list.is_empty();
    let entries = section.list.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view();
    view! {
        <section class="block prose">
            <h2 class="block__title">{section.title}</h2>
            {section.paragraphs.into_iter().map(|paragraph| view! { <p>{paragraph}</p> }).collect_view()}
            {list.then(|| view! { <ul>{entries}</ul> })}
        </section>
    }
    .into_any()
}
