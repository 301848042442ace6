//! Pairs of name and value.

use leptos::prelude::*;
use piramide_present::view::Fact;

/// A list of facts; nothing when there is none.
#[component]
pub fn Facts(
    /// The facts.
    facts: Vec<Fact>,
) -> impl IntoView {
    let pair = |Fact { name, value, address }| {
        let value = match address {
            Some(address) => view! { <a href=address.fragment()>{value}</a> }.into_any(),
            None => value.into_any(),
        };
        view! { <dt>{name}</dt><dd>{value}</dd> }
    };
    let there = !facts.is_empty();
    there.then(|| view! { <dl class="facts">{facts.into_iter().map(pair).collect_view()}</dl> }).into_any()
}
