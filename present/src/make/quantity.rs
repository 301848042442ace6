//! Values of an indicator with their unit.

use piramide_engine::number::Number;
use piramide_engine::raw::{Language, RawNode};

use crate::bilingual::words;
use crate::number::{format, format_exact, format_printed, with_percent};
use crate::text::{filled, is_letter};

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

/// Digits followed by the unit of a node, where the unit reads well after a number: `63 giorni`, `88 %`; not
/// `107,2 numero indice (valore di partenza 100)`, which stands among the facts of the node.
fn with_unit(digits: &str, node: &RawNode, language: Language) -> String {
    let Some(unit) = node.unit.as_ref().map(|unit| unit.in_language(language)) else { return digits.to_owned() };
    match unit.strip_prefix('%') {
        Some(of_what) => filled!("{0}{1}", &with_percent(digits, language), of_what),
        None if reads_after_a_number(unit) => filled!("{0} {1}", digits, unit),
        None => digits.to_owned(),
    }
}

/// A unit of a few plain words; an index has no unit to be read.
fn reads_after_a_number(unit: &str) -> bool {
    let plain = unit.chars().all(|sign| is_letter(sign) || matches!(sign, ' ' | '’' | '\'' | '-'));
    plain && !unit.split(' ').any(|word| matches!(word, "indice" | "index"))
}

/// A change in the unit of a node, with its sign; a change of a percentage is in points.
pub(crate) fn change(number: Number, node: &RawNode, language: Language) -> String {
    let digits = format_printed(number, language);
    let signed = if number.is_positive() { filled!("+{0}", &digits) } else { digits };
    if node.unit.as_ref().is_some_and(|unit| unit.in_language(language).starts_with('%')) {
        let one = number.absolute() == Number::ONE;
        let words = if one {
            words!("punto percentuale", "percentage point")
        } else {
            words!("punti percentuali", "percentage points")
        };
        return filled!("{0} {1}", &signed, words.told(language));
    }
    with_unit(&signed, node, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_stands_after_a_number_only_where_it_reads_well() {
        for unit in ["giorni", "euro", "unità immobiliari", "punti al mese per risorsa"] {
            assert!(reads_after_a_number(unit), "{unit}");
        }
        for unit in ["numero indice", "index number", "definite / pervenute", "giudizio da 1 a 5", "indice (base 100)"]
        {
            assert!(!reads_after_a_number(unit), "{unit}");
        }
    }
}
