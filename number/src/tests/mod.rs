//! Numbers against results worked out by hand, and against an independent computation.

mod by_hand;
mod outside;
mod short;

use super::Number;

fn number(text: &str) -> Number {
    Number::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}
