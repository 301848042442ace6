//! What the components of a result are called.

use std::collections::BTreeMap;

use piramide_engine::plan::PlanNode;
use piramide_engine::raw::{Id, Language, Measure, Quantity, Term, Text};

use crate::text::words_of;

/// More numbers of one result or step than this are only counted.
pub(crate) const MOST_INPUTS: usize = 200;

/// What the components of a measure are called, each looked up at once.
pub(crate) struct InputNames<'plan>(BTreeMap<&'plan Id, &'plan Text>);

impl<'plan> InputNames<'plan> {
    /// The names that the measure of a node gives its components.
    pub fn of(node: &'plan PlanNode) -> Self {
        let mut names = Self(BTreeMap::new());
        match &node.raw.measure {
            Some(Measure::Sum { terms }) => names.add_terms(terms),
            Some(Measure::Mean { inputs } | Measure::ClusterIndex { inputs, .. }) => {
                inputs.iter().for_each(|one| names.add(Some(&one.input), one.name.as_ref()));
            }
            Some(Measure::Ratio { numerator, denominator, .. }) => {
                for quantity in [numerator, denominator].into_iter().flatten() {
                    match quantity {
                        Quantity::Input { id, name } => names.add(Some(id), name.as_ref()),
                        Quantity::Fixed { .. } => {}
                        Quantity::Sum { terms } => names.add_terms(terms),
                    }
                }
            }
            Some(Measure::Direct {} | Measure::Variation { .. }) | None => {}
        }
        names
    }

    fn add_terms(&mut self, terms: &'plan [Term]) {
        for term in terms {
            self.add(term.input.as_ref(), term.name.as_ref());
            self.add_terms(&term.terms);
        }
    }

    /// Of two names of a component the first holds.
    fn add(&mut self, input: Option<&'plan Id>, name: Option<&'plan Text>) {
        if let Some((input, name)) = input.zip(name) {
            self.0.entry(input).or_insert(name);
        }
    }

    /// What a component is, as the measure names it; its identifier where it does not.
    pub fn name(&self, input: &Id, language: Language) -> String {
        self.0.get(input).map_or_else(|| input.to_string(), |name| words_of(name, language))
    }
}
