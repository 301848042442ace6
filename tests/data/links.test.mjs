// Indicators that are the same in two shipped plans say so on both sides.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const DATA = new URL("../../public/data/", import.meta.url);
const folders = readdirSync(DATA, { withFileTypes: true }).filter((one) => one.isDirectory());

function* nodesOf(nodes) {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children ?? []);
  }
}

const plans = folders.map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/plan.json`, DATA), "utf8")));
const links = plans.flatMap(({ id, nodes }) =>
  [...nodesOf(nodes)].flatMap((node) => (node.same_as ?? []).map((other) => [`${id}#${node.id}`, `${other.plan}#${other.node}`])),
);

test("the same indicator in another plan exists and says the same of this one", () => {
  assert.ok(links.length > 0);
  const said = new Set(links.map(([from, to]) => `${from} ${to}`));
  assert.deepEqual(
    links.filter(([from, to]) => !said.has(`${to} ${from}`)),
    [],
  );
});

test("a link to a node of another shipped plan names one that is there", () => {
  const known = new Set(plans.flatMap(({ id, nodes }) => [...nodesOf(nodes)].map((node) => `${id}#${node.id}`)));
  const led = plans.flatMap(({ nodes }) =>
    [...nodesOf(nodes)].flatMap((node) => (node.links ?? []).filter(({ plan }) => plan !== undefined)),
  );
  assert.ok(led.length > 0);
  assert.deepEqual(
    led.map(({ plan, node }) => `${plan}#${node}`).filter((place) => !known.has(place)),
    [],
  );
});

test("every node of a shipped plan cites where it stands", () => {
  for (const { id, nodes } of plans) {
    for (const node of nodesOf(nodes)) assert.ok(node.source?.words, `${id}#${node.id}`);
  }
});
