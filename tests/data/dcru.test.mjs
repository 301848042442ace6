// The objectives of the Human Resources department, read again from their text: the plan says the same numbers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plan = JSON.parse(read("public/data/inps-dcru-2024/plan.json"));
const rows = read("sources/texts/002-inps-obiettivi-dcru-2024.txt").split("\n").map((line) => line.split("\t"));
const [sheet, tree] = plan.nodes;

const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
const euro = (text) => BigInt(text.replace(/\D/gu, ""));

test("five areas and nine sub-areas have the printed weights, which make 100", () => {
  const percents = rows.slice(0, 38).map((row) => row.filter((cell) => /^\d+%$/u.test(cell)));
  const printed = percents.flat().map((cell) => cell.slice(0, -1));
  const weights = sheet.children.flatMap((area) => [area.weight.value, ...area.children.map(({ weight }) => weight.value)]);
  assert.deepEqual(weights, printed);
  const sum = (nodes) => nodes.reduce((total, { weight }) => total + Number(weight.value), 0);
  assert.equal(sum(sheet.children), 100);
  for (const area of sheet.children) assert.equal(sum(area.children), 100, area.name);
});

test("the tree of the IEEP has the 39 printed amounts in their order, and its items make the total", () => {
  const from = rows.findIndex(([cell]) => cell === "OBIETTIVI 2024");
  const printed = rows.slice(from, from + 39).map((row) => euro(row.find((cell) => cell.includes("€"))));
  assert.deepEqual(all(tree).map(({ targets: [{ target }] }) => BigInt(target.value)), printed);
  const items = all(tree).filter(({ children }) => children === undefined);
  const signed = items.map(({ name, targets: [{ target }] }) => BigInt(target.value) * (name.includes("Interessi legali") ? -1n : 1n));
  assert.equal(signed.reduce((total, one) => total + one, 0n), 12_180_409_266n);
});

test("the 16 projects are those of annex 3, each under its sub-area", () => {
  let area;
  const printed = rows.flatMap((row) => {
    const at = row.findIndex((cell) => /^(?:NOPE|PES)\d{2,4}_/u.test(cell));
    if (at < 0) return [];
    area = row[at - 1] || area;
    return [`${area}: ${row[at]}`];
  });
  const named = all(sheet).flatMap(({ name, children = [] }) =>
    children.flatMap((group) => (group.children ?? []).filter(({ kind }) => kind === "project").map(({ id }) => `${name}: ${id}`)),
  );
  assert.equal(printed.length, 16);
  assert.deepEqual(named, printed);
});
