//! The results of a plan.

use std::ops::Range;

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
    /// The positions of the results, in the order of their nodes, then of their offices, then of their periods.
    pub(super) by_place: Vec<(NodeIndex, usize)>,
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
            sources: Default::default(),
            note: None,
            results: Vec::new(),
        };
        let digest = Digest::of(&raw.encode().to_bytes());
        Some(Self { raw, digest, by_place: Vec::new() })
    }

    /// The result of a node under a selection: the latest that holds on the day.
    pub fn result(&self, node: NodeIndex, selection: &Selection) -> Option<&Given> {
        self.result_of(node, selection, &selection.period)
    }

    /// The result of a node for another period.
    pub fn result_of(&self, node: NodeIndex, selection: &Selection, period: &Id) -> Option<&Given> {
        let results = self.results_at(self.places(node, selection.office.as_ref(), period));
        results.filter(|given| selection.knows(given.valid_from)).max_by_key(|given| given.valid_from)
    }
}

impl Actuals {
    /// The results of a plan, of which each belongs to a node.
    pub(crate) fn of(raw: RawActuals, digest: Digest, by_place: Vec<(NodeIndex, usize)>) -> Self {
        let mut actuals = Self { raw, digest, by_place: Vec::new() };
        actuals.add(by_place);
        actuals
    }

    /// Whether a node has a result of an office, in any period.
    pub fn has_results_of_offices(&self, node: NodeIndex) -> bool {
        // Those of an office come after those of none.
        let after = self.by_place.partition_point(|&(one, _)| one <= node);
        let last = after.checked_sub(1).and_then(|last| self.by_place.get(last)).filter(|(one, _)| *one == node);
        last.and_then(|&(_, position)| self.raw.results.get(position)).is_some_and(|given| given.office.is_some())
    }

    /// Adds results by their place: the node of each, and its position.
    pub(super) fn add(&mut self, places: Vec<(NodeIndex, usize)>) {
        let raw = &self.raw;
        self.by_place.extend(places);
        self.by_place.sort_by_key(|&(node, position)| (node, raw.results.get(position).map(|given| place(given, raw))));
    }

    /// The results of an office and a period that a node has, as a part of those by their place.
    pub(super) fn places(&self, node: NodeIndex, office: Option<&Id>, period: &Id) -> Range<usize> {
        let wanted = (office, period);
        let at = |position: usize| self.raw.results.get(position).map(|given| place(given, &self.raw));
        let before = |&(one, position): &(NodeIndex, usize)| one < node || (one == node && at(position) < Some(wanted));
        let from = self.by_place.partition_point(before);
        let of_place = |&&(one, position): &&(NodeIndex, usize)| one == node && at(position) == Some(wanted);
        let count = self.by_place.iter().skip(from).take_while(of_place).count();
        from..from.saturating_add(count)
    }

    /// The results of a part of those by their place.
    pub(super) fn results_at(&self, places: Range<usize>) -> impl Iterator<Item = &Given> {
        let places = self.by_place.get(places).unwrap_or_default();
        places.iter().filter_map(|&(_, position)| self.raw.results.get(position))
    }

    /// Puts a valid result of a node in the place of the one of the same office, period and first day, or after all.
    pub(crate) fn put(&mut self, node: NodeIndex, result: RawResult) {
        let (office, period) = place(&result, &self.raw);
        let places = self.places(node, office, period);
        let position = |place: usize| self.by_place.get(place).map(|(_, position)| *position);
        let same =
            |position: &usize| self.raw.results.get(*position).is_some_and(|one| one.valid_from == result.valid_from);
        let earlier = places.clone().filter_map(position).find(same);
        match earlier.and_then(|position| self.raw.results.get_mut(position)) {
            Some(place) => *place = result,
            None => {
                self.by_place.insert(places.end, (node, self.raw.results.len()));
                self.raw.results.push(result);
            }
        }
    }

    /// The digest of the results as they have become.
    pub(crate) fn digest_now(&self) -> Digest {
        Digest::of(&self.raw.encode().to_bytes())
    }
}

/// The office and the period of a result.
fn place<'all>(result: &'all RawResult, raw: &'all RawActuals) -> (Option<&'all Id>, &'all Id) {
    (result.office.as_ref(), result.period.as_ref().unwrap_or(&raw.period))
}

impl RawResult {
    /// A component by its name.
    pub fn component(&self, input: &Id) -> Option<Number> {
        self.components.find(input).map(|component| component.value)
    }
}
