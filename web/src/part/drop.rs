//! Where a reader gives files to the page. They stay in it.

use leptos::prelude::*;
use piramide_present::{Label, Language};

use super::html::{View, all, element, sentence, span, words};
use super::icon::{Icon, icon};
use crate::browser::file;
use crate::session::Session;

/// The drop zone, which is a button too.
pub fn drop_zone(session: Session, language: Language) -> View {
    let over = session.hovering.get();
    let class = if over { "drop drop--over" } else { "drop" };
    let title = if over { Label::DropNow } else { Label::DropTitle };
    let inside = vec![
        icon(Icon::Up),
        span("drop__title", words(title.text(language))),
        span("drop__hint", words(Label::DropHint.text(language))),
        file_input(session),
    ];
    let zone = element("label", class, inside);
    all(vec![zone, sentence("small muted", Label::Privacy.text(language))])
}

/// What opens the browser's dialog; it stands inside its label.
pub fn file_input(session: Session) -> View {
    let input = element("input", "visually-hidden", Vec::new());
    let input = input.fixed(&[("type", "file"), ("multiple", ""), ("accept", ".json,application/json")]);
    input.on("change", move |event| session.open(file::chosen(&event)))
}
