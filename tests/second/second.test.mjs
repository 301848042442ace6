// The engine's numbers against a second arithmetic, written apart in exact fractions: every node of every shipped plan
// and of generated ones, within 10⁻⁹.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Fraction, ONE, greatest } from "./fraction.mjs";
import { differences } from "./compare.mjs";
import { generated } from "../generator/generate.mjs";
import { scoreNatively } from "../native.mjs";
import { goldenCases, shipped } from "../shipped.mjs";

const compare = (cases, largestOf = () => ONE) => {
  const lines = scoreNatively(cases);
  const found = cases.flatMap(({ name, plan, actuals, extreme }) => {
    const parsed = { plan: JSON.parse(plan), actuals: JSON.parse(actuals), lines: lines.get(name) };
    return differences({ ...parsed, largest: largestOf(parsed), long: extreme }).map((difference) => `${name}, ${difference}`);
  });
  assert.deepEqual(found, []);
};

// The largest score of a plan, or 1.
const largestScore = ({ lines }) => {
  const scores = (JSON.parse(lines[0]).nodes ?? []).flatMap(({ value }) => (value === undefined ? [] : [Fraction.of(value).size()]));
  return greatest([ONE, ...scores]);
};

test("every number of the shipped plans", () => {
  const cases = shipped();
  assert.ok(cases.length > 0, "there is a plan with results");
  compare(cases);
});

test("every number of the golden cases of the engine", () => {
  compare(goldenCases());
});

test("every number of 400 generated plans", () => {
  const cases = generated(400);
  compare(cases, largestScore);
  // They say something: every outcome is among them, and so are numbers that do not fit.
  const nodes = [...scoreNatively(cases).values()].flatMap(([line]) => JSON.parse(line).nodes);
  const count = (wanted) => nodes.filter(({ outcome, reason }) => outcome === wanted || reason === wanted).length;
  assert.ok(nodes.filter((node) => node.amended).length > 20, "acts change nodes");
  assert.ok(nodes.filter((node) => node.may_vanish).length > 20, "what is open may ask nothing");
  for (const wanted of ["value", "missing", "undefined", "not_applicable", "overflow", "stated_missing", "earlier_missing"]) {
    assert.ok(count(wanted) > 20, `${wanted}: ${count(wanted)} of ${nodes.length}`);
  }
});
