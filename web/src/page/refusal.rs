//! Files that were not opened: what is wrong and where, above what was on the screen, which stays.

use piramide_present::{Label, Route};

use super::findings::refusals;
use crate::desk::Desk;
use crate::part::explanation::close_button;
use crate::part::html::{View, division, heading, maybe, section, words};
use crate::view::Action;

/// The panel of the files that were not opened last; they have a page of their own too, where it is not needed.
pub fn panel(desk: &Desk) -> View {
    let there = !desk.refused.is_empty() && desk.address.route != Route::Refused;
    let language = desk.language;
    maybe(there.then(|| {
        let refused = refusals(&desk.refused, language);
        let title = heading("", Some("refusal-title"), words(Label::FindingsTitle.text(language)));
        let above = vec![title.with("tabindex", "-1"), close_button(language).on(Action::Dismiss)];
        section("panel refusal", Some("refusal-title"), vec![division("explain__header", above), refused])
    }))
}
