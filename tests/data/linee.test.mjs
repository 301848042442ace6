// The management guidelines of 2024, counted again from their text: the plan has as many of each.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plan = JSON.parse(read("public/data/inps-linee-2024/plan.json"));
const text = read("sources/texts/004-inps-linee-guida-2024.txt");
const [common, specific, missions] = plan.nodes;
const all = [...common.children, ...specific.children];
const addresses = all.flatMap(({ children = [] }) => children);

test("23 guidelines, 4 common and 19 specific, as annex B heads them", () => {
  const heads = (kind) => text.match(new RegExp(`^Missione Programma Programma ${kind}\\b`, "gmu")).length;
  assert.equal(all.length, 23);
  assert.deepEqual([common.children.length, specific.children.length], [4, 19]);
  assert.deepEqual([heads("OGE"), heads("SP")], [4, 19]);
});

test("96 rows of annex B, 96 addresses of which 95 are distinct, and the same number of rows on the links", () => {
  assert.equal(text.match(/^MISSIONE \d+ /gmu).length, 96);
  assert.equal(addresses.length, 96);
  assert.equal(new Set(addresses.map(({ name }) => name)).size, 95);
  const rows = all.flatMap(({ links = [] }) => links.filter(({ relation }) => relation === "programme"));
  assert.equal(rows.reduce((sum, { source }) => sum + source.lines.length, 0), 96);
});

test("every address leads to its guideline, every guideline with rows to its missions and programmes", () => {
  const ids = new Set([...all, ...missions.children, ...missions.children.flatMap(({ children }) => children)].map(({ id }) => id));
  const linked = (node, wanted) => node.links.filter(({ relation }) => relation === wanted).map((link) => link.node);
  for (const guideline of all.filter(({ children }) => children !== undefined)) {
    for (const address of guideline.children) assert.ok(linked(address, "guideline").includes(guideline.id), address.id);
    for (const node of [...linked(guideline, "mission"), ...linked(guideline, "programme")]) assert.ok(ids.has(node), node);
  }
});
