//! A relation between printed numbers in signs: `6.299.793.637 + 1.946.562.022 = 8.246.355.659`.

use piramide_engine::audit::{CheckResult, Verdict};
use piramide_engine::number::Number;
use piramide_engine::raw::{Direction, Language, Operand, Relation, VariationForm};

use crate::number::{DASH, format_exact, format_printed};
use crate::text::{between, filled};

/// Of a long sum, so many terms are written at its beginning, and the last one.
const FIRST: usize = 4;

/// A number of a relation: as printed, or as recomputed from others.
pub(crate) fn shown(operand: &Operand, value: Option<Number>, language: Language) -> String {
    match (operand.value.is_some(), value) {
        (true, Some(value)) => format_printed(value, language),
        (false, Some(value)) => format_exact(value, language),
        (_, None) => DASH.to_owned(),
    }
}

/// The relation with its numbers; nothing in it is computed here.
pub(crate) fn formula(result: &CheckResult, language: Language) -> String {
    let relation = &result.check.relation;
    let mut numbers = Vec::new();
    for (operand, value) in relation.operands().into_iter().zip(&result.values) {
        numbers.push(shown(operand, *value, language));
    }
    let fails = matches!(result.verdict, Verdict::Contradiction | Verdict::Assumed);
    let equals = if fails { " ≠ " } else { " = " };
    match relation {
        Relation::Below { or_equal, .. } => numbers.join(match (*or_equal == Some(false), fails) {
            (true, false) => " < ",
            (true, true) => " ≮ ",
            (false, false) => " ≤ ",
            (false, true) => " ≰ ",
        }),
        Relation::Between { .. } => {
            let number = numbers.pop().unwrap_or_default();
            filled!("{0}{1}[{2}]", &number, if fails { " ∉ " } else { " ∈ " }, &numbers.join("; "))
        }
        Relation::ConstantStep { .. } => numbers.join(" → "),
        Relation::Same { .. } => numbers.join(equals),
        Relation::SameSeries { series, .. } => {
            let one = |values: &[Number]| {
                let values: Vec<String> = values.iter().map(|value| format_printed(*value, language)).collect();
                values.join("; ")
            };
            let all: Vec<String> = series.iter().map(|series| one(&series.values)).collect();
            all.join(equals)
        }
        Relation::SameSet { first, second } => {
            let (first, second) = (first.join("; "), second.join("; "));
            filled!("{0}{1}{2}", &first, equals, &second)
        }
        Relation::Cover { bands, .. } => {
            let written = |number: Option<Number>| number.map(|number| format_printed(number, language));
            let one = |from: Option<Number>, to: Option<Number>| {
                between(language, written(from).as_deref(), written(to).as_deref())
            };
            let bands: Vec<String> = bands.iter().filter_map(|band| one(band.from, band.to)).collect();
            bands.join("; ")
        }
        _ => {
            numbers.pop();
            let recomputed = result.recomputed.map_or_else(|| DASH.to_owned(), |number| format_exact(number, language));
            filled!("{0} = {1}", &value(relation, &numbers, language), &recomputed)
        }
    }
}

/// How a relation makes its number from others.
fn value(relation: &Relation, numbers: &[String], language: Language) -> String {
    let split = |count: usize| numbers.split_at_checked(count).unwrap_or((numbers, &[]));
    match relation {
        Relation::Sum { parts, .. } => {
            let (parts, less) = split(parts.len());
            sum(parts, less)
        }
        Relation::Difference { .. } => {
            let (from, less) = split(1);
            sum(from, less)
        }
        Relation::Product { factor, .. } => times(*factor, &numbers.join(" × "), language),
        Relation::Ratio { numerator, factor, .. } => {
            let (above, below) = split(numerator.len());
            filled!("{0} / {1}", &times(*factor, &grouped(above), language), &grouped(below))
        }
        Relation::Variation { form, direction, .. } => {
            let [from, to] = numbers else { return String::new() };
            let (high, low) = if *direction == Some(Direction::Lower) { (from, to) } else { (to, from) };
            let apart = sum(std::slice::from_ref(high), std::slice::from_ref(low));
            match form {
                VariationForm::Percent => filled!("100 × ({0}) / {1}", &apart, from.trim_start_matches('−')),
                VariationForm::Amount => apart,
            }
        }
        Relation::WeightedMean { parts, .. } => {
            let weights: Vec<String> =
                parts.iter().filter_map(|part| part.weight).map(|weight| format_exact(weight, language)).collect();
            if weights.is_empty() {
                return filled!("({0}) / {1}", &sum(numbers, &[]), &numbers.len().to_string());
            }
            let mut weighted = Vec::new();
            for (weight, number) in weights.iter().zip(numbers) {
                weighted.push(filled!("{0} × {1}", weight, number));
            }
            filled!("({0}) / ({1})", &sum(&weighted, &[]), &sum(&weights, &[]))
        }
        _ => String::new(),
    }
}

/// Terms with their signs; of many, the first and the last.
fn sum(plus: &[String], minus: &[String]) -> String {
    let count = plus.len() + minus.len();
    let mut text = String::new();
    for (place, number) in plus.iter().chain(minus).enumerate() {
        if count > FIRST + 2 && place >= FIRST && place + 1 < count {
            if place == FIRST {
                text.push_str(" + …");
            }
            continue;
        }
        let negative = number.starts_with('−');
        let subtracted = place >= plus.len();
        let sign = match (place, negative != subtracted) {
            (0, true) => "−",
            (0, false) => "",
            (_, true) => " − ",
            (_, false) => " + ",
        };
        text.push_str(sign);
        text.push_str(number.trim_start_matches('−'));
    }
    text
}

/// A sum within a quotient.
fn grouped(numbers: &[String]) -> String {
    let sum = sum(numbers, &[]);
    if numbers.len() > 1 { filled!("({0})", &sum) } else { sum }
}

fn times(factor: Option<Number>, of: &str, language: Language) -> String {
    match factor {
        Some(factor) => filled!("{0} × {1}", &format_printed(factor, language), of),
        None => of.to_owned(),
    }
}
