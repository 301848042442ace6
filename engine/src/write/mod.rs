//! From documents and results to bytes.

mod audit;
pub mod canonical;
mod comparison;
pub mod encode;
mod explanation;
mod findings;
mod scorecard;
pub(crate) mod tree;

pub use audit::audit;
pub use comparison::comparison;
pub use explanation::explanation;
pub use findings::findings;
pub use scorecard::scorecard;

use canonical::Canonical;

use crate::number::Number;

/// An object from its members; those that are nothing are left out.
fn object<const MEMBERS: usize>(members: [(&str, Option<Canonical>); MEMBERS]) -> Canonical {
    let there = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Canonical::Object(there.collect())
}

fn text(words: impl ToString) -> Canonical {
    Canonical::Text(words.to_string())
}

/// A number of a result, without zeros at its end: equal numbers are equal bytes, however they came about.
fn number(number: Number) -> Canonical {
    Canonical::Number(number.normalised())
}
