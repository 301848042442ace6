//! Where a reader gives files to the page. They stay in it.

use piramide_present::{Label, Language};

use super::html::{View, all, element, sentence, span, words};
use super::icon::{Icon, icon};
use crate::view::Action;

/// The drop zone, which is a button too.
pub fn drop_zone(language: Language) -> View {
    let inside = vec![
        icon(Icon::Up),
        span("drop__title", words(Label::DropTitle.text(language))),
        span("drop__hint", words(Label::DropHint.text(language))),
        file_input(),
    ];
    all(vec![element("label", "drop", inside), sentence("small muted", Label::Privacy.text(language))])
}

/// What opens the browser's dialog; it stands inside its label.
pub fn file_input() -> View {
    let input = element("input", "visually-hidden", Vec::new());
    let input = input.fixed(&[("type", "file"), ("multiple", ""), ("accept", ".json,application/json")]);
    input.on(Action::OpenFiles)
}
