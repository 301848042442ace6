//! The way from a number to its explanation.

use piramide_present::{Address, Label, Language, Route};

use super::html::{View, all, anchor, joined, strong, unseen, words};
use super::icon::{Icon, icon};

/// A value, and beside it the link that opens how it is computed.
#[inline(never)]
pub fn explained(value: String, address: &Address, name: &str, language: Language) -> View {
    let explain = Label::Explain.text(language);
    let inside = vec![icon(Icon::Help), unseen(joined(&[explain, ": ", name]))];
    all(vec![strong(words(value)), open(address, Some(explain), inside)])
}

/// The link that opens how a number is computed, in words.
pub fn explain_link(address: &Address, name: &str, language: Language) -> View {
    let explain = Label::Explain.text(language);
    open(address, None, vec![icon(Icon::Help), words(explain), unseen(joined(&[": ", name]))])
}

fn open(address: &Address, title: Option<&'static str>, inside: Vec<View>) -> View {
    let to = match (&address.route, address.place()) {
        (Route::Node { node, .. }, Some(place)) => place.explanation(node).fragment(),
        _ => address.fragment(),
    };
    anchor("explain__open", to, inside).with_if("title", title)
}
