// How many checks a plan has: those written out, and those that its tables declare for all their rows and columns.
// `cargo xtask check-data` compares the number with the checks that the engine recomputes.

/** The number of a cell; nothing where a dash or a blank stands. */
function number(table, row, column) {
  const cell = row?.cells[table.columns.findIndex(({ id }) => id === column)];
  return cell ?? undefined;
}

/** What must be printed beside the result, by the kind of a relation between columns. */
const BESIDE = {
  total_column: () => [],
  ratio_column: ({ numerator, denominator }) => [numerator, denominator],
  product_column: ({ factors }) => factors,
  variation_column: ({ from, to }) => [from, to],
  below_column: ({ lower }) => [lower],
  same_column: () => [],
};

/** How many checks follow from a relation: one for each number that is its result. */
function declared(relation, table, tables, offices) {
  const { kind, row, rows = [], columns = [] } = relation;
  const named = columns.length > 0 ? columns : table.columns.map(({ id }) => id);
  const there = (one, all) => all.filter((column) => number(table, one, column) !== undefined).length;
  const rowOf = (id) => table.rows.find((one) => one.id === id);
  switch (kind) {
    case "total_row":
      return there(rowOf(row), named);
    case "mean_row":
      return there(rowOf(row), named.filter((column) => column !== relation.weight));
    case "ratio_of_totals":
      return there(rowOf(row), [relation.column]);
    case "group_totals": {
      const groups = table.rows.filter(({ id }) => table.rows.some(({ within }) => within === id));
      return groups.reduce((sum, group) => sum + there(group, named), 0);
    }
    case "index_column": {
      const other = tables.find(({ id }) => id === (relation.table ?? table.id));
      const inCluster = (one) => offices.find(({ id }) => id === one?.office)?.clusters?.some(({ system }) => system === relation.system);
      const parts = (one) => relation.parts.every(({ column }) => number(other, one, column) !== undefined);
      const shown = table.rows.filter((one) => {
        const found = other.rows.find(({ id }) => id === one.id);
        return (rows.length === 0 || rows.includes(one.id)) && inCluster(found) && parts(found);
      });
      return shown.reduce((sum, one) => sum + there(one, [relation.column]), 0);
    }
    case "group_bounds": {
      const above = (one) => offices.find(({ id }) => id === one.office)?.within;
      const isPart = (one, row) => (one.within === undefined ? row.office !== undefined && above(one) === row.office : one.within === row.id);
      const shown = (row, column) => table.rows.some((one) => isPart(one, row) && number(table, one, column) !== undefined);
      return table.rows.reduce((sum, row) => sum + there(row, named.filter((column) => shown(row, column))), 0);
    }
    default: {
      const result = relation.column ?? relation.higher;
      const needed = [result, ...BESIDE[kind](relation)];
      const other = tables.find(({ id }) => id === (relation.table ?? table.id));
      const repeated = (one) => kind !== "same_column" || number(other, other.rows.find(({ id }) => id === one.id), relation.other);
      const holds = (one) => there(one, needed) === needed.length && repeated(one);
      return table.rows.filter((one) => (rows.length === 0 || rows.includes(one.id)) && holds(one)).length;
    }
  }
}

/** How many checks a plan has. */
export function checkCount({ checks = [], tables = [], offices = [] }) {
  const all = tables.flatMap((table) => (table.relations ?? []).map((relation) => declared(relation, table, tables, offices)));
  return all.reduce((sum, one) => sum + one, checks.length);
}
