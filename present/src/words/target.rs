//! Targets in words.

use piramide_engine::number::Number;
use piramide_engine::raw::{Base, BaseKind, Direction, Id, Language, RawNode, Target};

use crate::make::quantity::{change as in_unit, quantity};
use crate::number::{FIXED_BLANK, format_printed, with_percent};
use crate::text::{both, listed};

/// A target in words: `almeno 20`, `valore di partenza +2 %`.
pub(crate) fn target(target: &Target, node: &RawNode, period: impl Fn(&Id) -> String, language: Language) -> String {
    let value = |number: Number| quantity(number, node, language);
    let base = |base: &Base| self::base(base, &period, language);
    match target {
        Target::Value { value: number } => stated(&value(*number), node.direction, language),
        Target::Minimum { value: number, strict } => {
            let number = value(*number);
            if *strict == Some(true) {
                both(language, format!("più di {number}"), format!("more than {number}"))
            } else {
                both(language, format!("almeno {number}"), format!("at least {number}"))
            }
        }
        Target::Maximum { value: number, strict } => {
            let number = value(*number);
            if *strict == Some(true) {
                both(language, format!("meno di {number}"), format!("less than {number}"))
            } else {
                both(language, format!("al più {number}"), format!("at most {number}"))
            }
        }
        Target::Range { from, to, from_included, to_included } => {
            let (from, to) = (value(*from), value(*to));
            let sides = sides(*from_included != Some(false), *to_included != Some(false), language);
            both(language, format!("da {from} a {to}, {sides}"), format!("from {from} to {to}, {sides}"))
        }
        Target::Yes {} => both(language, "sì", "yes").to_owned(),
        Target::Output { text, evidence } => {
            let text = text.in_language(language);
            match evidence.as_ref().map(|evidence| evidence.in_language(language)) {
                Some(evidence) => {
                    both(language, format!("{text} (prova: {evidence})"), format!("{text} (evidence: {evidence})"))
                }
                None => text.to_owned(),
            }
        }
        Target::Increment { base: from, percent, amount } => {
            let change = percent.map(|percent| change(percent, language));
            let change = change.or_else(|| amount.map(|amount| in_unit(amount, node, language)));
            format!("{} {}", base(from), change.unwrap_or_default())
        }
        Target::Confirm { base: from } => {
            both(language, format!("conferma ({})", base(from)), format!("confirmed ({})", base(from)))
        }
        Target::Larger { of, percent } => {
            let bases = listed(language, &of.iter().map(base).collect::<Vec<_>>());
            let change = percent.map(|percent| format!(", {}", change(percent, language))).unwrap_or_default();
            both(language, format!("il maggiore fra {bases}{change}"), format!("the larger of {bases}{change}"))
        }
        Target::Held { result, floor, percent } => {
            let (result, floor, more) = (base(result), base(floor), change(*percent, language));
            both(
                language,
                format!("{result}, tenuto fra {floor} e {floor} {more}"),
                format!("{result}, held between {floor} and {floor} {more}"),
            )
        }
        Target::Adjusted { value: number, .. } => {
            let number = value(*number);
            both(
                language,
                format!("{number}, corretto per quanto cambia il pervenuto rispetto al periodo precedente"),
                format!("{number}, corrected for the change of the inflow since the period before"),
            )
        }
        Target::Share { of, percent } => {
            let (share, period) = (with_percent(&format_printed(*percent, language), language), period(of));
            both(language, format!("{share} dell’obiettivo {period}"), format!("{share} of the target {period}"))
        }
        Target::Trend { strict: Some(true) } => {
            both(language, "meglio del periodo precedente", "better than the period before").to_owned()
        }
        Target::Trend { .. } => {
            both(language, "non peggio del periodo precedente", "no worse than the period before").to_owned()
        }
        Target::None { .. } => both(language, "nessun obiettivo assegnato", "no target assigned").to_owned(),
    }
}

/// A stated value; where lower is better it is a most.
pub(crate) fn stated(number: &str, direction: Option<Direction>, language: Language) -> String {
    match direction {
        None => number.to_owned(),
        Some(Direction::Higher) => both(language, format!("{number} o più"), format!("{number} or more")),
        Some(Direction::Lower) => both(language, format!("{number} o meno"), format!("{number} or less")),
    }
}

/// Which bounds are inside.
fn sides(from: bool, to: bool, language: Language) -> &'static str {
    let (it, en) = match (from, to) {
        (true, true) => ("limiti compresi", "both bounds included"),
        (true, false) => ("limite superiore escluso", "upper bound excluded"),
        (false, true) => ("limite inferiore escluso", "lower bound excluded"),
        (false, false) => ("limiti esclusi", "both bounds excluded"),
    };
    both(language, it, en)
}

/// A change in per cent with its sign.
fn change(percent: Number, language: Language) -> String {
    signed(percent, &with_percent(&format_printed(percent, language), language))
}

/// A number already written, with a plus where it is not below zero.
fn signed(number: Number, written: &str) -> String {
    let written = written.replace(' ', &FIXED_BLANK.to_string());
    if number.is_negative() { written } else { format!("+{written}") }
}

/// The number that a target starts from.
fn base(base: &Base, period: impl Fn(&Id) -> String, language: Language) -> String {
    let of = base.period.as_ref().map(period);
    match (base.of, of) {
        (BaseKind::Baseline, None) => both(language, "valore di partenza", "baseline").to_owned(),
        (BaseKind::Baseline, Some(of)) => both(language, format!("valore di partenza {of}"), format!("baseline {of}")),
        (BaseKind::Target, None) => {
            both(language, "obiettivo del periodo precedente", "target of the period before").to_owned()
        }
        (BaseKind::Target, Some(of)) => both(language, format!("obiettivo {of}"), format!("target {of}")),
        (BaseKind::Result, None) => {
            both(language, "risultato del periodo precedente", "result of the period before").to_owned()
        }
        (BaseKind::Result, Some(of)) => both(language, format!("risultato {of}"), format!("result {of}")),
    }
}
