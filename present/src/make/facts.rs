//! Facts: names with their values.

use crate::Address;
use crate::view::Fact;

/// A fact.
pub(crate) fn fact(name: &str, value: String) -> Fact {
    linked(name, value, None)
}

/// A fact that leads somewhere.
pub(crate) fn linked(name: &str, value: String, address: Option<Address>) -> Fact {
    Fact { name: name.to_owned(), value, address }
}

/// Facts in the order in which they are told.
#[derive(Default)]
pub(crate) struct Facts(pub Vec<Fact>);

impl Facts {
    /// Adds a fact, if there is a value to tell.
    pub(crate) fn tell(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            self.0.push(fact(name, value));
        }
    }
}
