//! What surrounds every page: skip link, header, footer, what was not opened, title and focus.

mod footer;
mod header;
mod place;
mod refusal;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use piramide_present::Label;

use crate::browser::{document, drag, hash};
use crate::page;
use crate::part::html::{all, maybe, words};
use crate::part::icon::patterns;
use crate::session::Session;

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
    view! {
        {patterns()}
        {move || all(vec![skip_link(session), header::header(session)])}
        <main class="main" id="content" tabindex="-1"><div class="container">
            {move || all(vec![announcement(session), refusal::panel(session)])}
            {move || page::main(session)}
        </div></main>
        {move || all(vec![footer::footer(session.language.get()), cover(session)])}
    }
}

/// The way past the header, for who has no mouse; the address stays the one of the view.
fn skip_link(session: Session) -> AnyView {
    let skip = |event: MouseEvent| {
        event.prevent_default();
        document::focus("#content");
    };
    let text = Label::SkipToContent.text(session.language.get());
    view! { <a class="skip-link" href="#content" on:click=skip>{text}</a> }.into_any()
}

/// What who does not see the page hears of work that is going on.
fn announcement(session: Session) -> AnyView {
    let text = session.reading.get().then(|| words(Label::Computing.text(session.language.get())));
    view! { <p class="visually-hidden" role="status">{maybe(text)}</p> }.into_any()
}

/// Over the page while files hover: they may be let go anywhere.
fn cover(session: Session) -> AnyView {
    let class = if session.hovering.get() { "drop-cover drop-cover--shown" } else { "drop-cover" };
    let text = Label::DropNow.text(session.language.get());
    view! { <div class=class aria-hidden="true"><p>{text}</p></div> }.into_any()
}
