//! A state: symbol and word together, never colour alone.

use leptos::prelude::*;
use piramide_present::view::{State, StateKind};

use super::icon::{Icon, IconImage};

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
#[component]
pub fn StateBadge(
    /// The state.
    state: State,
) -> impl IntoView {
    view! {
        <span class=format!("state state--{}", state.kind.name())>
            <IconImage icon=symbol(state.kind)/>
            {state.word}
        </span>
    }
}
