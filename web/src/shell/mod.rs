//! What surrounds every page: skip link, header, footer, what was not opened, title and focus.

mod footer;
mod header;
mod place;
mod refusal;

use leptos::prelude::*;
use piramide_present::Label;

use crate::browser::{document, drag, hash};
use crate::page::Main;
use crate::part::icon::Patterns;
use crate::session::Session;
use footer::Footer;
use header::Header;
use refusal::Refusal;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::begin(&hash::current().unwrap_or_default());
    let arrival = place::watch(session);
    hash::watch(move |fragment, followed| {
        arrival.set_value(followed);
        session.visit(&fragment);
    });
    drag::watch(move |over| session.hover(over), move |files| session.open(files));
    let text = move |label: Label| move || label.text(session.language.get());
    let skip = move |event: leptos::ev::MouseEvent| {
        // The address stays the one of the view.
        event.prevent_default();
        document::focus("#content");
    };
    view! {
        <Patterns/>
        <a class="skip-link" href="#content" on:click=skip>{text(Label::SkipToContent)}</a>
        <Header session=session/>
        <main class="main" id="content" tabindex="-1">
            <div class="container">
                <p class="visually-hidden" role="status">
                    {move || session.reading.get().then(|| Label::Computing.text(session.language.get()))}
                </p>
                <Refusal session=session/>
                <Main session=session/>
            </div>
        </main>
        <Footer session=session/>
        <div class="drop-cover" class:drop-cover--shown=move || session.hovering.get() aria-hidden="true">
            <p>{text(Label::DropNow)}</p>
        </div>
    }
}
