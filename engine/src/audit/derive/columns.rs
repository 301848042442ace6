//! Relations between columns, row by row: signed totals, ratios, products, variations, order, repetition.

use std::collections::BTreeMap;

use super::{Derived, NamedBy};
use crate::names::Names;
use crate::raw::{Check, Id, Operand, Relation, TableRelation, TableRow};

impl Derived<'_> {
    pub(super) fn of_columns(&self, relation: &TableRelation) -> Vec<Check> {
        let (rows, column, standing) = match relation {
            TableRelation::TotalColumn { rows, column, standing, .. }
            | TableRelation::RatioColumn { rows, column, standing, .. }
            | TableRelation::ProductColumn { rows, column, standing, .. }
            | TableRelation::VariationColumn { rows, column, standing, .. }
            | TableRelation::SameColumn { rows, column, standing, .. }
            | TableRelation::BelowColumn { rows, higher: column, standing, .. } => (rows, column, *standing),
            _ => return Vec::new(),
        };
        let named = Names::of(rows, |id| id);
        let mut checks = Vec::new();
        for row in &self.table.rows {
            if (rows.is_empty() || named.contains(row.id.as_str()))
                && self.number(row, column).is_some()
                && let Some(one) = self.in_row(relation, row)
            {
                checks.push(self.check(relation.kind(), row, column, one, standing));
            }
        }
        checks
    }

    /// The relation of one row; nothing where a number that it cannot do without is a dash or a blank.
    fn in_row(&self, relation: &TableRelation, row: &TableRow) -> Option<Relation> {
        let cell = |column: &Id| self.operand(row, column, NamedBy::Column);
        let there = |column: &Id| self.number(row, column).map(|_| cell(column));
        Some(match relation {
            TableRelation::TotalColumn { column, plus, minus, .. } => Relation::Sum {
                parts: plus.iter().map(cell).collect(),
                less: minus.iter().map(cell).collect(),
                total: cell(column),
            },
            TableRelation::RatioColumn { column, numerator, denominator, factor, .. } => Relation::Ratio {
                numerator: vec![there(numerator)?],
                denominator: vec![there(denominator)?],
                factor: *factor,
                result: cell(column),
            },
            TableRelation::ProductColumn { column, factors, factor, .. } => Relation::Product {
                factors: factors.iter().map(there).collect::<Option<Vec<Operand>>>()?,
                factor: *factor,
                result: cell(column),
            },
            TableRelation::VariationColumn { column, from, to, form, direction, .. } => Relation::Variation {
                from: there(from)?,
                to: there(to)?,
                form: *form,
                direction: *direction,
                result: cell(column),
            },
            TableRelation::BelowColumn { lower, higher, or_equal, .. } => {
                Relation::Below { lower: there(lower)?, higher: cell(higher), or_equal: *or_equal }
            }
            TableRelation::SameColumn { column, table, other, .. } => {
                let repeated = self.other(table.as_ref())?;
                let found = repeated.row(&row.id).filter(|row| repeated.number(row, other).is_some())?;
                let values = vec![cell(column), repeated.operand(found, other, NamedBy::Column)];
                Relation::Same { values }
            }
            _ => return None,
        })
    }

    /// The table that a relation names; this one when it names none.
    pub(super) fn other(&self, table: Option<&Id>) -> Option<Self> {
        let table = match table {
            Some(id) => self.plan.tables.find(id)?,
            None => self.table,
        };
        Some(Self { plan: self.plan, table, causes: BTreeMap::new() })
    }
}
