// The totals of tables B and C of INPS 2021, and the percentages published for 2020, recomputed straight from the
// tables and plans with exact fractions: a digit that is wrong in the data and in the engine alike cannot hide here.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Fraction } from "../second/fraction.mjs";
import { decimal, half, sheet, sum } from "./sheet.mjs";

const PLAN = "inps-2021-territorio";
const load = (plan) => JSON.parse(readFileSync(new URL(`../../public/data/${plan}/plan.json`, import.meta.url), "utf8"));
const plan = load(PLAN);
const of = Fraction.of;
const show = ({ above, below }) => (below === 1n ? String(above) : `${above}/${below}`);

test("printed numbers are read with their digits", () => {
  const cases = { "8.855.168.560": "8855168560", "84,54%": "84.54", "1,10": "1.10", "€60.000.000": "60000000", "600 Unità": "600" };
  for (const [printed, number] of Object.entries(cases)) assert.equal(decimal(printed), number);
  assert.equal(decimal("-"), undefined);
  assert.equal(decimal(""), undefined);
});

for (const table of plan.tables) {
  test(`${table.id}: every cell of the plan is that of the table`, () => {
    const { columns, rows } = sheet(PLAN, table.file.replace(/\.csv$/u, ""));
    assert.deepEqual(table.columns.map(({ id }) => id), columns);
    assert.deepEqual(
      table.rows.map(({ name, cells }) => [name, ...cells]),
      rows.map(({ row, cells }) => [row, ...columns.map((column) => cells[column] ?? null)]),
    );
  });
}

const { columns, rows } = sheet(PLAN, "ieep");
const [nation, ...structures] = rows;

test("table B: the 23 structures make the nation in all 27 columns, within the rounding of the parts", () => {
  assert.deepEqual([columns.length, structures.length, nation.row], [27, 23, "NAZIONALE"]);
  const differences = columns.map((column) => {
    const total = sum(structures.map(({ cells }) => cells[column]));
    return [column, show(of(nation.cells[column]).minus(total))];
  });
  // The published totals less the sums: nine columns are one euro away, for parts rounded to the euro.
  assert.deepEqual(Object.fromEntries(differences.filter(([, difference]) => difference !== "0")), {
    entrate: "-1",
    flussi: "1",
    contributi: "-1",
    "contributi-dmv": "-1",
    prestazioni: "-1",
    surrogatorie: "1",
    "surrogatorie-previdenziali": "1",
    "surrogatorie-ammortizzatori": "-1",
    riscatti: "-1",
  });
});

const ITEMS = {
  entrate: ["flussi", "contributi", "minori", "eca"],
  contributi: ["contributi-ispettiva", "contributi-documentale", "contributi-dmv"],
  minori: ["minori-ispettiva", "minori-documentale"],
  prestazioni: ["indebite", "surrogatorie", "riscatti", "benefici", "-interessi"],
  interessi: ["interessi-previdenziali", "interessi-ammortizzatori", "interessi-invalidita"],
  indebite: ["indebite-previdenziali", "indebite-invalidita", "indebite-pdap", "indebite-ammortizzatori"],
  surrogatorie: ["surrogatorie-previdenziali", "surrogatorie-ammortizzatori", "surrogatorie-invalidita"],
  ieep: ["entrate", "prestazioni"],
};

test("table B: every total is the signed sum of its items in all 24 rows, to the euro", () => {
  const away = [];
  for (const { row, cells } of rows) {
    for (const [total, items] of Object.entries(ITEMS)) {
      const signed = items.map((item) => (item.startsWith("-") ? show(of(cells[item.slice(1)] ?? "0").opposite()) : cells[item]));
      const difference = of(cells[total] ?? "0").minus(sum(signed));
      if (!difference.isZero()) away.push([row, total, show(difference)]);
    }
  }
  // 11 of 192, one euro each.
  assert.equal(away.length, 11);
  assert.ok(away.every(([, , difference]) => difference === "1" || difference === "-1"));
});

test("the national summary of the IEEP repeats the national row of table B", () => {
  const [summary] = sheet(PLAN, "ieep-nazionale").rows;
  assert.deepEqual(summary.cells, nation.cells);
});

const clusterOf = (office) => plan.offices.find(({ id }) => id === office).clusters.find(({ system }) => system === "costi").cluster;
const indices = sheet(PLAN, "costi-standard").rows;
const singles = sheet(PLAN, "costi-standard-singoli");

// Not printed: they follow from the table (reading costi-standard-pesi).
const WEIGHTS = [8, 12, 8, 8, 4, 4, 4, 2, 2, 2, 2, 2, 2, 6, 4, 4, 6, 8, 2, 2, 8].map((weight) => of(String(weight)));

test("the indices of standard costs of a cluster have the mean 100", () => {
  for (const cluster of ["A", "B", "C", "D"]) {
    const own = indices.filter(({ office }) => clusterOf(office) === cluster).map(({ cells }) => cells["costi-standard"]);
    const mean = sum(own).over(of(String(own.length)));
    assert.equal(mean.minus(of("100")).size().against(half("0.00")) <= 0, true, cluster);
  }
});

test("table C gives the 23 published indices of standard costs, within the rounding of its values", () => {
  const mean = (column, offices, shift) =>
    offices
      .reduce((total, { cells }) => total.plus(of(cells[column])).plus(shift(cells[column])), of("0"))
      .over(of(String(offices.length)));
  for (const { office, cells: published } of indices) {
    const own = singles.rows.find((one) => one.office === office);
    const cluster = singles.rows.filter((one) => clusterOf(one.office) === clusterOf(office));
    /** The index when its own values are moved to one end of their rounding and the means to the other. */
    const index = (direction) =>
      singles.columns.reduce((total, column, place) => {
        const moved = (text, sign) => half(text).times(of(String(sign * direction)));
        const value = of(own.cells[column]).plus(moved(own.cells[column], 1));
        const average = mean(column, cluster, (text) => moved(text, -1));
        return total.plus(WEIGHTS[place].times(value).over(average));
      }, of("0"));
    const printed = of(published["costi-standard"]);
    const slack = half(published["costi-standard"]);
    assert.ok(index(-1).minus(slack).against(printed) <= 0 && index(1).plus(slack).against(printed) >= 0, office);
    assert.ok(index(0).minus(printed).size().against(of("0.5")) < 0, `${office}: ${show(index(0))}`);
  }
  assert.equal(show(WEIGHTS.reduce((total, weight) => total.plus(weight))), "100");
});

test("table C: conduct, cleaning and hygiene is guard, cleaning and water, within a hundredth", () => {
  for (const { row, cells } of singles.rows) {
    const parts = sum(["conduzione-vigilanza-guardiania-mq", "pulizia-mq", "acqua-igienico-mq"].map((column) => cells[column]));
    assert.ok(of(cells["conduzione-pulizia-igiene-mq"]).minus(parts).size().against(of("0.01")) <= 0, row);
  }
});

test("the real-estate rows make 580 units and 59.200.000 euro, not the 600 and 60.000.000 printed", () => {
  const { rows: all } = sheet(PLAN, "dismissione");
  const [total] = all.slice(-1);
  const made = ["unita", "valore"].map((column) => show(sum(all.slice(0, -1).map(({ cells }) => cells[column]))));
  assert.deepEqual([made, Object.values(total.cells)], [["580", "59200000"], ["600", "60000000"]]);
});

/** A fraction rounded half away from zero at so many decimals, as a whole number of units of the last one. */
function rounded({ above, below }, decimals) {
  const units = 2n * above * 10n ** BigInt(decimals);
  return units < 0n ? -((-units + below) / (2n * below)) : (units + below) / (2n * below);
}

/** What a relation of two printed numbers gives in per cent. */
function percentage(relation) {
  const value = (operand) => of(operand.value);
  if (relation.kind === "ratio") {
    const total = (operands) => operands.map(value).reduce((one, other) => one.plus(other));
    return total(relation.numerator).over(total(relation.denominator)).times(of(relation.factor ?? "1"));
  }
  const change = value(relation.to).minus(value(relation.from));
  const relative = relation.form === "percent" ? change.over(value(relation.from).size()).times(of("100")) : change;
  return relation.direction === "lower" ? relative.opposite() : relative;
}

test("the percentages and means published for 2020 are those of the numbers beside them, but for eight", () => {
  const recomputable = ({ relation, missing }) => missing === undefined && ["variation", "ratio"].includes(relation.kind);
  const published = load("inps-2020").checks.filter(recomputable);
  assert.ok(published.length >= 45, `${published.length} percentages and means`);
  const differing = published.filter(({ relation }) => {
    const { value } = relation.result;
    const decimals = (value.split(".")[1] ?? "").length;
    return rounded(percentage(relation), decimals) !== BigInt(value.replace(".", ""));
  });
  // 40,60 for 40,61; 53,38 for 52,38; −0,1 for 0,8; −1,60 for −1,00; −3,87 for −3,86; a mean cut at the unit, and two
  // divided by 365 days in a year of 366.
  assert.deepEqual(
    differing.map(({ id }) => id).sort(),
    [
      "T-IEEP20-VAR-ENTR",
      "T-IEEP20-VAR-RISC",
      "T-IEEP20-VAR-USC",
      "durc-pervenuto",
      "matricola-aziendale",
      "web-media-pagine-2019",
      "web-media-pagine-2020",
      "web-media-visitatori-2020",
    ],
  );
});
