// The checks that follow from what a table declares, each with the identifier `table.relation.row.column`.

export const tableChecks = (plan) => (plan.tables ?? []).flatMap((table) => new Table(plan, table).checks());

class Table {
  constructor(plan, table) {
    this.plan = plan;
    this.table = table;
    this.rows = table.rows ?? [];
  }

  checks() {
    return (this.table.relations ?? []).flatMap((relation) => this.#of(relation));
  }

  #of(relation) {
    switch (relation.kind) {
      case "total_row":
        return this.#totals(relation, relation.row, this.#parts(relation));
      case "group_totals":
        return this.rows.flatMap(({ id }) => {
          const within = this.rows.filter((row) => row.within === id);
          return within.length === 0 ? [] : this.#totals(relation, id, within);
        });
      case "group_bounds":
        return this.rows.flatMap(({ id }) => this.#bounds(relation, id));
      case "mean_row":
        return this.#means(relation, this.#parts(relation));
      case "ratio_of_totals": {
        const parts = this.#parts(relation);
        const of = (column) => parts.map((row) => this.operand(row, column));
        const made = { kind: "ratio", numerator: of(relation.numerator), denominator: of(relation.denominator), factor: relation.factor };
        return this.#check(relation, relation.row, relation.column, (result) => ({ ...made, result }));
      }
      default:
        return this.rows.filter(({ id }) => !relation.rows?.length || relation.rows.includes(id)).flatMap((row) => this.#inRow(relation, row));
    }
  }

  cell(row, column) {
    return row.cells[this.table.columns.findIndex(({ id }) => id === column)];
  }

  operand(row, column) {
    const value = this.cell(row, column);
    const { exact } = this.table.columns.find(({ id }) => id === column);
    return { value: value ?? undefined, blank: value === null, exact, source: this.table.source };
  }

  row(id) {
    return this.rows.find((row) => row.id === id);
  }

  // The rows that are named, or all the others that stand in no other row.
  #parts({ row, parts }) {
    if (parts?.length) return parts.map((id) => this.row(id));
    return this.rows.filter((one) => one.id !== row && (one.within === undefined || one.within === row));
  }

  #columns({ columns }) {
    return columns?.length ? columns : this.table.columns.map(({ id }) => id);
  }

  #totals(relation, row, parts) {
    const of = (column) => parts.map((part) => this.operand(part, column));
    return this.#columns(relation).flatMap((column) => this.#check(relation, row, column, (total) => ({ kind: "sum", parts: of(column), total })));
  }

  // Each row that has parts: rows within it or, where rows say nothing, those of the offices within its office.
  #bounds(relation, id) {
    const { office } = this.row(id);
    const above = (row) => this.plan.offices?.find((one) => one.id === row.office)?.within;
    const parts = this.rows.filter((row) => (row.within === undefined ? office !== undefined && above(row) === office : row.within === id));
    return this.#columns(relation).flatMap((column) => {
      if (parts.every((part) => this.cell(part, column) === null)) return [];
      const made = (result) => ({ kind: "between", parts: parts.map((part) => this.operand(part, column)), result });
      return this.#check({ ...relation, standing: relation.standing ?? "necessary" }, id, column, made);
    });
  }

  #means(relation, parts) {
    const { weight } = relation;
    return this.#columns(relation).filter((column) => column !== weight).flatMap((column) => {
      const there = parts.filter((part) => this.cell(part, column) !== null);
      const weighted = there.map((part) => ({ operand: this.operand(part, column), weight: weight && (this.cell(part, weight) ?? undefined) }));
      return this.#check(relation, relation.row, column, (result) => ({ kind: "weighted_mean", parts: weighted, result }));
    });
  }

  // A check whose result stands in a cell; none where a dash stands there.
  #check(relation, row, column, made) {
    const result = this.operand(this.row(row), column);
    if (result.value === undefined) return [];
    const id = [this.table.id, relation.kind, row, column].join(".");
    return [{ id, standing: relation.standing ?? "identity", relation: made(result) }];
  }

  #inRow(relation, row) {
    const of = (column) => this.operand(row, column);
    const needed = { ratio_column: ["numerator", "denominator"], variation_column: ["from", "to"], below_column: ["lower"] }[relation.kind] ?? [];
    const columns = [...needed.map((field) => relation[field]), ...(relation.kind === "product_column" ? relation.factors : [])];
    if (columns.some((column) => this.cell(row, column) === null)) return [];
    if (relation.kind === "index_column") return this.#index(relation, row);
    const { factor } = relation;
    const column = relation.kind === "below_column" ? relation.higher : relation.column;
    const other = relation.kind === "same_column" ? this.#other(relation, row) : undefined;
    if (relation.kind === "same_column" && other === undefined) return [];
    return this.#check(relation, row.id, column, (result) => {
      switch (relation.kind) {
        case "total_column":
          return { kind: "sum", parts: (relation.plus ?? []).map(of), less: (relation.minus ?? []).map(of), total: result };
        case "ratio_column":
          return { kind: "ratio", numerator: [of(relation.numerator)], denominator: [of(relation.denominator)], factor, result };
        case "product_column":
          return { kind: "product", factors: relation.factors.map(of), factor, result };
        case "variation_column":
          return { kind: "variation", from: of(relation.from), to: of(relation.to), form: relation.form, direction: relation.direction, result };
        case "below_column":
          return { kind: "below", lower: of(relation.lower), higher: result, or_equal: relation.or_equal };
        case "same_column":
          return { kind: "same", values: [result, other] };
        default:
          throw new Error(relation.kind);
      }
    });
  }

  // Each part in per cent of its mean in the cluster of the office, then weighted.
  #index(relation, row) {
    const found = relation.table === undefined ? this : new Table(this.plan, this.plan.tables.find(({ id }) => id === relation.table));
    const clusterOf = (one) => {
      const office = this.plan.offices?.find(({ id }) => id === one.office);
      return office?.clusters?.find(({ system }) => system === relation.system)?.cluster;
    };
    const there = found.row(row.id);
    const cluster = there && clusterOf(there);
    if (cluster === undefined || relation.parts.some(({ column }) => found.cell(there, column) === null)) return [];
    const parts = relation.parts.map(({ column, weight }) => {
      const peers = found.rows.filter((one) => clusterOf(one) === cluster && found.cell(one, column) !== null);
      const of = (one) => found.operand(one, column);
      return { weight, operand: { relation: { kind: "ratio", numerator: [of(there)], denominator: peers.map(of), factor: String(100 * peers.length) } } };
    });
    return this.#check(relation, row.id, relation.column, (result) => ({ kind: "weighted_mean", parts, result }));
  }

  // The cell that a column repeats, in the row of the same name.
  #other(relation, row) {
    const found = relation.table === undefined ? this : new Table(this.plan, this.plan.tables.find(({ id }) => id === relation.table));
    const there = found.row(row.id);
    const operand = there && found.operand(there, relation.other);
    return operand?.value === undefined ? undefined : operand;
  }
}
