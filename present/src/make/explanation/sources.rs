//! What each number of a node rests on.

use piramide_engine::explain::Explanation;
use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Measure, Quantity, Term};

use crate::bilingual::words;
use crate::make::citations::Citations;
use crate::make::inputs::InputNames;
use crate::make::targets::{baseline_period, period_name};
use crate::showing::Showing;
use crate::text::{said, words_if};
use crate::view::CitationView;

/// Every citation behind a node: the entry itself, its weight, method, scale, target, baseline, result.
pub(super) fn sources(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<CitationView> {
    let mut citations = Citations::new(showing);
    let (language, raw) = (citations.showing.language, &node.raw);
    citations.add(words!("Voce", "Entry"), raw.source.as_ref());
    if let Some(weight) = &raw.weight {
        citations.add(words!("Peso", "Weight"), weight.source.as_ref());
        let note = words_if(weight.note.as_ref(), language);
        let inferred =
            weight.inferred.then(|| said!(language, "Peso dedotto, non stampato.", "Weight inferred, not printed."));
        if let (Some(last), true) = (citations.found.last_mut(), weight.source.is_some()) {
            last.note = note.or(inferred);
        }
    }
    target_and_result(&mut citations, node, explanation);
    if let Some(method) = explanation.method {
        let name = method.name.in_language(language);
        citations.add_of(&said!(language, "Metodo: {0}", "Method: {0}", name), method.source.as_ref());
    }
    citations.add(words!("Scala", "Scale"), explanation.scale.and_then(|scale| scale.source.as_ref()));
    for (_, act) in &explanation.revisions {
        citations.add(words!("Rimodulazione", "Amendment"), act.and_then(|act| act.source.as_ref()));
    }
    citations.add(words!("Dato mancante", "Missing"), raw.missing.as_ref().and_then(|missing| missing.source.as_ref()));
    for exclusion in &raw.exclusions {
        citations.add(words!("Esclusione", "Exclusion"), exclusion.source.as_ref());
    }
    for link in &raw.links {
        let label = link.label.in_language(language);
        citations.add_of(&said!(language, "Legame: {0}", "Link: {0}", label), link.source.as_ref());
    }
    measure(&mut citations, node);
    citations.found
}

fn target_and_result(citations: &mut Citations<'_>, node: &PlanNode, explanation: &Explanation<'_>) {
    let (language, showing) = (citations.showing.language, citations.showing);
    if let Some(target) = explanation.target {
        let period = period_name(showing, target.period.as_ref().unwrap_or(&showing.plan.head.period));
        let supports = said!(language, "Obiettivo {0}", "Target {0}", &period);
        citations.add_of(&supports, target.source.as_ref());
    }
    for baseline in &node.raw.baselines {
        let period = baseline_period(showing, baseline);
        let supports = said!(language, "Valore di partenza {0}", "Baseline {0}", &period);
        citations.add_of(&supports, baseline.source.as_ref());
    }
    if let Some(given) = explanation.given {
        citations.add(words!("Risultato", "Result"), given.source.as_ref());
        let names = InputNames::of(node);
        for component in given.components.iter().filter(|component| component.source.is_some()) {
            let name = names.name(&component.input, language);
            citations.add_of(&said!(language, "Risultato: {0}", "Result: {0}", &name), component.source.as_ref());
        }
    }
}

/// The citations of the terms of a measure.
fn measure(citations: &mut Citations<'_>, node: &PlanNode) {
    match &node.raw.measure {
        Some(Measure::Sum { terms }) => of_terms(citations, terms),
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            for quantity in [numerator, denominator].into_iter().flatten() {
                if let Quantity::Sum { terms } = quantity {
                    of_terms(citations, terms);
                }
            }
        }
        Some(Measure::Direct {} | Measure::Mean { .. } | Measure::ClusterIndex { .. } | Measure::Variation { .. })
        | None => {}
    }
}

fn of_terms(citations: &mut Citations<'_>, terms: &[Term]) {
    let language = citations.showing.language;
    for term in terms {
        let name = words_if(term.name.as_ref(), language);
        let name = name.or_else(|| term.input.as_ref().map(|input| input.as_str().to_owned())).unwrap_or_default();
        citations.add_of(&said!(language, "Componente: {0}", "Component: {0}", &name), term.source.as_ref());
        of_terms(citations, &term.terms);
    }
}
