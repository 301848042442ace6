//! The formula of a step: one shape, read in words and in digits, so that the two cannot disagree.

use piramide_engine::explain::{Role, Step, StepRule};
use piramide_engine::number::Number;
use piramide_engine::raw::{Direction, Language};

use super::names::Names;
use crate::bilingual::both;
use crate::number::format_exact;
use crate::text::{fill, filled};

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
    if number.is_negative() { filled!("({0})", &digits) } else { digits }
}

/// Whether a step takes a percentage of a number below zero: of its absolute value then (reading 37).
pub(super) fn below_zero(step: &Step) -> bool {
    let mut numbers = step.inputs.iter().take_while(|input| input.role != Role::Percent).map(|input| input.number);
    let base = match step.rule {
        StepRule::TargetPercent => numbers.next(),
        StepRule::TargetLarger if step.inputs.iter().any(|input| input.role == Role::Percent) => numbers.max(),
        StepRule::TargetHeld => numbers.nth(1),
        _ => None,
    };
    base.is_some_and(Number::is_negative)
}

/// How a number of a step stands in its formula, with its position.
#[derive(Clone, Copy)]
enum Place {
    /// By itself.
    Bare(usize),
    /// Between others: below zero it stands in brackets.
    Between(usize),
    /// Where words that are a sum or a product of their own need brackets.
    Grouped(usize),
    /// Added, with its sign before it.
    Added(usize),
}

/// The formula of a rule whose numbers stand in fixed places; nothing where they are as many as the step has, or none.
fn fixed(rule: StepRule) -> Option<(&'static str, &'static [Place])> {
    use Place::{Added, Bare, Between, Grouped};
    Some(match rule {
        StepRule::TargetAmount | StepRule::OnScale | StepRule::PrintedDeviation => ("{0} {1}", &[Between(0), Added(1)]),
        StepRule::TargetAdjusted => ("{0} + ({1} − {2})", &[Between(0), Between(1), Between(2)]),
        StepRule::TargetShare => ("{0} × {1} ÷ 100", &[Between(0), Between(1)]),
        StepRule::DeviationRelative(Direction::Higher) => {
            ("100 × ({0} − {1}) ÷ |{2}|", &[Between(0), Between(1), Bare(1)])
        }
        StepRule::DeviationRelative(Direction::Lower) => {
            ("100 × ({0} − {1}) ÷ |{2}|", &[Between(1), Between(0), Bare(1)])
        }
        StepRule::VariationPercent => ("100 × ({0} − {1}) ÷ |{2}|", &[Between(0), Between(1), Bare(1)]),
        StepRule::VariationAmount => ("{0} − {1}", &[Between(0), Between(1)]),
        StepRule::DeviationPoints(Direction::Higher) => ("{0} − {1}", &[Between(0), Between(1)]),
        StepRule::DeviationPoints(Direction::Lower) => ("{0} − {1}", &[Between(1), Between(0)]),
        StepRule::DeviationItself(Direction::Lower) => ("−{0}", &[Between(0)]),
        StepRule::Achieved(Direction::Higher) => ("100 × {0} ÷ {1}", &[Between(0), Between(1)]),
        StepRule::Achieved(Direction::Lower) => ("100 × {0} ÷ {1}", &[Between(1), Between(0)]),
        StepRule::WeightedMean | StepRule::SimpleMean => ("{0} ÷ {1}", &[Grouped(0), Grouped(1)]),
        StepRule::SumOfShares => ("{0} × {1} ÷ (100 × {2})", &[Grouped(0), Grouped(1), Grouped(2)]),
        StepRule::ShareOfCluster => ("100 × {0} × {1} ÷ {2}", &[Between(0), Between(1), Between(2)]),
        StepRule::Ratio
        | StepRule::SignedSum
        | StepRule::MeanOfComponents
        | StepRule::SumOfOffices
        | StepRule::MeanOfOffices
        | StepRule::ClusterIndex
        | StepRule::TargetPercent
        | StepRule::TargetLarger
        | StepRule::TargetHeld
        | StepRule::Cap
        | StepRule::Minimum
        | StepRule::TwoPartSum
        | StepRule::Given
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
        | StepRule::BandPoints { .. }
        | StepRule::PrintedIndex
        | StepRule::Ceiling
        | StepRule::BeyondCeiling(_)
        | StepRule::NeutralisedReached
        | StepRule::NeutralisedLowest
        | StepRule::TwoPartLargerMean
        | StepRule::Taken
        | StepRule::Revised(_) => return None,
    })
}

impl Writer<'_> {
    fn formula(&self) -> Option<String> {
        match self.step.rule {
            StepRule::Ratio => self.ratio(),
            StepRule::SignedSum => self.signed_sum(),
            StepRule::MeanOfComponents | StepRule::ClusterIndex => self.mean(),
            StepRule::SumOfOffices => self.of_all("", " + "),
            StepRule::MeanOfOffices => self.mean_of_all(),
            StepRule::TargetPercent => self.changed(&self.number(0)?, &self.bare(0)?, 1),
            StepRule::TargetLarger => self.larger(),
            StepRule::TargetHeld => self.held(),
            StepRule::Cap => self.cap(),
            StepRule::Minimum => self.of_all("min", "; "),
            StepRule::TwoPartSum => self.of_all("", " + "),
            rule => self.fixed(rule),
        }
    }

    fn fixed(&self, rule: StepRule) -> Option<String> {
        let (signs, places) = fixed(rule)?;
        let mut numbers = Vec::new();
        for place in places {
            numbers.push(match *place {
                Place::Bare(position) => self.bare(position)?,
                Place::Between(position) => self.number(position)?,
                Place::Grouped(position) => self.grouped(position)?,
                Place::Added(position) => self.plus(position)?,
            });
        }
        Some(fill(signs, &numbers.iter().map(String::as_str).collect::<Vec<_>>()))
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
            Writing::Words => Some(filled!("({0})", &self.bare(position)?)),
            Writing::Digits => self.number(position),
        }
    }

    /// A number that is added, with its sign before it.
    fn plus(&self, position: usize) -> Option<String> {
        let number = self.input(position)?;
        Some(match self.writing {
            Writing::Words => filled!("+ {0}", &self.bare(position)?),
            Writing::Digits if number.is_negative() => {
                filled!("− {0}", &format_exact(number.absolute(), self.language))
            }
            Writing::Digits => filled!("+ {0}", &format_exact(number, self.language)),
        })
    }

    fn ratio(&self) -> Option<String> {
        let (factor, denominator) = (self.input(0)?, self.input(2)?);
        if denominator.is_zero() && self.writing == Writing::Digits {
            return None;
        }
        let ratio = filled!("{0} ÷ {1}", &self.number(1)?, &self.number(2)?);
        let factor_text = format_exact(factor, self.language);
        Some(if factor == Number::ONE { ratio } else { filled!("{0} × {1}", &factor_text, &ratio) })
    }

    fn cap(&self) -> Option<String> {
        let names = [("max", Role::Floor), ("min", Role::Ceiling)];
        let mut text = self.bare(0)?;
        for (function, role) in names {
            if let Some(position) = self.step.inputs.iter().position(|input| input.role == role) {
                text = filled!("{0}({1}; {2})", function, &text, &self.bare(position)?);
            }
        }
        Some(text)
    }

    fn larger(&self) -> Option<String> {
        let bases = self.step.inputs.iter().take_while(|input| input.role != Role::Percent).count();
        let mut list = Vec::new();
        for position in 0..bases {
            list.push(self.bare(position)?);
        }
        let larger = filled!("max({0})", &list.join("; "));
        if bases == self.step.inputs.len() { Some(larger) } else { self.changed(&larger, &larger, bases) }
    }

    fn held(&self) -> Option<String> {
        let most = self.changed(&self.number(1)?, &self.bare(1)?, 2)?;
        Some(filled!("min(max({0}; {1}); {2})", &self.number(0)?, &self.number(1)?, &most))
    }

    /// A base changed by the percentage at a position; a base below zero by that much of its absolute value, which
    /// `inside` writes between its bars.
    fn changed(&self, base: &str, inside: &str, percent: usize) -> Option<String> {
        if below_zero(self.step) {
            return Some(filled!("{0} + |{1}| × {2} ÷ 100", base, inside, &self.number(percent)?));
        }
        Some(filled!("{0} × (100 {1}) ÷ 100", base, &self.plus(percent)?))
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
            text.push_str(sign);
            let size = coefficient.absolute();
            if size != Number::ONE {
                text.push_str(&filled!("{0} × ", &format_exact(size, self.language)));
            }
            text.push_str(&self.number(position + 1)?);
        }
        (!text.is_empty()).then_some(text)
    }

    /// Weight and component, pair after pair.
    fn mean(&self) -> Option<String> {
        let weights = self.step.inputs.iter().step_by(2);
        let equal = weights.clone().all(|weight| weight.number == Number::ONE);
        let (mut terms, mut sum) = (Vec::new(), Vec::new());
        for (pair, weight) in weights.enumerate() {
            let weight = format_exact(weight.number, self.language);
            let component = self.number(2 * pair + 1)?;
            terms.push(if equal { component } else { filled!("{0} × {1}", &weight, &component) });
            sum.push(weight);
        }
        let below = if equal { sum.len().to_string() } else { filled!("({0})", &sum.join(" + ")) };
        Some(filled!("({0}) ÷ {1}", &terms.join(" + "), &below))
    }

    /// The numbers of the step added up and divided by how many they are.
    fn mean_of_all(&self) -> Option<String> {
        let sum = self.of_all("", " + ")?;
        Some(filled!("({0}) ÷ {1}", &sum, &self.step.inputs.len().to_string()))
    }

    /// All the numbers of the step; in words only that they are all of them.
    fn of_all(&self, function: &str, between: &str) -> Option<String> {
        if self.writing == Writing::Words {
            let all = both!(self.language, "punteggi delle voci", "scores of the entries");
            return (!function.is_empty()).then(|| filled!("{0}({1})", function, all));
        }
        let mut list = Vec::new();
        for position in 0..self.step.inputs.len() {
            list.push(self.number(position)?);
        }
        let list = list.join(between);
        Some(if function.is_empty() { list } else { filled!("{0}({1})", function, &list) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_a_formula_has_its_place() {
        for &rule in StepRule::ALL {
            if let Some((signs, places)) = fixed(rule) {
                assert!(crate::text::agree(signs, signs, places.len()), "{rule:?}: {signs}");
            }
        }
    }
}
