//! The formula of a step: one shape, read in words and in digits, so that the two cannot disagree.

use piramide_engine::explain::{Step, StepRule};
use piramide_engine::number::Number;
use piramide_engine::raw::{Direction, Language};

use super::names::Names;
use crate::number::format_exact;
use crate::text::both;

/// How the numbers of a formula are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// By what they are: `risultato − obiettivo`.
    Words,
    /// By their digits: `93 − 88`.
    Digits,
}

/// Writes the numbers of a step.
struct Writer<'step> {
    step: &'step Step,
    names: &'step Names,
    writing: Writing,
    language: Language,
}

/// The formula of a step; nothing where the step only states something.
pub(super) fn formula(step: &Step, names: &Names, writing: Writing, language: Language) -> Option<String> {
    let writer = Writer { step, names, writing, language };
    writer.formula()
}

/// A number between others: below zero it stands in brackets.
pub(super) fn bracketed(number: Number, language: Language) -> String {
    let digits = format_exact(number, language);
    if number.is_negative() { format!("({digits})") } else { digits }
}

impl Writer<'_> {
    fn formula(&self) -> Option<String> {
        let (a, b, c) = (|| self.number(0), || self.number(1), || self.number(2));
        Some(match self.step.rule {
            StepRule::Ratio => self.ratio()?,
            StepRule::SignedSum => self.signed_sum()?,
            StepRule::MeanOfComponents => self.mean()?,
            StepRule::TargetPercent => format!("{} × (100 {}) ÷ 100", a()?, self.plus(1)?),
            StepRule::TargetAmount => format!("{} {}", a()?, self.plus(1)?),
            StepRule::TargetLarger => self.larger()?,
            StepRule::TargetHeld => {
                let (result, floor) = (a()?, b()?);
                format!("min(max({result}; {floor}); {floor} × (100 {}) ÷ 100)", self.plus(2)?)
            }
            StepRule::TargetAdjusted => format!("{} + ({} − {})", a()?, b()?, c()?),
            StepRule::TargetShare => format!("{} × {} ÷ 100", a()?, b()?),
            StepRule::DeviationRelative(direction) => {
                let (from, less) = self.turned(direction)?;
                format!("100 × ({from} − {less}) ÷ |{}|", self.bare(1)?)
            }
            StepRule::DeviationPoints(direction) => {
                let (from, less) = self.turned(direction)?;
                format!("{from} − {less}")
            }
            StepRule::DeviationItself(Direction::Lower) => format!("−{}", a()?),
            StepRule::OnScale | StepRule::PrintedDeviation => format!("{} {}", a()?, self.plus(1)?),
            StepRule::Achieved(direction) => {
                let (part, whole) = self.turned(direction)?;
                format!("100 × {part} ÷ {whole}")
            }
            StepRule::Cap => self.cap()?,
            StepRule::WeightedMean | StepRule::SimpleMean => self.quotient()?,
            StepRule::SumOfShares => {
                let (earned, all, known) = (self.grouped(0)?, b()?, self.grouped(2)?);
                format!(
                    "{earned} × {} ÷ (100 × {known})",
                    if self.writing == Writing::Words { self.grouped(1)? } else { all }
                )
            }
            StepRule::Minimum => self.of_all("min", "; ")?,
            StepRule::TwoPartSum => self.of_all("", " + ")?,
            StepRule::Given
            | StepRule::Answered(_)
            | StepRule::TargetStated
            | StepRule::TargetMinimum { .. }
            | StepRule::TargetMaximum { .. }
            | StepRule::TargetRange { .. }
            | StepRule::TargetYes
            | StepRule::TargetOutput
            | StepRule::TargetConfirmed
            | StepRule::TargetTrend { .. }
            | StepRule::DeviationItself(Direction::Higher)
            | StepRule::InRange(_)
            | StepRule::Met(_)
            | StepRule::Delivered
            | StepRule::AllOrNothing(_)
            | StepRule::BandPoints
            | StepRule::PrintedIndex
            | StepRule::Ceiling
            | StepRule::NeutralisedReached
            | StepRule::NeutralisedLowest
            | StepRule::TwoPartLargerMean
            | StepRule::Taken => return None,
        })
    }

    fn input(&self, position: usize) -> Option<Number> {
        self.step.inputs.get(position).map(|input| input.number)
    }

    /// A number without brackets.
    fn bare(&self, position: usize) -> Option<String> {
        match self.writing {
            Writing::Words => self.names.get(position).cloned(),
            Writing::Digits => Some(format_exact(self.input(position)?, self.language)),
        }
    }

    /// A number between others.
    fn number(&self, position: usize) -> Option<String> {
        match self.writing {
            Writing::Words => self.bare(position),
            Writing::Digits => Some(bracketed(self.input(position)?, self.language)),
        }
    }

    /// A number whose words are a sum or a product of their own.
    fn grouped(&self, position: usize) -> Option<String> {
        match self.writing {
            Writing::Words => Some(format!("({})", self.bare(position)?)),
            Writing::Digits => self.number(position),
        }
    }

    /// A number that is added, with its sign before it.
    fn plus(&self, position: usize) -> Option<String> {
        let number = self.input(position)?;
        Some(match self.writing {
            Writing::Words => format!("+ {}", self.bare(position)?),
            Writing::Digits if number.is_negative() => format!("− {}", format_exact(number.absolute(), self.language)),
            Writing::Digits => format!("+ {}", format_exact(number, self.language)),
        })
    }

    /// Result and target, turned round where lower is better.
    fn turned(&self, direction: Direction) -> Option<(String, String)> {
        let (result, target) = (self.number(0)?, self.number(1)?);
        Some(match direction {
            Direction::Higher => (result, target),
            Direction::Lower => (target, result),
        })
    }

    fn ratio(&self) -> Option<String> {
        let (factor, denominator) = (self.input(0)?, self.input(2)?);
        if denominator.is_zero() && self.writing == Writing::Digits {
            return None;
        }
        let ratio = format!("{} ÷ {}", self.number(1)?, self.number(2)?);
        let factor_text = format_exact(factor, self.language);
        Some(if factor == Number::ONE { ratio } else { format!("{factor_text} × {ratio}") })
    }

    fn quotient(&self) -> Option<String> {
        Some(format!("{} ÷ {}", self.grouped(0)?, self.grouped(1)?))
    }

    fn cap(&self) -> Option<String> {
        let names = [("max", piramide_engine::explain::Role::Floor), ("min", piramide_engine::explain::Role::Ceiling)];
        let mut text = self.bare(0)?;
        for (function, role) in names {
            if let Some(position) = self.step.inputs.iter().position(|input| input.role == role) {
                text = format!("{function}({text}; {})", self.bare(position)?);
            }
        }
        Some(text)
    }

    fn larger(&self) -> Option<String> {
        let percent = piramide_engine::explain::Role::Percent;
        let bases = self.step.inputs.iter().take_while(|input| input.role != percent).count();
        let list: Option<Vec<String>> = (0..bases).map(|position| self.bare(position)).collect();
        let larger = format!("max({})", list?.join("; "));
        Some(match self.plus(bases) {
            Some(change) => format!("{larger} × (100 {change}) ÷ 100"),
            None => larger,
        })
    }

    /// Coefficient and component, pair after pair.
    fn signed_sum(&self) -> Option<String> {
        let mut text = String::new();
        for position in (0..self.step.inputs.len()).step_by(2) {
            let coefficient = self.input(position)?;
            let sign = match (coefficient.is_negative(), text.is_empty()) {
                (false, true) => "",
                (false, false) => " + ",
                (true, true) => "−",
                (true, false) => " − ",
            };
            let size = coefficient.absolute();
            let times =
                if size == Number::ONE { String::new() } else { format!("{} × ", format_exact(size, self.language)) };
            text.push_str(&format!("{sign}{times}{}", self.number(position + 1)?));
        }
        (!text.is_empty()).then_some(text)
    }

    /// Weight and component, pair after pair.
    fn mean(&self) -> Option<String> {
        let pairs = || (0..self.step.inputs.len()).step_by(2);
        let equal = pairs().all(|position| self.input(position) == Some(Number::ONE));
        let weight = |position: usize| self.input(position).map(|weight| format_exact(weight, self.language));
        let term = |position: usize| {
            let component = self.number(position + 1)?;
            Some(if equal { component } else { format!("{} × {component}", weight(position)?) })
        };
        let terms: Option<Vec<String>> = pairs().map(term).collect();
        let weights: Option<Vec<String>> = pairs().map(weight).collect();
        let (terms, weights) = (terms?, weights?);
        let below = if equal { weights.len().to_string() } else { format!("({})", weights.join(" + ")) };
        Some(format!("({}) ÷ {below}", terms.join(" + ")))
    }

    /// All the numbers of the step; in words only that they are all of them.
    fn of_all(&self, function: &str, between: &str) -> Option<String> {
        if self.writing == Writing::Words {
            let all = both(self.language, "punteggi delle voci", "scores of the entries");
            return (!function.is_empty()).then(|| format!("{function}({all})"));
        }
        let list: Option<Vec<String>> = (0..self.step.inputs.len()).map(|position| self.number(position)).collect();
        let list = list?.join(between);
        Some(if function.is_empty() { list } else { format!("{function}({list})") })
    }
}
