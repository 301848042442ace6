//! A result as it was given.

use piramide_engine::plan::{Given, PlanNode};
use piramide_engine::raw::{Measure, ResultStatus, Text, Treatment};

use super::facts::Facts;
use super::inputs::{InputNames, MOST_INPUTS};
use super::quantity::quantity;
use super::targets::period_name;
use crate::bilingual::words;
use crate::day::format_day;
use crate::number::{DASH, format_printed};
use crate::showing::Showing;
use crate::text::{capital, said, words_if, words_of};
use crate::view::{Fact, GivenView};
use crate::words::result;

/// A result, ready to show.
pub(crate) fn given(showing: &Showing<'_>, node: &PlanNode, given: &Given) -> GivenView {
    let language = showing.language;
    let raw = &showing.actuals.raw;
    let of = given.period.as_ref().unwrap_or(&raw.period);
    let period = period_name(showing, of);
    // The day is that of the results of their own period: of another one it would say when it did not end.
    let period = if *of == raw.period {
        said!(language, "{0}, situazione al {1}", "{0}, as of {1}", &period, &format_day(raw.date, language))
    } else {
        period
    };
    GivenView {
        text: value(showing, node, given),
        status: result::status(given.status.unwrap_or(ResultStatus::Final), language).to_owned(),
        period,
        printed: given.printed.clone(),
        facts: facts(showing, node, given),
        notes: given.note.iter().map(|note| words_of(note, language)).collect(),
    }
}

/// The value in words.
pub(crate) fn value(showing: &Showing<'_>, node: &PlanNode, given: &Given) -> String {
    let language = showing.language;
    let number = |number| format_printed(number, language);
    match (given.answer, given.value, given.numerator.zip(given.denominator)) {
        (Some(true), _, _) => said!(language, "sì", "yes"),
        (Some(false), _, _) => said!(language, "no", "no"),
        // The unit of a variation is not that of the value that it starts from.
        (None, Some(value), _) if matches!(node.raw.measure, Some(Measure::Variation { .. })) => number(value),
        (None, Some(value), _) => quantity(value, &node.raw, language),
        (None, None, Some((part, whole))) => {
            let (part, whole) = (number(part), number(whole));
            said!(language, "{0} su {1}", "{0} of {1}", &part, &whole)
        }
        (None, None, None) if !given.components.is_empty() => {
            said!(language, "dalle componenti", "from the components")
        }
        (None, None, None) => DASH.to_owned(),
    }
}

/// What else was given with it.
fn facts(showing: &Showing<'_>, node: &PlanNode, given: &Given) -> Vec<Fact> {
    let language = showing.language;
    let number = |number| format_printed(number, language);
    let mut facts = Facts::new(language);
    let (numerator, denominator) = ratio_names(showing, node);
    facts.tell_of(&capital(&numerator), given.numerator.map(number));
    facts.tell_of(&capital(&denominator), given.denominator.map(number));
    let names = InputNames::of(node);
    for component in given.components.iter().take(MOST_INPUTS) {
        facts.tell_of(&names.name(&component.input, language), Some(number(component.value)));
    }
    let more = given.components.len().saturating_sub(MOST_INPUTS);
    if more > 0 {
        facts.tell(words!("Altre componenti", "More components"), Some(more.to_string()));
    }
    if let Some(range) = &given.range {
        let (from, to) = (quantity(range.from, &node.raw, language), quantity(range.to, &node.raw, language));
        let text = said!(language, "fra {0} e {1}", "between {0} and {1}", &from, &to);
        facts.tell(words!("Il dato definitivo può stare", "The final figure can lie"), Some(text));
    }
    facts.tell(words!("Atto", "Act"), words_if(given.act.as_ref(), language));
    if given.status == Some(ResultStatus::Neutralised) {
        let treatment = result::treatment(given.treatment.unwrap_or(Treatment::TakenOut), language);
        facts.tell(words!("Come conta", "How it counts"), Some(treatment.to_owned()));
    }
    facts.told
}

/// What numerator and denominator are, in words.
pub(crate) fn ratio_names(showing: &Showing<'_>, node: &PlanNode) -> (String, String) {
    let language = showing.language;
    let (numerator, denominator) = match &node.raw.measure {
        Some(Measure::Ratio { numerator_name, denominator_name, .. }) => (numerator_name, denominator_name),
        _ => (&None, &None),
    };
    let own = |name: &Option<Text>| words_if(name.as_ref(), language);
    (
        own(numerator).unwrap_or_else(|| said!(language, "numeratore", "numerator")),
        own(denominator).unwrap_or_else(|| said!(language, "denominatore", "denominator")),
    )
}
