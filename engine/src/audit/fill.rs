//! The numbers of the cells that a check names.

use crate::raw::{Cell, CellAddress, Check, Citation, Operand, RawPlan, Relation};

/// A check whose operands hold the numbers of their cells.
pub(super) fn filled(plan: &RawPlan, check: &Check) -> Check {
    let mut check = check.clone();
    in_relation(plan, &mut check.relation);
    check
}

fn in_relation(plan: &RawPlan, relation: &mut Relation) {
    for operand in operands(relation) {
        if let Some(relation) = operand.relation.as_deref_mut() {
            in_relation(plan, relation);
        }
        if let Some(address) = operand.cell.clone() {
            fill(plan, operand, &address);
        }
    }
}

/// Puts the number of a cell, its exactness and its place in an operand; what the operand says of itself stays.
fn fill(plan: &RawPlan, operand: &mut Operand, address: &CellAddress) {
    let Some(table) = plan.tables.find(&address.table) else { return };
    let Some(row) = table.rows.find(&address.row) else { return };
    let Some(place) = table.columns.position(&address.column) else { return };
    let Some(Cell(value)) = row.cells.get(place) else { return };
    operand.value = *value;
    if value.is_none() {
        operand.blank = Some(true);
    }
    operand.exact = operand.exact.or_else(|| table.columns.get(place).and_then(|column| column.exact));
    let lines = if row.lines.is_empty() { table.source.lines.clone() } else { row.lines.clone() };
    let place = table.source.place.clone().or_else(|| Some(table.title.clone()));
    let document = table.source.document.clone();
    let source = || Citation { here: operand.here.clone(), document, place, lines, words: None };
    operand.source = operand.source.take().or_else(|| Some(source()));
}

/// The operands of a relation, to be changed.
fn operands(relation: &mut Relation) -> Vec<&mut Operand> {
    match relation {
        Relation::Sum { parts, less, total } => parts.iter_mut().chain(less).chain([total]).collect(),
        Relation::Difference { from, less, result } => vec![from, less, result],
        Relation::Product { factors, result, .. } => factors.iter_mut().chain([result]).collect(),
        Relation::Ratio { numerator, denominator, result, .. } => {
            numerator.iter_mut().chain(denominator).chain([result]).collect()
        }
        Relation::Variation { from, to, result, .. } => vec![from, to, result],
        Relation::WeightedMean { parts, result } => {
            parts.iter_mut().map(|part| &mut part.operand).chain([result]).collect()
        }
        Relation::Below { lower, higher, .. } => vec![lower, higher],
        Relation::Between { parts, result } => parts.iter_mut().chain([result]).collect(),
        Relation::ConstantStep { values } | Relation::Same { values } => values.iter_mut().collect(),
        Relation::Cover { .. } | Relation::SameSeries { .. } | Relation::SameSet { .. } => Vec::new(),
    }
}
