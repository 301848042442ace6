//! What surrounds every page: skip link, header, footer, what was not opened, title and focus.

mod footer;
mod header;
mod perform;
mod place;
mod working;

use js_sys::Uint8Array;
use leptos::prelude::*;
use piramide_present::{Address, Label, Language};

use crate::browser::{drag, hash, load};
use crate::page::loading;
use crate::part::html::{View, all, anchor, division, sentence, words};
use crate::part::icon::patterns;
use crate::session::{Session, language};
use crate::view::{Action, set_performer};

/// Shows the page, once the words of its language are here.
pub async fn begin() {
    let address = hash::current().and_then(|fragment| Address::read(&fragment));
    let language = language::first(address.as_ref());
    let words = match language::learn(language).await {
        Ok(words) => words,
        Err(refusal) => return load::fail(refusal, &language::file(language)),
    };
    mount_to_body(move || page(address, language, words));
    load::started();
}

/// The whole page.
fn page(address: Option<Address>, language: Language, words: Option<Uint8Array>) -> impl IntoView {
    let session = Session::begin(address, language, words);
    set_performer(move |action, event| perform::perform(session, action, event));
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
            {move || session.refused()}
            {move || content(session)}
        </div></main>
        {move || all(vec![footer::footer(session.language.get()), cover(session)])}
        {move || working::panel(session)}
    }
}

/// The way past the header, for who has no mouse; the address stays the one of the view.
fn skip_link(session: Session) -> View {
    let text = Label::SkipToContent.text(session.language.get());
    anchor("skip-link", "#content".to_owned(), vec![words(text)]).on(Action::SkipToContent)
}

/// The view, once the desk has made one.
fn content(session: Session) -> View {
    session.content().unwrap_or_else(|| loading::page(Label::Loading, 0, session.language.get()))
}

/// Over the page while files hover: they may be let go anywhere.
fn cover(session: Session) -> View {
    let class = if session.hovering.get() { "drop-cover drop-cover--shown" } else { "drop-cover" };
    let text = Label::DropNow.text(session.language.get());
    division(class, vec![sentence("", text)]).with("aria-hidden", "true")
}
