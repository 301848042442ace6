//! What the numbers of a step are, as the plan names them.

use piramide_engine::explain::{Explanation, Role, Step, StepRule};
use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Measure, Quantity, Term, WeightedInput};

use crate::make::given::ratio_names;
use crate::make::inputs::InputNames;
use crate::showing::Showing;
use crate::text::{said, words_if, words_of};
use crate::words::role::role;

/// The name of each number of a step, in its order.
pub(super) type Names = Vec<String>;

/// The names of all the steps of a node.
pub(super) fn names(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<Names> {
    let sums = sums(node.raw.measure.as_ref());
    let known = InputNames::of(node);
    let (mut seen, mut share) = (0, 0);
    let of = |step: &Step| {
        let mut names: Names = step.inputs.iter().map(|input| role(input.role, showing.language).to_owned()).collect();
        match step.rule {
            StepRule::Ratio => {
                let (numerator, denominator) = ratio_names(showing, node);
                for (name, input) in names.iter_mut().zip(&step.inputs) {
                    match input.role {
                        Role::Numerator => name.clone_from(&numerator),
                        Role::Denominator => name.clone_from(&denominator),
                        _ => {}
                    }
                }
            }
            StepRule::SignedSum => {
                // The sums of a measure come in the same order every time that it is measured.
                let terms = sums.get(seen % sums.len().max(1)).copied().unwrap_or_default();
                seen += 1;
                for (pair, term) in terms.iter().enumerate() {
                    if let Some(name) = names.get_mut(2 * pair + 1) {
                        *name = term_name(showing, &known, term);
                    }
                }
            }
            StepRule::MeanOfComponents => {
                if let Some(Measure::Mean { inputs }) = &node.raw.measure {
                    for (pair, input) in inputs.iter().enumerate() {
                        if let Some(name) = names.get_mut(2 * pair + 1) {
                            *name = known.name(&input.input, showing.language);
                        }
                    }
                }
            }
            // In another period other offices may count.
            StepRule::SumOfOffices | StepRule::MeanOfOffices if step.period.is_none() => {
                let counting = explanation.offices.iter().filter(|part| part.brings.is_ok());
                for (name, part) in names.iter_mut().zip(counting) {
                    *name = words_of(&part.office.name, showing.language);
                }
            }
            StepRule::ShareOfCluster => {
                let input = cluster_inputs(node).get(share);
                share += 1;
                if let (Some(name), Some(input)) = (names.first_mut(), input) {
                    *name = known.name(&input.input, showing.language);
                }
                if let Some(count) = names.get_mut(1) {
                    *count = said!(showing.language, "uffici del gruppo", "offices of the cluster");
                }
            }
            StepRule::ClusterIndex => {
                for (pair, input) in cluster_inputs(node).iter().enumerate() {
                    if let Some(name) = names.get_mut(2 * pair + 1) {
                        *name = known.name(&input.input, showing.language);
                    }
                }
            }
            _ => {}
        }
        names
    };
    explanation.steps.iter().map(of).collect()
}

/// The components that are compared with the cluster.
fn cluster_inputs(node: &PlanNode) -> &[WeightedInput] {
    match &node.raw.measure {
        Some(Measure::ClusterIndex { inputs, .. }) => inputs,
        _ => &[],
    }
}

fn term_name(showing: &Showing<'_>, known: &InputNames<'_>, term: &Term) -> String {
    let own = words_if(term.name.as_ref(), showing.language);
    own.unwrap_or_else(|| match &term.input {
        Some(input) => known.name(input, showing.language),
        None => said!(showing.language, "somma", "sum"),
    })
}

/// The sums of a measure in the order in which they are made: inner ones first.
fn sums(measure: Option<&Measure>) -> Vec<&[Term]> {
    let mut sums = Vec::new();
    match measure {
        Some(Measure::Sum { terms }) => add(terms, &mut sums),
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            for quantity in [numerator, denominator].into_iter().flatten() {
                if let Quantity::Sum { terms } = quantity {
                    add(terms, &mut sums);
                }
            }
        }
        Some(Measure::Direct {} | Measure::Mean { .. } | Measure::ClusterIndex { .. } | Measure::Variation { .. })
        | None => {}
    }
    sums
}

fn add<'plan>(terms: &'plan [Term], sums: &mut Vec<&'plan [Term]>) {
    for term in terms.iter().filter(|term| term.input.is_none()) {
        add(&term.terms, sums);
    }
    sums.push(terms);
}
