// Every relation between printed numbers, of every shipped plan, against a second arithmetic in exact fractions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { auditAll } from "./audit.mjs";
import { Fraction } from "./fraction.mjs";
import { auditNatively } from "../native.mjs";
import { shippedPlans } from "../shipped.mjs";

const NEAR = Fraction.of("1e-9");
const TRUTHS = new URL("../../engine/cases/truths/", import.meta.url);

// What the engine and this arithmetic say differently, in words.
function differences(plan, audited) {
  const mine = auditAll(plan);
  const found = [];
  if (audited.checks.length !== mine.size) found.push(`${audited.checks.length} checks, not ${mine.size}`);
  for (const { id, verdict, recomputed, published } of audited.checks) {
    const own = mine.get(id);
    if (!own) found.push(`${id} is not there`);
    else if (own.verdict !== verdict) found.push(`${id} is ${verdict}, not ${own.verdict}`);
    else {
      for (const [what, theirs, ours] of [["recomputed", recomputed, own.recomputed], ["printed", published, own.published]]) {
        const agree = ours === undefined || (theirs !== undefined && Fraction.of(theirs).isNear(ours, NEAR));
        if (!agree) found.push(`${id}: ${what} ${theirs}, not ${ours}`);
      }
    }
  }
  return found;
}

test("every check of the shipped plans", () => {
  const plans = shippedPlans();
  assert.ok(plans.length > 5);
  let count = 0;
  for (const { name, file, plan } of plans) {
    const audited = auditNatively(file);
    assert.deepEqual(differences(plan, audited), [], name);
    count += audited.checks.length;
  }
  assert.ok(count >= 600, `${count} checks`);
});

test("a digit that differs is caught", () => {
  const { file, plan } = shippedPlans().find(({ name }) => name === "inps-2020");
  const audited = auditNatively(file);
  const changed = structuredClone(plan);
  const { relation } = changed.checks.find((check) => check.relation.kind === "sum" && auditAll(plan).get(check.id).verdict.startsWith("equal"));
  relation.parts[0].value = String(BigInt(relation.parts[0].value.split(".")[0]) + 1000n);
  assert.notDeepEqual(differences(changed, audited), []);
});

test("the relations with known verdicts", () => {
  const plan = JSON.parse(readFileSync(new URL("plan.json", TRUTHS)));
  assert.deepEqual(differences(plan, auditNatively(new URL("plan.json", TRUTHS))), []);
  const { truths } = JSON.parse(readFileSync(new URL("expected.json", TRUTHS)));
  const mine = auditAll(plan);
  for (const [id, { verdict }] of Object.entries(truths)) assert.equal(mine.get(id).verdict, verdict, id);
});
