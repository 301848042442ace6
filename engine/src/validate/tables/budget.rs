//! How many numbers the relations of all tables name together: each becomes an operand of a check, with its place.

use crate::finding::{Code, Fact};
use crate::raw::{Id, RawPlan, Table, TableRelation, TableRow, Text};
use crate::validate::context::Context;
use crate::validate::references::operands;

/// So many bytes of a title or a name, which go with each number, count as one more number.
const BYTES_A_NUMBER: usize = 500;

/// Reports the first table whose relations, with those before it, name too many numbers.
pub(super) fn check(plan: &RawPlan, context: &mut Context<'_>) {
    let most = context.limits.checked;
    let mut all = cells(plan);
    for table in &plan.tables {
        all = all.saturating_add(Weighed::of(table, plan).relations());
        if all > most {
            let count = |number: usize| u64::try_from(number).ok().map(Fact::Count);
            context.report(table.here.field("relations"), Code::TooMuchChecked, count(all), count(most));
            return;
        }
    }
}

/// What the cells weigh that the checks written out in the plan name.
fn cells(plan: &RawPlan) -> usize {
    let operands = plan.checks.iter().flat_map(|check| operands(&check.relation));
    let weights = operands.filter_map(|operand| {
        let table = plan.tables.find(&operand.cell.as_ref()?.table)?;
        Some(1_usize.saturating_add(title(table) / BYTES_A_NUMBER))
    });
    weights.fold(0, usize::saturating_add)
}

/// A table, and what a number of each of its rows weighs.
struct Weighed<'plan> {
    plan: &'plan RawPlan,
    table: &'plan Table,
    rows: Vec<usize>,
    all_rows: usize,
}

impl<'plan> Weighed<'plan> {
    fn of(table: &'plan Table, plan: &'plan RawPlan) -> Self {
        let title = title(table);
        let weight = |row: &TableRow| {
            let office = row.office.as_ref().and_then(|id| plan.offices.find(id));
            let name = row.name.as_ref().map_or_else(|| office.map_or(0, |one| length(&one.name)), String::len);
            1_usize.saturating_add(title.saturating_add(name) / BYTES_A_NUMBER)
        };
        let rows: Vec<usize> = table.rows.iter().map(weight).collect();
        let all_rows = rows.iter().copied().fold(0, usize::saturating_add);
        Self { plan, table, rows, all_rows }
    }

    fn relations(&self) -> usize {
        self.table.relations.iter().map(|relation| self.relation(relation)).fold(0, usize::saturating_add)
    }

    /// The weight of rows by their names, or of all of them.
    fn rows(&self, named: &[Id]) -> usize {
        if named.is_empty() {
            return self.all_rows;
        }
        let weights = named.iter().filter_map(|id| self.rows.get(self.table.rows.position(id)?));
        weights.copied().fold(0, usize::saturating_add)
    }

    fn columns(&self, named: &[Id]) -> usize {
        if named.is_empty() { self.table.columns.len() } else { named.len() }
    }

    fn relation(&self, relation: &TableRelation) -> usize {
        let (rows, numbers) = match relation {
            TableRelation::TotalRow { parts, columns, .. } | TableRelation::MeanRow { parts, columns, .. } => {
                (self.rows(parts), self.columns(columns))
            }
            TableRelation::GroupTotals { columns, .. } => (self.all_rows, self.columns(columns)),
            // A row lies between those within it and those of the offices inside its own.
            TableRelation::GroupBounds { columns, .. } => (self.all_rows.saturating_mul(2), self.columns(columns)),
            TableRelation::RatioOfTotals { parts, .. } => (self.rows(parts), 2),
            TableRelation::TotalColumn { rows, plus, minus, .. } => {
                (self.rows(rows), plus.len().saturating_add(minus.len()).saturating_add(1))
            }
            TableRelation::ProductColumn { rows, factors, .. } => (self.rows(rows), factors.len().saturating_add(1)),
            TableRelation::RatioColumn { rows, .. } | TableRelation::VariationColumn { rows, .. } => {
                (self.rows(rows), 3)
            }
            TableRelation::BelowColumn { rows, .. } | TableRelation::SameColumn { rows, .. } => (self.rows(rows), 2),
            // Each row with all of its cluster, at the most the whole table.
            TableRelation::IndexColumn { rows, parts, table, .. } => {
                let other = table.as_ref().and_then(|id| self.plan.tables.find(id)).unwrap_or(self.table);
                (self.rows(rows), parts.len().saturating_mul(other.rows.len()).saturating_add(1))
            }
        };
        rows.saturating_mul(numbers)
    }
}

/// The length of what is said of the place of each number of a table.
fn title(table: &Table) -> usize {
    length(table.source.place.as_ref().unwrap_or(&table.title))
}

fn length(text: &Text) -> usize {
    match text {
        Text::Plain(text) => text.len(),
        Text::Both { it, en } => it.len().saturating_add(en.len()),
    }
}
