// What a program in JavaScript gets from the engine: plain objects, decimals as strings, findings and no exception.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { engine } from "../engine.mjs";

const CASES = new URL("../../engine/cases/", import.meta.url);
const read = (name) => new Uint8Array(readFileSync(new URL(name, CASES)));
const documents = (name) => [read(`good/${name}/plan.json`), read(`good/${name}/actuals.json`)];
const parsed = (array) => JSON.parse(Buffer.from(array).toString());

test("a scorecard is a plain object with decimals as strings", () => {
  const card = engine.score(...documents("weighted-mean"));
  assert.deepEqual(card, parsed(engine.scoreBytes(...documents("weighted-mean"))));
  const index = card.nodes.find(({ id }) => id === "value");
  // (40 × 110 + 30 × 95 + 30 × 100) / 100
  assert.equal(index.value, "102.5");
  assert.equal(index.standing, "above");
});

test("an explanation has steps, contributions and their balance", () => {
  const explanation = engine.explain(...documents("weighted-mean"), "value");
  assert.deepEqual(explanation, parsed(engine.explainBytes(...documents("weighted-mean"), "value")));
  assert.deepEqual(explanation.children.map(({ points }) => points), ["4", "-1.5", "0"]);
  assert.equal(explanation.balance.total, "2.5");
});

test("a selection names an office, a period and a day", () => {
  const card = engine.score(...documents("one-office"), { office: "south", as_of: "2021-06-30" });
  assert.deepEqual(card.about.selection, { office: "south", period: "2021", as_of: "2021-06-30" });
  assert.equal(card.nodes.find(({ id }) => id === "support").value, "98");
});

test("an audit has a verdict for every check", () => {
  const truths = read("truths/plan.json");
  const audited = engine.audit(truths);
  assert.deepEqual(audited, parsed(engine.auditBytes(truths)));
  assert.equal(audited.checks.length, 191);
  // 8.858.432.446 printed, 8.858.423.447 recomputed
  const check = audited.checks.find(({ id }) => id === "T-IEEP20-ENT-CO");
  assert.deepEqual([check.verdict, check.difference], ["contradiction", "8999"]);
  assert.equal(engine.audit(new Uint8Array()).findings[0].code, "empty-file");
});

test("a comparison names the rules that differ, and how each side is", () => {
  const [plan, actuals] = documents("amended");
  const original = { as_of: "original" };
  const compared = engine.compare(plan, actuals, original, plan, actuals, undefined, "method");
  assert.deepEqual(compared, parsed(engine.compareBytes(plan, actuals, original, plan, actuals, undefined, "method")));
  // The act of October gives `e` another method; the weight of `f` changes in one office alone.
  assert.deepEqual(compared, {
    format: "piramide-comparison/1",
    like: false,
    differences: [{ node: "e", aspect: "method", one: { name: "points" }, other: { name: "relative-free" } }],
  });
  // Of July: 60 and 40 become 50 and 50.
  const { differences } = engine.compare(plan, actuals, original, plan, actuals, { as_of: "2021-07-01" }, "weights");
  assert.deepEqual(differences, [
    { node: "a", aspect: "weight", one: { number: "60" }, other: { number: "50" } },
    { node: "b", aspect: "weight", one: { number: "40" }, other: { number: "50" } },
  ]);
  const same = engine.compare(plan, actuals, original, plan, actuals, original);
  assert.deepEqual([same.like, same.differences], [true, []]);
  assert.throws(() => engine.compare(plan, actuals, original, plan, actuals, original, "nowhere"), /dangling-reference: node nowhere/);
  assert.equal(engine.compare(plan, actuals, original, new Uint8Array(), actuals, original).findings[0].code, "empty-file");
});

test("a broken document gives its findings", () => {
  const broken = engine.score(read("bad/plan/zero-target.json"), read("good/weighted-mean/actuals.json"));
  assert.equal(broken.format, "piramide-findings/1");
  assert.deepEqual(broken.findings.map(({ code, severity, file }) => [code, severity, file]), [["zero-target", "error", "plan"]]);
  assert.equal(engine.explain(new Uint8Array(), new Uint8Array(), "x").findings[0].code, "empty-file");
  const wrong = engine.validate(read("bad/good-plan.json"), read("bad/actuals/unknown-node.json"));
  assert.deepEqual(wrong.findings.map(({ code, file }) => [code, file]), [["unknown-node", "actuals"]]);
  assert.deepEqual(engine.validate(read("bad/good-plan.json")).findings, []);
});

test("a call that is wrong in itself throws", () => {
  assert.throws(() => engine.score(...documents("one-office"), { office: "atlantis" }), /dangling-reference: office atlantis/);
  assert.throws(() => engine.score(...documents("one-office"), { offices: "north" }), /unknown-field: offices/);
  assert.throws(() => engine.score(...documents("one-office"), { office: ["north"] }));
  assert.throws(() => engine.explain(...documents("one-office"), "nowhere"), /dangling-reference: node nowhere/);
  // And the module still works.
  assert.equal(engine.score(...documents("one-office")).format, "piramide-scorecard/1");
});
