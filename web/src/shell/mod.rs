//! What surrounds every page: skip link, header, footer, what was not opened, title and focus.

mod footer;
mod header;
mod perform;
mod place;
mod refusal;

use leptos::prelude::*;
use piramide_present::{Address, Label, Language};

use crate::browser::{drag, hash, load};
use crate::part::html::{View, all, anchor, division, maybe, paragraph, sentence, words};
use crate::part::icon::patterns;
use crate::session::{Session, language};
use crate::view::{Action, set_performer};

/// Shows the page, once the words of its language are here.
pub async fn begin() {
    let address = hash::current().and_then(|fragment| Address::read(&fragment));
    let language = language::first(address.as_ref());
    if let Err(refusal) = language::learn(language).await {
        return load::fail(refusal, &language::file(language));
    }
    mount_to_body(move || page(address, language));
    load::started();
}

/// The whole page.
fn page(address: Option<Address>, language: Language) -> impl IntoView {
    let session = Session::begin(address, language);
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
            {move || all(vec![announcement(session), refusal::panel(session)])}
            {move || crate::page::main(session)}
        </div></main>
        {move || all(vec![footer::footer(session.language.get()), cover(session)])}
    }
}

/// The way past the header, for who has no mouse; the address stays the one of the view.
fn skip_link(session: Session) -> View {
    let text = Label::SkipToContent.text(session.language.get());
    anchor("skip-link", "#content".to_owned(), vec![words(text)]).on(Action::SkipToContent)
}

/// What who does not see the page hears of work that is going on.
fn announcement(session: Session) -> View {
    let text = session.reading.get().then(|| words(Label::Computing.text(session.language.get())));
    paragraph("visually-hidden", maybe(text)).with("role", "status")
}

/// Over the page while files hover: they may be let go anywhere.
fn cover(session: Session) -> View {
    let class = if session.hovering.get() { "drop-cover drop-cover--shown" } else { "drop-cover" };
    let text = Label::DropNow.text(session.language.get());
    division(class, vec![sentence("", text)]).with("aria-hidden", "true")
}
