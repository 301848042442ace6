//! What the node brings to the one above: the last step.

use piramide_engine::explain::Explanation;
use piramide_engine::number::Number;
use piramide_engine::plan::{NodeRule, PlanNode};
use piramide_engine::raw::Aggregation;

use super::formula::bracketed;
use crate::bilingual::{both, words};
use crate::make::facts::{Facts, linked};
use crate::make::trail;
use crate::number::{format_exact, format_exact_signed};
use crate::showing::Showing;
use crate::text::{filled, said};
use crate::view::StepView;

/// The step from the score to the points that it brings above; nothing where it brings none.
pub(super) fn step(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Option<StepView> {
    let line = explanation.brings?;
    let (weight, points, score) = (line.weight?, line.points?, explanation.score.outcome.value()?);
    let above = node.parent?;
    let parent = showing.plan.node(above)?;
    let reference = showing.plan.scale(parent)?.reference;
    let siblings = showing.explain(above)?.children;
    let mut sum = Number::ZERO;
    for sibling in &siblings {
        if let (Some(weight), Some(_)) = (sibling.weight, sibling.outcome.value()) {
            sum = sum.add(weight).ok()?;
        }
    }
    let language = showing.language;
    let name = trail::name(showing, parent);
    let (number, inside) = (|number| format_exact(number, language), |number| bracketed(number, language));
    let difference = filled!("({0} − {1})", &number(score), &inside(reference));
    let equal = matches!(*parent.rule, NodeRule::Aggregated(Aggregation::SimpleMean {}));
    let (formula, numbers) = if equal {
        (
            both!(
                language,
                "(punteggio − riferimento della scala) ÷ numero delle voci con un valore",
                "(score − reference of the scale) ÷ number of entries with a value",
            ),
            filled!("{0} ÷ {1}", &difference, &number(sum)),
        )
    } else {
        (
            both!(
                language,
                "peso × (punteggio − riferimento della scala) ÷ somma dei pesi delle voci con un valore",
                "weight × (score − reference of the scale) ÷ sum of the weights of the entries with a value",
            ),
            filled!("{0} × {1} ÷ {2}", &number(weight), &difference, &number(sum)),
        )
    };
    let mut inputs = Facts::new(language);
    let address = showing.address_of(&parent.raw.id);
    inputs.told.push(linked(both!(language, "A che cosa", "To what"), name.clone(), Some(address)));
    inputs.tell(words!("Punteggio", "Score"), Some(number(score)));
    inputs.tell(words!("Riferimento della scala", "Reference of the scale"), Some(number(reference)));
    if equal {
        inputs.tell(words!("Voci con un valore", "Entries with a value"), Some(number(sum)));
    } else {
        inputs.tell(words!("Peso", "Weight"), Some(number(weight)));
        inputs.tell(
            words!("Somma dei pesi delle voci con un valore", "Sum of the weights of the entries with a value"),
            Some(number(sum)),
        );
    }
    Some(StepView {
        name: said!(language, "Contributo", "Contribution"),
        sentence: said!(
            language,
            "Quanti punti questa voce porta a «{0}», sopra o sotto il riferimento della scala.",
            "How many points this entry brings to “{0}”, above or below the reference of the scale.",
            &name
        ),
        formula: Some(formula.to_owned()),
        inputs: inputs.told,
        numbers: Some(numbers),
        result: Some(format_exact_signed(points, language)),
        parts: None,
    })
}
