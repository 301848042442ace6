// The engine's numbers against a second arithmetic, written apart in exact fractions: every node of every shipped plan
// and of generated ones, within 10⁻⁹.

import assert from "node:assert/strict";
import { test } from "node:test";
import { differences } from "./compare.mjs";
import { scoreNatively } from "../native.mjs";
import { goldenCases, shipped } from "../shipped.mjs";

const compare = (cases) => {
  const lines = scoreNatively(cases);
  for (const { name, plan, actuals } of cases) {
    const parsed = { plan: JSON.parse(plan), actuals: JSON.parse(actuals), lines: lines.get(name) };
    assert.deepEqual(differences(parsed), [], name);
  }
};

test("every number of the shipped plans", () => {
  const cases = shipped();
  assert.ok(cases.length > 0, "there is a plan with results");
  compare(cases);
});

test("every number of the golden cases of the engine", () => {
  compare(goldenCases());
});
