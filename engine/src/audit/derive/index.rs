//! An index of several columns, each against its mean in the cluster of the office.

use std::collections::BTreeMap;

use super::{Derived, NamedBy};
use crate::names::Names;
use crate::number::Number;
use crate::raw::{Check, Id, IndexPart, Operand, Relation, TableRelation, TableRow, WeightedOperand};

impl<'plan> Derived<'plan> {
    pub(super) fn of_index(&self, relation: &TableRelation) -> Vec<Check> {
        let TableRelation::IndexColumn { column, table, parts, system, rows, standing } = relation else {
            return Vec::new();
        };
        let Some(other) = self.other(table.as_ref()) else { return Vec::new() };
        let peers = other.peers(system);
        let named = Names::of(rows, |id| id);
        let mut checks = Vec::new();
        for row in &self.table.rows {
            let is_asked = rows.is_empty() || named.contains(row.id.as_str());
            if is_asked
                && self.number(row, column).is_some()
                && let Some((own, cluster)) = peers.of.get(&row.id)
                && let Some(peers) = peers.within.get(cluster)
                && let Some(parts) = other.parts_of_index(own, peers, parts)
            {
                let result = self.operand(row, column, NamedBy::Column);
                let index = Relation::WeightedMean { parts, result };
                checks.push(self.check(relation.kind(), row, column, index, *standing));
            }
        }
        checks
    }

    /// The parts of the index of a row, in per cent of their mean in the cluster: 100 × n × cell / the n cells of the
    /// cluster. Returns `None` if a cell of the row is a dash or a blank.
    fn parts_of_index(&self, row: &TableRow, peers: &[&TableRow], parts: &[IndexPart]) -> Option<Vec<WeightedOperand>> {
        let mut weighted = Vec::with_capacity(parts.len());
        for part in parts {
            self.number(row, &part.column)?;
            let there = peers.iter().filter(|peer| self.number(peer, &part.column).is_some());
            let denominator: Vec<Operand> = there.map(|peer| self.operand(peer, &part.column, NamedBy::Row)).collect();
            let count = i64::try_from(denominator.len()).ok()?;
            let factor = Number::from_integer(100).multiply(Number::from_integer(count)).ok()?;
            let cell = self.operand(row, &part.column, NamedBy::Column);
            let ratio = Relation::Ratio {
                numerator: vec![cell.clone()],
                denominator,
                factor: Some(factor),
                result: Operand { value: None, blank: None, source: None, ..cell.clone() },
            };
            weighted.push(WeightedOperand {
                here: row.here.clone(),
                operand: Operand { value: None, relation: Some(Box::new(ratio)), exact: None, source: None, ..cell },
                weight: Some(part.weight),
            });
        }
        Some(weighted)
    }

    /// The rows of each cluster of a system; a row without an office, or with one in no cluster, is in none.
    fn peers(&self, system: &Id) -> Peers<'plan> {
        let mut clusters = BTreeMap::new();
        for office in &self.plan.offices {
            if let Some(one) = office.clusters.iter().find(|one| one.system == *system) {
                clusters.insert(&office.id, &one.cluster);
            }
        }
        let mut peers = Peers { of: BTreeMap::new(), within: BTreeMap::new() };
        for row in &self.table.rows {
            if let Some(cluster) = row.office.as_ref().and_then(|office| clusters.get(office)) {
                peers.of.insert(&row.id, (row, *cluster));
                peers.within.entry(*cluster).or_default().push(row);
            }
        }
        peers
    }
}

/// The rows of a table by cluster.
struct Peers<'plan> {
    /// A row and its cluster, by its identifier.
    of: BTreeMap<&'plan Id, (&'plan TableRow, &'plan Id)>,
    /// The rows of a cluster.
    within: BTreeMap<&'plan Id, Vec<&'plan TableRow>>,
}
