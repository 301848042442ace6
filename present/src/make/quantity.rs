//! Values of an indicator with their unit.

use piramide_engine::number::Number;
use piramide_engine::raw::{Language, RawNode};

use crate::number::{format, format_exact, format_printed, with_percent};

/// How long a number may be before it is taken for the outcome of a division.
const LONGEST_PRINTED: u32 = 6;

/// Decimals to show of a computed value when the plan does not say.
const DECIMALS: u32 = 2;

/// A value of a node, with its unit: printed digits stay, and only what a division leaves is rounded.
pub(crate) fn quantity(number: Number, node: &RawNode, language: Language) -> String {
    with_unit(&digits(number, node.decimals, language), node, language)
}

/// A value of a node with all its digits and its unit, for an explanation.
pub(crate) fn exact_quantity(number: Number, node: &RawNode, language: Language) -> String {
    with_unit(&format_exact(number, language), node, language)
}

fn digits(number: Number, decimals: Option<u32>, language: Language) -> String {
    let wanted = decimals.unwrap_or(DECIMALS);
    let tidy = number.normalised();
    match (tidy.decimals() > LONGEST_PRINTED, decimals) {
        (true, _) => format(number, wanted, language),
        (false, Some(wanted)) if tidy.decimals() <= wanted => format(tidy, wanted, language),
        (false, Some(_)) => format_printed(tidy, language),
        (false, None) => format_printed(number, language),
    }
}

/// Digits followed by the unit of a node.
pub(crate) fn with_unit(digits: &str, node: &RawNode, language: Language) -> String {
    match node.unit.as_ref().map(|unit| unit.in_language(language)) {
        None => digits.to_owned(),
        Some("%") => with_percent(digits, language),
        Some(unit) => format!("{digits} {unit}"),
    }
}
