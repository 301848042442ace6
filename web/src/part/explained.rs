//! The way from a number to its explanation.

use leptos::prelude::*;
use piramide_present::{Address, Label, Language, Route};

use super::icon::{Icon, IconImage};

/// A value, and beside it the link that opens how it is computed.
#[component]
pub fn Explained(
    /// The value.
    value: String,
    /// The node that it is the score of.
    address: Address,
    /// The name of the node, for who does not see where the link stands.
    name: String,
    /// The language of the link.
    language: Language,
) -> impl IntoView {
    let explain = Label::Explain.text(language);
    view! {
        <strong>{value}</strong>
        <a class="explain__open" href=explanation(&address) title=explain>
            <IconImage icon=Icon::Help/>
            <span class="visually-hidden">{explain}": "{name}</span>
        </a>
    }
    .into_any()
}

/// The link that opens how a number is computed, in words.
#[component]
pub fn ExplainLink(
    /// The node.
    address: Address,
    /// The name of the node, for who does not see where the link stands.
    name: String,
    /// The language of the link.
    language: Language,
) -> impl IntoView {
    view! {
        <a class="explain__open" href=explanation(&address)>
            <IconImage icon=Icon::Help/>{Label::Explain.text(language)}
            <span class="visually-hidden">": "{name}</span>
        </a>
    }
    .into_any()
}

/// The address of a node with its explanation open.
fn explanation(address: &Address) -> String {
    match (&address.route, address.place()) {
        (Route::Node { node, .. }, Some(place)) => place.explanation(node).fragment(),
        _ => address.fragment(),
    }
}
