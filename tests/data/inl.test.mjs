// The sheet of INL, read again from its text with nothing but a pattern: the plan says the same numbers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plan = JSON.parse(read("public/data/inl-2023/plan.json"));

/** Weight, unit, baseline, target and goal, as the end of each line of the sheet prints them. */
const LINE = /(?<weight>\d+(?:,\d)?)% (?<unit>%|N\.|gg\.) (?<values>.+) INL Goal (?<goal>\d+)$/u;
const printed = read("sources/texts/000-inl-scheda-obiettivi-2023.txt")
  .split("\n")
  .map((line) => LINE.exec(line.trim())?.groups)
  .filter((found) => found !== undefined);

const leaves = (node) => (node.children === undefined ? [node] : node.children.flatMap(leaves));
const [sheet] = plan.nodes;
const lines = leaves(sheet);

test("the sheet has 12 objectives in 18 lines whose weights make 100", () => {
  assert.equal(sheet.children.length, 12);
  assert.equal(printed.length, 18);
  const tenths = printed.map(({ weight }) => Number(weight.replace(",", "")) * (weight.includes(",") ? 1 : 10));
  assert.equal(tenths.reduce((sum, one) => sum + one, 0), 1000);
});

test("every line of the plan has the weight, unit, baseline, target and goal of its line of the text", () => {
  const said = lines.map(({ weight, unit, baselines = [], targets: [target], links }) => ({
    weight: weight.value.replace(".", ","),
    unit,
    values: `${baselines[0]?.printed ?? "-"} ${target.printed}`,
    goal: links.find(({ relation }) => relation === "goal").label.replace("Goal ", ""),
  }));
  assert.deepEqual(said, printed.map((groups) => ({ ...groups })));
});

test("the weight of an objective is that of its lines, and says that it was inferred", () => {
  for (const { id, weight, children } of sheet.children.filter((one) => one.children !== undefined)) {
    assert.equal(Number(weight.value), children.reduce((sum, child) => sum + Number(child.weight.value), 0), id);
    assert.equal(weight.inferred, true);
  }
});
