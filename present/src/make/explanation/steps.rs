//! Each recorded step with its words, its numbers and its result.

use piramide_engine::explain::{Explanation, Role, Step, StepInput, StepRule};
use piramide_engine::number::Number;
use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Amendment, Id, Language, Target};

use super::formula::{Writing, below_zero, formula};
use super::names::{Names, names};
use super::parts::parts;
use crate::bilingual::both;
use crate::day::from_day;
use crate::make::facts::{fact, linked};
use crate::make::inputs::MOST_INPUTS;
use crate::make::quantity::{change, exact_quantity};
use crate::make::targets::period_name;
use crate::make::{score, trail};
use crate::number::{format_exact, format_exact_signed, with_percent};
use crate::showing::Showing;
use crate::text::{capital, filled, said};
use crate::view::{Fact, StepView};
use crate::words;

/// The steps of a node, in the order in which they were done.
pub(super) fn steps(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<StepView> {
    let names = names(showing, node, explanation);
    let mut steps = Vec::new();
    let mut revisions = explanation.revisions.iter();
    for (step, names) in explanation.steps.iter().zip(&names) {
        let mut view = of(showing, node, explanation, step, names);
        if let StepRule::Revised(_) = step.rule {
            let act = revisions.next().and_then(|(_, act)| *act);
            view.sentence = filled!("{0} {1}", &view.sentence, &by(act, showing));
        }
        steps.push(view);
    }
    steps
}

/// Who changed something: an act from a day, or a scenario.
fn by(act: Option<&Amendment>, showing: &Showing<'_>) -> String {
    let language = showing.language;
    let Some(act) = act else {
        return said!(language, "È una simulazione.", "This is a simulation.");
    };
    let (name, from) = (act.act.in_language(language), from_day(act.date, language));
    let said = said!(language, "Atto: {0}, {1}", "Act: {0}, {1}", name, &from);
    let reason = act.reason.as_ref().map(|reason| crate::text::sentence(reason.in_language(language)));
    match reason {
        Some(reason) => filled!("{0}. {1}", &said, &reason),
        None => filled!("{0}.", &said),
    }
}

fn of(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>, step: &Step, names: &Names) -> StepView {
    let language = showing.language;
    let name = words::step::name(step.rule, language);
    StepView {
        // What a target starts from is of another period than the score.
        name: match &step.period {
            Some(period) => filled!("{0}, {1}", name, &period_name(showing, period)),
            None => name.to_owned(),
        },
        sentence: sentence(showing, node, explanation, step),
        formula: formula(step, names, Writing::Words, language),
        inputs: inputs(showing, node, explanation, step, names),
        numbers: formula(step, names, Writing::Digits, language),
        result: result(step, node, language),
        parts: parts(showing, node, explanation, step),
    }
}

/// What the step does, with its own numbers where a reader needs them.
fn sentence(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>, step: &Step) -> String {
    let language = showing.language;
    let general = words::step::sentence(step.rule, language).to_owned();
    match step.rule {
        StepRule::Cap => match score::cap(showing, node, explanation) {
            Some(own) => filled!("{0} {1}", &general, &own),
            None => general,
        },
        StepRule::TargetOutput => match explanation.target.map(|target| &target.target) {
            Some(target @ Target::Output { .. }) => {
                let text = words::target::target(target, &node.raw, &Id::to_string, language);
                filled!("{0} {1}", &general, &crate::text::sentence(&text))
            }
            _ => general,
        },
        _ if below_zero(step) => {
            let own = both!(
                language,
                "Il numero di partenza è negativo: la percentuale è del suo valore assoluto.",
                "The starting number is negative: the percentage is of its absolute value.",
            );
            filled!("{0} {1}", &general, &own)
        }
        StepRule::Ratio if zero_denominator(step) => {
            let own = both!(
                language,
                "Il denominatore è zero: il piano dice che conta come raggiunto.",
                "The denominator is zero: the plan says that it counts as reached.",
            );
            filled!("{0} {1}", &general, &own)
        }
        _ => general,
    }
}

fn zero_denominator(step: &Step) -> bool {
    step.inputs.iter().any(|input| input.role == Role::Denominator && input.number.is_zero())
}

/// The numbers of a step with what they are; those of a mean stand in its table.
fn inputs(
    showing: &Showing<'_>,
    node: &PlanNode,
    explanation: &Explanation<'_>,
    step: &Step,
    names: &Names,
) -> Vec<Fact> {
    let language = showing.language;
    let mut facts = Vec::new();
    if step.rule == StepRule::Taken {
        if let Some(other) = explanation.takes.and_then(|other| showing.plan.node(other)) {
            let address = showing.address_of(&other.raw.id);
            facts.push(linked(both!(language, "Voce", "Entry"), trail::name(showing, other), Some(address)));
        }
        return facts;
    }
    let in_table = matches!(step.rule, StepRule::Minimum | StepRule::TwoPartSum | StepRule::TwoPartLargerMean);
    let is_the_result = matches!(
        step.rule,
        StepRule::Given
            | StepRule::TargetStated
            | StepRule::TargetMinimum { .. }
            | StepRule::TargetMaximum { .. }
            | StepRule::PrintedIndex
    );
    if in_table || is_the_result {
        return facts;
    }
    let paired = matches!(step.rule, StepRule::SignedSum | StepRule::MeanOfComponents | StepRule::ClusterIndex);
    let mut times = None;
    for (input, name) in step.inputs.iter().zip(names) {
        match times.take() {
            None if paired => times = Some(input.number),
            None => facts.push(fact(&capital(name), number(*input, node, language))),
            Some(times) => facts.push(fact(&capital(name), component(step.rule, times, input.number, language))),
        }
    }
    let more = facts.len().saturating_sub(MOST_INPUTS);
    if more > 0 {
        facts.truncate(MOST_INPUTS);
        facts.push(fact(both!(language, "Altri numeri", "More numbers"), more.to_string()));
    }
    facts
}

/// A component with its coefficient or weight.
fn component(rule: StepRule, times: Number, component: Number, language: Language) -> String {
    let value = format_exact(component, language);
    if times == Number::ONE {
        return value;
    }
    if rule != StepRule::SignedSum {
        let weight = format_exact(times, language);
        return said!(language, "{0} (peso {1})", "{0} (weight {1})", &value, &weight);
    }
    let times = format_exact_signed(times, language);
    said!(language, "{0} (coefficiente {1})", "{0} (coefficient {1})", &value, &times)
}

/// A number of a step: with the unit of the indicator where it is one of its values.
fn number(input: StepInput, node: &PlanNode, language: Language) -> String {
    let number = input.number;
    match input.role {
        Role::Percent => with_percent(&format_exact(number, language), language),
        Role::Amount => change(number, &node.raw, language),
        Role::Deviation | Role::Cut => format_exact_signed(number, language),
        Role::Result
        | Role::Target
        | Role::Baseline
        | Role::OtherTarget
        | Role::OtherResult
        | Role::LowerBound
        | Role::UpperBound => exact_quantity(number, &node.raw, language),
        Role::OfficeValue => exact_quantity(number, &node.raw, language),
        Role::OfficeNumerator
        | Role::OfficeDenominator
        | Role::ClusterSum
        | Role::ClusterShare
        | Role::Numerator
        | Role::Denominator
        | Role::Factor
        | Role::Component
        | Role::Coefficient
        | Role::ComponentWeight
        | Role::Value
        | Role::ValueBefore
        | Role::Inflow
        | Role::InflowBefore
        | Role::Reference
        | Role::Score
        | Role::Floor
        | Role::Ceiling
        | Role::WeightedSum
        | Role::WeightSum
        | Role::ScoreSum
        | Role::Count
        | Role::WeightThatApplies
        | Role::Before
        | Role::After => format_exact(number, language),
    }
}

/// What came out of a step.
fn result(step: &Step, node: &PlanNode, language: Language) -> Option<String> {
    if let StepRule::Answered(answer) = step.rule {
        return Some(if answer { both!(language, "sì", "yes") } else { both!(language, "no", "no") }.to_owned());
    }
    let number = step.result?;
    Some(match step.rule {
        StepRule::DeviationRelative(_) => with_percent(&format_exact_signed(number, language), language),
        StepRule::DeviationPoints(_) | StepRule::DeviationItself(_) => format_exact_signed(number, language),
        // A sum of numerators or denominators is not yet a value of the indicator.
        StepRule::SumOfOffices if !matches!(step.inputs.first(), Some(StepInput { role: Role::OfficeValue, .. })) => {
            format_exact(number, language)
        }
        rule if rule.measures() || rule.sets_target() => exact_quantity(number, &node.raw, language),
        _ => format_exact(number, language),
    })
}
