//! What the desk is doing, with a way to stop it: over the page, which goes on answering.

use leptos::prelude::*;
use piramide_present::Label;

use crate::part::html::{View, all, button, element, maybe, paragraph, words};
use crate::session::Session;
use crate::view::Action;

/// The panel of the work that is going on; it is there from the start, and seen only if the work takes some time.
pub fn panel(session: Session) -> View {
    let language = session.language.get();
    let working = session.working.get();
    let text = working.as_ref().map(|progress| {
        let text = if progress.text.is_empty() { Label::Computing.text(language) } else { progress.text.as_str() };
        words(text.to_owned())
    });
    let said = paragraph("working__text", maybe(text)).with("role", "status").with("id", "working");
    let rest = working.map(|progress| {
        let bar = element("progress", "working__bar", Vec::new()).with("aria-labelledby", "working");
        let bar = match progress.of {
            0 => bar,
            of => bar.with("max", of.to_string()).with("value", progress.done.to_string()),
        };
        let stop = button("btn btn-sm working__stop", vec![words(Label::Stop.text(language))]).on(Action::Stop);
        all(vec![bar, stop])
    });
    let class = if rest.is_some() { "working working--shown" } else { "working" };
    element("section", class, vec![said, maybe(rest)]).with("aria-label", Label::Computing.text(language))
}
