//! Files that were not opened: what is wrong and where, above what was on the screen, which stays.

use leptos::prelude::*;
use piramide_present::{Label, Route};

use crate::page::findings::refusals;
use crate::part::explanation::close_button;
use crate::part::html::{View, division, heading, maybe, section, words};
use crate::session::Session;
use crate::view::Action;

/// The panel of the files that were not opened last; they have a page of their own too, where it is not needed.
pub fn panel(session: Session) -> View {
    let there = session.refused.get().filter(|_| session.address.with(|address| address.route != Route::Refused));
    let language = session.language.get();
    maybe(there.map(|refused| {
        let refused = refusals(&refused, language);
        let title = heading("", Some("refusal-title"), words(Label::FindingsTitle.text(language)));
        let above = vec![title.with("tabindex", "-1"), close_button(language).on(Action::Dismiss)];
        section("panel refusal", Some("refusal-title"), vec![division("explain__header", above), refused])
    }))
}
