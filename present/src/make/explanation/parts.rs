//! The table of a mean: each part with its weight, its score, and weight × score.

use piramide_engine::aggregate::Contribution;
use piramide_engine::explain::{Explanation, Role, Step, StepRule};
use piramide_engine::number::Number;
use piramide_engine::plan::PlanNode;

use crate::bilingual::both;
use crate::make::{children, state, trail};
use crate::number::{DASH, format_exact};
use crate::showing::Showing;
use crate::text::said;
use crate::view::{StepPart, StepParts};

/// The parts of a step that puts scores together; nothing for another one.
pub(super) fn parts(
    showing: &Showing<'_>,
    node: &PlanNode,
    explanation: &Explanation<'_>,
    step: &Step,
) -> Option<StepParts> {
    let weighted = match step.rule {
        StepRule::WeightedMean | StepRule::SumOfShares => true,
        StepRule::SimpleMean | StepRule::Minimum | StepRule::TwoPartSum | StepRule::TwoPartLargerMean => false,
        _ => return None,
    };
    let language = showing.language;
    let mut headings = vec![said!(language, "Voce", "Entry")];
    if weighted {
        headings.push(said!(language, "Peso", "Weight"));
    }
    headings.push(said!(language, "Punteggio", "Score"));
    if weighted {
        headings.push(said!(language, "Peso × punteggio", "Weight × score"));
    }
    let mut rows = Vec::new();
    for line in &explanation.children {
        if let Some(row) = row(showing, node, line, weighted) {
            rows.push(row);
        }
    }
    Some(StepParts {
        caption: said!(language, "Le voci che lo compongono", "The entries that make it"),
        headings,
        rows,
        total: total(showing, step),
    })
}

fn row(showing: &Showing<'_>, parent: &PlanNode, line: &Contribution, weighted: bool) -> Option<StepPart> {
    let child = showing.plan.node(line.node)?;
    let language = showing.language;
    let score = line.outcome.value();
    let score_text =
        score.map_or_else(|| state::in_a_row(showing, line.node).word, |score| format_exact(score, language));
    let mut cells = Vec::new();
    if weighted {
        cells.push(children::weight(showing, parent, child, line.weight));
    }
    cells.push(score_text);
    if weighted {
        let product = line.weight.zip(score).and_then(|(weight, score)| weight.multiply(score).ok());
        cells.push(product.map_or_else(|| DASH.to_owned(), |product| format_exact(product, language)));
    }
    let address = showing.address_of(&child.raw.id);
    Some(StepPart { name: trail::name(showing, child), address: Some(address), cells })
}

/// The sums at the foot, over the parts that have a value.
fn total(showing: &Showing<'_>, step: &Step) -> Option<StepPart> {
    let language = showing.language;
    let input = |role: Role| step.inputs.iter().find(|input| input.role == role).map(|input| input.number);
    let text = |number: Number| format_exact(number, language);
    let cells = match step.rule {
        StepRule::WeightedMean | StepRule::SumOfShares => {
            vec![text(input(Role::WeightSum)?), String::new(), text(input(Role::WeightedSum)?)]
        }
        StepRule::SimpleMean => vec![text(input(Role::ScoreSum)?)],
        _ => return None,
    };
    let name = both!(language, "Somma delle voci con un valore", "Sum of the entries with a value");
    Some(StepPart { name: name.to_owned(), address: None, cells })
}
