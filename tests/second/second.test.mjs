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
  const found = cases.flatMap(({ name, plan, actuals, selection, extreme }) => {
    const parsed = { plan: JSON.parse(plan), actuals: JSON.parse(actuals), selection, lines: lines.get(name) };
    return differences({ ...parsed, largest: largestOf(parsed), long: extreme }).map((difference) => `${name}, ${difference}`);
  });
  assert.deepEqual(found, []);
};

// The largest score of a plan, or 1.
const largestScore = ({ lines }) => {
  const scores = (JSON.parse(lines[0]).nodes ?? []).flatMap(({ value }) => (value === undefined ? [] : [Fraction.of(value).size()]));
  return greatest([ONE, ...scores]);
};

test("every number of the shipped plans, now and as adopted, on each day of an act, in each scenario", () => {
  const cases = shipped().flatMap((one) => versions(one, false));
  assert.ok(cases.length > 0, "there is a plan with results");
  compare(cases);
});

test("every number of the golden cases of the engine", () => {
  compare(goldenCases());
});

// A plan as adopted, on each day of an act, and in each scenario; each office and period, where all are wanted.
function versions({ name, plan, ...others }, all) {
  const { amendments = [], scenarios = [], offices = [], periods } = JSON.parse(plan);
  const days = ["original", ...new Set(amendments.map(({ date }) => date))].map((as_of) => ({ as_of }));
  const supposed = scenarios.flatMap(({ id }) => [{}, ...days].map((day) => ({ ...day, scenario: id })));
  const places = all ? [{}, ...offices.map(({ id }) => ({ office: id })), ...periods.map(({ id }) => ({ period: id }))] : [{}];
  const selections = places.flatMap((place) => [{}, ...days, ...supposed].map((version) => ({ ...place, ...version })));
  const named = (selection) => [name, ...Object.values(selection)].join("@");
  return selections.map((selection) => ({ ...others, name: named(selection), plan, selection }));
}

test("every number of the golden cases as adopted, on each day of an act, in each scenario, of each office and period", () => {
  const cases = goldenCases().flatMap((one) => versions(one, true));
  assert.ok(cases.filter(({ selection }) => selection.scenario).length > 3, "there are scenarios");
  assert.ok(cases.filter(({ selection }) => /^\d/.test(selection.as_of)).length > 10, "there are days of acts");
  compare(cases);
});

test("every number of generated plans as adopted, on each day of an act, in each scenario", () => {
  const cases = generated(150).flatMap((one) => versions(one, false));
  assert.ok(cases.filter(({ selection }) => selection.scenario).length > 50, "there are scenarios");
  assert.ok(cases.filter(({ selection }) => /^\d/.test(selection.as_of)).length > 50, "there are days of acts");
  compare(cases, largestScore);
});

test("every number of generated plans of each office and period, in each of their versions", () => {
  compare(generated(40).flatMap((one) => versions(one, true)), largestScore);
});

test("every number of 400 generated plans", () => {
  const cases = generated(400);
  compare(cases, largestScore);
  // They say something: every outcome is among them, and so are numbers that do not fit.
  const nodes = [...scoreNatively(cases).values()].flatMap(([line]) => JSON.parse(line).nodes);
  const count = (wanted) => nodes.filter(({ outcome, reason }) => outcome === wanted || reason === wanted).length;
  assert.ok(nodes.filter((node) => node.amended).length > 20, "acts change nodes");
  assert.ok(nodes.filter((node) => node.may_vanish).length > 20, "what is open may ask nothing");
  for (const wanted of ["value", "missing", "undefined", "not_applicable", "overflow", "stated_missing", "earlier_missing", "target_unknown", "neutralised"]) {
    assert.ok(count(wanted) > 20, `${wanted}: ${count(wanted)} of ${nodes.length}`);
  }
  // Percentages of bases below zero, results beyond any share, and yes as 1.
  const steps = [...scoreNatively(cases).values()].flatMap(([, ...lines]) => lines.flatMap((line) => JSON.parse(line).steps.map((step, place, all) => ({ ...step, before: all[place - 1] }))));
  const some = (holds) => steps.filter(holds).length;
  const isBelowZero = ({ rule, inputs }) => rule === "target_percent" && inputs[0].number.startsWith("-");
  assert.ok(some(isBelowZero) > 5, `${some(isBelowZero)} bases below zero`);
  assert.ok(some(({ rule }) => rule === "beyond_ceiling") > 5, "results of zero where lower is better");
  assert.ok(some(({ rule, before }) => rule === "answered" && before?.rule === "given") > 5, "answers given as numbers");
});
