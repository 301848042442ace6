//! What each number of a node rests on.

use piramide_engine::explain::Explanation;
use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Citation, Language, Measure, Quantity, Term};

use crate::make::citations::citation;
use crate::make::given::input_name;
use crate::make::targets::{baseline_period, period_name};
use crate::showing::Showing;
use crate::text::{both, said, words_if};
use crate::view::CitationView;

/// Collects citations with what they support.
struct Collector<'showing> {
    showing: &'showing Showing<'showing>,
    found: Vec<CitationView>,
}

impl Collector<'_> {
    fn language(&self) -> Language {
        self.showing.language
    }

    fn add(&mut self, supports: &str, cited: Option<&Citation>) {
        self.found.extend(cited.map(|cited| citation(self.showing, supports, cited)));
    }
}

/// Every citation behind a node: the entry itself, its weight, method, scale, target, baseline, result.
pub(super) fn sources(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<CitationView> {
    let mut collector = Collector { showing, found: Vec::new() };
    let (language, raw) = (collector.language(), &node.raw);
    collector.add(both(language, "Voce", "Entry"), raw.source.as_ref());
    if let Some(weight) = &raw.weight {
        collector.add(both(language, "Peso", "Weight"), weight.source.as_ref());
        let note = words_if(weight.note.as_ref(), language);
        let inferred =
            weight.inferred.then(|| said!(language, "Peso dedotto, non stampato.", "Weight inferred, not printed."));
        if let (Some(last), true) = (collector.found.last_mut(), weight.source.is_some()) {
            last.note = note.or(inferred);
        }
    }
    target_and_result(&mut collector, node, explanation);
    if let Some(method) = explanation.method {
        let name = method.name.in_language(language);
        collector.add(&said!(language, "Metodo: {0}", "Method: {0}", &name), method.source.as_ref());
    }
    collector.add(both(language, "Scala", "Scale"), explanation.scale.and_then(|scale| scale.source.as_ref()));
    for exclusion in &raw.exclusions {
        collector.add(both(language, "Esclusione", "Exclusion"), exclusion.source.as_ref());
    }
    for link in &raw.links {
        let label = link.label.in_language(language);
        collector.add(&said!(language, "Legame: {0}", "Link: {0}", &label), link.source.as_ref());
    }
    measure(&mut collector, node);
    collector.found
}

fn target_and_result(collector: &mut Collector<'_>, node: &PlanNode, explanation: &Explanation<'_>) {
    let (language, showing) = (collector.language(), collector.showing);
    if let Some(target) = explanation.target {
        let period = period_name(showing, target.period.as_ref().unwrap_or(&showing.plan.head.period));
        let supports = said!(language, "Obiettivo {0}", "Target {0}", &period);
        collector.add(&supports, target.source.as_ref());
    }
    for baseline in &node.raw.baselines {
        let period = baseline_period(showing, baseline);
        let supports = said!(language, "Valore di partenza {0}", "Baseline {0}", &period);
        collector.add(&supports, baseline.source.as_ref());
    }
    if let Some(given) = explanation.given {
        collector.add(both(language, "Risultato", "Result"), given.source.as_ref());
        for component in &given.components {
            let name = input_name(showing, node, &component.input);
            collector.add(&said!(language, "Risultato: {0}", "Result: {0}", &name), component.source.as_ref());
        }
    }
}

/// The citations of the terms of a measure.
fn measure(collector: &mut Collector<'_>, node: &PlanNode) {
    match &node.raw.measure {
        Some(Measure::Sum { terms }) => of_terms(collector, terms),
        Some(Measure::Ratio { numerator, denominator, .. }) => {
            for quantity in [numerator, denominator].into_iter().flatten() {
                if let Quantity::Sum { terms } = quantity {
                    of_terms(collector, terms);
                }
            }
        }
        Some(Measure::Direct {} | Measure::Mean { .. } | Measure::ClusterIndex { .. } | Measure::Variation { .. })
        | None => {}
    }
}

fn of_terms(collector: &mut Collector<'_>, terms: &[Term]) {
    let language = collector.language();
    for term in terms {
        let name = words_if(term.name.as_ref(), language);
        let name = name.or_else(|| term.input.as_ref().map(ToString::to_string)).unwrap_or_default();
        collector.add(&said!(language, "Componente: {0}", "Component: {0}", &name), term.source.as_ref());
        of_terms(collector, &term.terms);
    }
}
