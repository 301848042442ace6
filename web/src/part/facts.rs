//! Pairs of name and value.

use piramide_present::view::Fact;

use super::html::{View, link, pairs, words};

/// A list of facts; nothing when there is none.
pub fn facts(facts: Vec<Fact>) -> View {
    let pair = |Fact { name, value, address }| match address {
        Some(address) => (name.into(), link("", &address, value)),
        None => (name.into(), words(value)),
    };
    pairs("facts", facts.into_iter().map(pair).collect())
}
