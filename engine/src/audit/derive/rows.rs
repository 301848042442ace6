//! Relations between rows: totals, totals and bounds of groups, means, ratios of totals.

use std::collections::BTreeMap;

use super::{Derived, NamedBy};
use crate::raw::{Check, Id, Office, Relation, Standing, TableRelation, TableRow, WeightedOperand};

impl<'plan> Derived<'plan> {
    pub(super) fn of_rows(&self, relation: &TableRelation) -> Vec<Check> {
        let kind = relation.kind();
        match relation {
            TableRelation::TotalRow { row, parts, columns, standing } => {
                let parts = self.parts(row, parts);
                self.row(row).map(|row| self.totals(kind, row, &parts, columns, *standing)).unwrap_or_default()
            }
            TableRelation::GroupTotals { columns, standing } => {
                let mut checks = Vec::new();
                let mut groups: BTreeMap<&Id, Vec<&TableRow>> = BTreeMap::new();
                for part in &self.table.rows {
                    if let Some(within) = &part.within {
                        groups.entry(within).or_default().push(part);
                    }
                }
                for row in &self.table.rows {
                    if let Some(parts) = groups.get(&row.id) {
                        checks.extend(self.totals(kind, row, parts, columns, *standing));
                    }
                }
                checks
            }
            TableRelation::GroupBounds { columns, standing } => {
                let standing = standing.or(Some(Standing::Necessary));
                let members = self.members();
                let mut checks = Vec::new();
                for row in &self.table.rows {
                    let within = members.get(&(None, Some(&row.id))).into_iter();
                    let of_office = row.office.as_ref().and_then(|office| members.get(&(Some(office), None)));
                    let parts: Vec<&TableRow> = within.chain(of_office).flatten().copied().collect();
                    checks.extend(self.bounds(kind, row, &parts, columns, standing));
                }
                checks
            }
            TableRelation::MeanRow { row, parts, columns, weight, standing } => {
                let parts = self.parts(row, parts);
                self.row(row)
                    .map(|row| self.means(row, &parts, columns, weight.as_ref(), *standing))
                    .unwrap_or_default()
            }
            TableRelation::RatioOfTotals { row, parts, column, numerator, denominator, factor, standing } => {
                let parts = self.parts(row, parts);
                let Some(row) = self.row(row).filter(|row| self.number(row, column).is_some()) else {
                    return Vec::new();
                };
                let of = |column: &Id| parts.iter().map(|part| self.operand(part, column, NamedBy::Row)).collect();
                let ratio = Relation::Ratio {
                    numerator: of(numerator),
                    denominator: of(denominator),
                    factor: *factor,
                    result: self.operand(row, column, NamedBy::Row),
                };
                vec![self.check(kind, row, column, ratio, *standing)]
            }
            _ => Vec::new(),
        }
    }

    /// The rows that are part of a row, by the row that they are `within`; those that are within none, by the office that
    /// their office is part of.
    fn members(&self) -> BTreeMap<(Option<&'plan Id>, Option<&'plan Id>), Vec<&'plan TableRow>> {
        let offices: BTreeMap<&Id, &Office> = self.plan.offices.iter().map(|office| (&office.id, office)).collect();
        let mut members: BTreeMap<_, Vec<&TableRow>> = BTreeMap::new();
        for row in &self.table.rows {
            let above = row.office.as_ref().and_then(|office| offices.get(office)?.within.as_ref());
            let key = if row.within.is_some() { (None, row.within.as_ref()) } else { (above, None) };
            if key != (None, None) {
                members.entry(key).or_default().push(row);
            }
        }
        members
    }

    /// The rows that a relation names, or all the others that are not within another row.
    fn parts(&self, total: &Id, named: &[Id]) -> Vec<&'plan TableRow> {
        if named.is_empty() {
            let outside =
                |row: &&TableRow| row.id != *total && row.within.as_ref().is_none_or(|within| within == total);
            return self.table.rows.iter().filter(outside).collect();
        }
        named.iter().filter_map(|id| self.row(id)).collect()
    }

    /// The columns that a relation names, or all.
    fn columns<'one>(&'one self, named: &'one [Id]) -> Vec<&'one Id> {
        if named.is_empty() {
            self.table.columns.iter().map(|column| &column.id).collect()
        } else {
            named.iter().collect()
        }
    }

    fn totals(
        &self,
        kind: &str,
        row: &TableRow,
        parts: &[&TableRow],
        columns: &[Id],
        standing: Option<Standing>,
    ) -> Vec<Check> {
        let mut checks = Vec::new();
        for column in self.columns(columns) {
            if self.number(row, column).is_some() {
                let sum = Relation::Sum {
                    parts: parts.iter().map(|part| self.operand(part, column, NamedBy::Row)).collect(),
                    less: Vec::new(),
                    total: self.operand(row, column, NamedBy::Row),
                };
                checks.push(self.check(kind, row, column, sum, standing));
            }
        }
        checks
    }

    fn bounds(
        &self,
        kind: &str,
        row: &TableRow,
        parts: &[&TableRow],
        columns: &[Id],
        standing: Option<Standing>,
    ) -> Vec<Check> {
        let mut checks = Vec::new();
        for column in self.columns(columns) {
            let is_there = |row: &TableRow| self.number(row, column).is_some();
            if is_there(row) && parts.iter().any(|part| is_there(part)) {
                let between = Relation::Between {
                    parts: parts.iter().map(|part| self.operand(part, column, NamedBy::Row)).collect(),
                    result: self.operand(row, column, NamedBy::Row),
                };
                checks.push(self.check(kind, row, column, between, standing));
            }
        }
        checks
    }

    fn means(
        &self,
        row: &TableRow,
        parts: &[&TableRow],
        columns: &[Id],
        weight: Option<&Id>,
        standing: Option<Standing>,
    ) -> Vec<Check> {
        let mut checks = Vec::new();
        for column in self.columns(columns) {
            if Some(column) == weight || self.number(row, column).is_none() {
                continue;
            }
            let there = parts.iter().filter(|part| self.number(part, column).is_some());
            let weighted = there.map(|part| WeightedOperand {
                here: part.here.clone(),
                operand: self.operand(part, column, NamedBy::Row),
                weight: weight.and_then(|weight| self.number(part, weight)),
            });
            let mean =
                Relation::WeightedMean { parts: weighted.collect(), result: self.operand(row, column, NamedBy::Row) };
            checks.push(self.check("mean_row", row, column, mean, standing));
        }
        checks
    }
}
