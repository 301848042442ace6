//! A state: symbol and word together, never colour alone.

use piramide_present::view::{State, StateKind};

use super::html::{View, element, joined, words};
use super::icon::{Icon, icon};

/// The symbol of a state.
pub const fn symbol(kind: StateKind) -> Icon {
    match kind {
        StateKind::Above => Icon::Above,
        StateKind::On => Icon::On,
        StateKind::Below => Icon::Below,
        StateKind::Missing => Icon::Missing,
        StateKind::NotApplicable => Icon::NotApplicable,
        StateKind::Undefined => Icon::Undefined,
        StateKind::AsPrinted => Icon::AsPrinted,
        StateKind::NotPart => Icon::NotPart,
    }
}

/// A state in words, with its symbol.
#[inline(never)]
pub fn badge(state: State) -> View {
    let class = joined(&["state state--", state.kind.name()]);
    element("span", "", vec![icon(symbol(state.kind)), words(state.word)]).with("class", class)
}
