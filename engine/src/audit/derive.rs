//! The checks that follow from the relations of a table.

mod columns;
mod index;
mod rows;

use std::collections::BTreeMap;

use crate::raw::{Check, Citation, Id, Operand, RawPlan, Relation, Standing, Table, TableColumn, TableRelation};
use crate::raw::{TableCause, TableRow, Text};

/// The checks that a table declares, in the order of its relations, each with a number of the table as its result.
///
/// # What it measures
///
/// Whether the numbers of a table agree with one another: totals, means, ratios, repetitions.
///
/// # How it is computed
///
/// Every row or column of a relation becomes one check. A dash or a blank counts zero in a sum and is left out of a
/// mean (reading 34); where the result itself is a dash, nothing is printed and there is no check.
///
/// # When it does not apply
///
/// To a table without rows, or that says why it has no relations.
///
/// # Example
///
/// A `total_row` over 27 columns gives 27 checks.
///
/// # Source
///
/// INPS performance plan 2021–2023, table B, lines 7951–8301.
pub(super) fn checks(plan: &RawPlan, table: &Table) -> Vec<Check> {
    let derived = Derived::of_table(plan, table);
    table.relations.iter().flat_map(|relation| derived.of(relation)).collect()
}

/// A table while its checks are derived.
struct Derived<'plan> {
    plan: &'plan RawPlan,
    table: &'plan Table,
    /// The causes that the plan states, by row and column.
    causes: BTreeMap<(&'plan Id, &'plan Id), &'plan TableCause>,
}

/// Which of its two names tells a number apart in a relation.
#[derive(Clone, Copy)]
enum NamedBy {
    Row,
    Column,
}

impl<'plan> Derived<'plan> {
    fn of_table(plan: &'plan RawPlan, table: &'plan Table) -> Self {
        let mut causes = BTreeMap::new();
        for cause in &table.causes {
            causes.entry((&cause.row, &cause.column)).or_insert(cause);
        }
        Self { plan, table, causes }
    }

    fn of(&self, relation: &TableRelation) -> Vec<Check> {
        match relation {
            TableRelation::TotalRow { .. }
            | TableRelation::GroupTotals { .. }
            | TableRelation::GroupBounds { .. }
            | TableRelation::MeanRow { .. }
            | TableRelation::RatioOfTotals { .. } => self.of_rows(relation),
            TableRelation::TotalColumn { .. }
            | TableRelation::RatioColumn { .. }
            | TableRelation::ProductColumn { .. }
            | TableRelation::VariationColumn { .. }
            | TableRelation::BelowColumn { .. }
            | TableRelation::SameColumn { .. } => self.of_columns(relation),
            TableRelation::IndexColumn { .. } => self.of_index(relation),
        }
    }

    fn row(&self, id: &Id) -> Option<&'plan TableRow> {
        self.table.rows.find(id)
    }

    fn column(&self, id: &Id) -> Option<(usize, &'plan TableColumn)> {
        let position = self.table.columns.position(id)?;
        Some((position, self.table.columns.get(position)?))
    }

    /// The number of a cell; nothing where a dash or a blank stands.
    fn number(&self, row: &TableRow, column: &Id) -> Option<crate::number::Number> {
        row.cells.get(self.column(column)?.0)?.0
    }

    /// The number of a cell as an operand.
    fn operand(&self, row: &TableRow, column: &Id, named_by: NamedBy) -> Operand {
        let (place, column) = match self.column(column) {
            Some((place, column)) => (place, Some(column)),
            None => (usize::MAX, None),
        };
        let value = row.cells.get(place).and_then(|cell| cell.0);
        let name = match named_by {
            NamedBy::Row => Some(self.row_name(row)),
            NamedBy::Column => column.map(|column| column.name.clone()),
        };
        Operand {
            here: row.here.clone(),
            value,
            printed: None,
            name,
            blank: value.is_none().then_some(true),
            inferred: None,
            cell: None,
            relation: None,
            cap: None,
            at: None,
            computed: None,
            exact: column.and_then(|column| column.exact),
            source: Some(self.source(row)),
        }
    }

    /// The lines of a row, in the document of the table.
    fn source(&self, row: &TableRow) -> Citation {
        let source = &self.table.source;
        let lines = if row.lines.is_empty() { source.lines.clone() } else { row.lines.clone() };
        let place = source.place.clone().or_else(|| Some(self.table.title.clone()));
        Citation { here: row.here.clone(), document: source.document.clone(), place, lines, words: None }
    }

    /// The name of a row: as printed, or of its office.
    fn row_name(&self, row: &TableRow) -> Text {
        let office = || row.office.as_ref().and_then(|id| self.plan.offices.find(id));
        match &row.name {
            Some(name) => Text::Plain(name.clone()),
            None => office().map_or_else(|| Text::Plain(row.id.to_string()), |office| office.name.clone()),
        }
    }

    /// A check whose result stands in a cell.
    fn check(&self, kind: &str, row: &TableRow, column: &Id, relation: Relation, standing: Option<Standing>) -> Check {
        let cause = self.causes.get(&(&row.id, column));
        let column_name = self.column(column).map(|(_, column)| &column.name);
        let name = column_name.map_or_else(|| self.row_name(row), |column| beside(&self.row_name(row), column));
        Check {
            here: self.table.here.clone(),
            id: Id::joined(&[self.table.id.as_str(), kind, row.id.as_str(), column.as_str()]),
            name,
            relation,
            standing: standing.unwrap_or(Standing::Identity),
            cause: cause.map(|cause| cause.cause.clone()),
            missing: None,
            source: None,
        }
    }
}

/// Two names side by side: data, and no sentence.
fn beside(row: &Text, column: &Text) -> Text {
    use crate::raw::Language::{English, Italian};
    let joined = |language| [row.in_language(language), column.in_language(language)].join(" · ");
    Text::Both { it: joined(Italian), en: joined(English) }
}
