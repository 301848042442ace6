//! Tables are whole: as many cells a row as columns, and relations that name rows and columns that are there.

mod budget;

use super::context::Context;
use super::references::{all, operands, optional};
use crate::finding::{Code, Fact};
use crate::names::Names;
use crate::raw::{Id, RawPlan, Table, TableRelation};
use crate::read::decode::Here;

pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    for table in &plan.tables {
        whole(table, context);
        let rows = Names::of(&table.rows, |row| &row.id);
        let columns = Names::of(&table.columns, |column| &column.id);
        let known = Known { rows, columns };
        for row in &table.rows {
            optional(&row.here, "within", row.within.as_ref(), &known.rows, context);
        }
        for cause in &table.causes {
            context.must_exist(&cause.here, "row", &cause.row, &known.rows);
            context.must_exist(&cause.here, "column", &cause.column, &known.columns);
        }
        for (place, relation) in table.relations.iter().enumerate() {
            let here = Here(table.here.field(&format!("relations/{place}")).into());
            named(relation, &here, &known, context);
            repeated(relation, &here, table, plan, context);
        }
    }
    cells_of_checks(plan, context);
    budget::check(plan, context);
}

/// The rows and columns of one table.
struct Known<'plan> {
    rows: Names<'plan>,
    columns: Names<'plan>,
}

/// A row has a cell for every column, and a table has relations or says why not.
fn whole(table: &Table, context: &mut Context<'_>) {
    let count = |length: usize| Some(Fact::Count(u64::try_from(length).unwrap_or(u64::MAX)));
    for row in &table.rows {
        if row.cells.len() != table.columns.len() {
            let (found, expected) = (count(row.cells.len()), count(table.columns.len()));
            context.report(row.here.field("cells"), Code::RowLength, found, expected);
        }
    }
    if table.relations.is_empty() != table.no_relations.is_some() {
        let both = vec!["relations".to_owned(), "no_relations".to_owned()];
        context.report(table.here.field("relations"), Code::OneOfTwo, None, Some(Fact::OneOf(both)));
    }
}

/// The rows and columns that a relation names are there.
fn named(relation: &TableRelation, here: &Here, known: &Known<'_>, context: &mut Context<'_>) {
    let Parts { row, rows, column, columns } = Parts::of(relation);
    for (field, id) in row {
        context.must_exist(here, field, id, &known.rows);
    }
    for (field, ids) in rows {
        all(here, field, ids, &known.rows, context);
    }
    for (field, id) in column {
        context.must_exist(here, field, id, &known.columns);
    }
    for (field, ids) in columns {
        all(here, field, ids, &known.columns, context);
    }
}

/// What a relation names, by field.
#[derive(Default)]
struct Parts<'plan> {
    row: Vec<(&'static str, &'plan Id)>,
    rows: Vec<(&'static str, &'plan [Id])>,
    column: Vec<(&'static str, &'plan Id)>,
    columns: Vec<(&'static str, &'plan [Id])>,
}

impl<'plan> Parts<'plan> {
    fn of(relation: &'plan TableRelation) -> Self {
        let mut parts = Self::default();
        match relation {
            TableRelation::TotalRow { row, parts: rows, columns, .. } => {
                parts.row.push(("row", row));
                parts.rows.push(("parts", rows));
                parts.columns.push(("columns", columns));
            }
            TableRelation::MeanRow { row, parts: rows, columns, weight, .. } => {
                parts.row.push(("row", row));
                parts.rows.push(("parts", rows));
                parts.columns.push(("columns", columns));
                parts.column.extend(weight.iter().map(|id| ("weight", id)));
            }
            TableRelation::GroupTotals { columns, .. } | TableRelation::GroupBounds { columns, .. } => {
                parts.columns.push(("columns", columns))
            }
            TableRelation::RatioOfTotals { row, parts: rows, column, numerator, denominator, .. } => {
                parts.row.push(("row", row));
                parts.rows.push(("parts", rows));
                parts.column.extend([("column", column), ("numerator", numerator), ("denominator", denominator)]);
            }
            TableRelation::TotalColumn { column, plus, minus, rows, .. } => {
                parts.rows.push(("rows", rows));
                parts.column.push(("column", column));
                parts.columns.extend([("plus", plus.as_slice()), ("minus", minus.as_slice())]);
            }
            TableRelation::RatioColumn { column, numerator, denominator, rows, .. } => {
                parts.rows.push(("rows", rows));
                parts.column.extend([("column", column), ("numerator", numerator), ("denominator", denominator)]);
            }
            TableRelation::ProductColumn { column, factors, rows, .. } => {
                parts.rows.push(("rows", rows));
                parts.column.push(("column", column));
                parts.columns.push(("factors", factors));
            }
            TableRelation::VariationColumn { column, from, to, rows, .. } => {
                parts.rows.push(("rows", rows));
                parts.column.extend([("column", column), ("from", from), ("to", to)]);
            }
            TableRelation::BelowColumn { lower, higher, rows, .. } => {
                parts.rows.push(("rows", rows));
                parts.column.extend([("lower", lower), ("higher", higher)]);
            }
            TableRelation::SameColumn { column, rows, .. } | TableRelation::IndexColumn { column, rows, .. } => {
                parts.rows.push(("rows", rows));
                parts.column.push(("column", column));
            }
        }
        parts
    }
}

/// The columns that a relation repeats, or makes an index of, are in the table that it names, and so is its cluster system.
fn repeated(relation: &TableRelation, here: &Here, table: &Table, plan: &RawPlan, context: &mut Context<'_>) {
    let named = match relation {
        TableRelation::SameColumn { table, .. } | TableRelation::IndexColumn { table, .. } => table,
        _ => return,
    };
    if let TableRelation::IndexColumn { system, .. } = relation {
        context.must_be_in(here, "system", system, &plan.cluster_systems);
    }
    if let Some(named) = named {
        context.must_be_in(here, "table", named, &plan.tables);
    }
    let Some(table) = plan.tables.find(named.as_ref().unwrap_or(&table.id)) else { return };
    match relation {
        TableRelation::SameColumn { other, .. } => context.must_be_in(here, "other", other, &table.columns),
        TableRelation::IndexColumn { parts, .. } => {
            for part in parts {
                context.must_be_in(&part.here, "column", &part.column, &table.columns);
            }
        }
        _ => {}
    }
}

/// The cells that checks name are there, and stand alone: an operand has no other value beside its cell.
fn cells_of_checks(plan: &RawPlan, context: &mut Context<'_>) {
    let tables = Names::of(&plan.tables, |one| &one.id);
    for operand in plan.checks.iter().flat_map(|check| operands(&check.relation)) {
        let forms = [operand.value.is_some(), operand.cell.is_some(), operand.relation.is_some()];
        if forms.into_iter().filter(|form| *form).count() > 1 {
            let allowed = ["value", "cell", "relation"].map(str::to_owned).to_vec();
            context.report(operand.here.pointer(), Code::OneOfTwo, None, Some(Fact::OneOf(allowed)));
        }
        let Some(cell) = &operand.cell else { continue };
        context.must_exist(&cell.here, "table", &cell.table, &tables);
        if let Some(table) = plan.tables.find(&cell.table) {
            context.must_be_in(&cell.here, "row", &cell.row, &table.rows);
            context.must_be_in(&cell.here, "column", &cell.column, &table.columns);
        }
    }
}
