//! Targets in words.

use piramide_engine::number::Number;
use piramide_engine::raw::{Base, BaseKind, Direction, Id, Language, RawNode, Target};

use crate::bilingual::words;
use crate::make::quantity::{change as in_unit, quantity};
use crate::number::{FIXED_BLANK, format_printed, with_percent};
use crate::text::{filled, listed, said};

/// A target in words: `almeno 20`, `valore di partenza +2 %`.
pub(crate) fn target(target: &Target, node: &RawNode, period: &dyn Fn(&Id) -> String, language: Language) -> String {
    let value = |number: Number| quantity(number, node, language);
    let base = |base: &Base| self::base(base, period, language);
    match target {
        Target::Value { value: number } => stated(&value(*number), node.direction, language),
        Target::Minimum { value: number, strict } => {
            let number = value(*number);
            if *strict == Some(true) {
                said!(language, "più di {0}", "more than {0}", &number)
            } else {
                said!(language, "almeno {0}", "at least {0}", &number)
            }
        }
        Target::Maximum { value: number, strict } => {
            let number = value(*number);
            if *strict == Some(true) {
                said!(language, "meno di {0}", "less than {0}", &number)
            } else {
                said!(language, "al più {0}", "at most {0}", &number)
            }
        }
        Target::Range { from, to, .. } if from == to => {
            said!(language, "esattamente {0}", "exactly {0}", &value(*from))
        }
        Target::Range { from, to, from_included, to_included } => {
            let (from, to) = (value(*from), value(*to));
            let sides = sides(*from_included != Some(false), *to_included != Some(false), language);
            said!(language, "da {0} a {1}, {2}", "from {0} to {1}, {2}", &from, &to, sides)
        }
        Target::Yes {} => said!(language, "sì", "yes"),
        Target::Output { text, evidence } => {
            let text = text.in_language(language);
            match evidence.as_ref().map(|evidence| evidence.in_language(language)) {
                Some(evidence) => {
                    said!(language, "{0} (prova: {1})", "{0} (evidence: {1})", text, evidence)
                }
                None => text.to_owned(),
            }
        }
        Target::Increment { base: from, percent, amount } => {
            let change = percent.map(|percent| change(percent, language));
            let change = change.or_else(|| amount.map(|amount| in_unit(amount, node, language)));
            filled!("{0} {1}", &base(from), &change.unwrap_or_default())
        }
        Target::Confirm { base: from } => {
            said!(language, "conferma ({0})", "confirmed ({0})", &base(from))
        }
        Target::Larger { of, percent } => {
            let bases = listed(language, &of.iter().map(base).collect::<Vec<_>>());
            let change = percent.map(|percent| filled!(", {0}", &change(percent, language))).unwrap_or_default();
            said!(language, "il maggiore fra {0}{1}", "the larger of {0}{1}", &bases, &change)
        }
        Target::Held { result, floor, percent } => {
            let (result, floor, more) = (base(result), base(floor), change(*percent, language));
            said!(
                language,
                "{0}, tenuto fra {1} e {1} {2}",
                "{0}, held between {1} and {1} {2}",
                &result,
                &floor,
                &more
            )
        }
        Target::Adjusted { value: number, .. } => {
            let number = value(*number);
            said!(
                language,
                "{0}, corretto per quanto cambia il pervenuto rispetto al periodo precedente",
                "{0}, corrected for the change of the inflow since the period before",
                &number
            )
        }
        Target::Share { of, percent } => {
            let (share, period) = (with_percent(&format_printed(*percent, language), language), period(of));
            said!(language, "{0} dell’obiettivo {1}", "{0} of the target {1}", &share, &period)
        }
        Target::Trend { strict: Some(true) } => {
            said!(language, "meglio del periodo precedente", "better than the period before")
        }
        Target::Trend { .. } => {
            said!(language, "non peggio del periodo precedente", "no worse than the period before")
        }
        Target::None { .. } => said!(language, "nessun obiettivo assegnato", "no target assigned"),
    }
}

/// A stated value; where lower is better it is a most.
pub(crate) fn stated(number: &str, direction: Option<Direction>, language: Language) -> String {
    match direction {
        None => number.to_owned(),
        Some(Direction::Higher) => said!(language, "{0} o più", "{0} or more", number),
        Some(Direction::Lower) => said!(language, "{0} o meno", "{0} or less", number),
    }
}

/// Which bounds are inside.
fn sides(from: bool, to: bool, language: Language) -> &'static str {
    let words = match (from, to) {
        (true, true) => words!("limiti compresi", "both bounds included"),
        (true, false) => words!("limite superiore escluso", "upper bound excluded"),
        (false, true) => words!("limite inferiore escluso", "lower bound excluded"),
        (false, false) => words!("limiti esclusi", "both bounds excluded"),
    };
    words.told(language)
}

/// A change in per cent with its sign.
fn change(percent: Number, language: Language) -> String {
    signed(percent, &with_percent(&format_printed(percent, language), language))
}

/// A number already written, with a plus where it is not below zero.
fn signed(number: Number, written: &str) -> String {
    let written = written.replace(' ', &FIXED_BLANK.to_string());
    if number.is_negative() { written } else { filled!("+{0}", &written) }
}

/// The number that a target starts from.
fn base(base: &Base, period: &dyn Fn(&Id) -> String, language: Language) -> String {
    let of = base.period.as_ref().map(period);
    match (base.of, of) {
        (BaseKind::Baseline, None) => said!(language, "valore di partenza", "baseline"),
        (BaseKind::Baseline, Some(of)) => said!(language, "valore di partenza {0}", "baseline {0}", &of),
        (BaseKind::Target, None) => {
            said!(language, "obiettivo del periodo precedente", "target of the period before")
        }
        (BaseKind::Target, Some(of)) => said!(language, "obiettivo {0}", "target {0}", &of),
        (BaseKind::Result, None) => {
            said!(language, "risultato del periodo precedente", "result of the period before")
        }
        (BaseKind::Result, Some(of)) => said!(language, "risultato {0}", "result {0}", &of),
    }
}
