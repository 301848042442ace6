//! The results of a plan.

use std::collections::BTreeMap;

use super::{NodeIndex, Plan, Selection};
use crate::digest::Digest;
use crate::number::Number;
use crate::raw::{ActualsKind, Id, RawActuals, RawResult, Text};
use crate::read::decode::Here;
use crate::write::encode::Encode;

/// Valid results: every one belongs to a node of the plan and has a form that the node takes.
#[derive(Clone, Debug)]
pub struct Actuals {
    /// The document.
    pub raw: RawActuals,
    /// SHA-256 of the canonical form of the document.
    pub digest: Digest,
    pub(crate) by_place: BTreeMap<(NodeIndex, Option<Id>, Id), Vec<usize>>,
}

/// A result as it was given.
pub type Given = RawResult;

impl Actuals {
    /// No results at all, for a plan that is looked at before it has any: the title says so to a reader.
    ///
    /// Nothing if the plan does not describe its own period, which validation rules out.
    pub fn none(plan: &Plan, id: Id, title: Text) -> Option<Self> {
        let period = plan.period(&plan.head.period)?;
        let raw = RawActuals {
            here: Here::default(),
            format: crate::Document::Actuals.format().to_owned(),
            id,
            plan: plan.head.id.clone(),
            plan_digest: None,
            title,
            kind: ActualsKind::Official,
            date: period.to,
            period: period.id.clone(),
            sources: Vec::new(),
            note: None,
            results: Vec::new(),
        };
        let digest = Digest::of(&raw.encode().to_bytes());
        Some(Self { raw, digest, by_place: BTreeMap::new() })
    }

    /// The result of a node under a selection: the latest that holds on the day.
    pub fn result(&self, node: NodeIndex, selection: &Selection) -> Option<&Given> {
        self.result_of(node, selection, &selection.period)
    }

    /// The result of a node for another period.
    pub fn result_of(&self, node: NodeIndex, selection: &Selection, period: &Id) -> Option<&Given> {
        let positions = self.by_place.get(&(node, selection.office.clone(), period.clone()))?;
        let results = positions.iter().filter_map(|&position| self.raw.results.get(position));
        results.filter(|given| selection.knows(given.valid_from)).max_by_key(|given| given.valid_from)
    }
}

impl Actuals {
    /// Puts a valid result of a node in the place of the one of the same office, period and first day, or after all.
    pub(crate) fn put(&mut self, node: NodeIndex, result: RawResult) {
        let period = result.period.clone().unwrap_or_else(|| self.raw.period.clone());
        let positions = self.by_place.entry((node, result.office.clone(), period)).or_default();
        let results = &mut self.raw.results;
        let same = |one: &&usize| results.get(**one).is_some_and(|one| one.valid_from == result.valid_from);
        match positions.iter().find(same).and_then(|&one| results.get_mut(one)) {
            Some(place) => *place = result,
            None => {
                positions.push(results.len());
                results.push(result);
            }
        }
    }

    /// The digest of the results as they have become.
    pub(crate) fn digest_now(&self) -> Digest {
        Digest::of(&self.raw.encode().to_bytes())
    }
}

impl RawResult {
    /// A component by its name.
    pub fn component(&self, input: &Id) -> Option<Number> {
        self.components.iter().find(|component| component.input == *input).map(|component| component.value)
    }
}
