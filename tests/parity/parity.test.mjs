// The same bytes give the same scorecard and the same explanations, digit for digit, natively and in WebAssembly.

import assert from "node:assert/strict";
import { test } from "node:test";
import { engine } from "../engine.mjs";
import { generated } from "../generator/generate.mjs";
import { auditNatively, scoreNatively } from "../native.mjs";
import { goldenCases, shipped, shippedPlans } from "../shipped.mjs";

const bytes = (document) => (typeof document === "string" ? new TextEncoder().encode(document) : new Uint8Array(document));

// Compares every line of every case, and says how many there were.
function compare(cases) {
  const natively = scoreNatively(cases);
  let count = 0;
  for (const { name, plan, actuals } of cases) {
    const [card, ...explanations] = natively.get(name);
    const documents = [bytes(plan), bytes(actuals)];
    assertSame(engine.scoreBytes(...documents), card, name);
    const { nodes } = JSON.parse(card);
    assert.equal(explanations.length, nodes.length, name);
    nodes.forEach(({ id }, place) => {
      assertSame(engine.explainBytes(...documents, id), explanations[place], `${name}, ${id}`);
    });
    count += 1 + nodes.length;
  }
  return count;
}

function assertSame(inWebAssembly, natively, what) {
  if (Buffer.compare(Buffer.from(inWebAssembly), natively) === 0) return;
  assert.equal(Buffer.from(inWebAssembly).toString(), natively.toString(), what);
}

test("shipped plans", () => {
  assert.ok(compare(shipped()) > 100);
});

test("the audit of shipped plans", () => {
  for (const { name, file, bytes: plan } of shippedPlans()) {
    assertSame(engine.auditBytes(bytes(plan)), auditNatively(file, (out) => out), name);
  }
});

test("golden cases", () => {
  assert.ok(compare(goldenCases()) > 100);
});

test("1,000 generated plans", () => {
  assert.ok(compare(generated(1000)) > 10_000);
});
