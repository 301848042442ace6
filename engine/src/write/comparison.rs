//! The rules that differ between two scorecards as `piramide-comparison/1`.

use super::canonical::Canonical;
use super::{number, object, text};
use crate::compare::{Difference, Sign};

/// The format of the file.
const FORMAT: &str = "piramide-comparison/1";

/// Whether the two are like with like, and every rule that differs.
pub fn comparison(differences: &[Difference]) -> Canonical {
    object([
        ("format", Some(text(FORMAT))),
        ("like", Some(Canonical::Boolean(differences.is_empty()))),
        ("differences", Some(Canonical::List(differences.iter().map(difference).collect()))),
    ])
}

fn difference(difference: &Difference) -> Canonical {
    object([
        ("node", Some(text(&difference.node))),
        ("aspect", Some(text(difference.aspect.name()))),
        ("one", sign(&difference.one)),
        ("other", sign(&difference.other)),
    ])
}

/// A sign with its kind, so that a reader knows a number from words that look like one; nothing of the kind is left out.
fn sign(sign: &Sign) -> Option<Canonical> {
    Some(match sign {
        Sign::Nothing => return None,
        Sign::Word(word) => object([("word", Some(text(word)))]),
        Sign::Name(id) => object([("name", Some(text(id)))]),
        Sign::Number(one) => object([("number", Some(number(*one)))]),
        Sign::Bounds(below, above) => object([("below", below.map(number)), ("above", above.map(number))]),
        Sign::Day(day) => object([("day", Some(text(day)))]),
    })
}
