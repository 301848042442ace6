//! A state: symbol and word together, never colour alone.

use leptos::prelude::*;
use piramide_present::view::{State, StateKind};

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
pub fn badge(state: State) -> AnyView {
    let class = format!("state state--{}", state.kind.name());
    view! { <span class=class>{icon(symbol(state.kind))}{state.word}</span> }.into_any()
}
