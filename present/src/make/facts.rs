//! Facts: names with their values.

use crate::Address;
use crate::view::Fact;

/// A fact.
pub(crate) fn fact(name: &str, value: impl Into<String>) -> Fact {
    Fact { name: name.to_owned(), value: value.into(), address: None }
}

/// A fact that leads somewhere.
pub(crate) fn linked(name: &str, value: impl Into<String>, address: Option<Address>) -> Fact {
    Fact { address, ..fact(name, value) }
}
