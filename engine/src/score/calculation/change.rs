//! A result changes: what depends on it is scored again, and nothing else.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Calculation, Documents};
use crate::finding::Findings;
use crate::plan::{Given, NodeIndex};
use crate::raw::RawActuals;
use crate::score::Others;
use crate::validate::validate_actuals;

impl Calculation<'_> {
    /// Gives a node another result, or a first one, and scores again what depends on it: the node itself, the nodes
    /// above it, those that take their score, and so on. Returns the nodes whose score is another one now, each after
    /// those that it depends on.
    ///
    /// The result replaces the one of the same node, office, period and first day.
    ///
    /// # Errors
    ///
    /// What is wrong with the result; nothing has changed then.
    ///
    /// # Example
    ///
    /// Of two nodes of weight 1 and 3, the second goes from 90 to 94: their mean goes from 95 to 98, and the answer is
    /// these two nodes.
    pub fn change(&mut self, result: Given) -> Result<Vec<NodeIndex>, Findings> {
        let Some(documents) = self.documents.as_mut() else { return Ok(Vec::new()) };
        let Some(index) = documents.accept(result)? else { return Ok(Vec::new()) };
        let Some(node) = documents.plan.node(index) else { return Ok(Vec::new()) };
        let work = documents.work(index, node);
        if let Some(row) = self.rows.get_mut(index.position()) {
            row.work = work;
        }
        Ok(self.rescore_from(index))
    }

    /// Scores a node again and all that depends on it; returns those whose score is another one now.
    pub(crate) fn rescore_from(&mut self, index: NodeIndex) -> Vec<NodeIndex> {
        let mut dependants = BTreeSet::new();
        let mut open = vec![index];
        while let Some(index) = open.pop() {
            let rank = self.ranks.get(index.position()).copied().unwrap_or(u32::MAX);
            if !dependants.insert((rank, index)) {
                continue;
            }
            open.extend(self.rows.get(index.position()).and_then(|row| row.parent));
            open.extend(self.takers.get(&index).into_iter().flatten().copied());
        }
        dependants.into_iter().map(|(_, index)| index).filter(|&index| self.rescore(index)).collect()
    }
}

impl Documents<'_> {
    /// Puts a valid result among the others; the node that it belongs to.
    fn accept(&mut self, result: Given) -> Result<Option<NodeIndex>, Findings> {
        let results = std::mem::take(&mut self.actuals.raw.results);
        let alone = RawActuals { plan_digest: None, results: vec![result], ..self.actuals.raw.clone() };
        self.actuals.raw.results = results;
        let mut findings = Findings::default();
        let valid = validate_actuals(alone, self.actuals.digest, &self.plan, &mut findings).ok_or(findings)?;
        let mut changed = None;
        for result in valid.raw.results {
            changed = self.plan.find(result.node.as_str());
            changed.into_iter().for_each(|index| self.actuals.put(index, result.clone()));
        }
        self.others = Arc::new(Others::of(&self.plan, &self.actuals, &self.selection));
        Ok(changed)
    }
}
