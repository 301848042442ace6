// The agreement on the 2021 fund, read again from its text in euro cents: the plan says the same numbers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plan = JSON.parse(read("public/data/inl-fondo-2021/plan.json"));
const text = read("sources/texts/003-inl-ccni-fondo-2021.txt");

const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
const nodes = new Map(plan.nodes.flatMap(all).map((node) => [node.id, node]));
const cents = (number) => BigInt(number.replace(/\D/gu, ""));
const amount = (id) => cents(nodes.get(id).targets[0].printed);
const printedAfter = (words) => cents(text.slice(text.indexOf(words) + words.length).match(/[\d.]+,\d\d/u)[0]);

test("the fund is the sum of stable and variable sums, to the cent", () => {
  assert.equal(amount("FONDO"), 25_362_112_45n);
  assert.equal(amount("STABILI") + amount("VARIABILI"), amount("FONDO"));
  assert.equal(printedAfter("somme stabili"), amount("STABILI"));
  assert.equal(printedAfter("somme variabili"), amount("VARIABILI"));
});

test("what is left of the variable sums and of the stable ones is what a hand calculation gives", () => {
  // 10.332.996,38 − (4.307.208,00 + 671.852,14 + 2.856.443,89) and 15.029.116,07 − (4.907.876,75 + 870.160,00)
  assert.equal(amount("VARIABILI") - amount("LETTERA-E") - amount("LETTERA-F") - amount("COMMA-870"), 2_497_492_35n);
  assert.equal(amount("STABILI") - amount("PROGRESSIONI") - amount("ACCANTONAMENTO-PO"), 9_251_079_32n);
});

test("bands, grid and levels are the rows of their tables", () => {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const table = (head, count) => {
    const from = rows.findIndex(([cell]) => cell.includes(head)) + 1;
    return rows.slice(from, from + count);
  };
  const listed = (ids) => ids.map((id) => nodes.get(id)).map(({ source }) => source.words);
  assert.deepEqual(listed(["DEC-1", "DEC-2", "DEC-3", "DEC-4", "DEC-5"]), table("<b>PERFORMANCE</b>", 5).map((row) => row.join(" ")));
  assert.deepEqual(listed(["GRIGLIA-1", "GRIGLIA-2", "GRIGLIA-3", "GRIGLIA-4"]), table("<b>Conseguimento obiettivi</b>", 4).map((row) => row.join(" ")));
  for (const [level, parameter, printed] of table("LIVELLO ECONOMICO", 4)) {
    assert.equal(amount(`PO-${level}`), cents(printed));
    assert.equal(cents(printed) * 100n, 1_600_00n * BigInt(parameter), level);
  }
});
