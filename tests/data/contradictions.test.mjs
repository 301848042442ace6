// What does not add up in the shipped plans is counted once, whichever plan a reader opens.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { auditAll } from "../second/audit.mjs";

const DATA = new URL("../../public/data/", import.meta.url);
const folders = readdirSync(DATA, { withFileTypes: true }).filter((one) => one.isDirectory());
const plans = folders.map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/plan.json`, DATA), "utf8")));

/** The contradictions of some plans by the two numbers that they compare, in either order. */
function contradictions(all) {
  const found = new Map();
  for (const plan of all) {
    for (const [id, { verdict, recomputed, published }] of auditAll(plan)) {
      if (verdict !== "contradiction") continue;
      const pair = [recomputed, published].map((number) => (number === undefined ? id : number.text?.() ?? String(number))).sort();
      const key = pair.join(" ≠ ");
      found.set(key, [...(found.get(key) ?? []), `${plan.id}#${id}`]);
    }
  }
  return found;
}

test("no contradiction between two printed numbers is in two checks", () => {
  const found = contradictions(plans);
  assert.ok(found.size > 10, `only ${found.size}`);
  const twice = [...found].filter(([, checks]) => checks.length > 1);
  assert.deepEqual(twice, []);
  const again = structuredClone(plans);
  const [from, to] = ["inps-2021", "inps-2021-territorio"].map((id) => again.find((plan) => plan.id === id));
  const { values } = from.checks.find(({ id }) => id === "rvpa-giacenza").relation;
  to.checks.push({ id: "again", standing: "identity", relation: { kind: "same", values: values.toReversed() } });
  assert.equal([...contradictions(again).values()].filter((checks) => checks.length > 1).length, 1, "a second one is caught");
});
