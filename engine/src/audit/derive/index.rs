//! An index of several columns, each against its mean in the cluster of the office.

use super::{Derived, NamedBy};
use crate::number::Number;
use crate::raw::{Id, IndexPart, Operand, Relation, TableRow, WeightedOperand};

impl<'plan> Derived<'plan> {
    /// The index of the row with an identifier, as a weighted mean of its cells in per cent of their mean in the cluster:
    /// 100 × n × cell / the n cells of the cluster. Returns `None` if a cell of the row is a dash or a blank, or if its
    /// office is in no cluster of the system.
    pub(super) fn index(&self, row: &Id, parts: &[IndexPart], system: &Id, result: Operand) -> Option<Relation> {
        let row = self.row(row)?;
        let cluster = self.cluster(row, system)?;
        let is_peer = |one: &&TableRow| self.cluster(one, system) == Some(cluster);
        let peers: Vec<&TableRow> = self.table.rows.iter().filter(is_peer).collect();
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
        Some(Relation::WeightedMean { parts: weighted, result })
    }

    /// The cluster of the office of a row in a system.
    fn cluster(&self, row: &TableRow, system: &Id) -> Option<&'plan Id> {
        let office = self.plan.offices.iter().find(|office| Some(&office.id) == row.office.as_ref())?;
        office.clusters.iter().find(|one| one.system == *system).map(|one| &one.cluster)
    }
}
