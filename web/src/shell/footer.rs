//! The footer: the pages that every public administration has, and what leaves the page: nothing.

use leptos::prelude::*;
use piramide_present::{Address, Label, Page, Route};

use crate::session::Session;

/// The footer of every page.
#[component]
pub fn Footer(
    /// The page.
    session: Session,
) -> impl IntoView {
    let text = move |label: Label| move || label.text(session.language.get());
    let link = move |page: Page| {
        let label = match page {
            Page::Method => Label::Method,
            Page::About => Label::About,
            Page::Legal => Label::LegalNotes,
            Page::Accessibility => Label::Accessibility,
            Page::Licence => Label::Licence,
        };
        view! { <li><a href=Address::to(Route::Page(page)).fragment()>{text(label)}</a></li> }
    };
    view! {
        <footer class="footer"><div class="container">
            <h2 class="footer__title">{text(Label::FooterTitle)}</h2>
            <ul class="footer__links">{Page::ALL.iter().copied().map(link).collect_view()}</ul>
            <p class="footer__note">{text(Label::Privacy)}</p>
        </div></footer>
    }
    .into_any()
}
