// What the catalog tells of a plan before it is opened is what the plan says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const PUBLIC = new URL("../../public/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, PUBLIC), "utf8"));
const { plans } = read("data/catalog.json");

test("the plans of an administration have one name for it, and stand together, the latest year first", () => {
  const names = new Map();
  for (const { plan } of plans) {
    const { name, short_name: short } = read(plan).administration;
    if (short !== undefined) names.set(short, (names.get(short) ?? new Set()).add(JSON.stringify(name)));
  }
  for (const [short, known] of names) assert.equal(known.size, 1, `${short}: ${[...known]}`);
  const owners = plans.map(({ administration }) => JSON.stringify(administration));
  const blocks = owners.filter((owner, place) => owner !== owners[place - 1]);
  assert.equal(blocks.length, new Set(owners).size);
  for (const [place, { year }] of plans.entries()) {
    if (owners[place] === owners[place - 1]) assert.ok(year <= plans[place - 1].year, plans[place].id);
  }
});

test("documents with act and day, licence, nodes, offices and checks are told, and are those of the plan", () => {
  for (const listed of plans) {
    const plan = read(listed.plan);
    const text = readFileSync(new URL(listed.plan, PUBLIC), "utf8");
    assert.ok(listed.sources.length > 0, listed.id);
    for (const { id, title, act, date } of listed.sources) {
      const source = plan.sources.find((one) => one.id === id);
      assert.deepEqual([title, act, date], [source.title, source.act, source.date]);
    }
    assert.match(listed.licence.it, /CC BY 4\.0/u);
    assert.ok(listed.nodes > 0 && listed.nodes <= text.split(/"kind"\s*:/u).length - 1, listed.id);
    assert.equal(listed.offices, (plan.offices ?? []).length);
    assert.ok(listed.checks >= (plan.checks ?? []).length);
  }
});

test("checks that tables declare are counted with those written out", () => {
  const { checks } = plans.find(({ id }) => id === "inps-2021-territorio");
  // Table B: 27 totals of columns and 8 × 24 of rows, less one whose total is a dash (Basilicata has no interest); 27
  // numbers of its summary; 23 sums of table C; 3 projects; 10 areas of production; 10 groups and the total of support;
  // 2 totals of real estate; 1 of Ge.M.P.I.; 4 indices of backlog in 23 regions; 47 written out, 23 standard-cost indices.
  assert.equal(checks, 27 + 8 * 24 - 1 + 27 + 23 + 3 + 10 + 11 + 2 + 1 + 4 * 23 + 47 + 23);
});
