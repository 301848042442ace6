// Random plans with results, the same for the same seed: every mechanism that the engine computes, together.

import { leaf } from "./leaf.mjs";
import { METHODS, OPEN_SCALES, PERIODS, SCALES } from "./methods.mjs";
import { OFFICES, SYSTEMS, ofOffices } from "./offices.mjs";
import { Random } from "./random.mjs";

// Every fifth plan has numbers of up to 28 digits, every seventh is deep.
export function generate(seed) {
  const random = new Random(seed);
  const extreme = seed % 5 === 0;
  const depth = seed % 7 === 0 ? 12 : random.between(1, 4);
  const made = { random, extreme, results: [], leaves: [], answering: new Set(), count: 0 };
  const nodes = Array.from({ length: random.between(1, 3) }, () => node(made, depth));
  const hasOffices = random.chance(40);
  if (hasOffices) nodes.push(...ofOffices(made));
  const plan = {
    format: "piramide-plan/1",
    id: `generated-${seed}`,
    title: `Generated ${seed}`,
    language: "en",
    administration: { name: "An office" },
    period: "2021",
    periods: PERIODS,
    scales: random.chance(40) ? OPEN_SCALES : SCALES,
    methods: METHODS,
    ...(hasOffices && { cluster_systems: SYSTEMS, offices: OFFICES }),
    nodes,
    ...amendments(made, nodes),
    ...scenarios(made, nodes),
  };
  const actuals = {
    format: "piramide-actuals/1",
    id: "generated",
    plan: plan.id,
    title: "Generated",
    kind: "simulation",
    date: "2021-12-31",
    period: "2021",
    results: made.results,
  };
  return { name: plan.id, extreme, plan: JSON.stringify(plan), actuals: JSON.stringify(actuals) };
}

export const generated = (count, first = 1) => Array.from({ length: count }, (_, place) => generate(first + place));

// Every node, and whether it has a weight that may change.
function changeable(roots) {
  const all = [];
  const add = (node, parent) => {
    all.push({ node, weighed: parent && node.weight !== undefined });
    for (const child of node.children ?? []) add(child, node);
  };
  roots.forEach((root) => add(root));
  return all;
}

// Acts of the year before, of the year and of the next: weights, targets, baselines, and a node that is removed.
function amendments({ random }, roots) {
  const all = changeable(roots);
  if (random.chance(60)) return {};
  const dates = ["2020-11-30", "2021-03-01", "2021-03-01", "2021-10-15", "2022-02-01"];
  const acts = Array.from({ length: random.between(1, 3) }, (_, place) => {
    const changes = Array.from({ length: random.between(1, 4) }, () => change(random, random.pick(all)));
    const places = new Set();
    const once = changes.filter(({ at }) => !places.has(at.node) && places.add(at.node));
    return { id: `act-${place}`, act: `Act ${place}`, date: random.pick(dates), changes: once };
  });
  const days = new Set();
  return { amendments: acts.filter(({ date }) => !days.has(date) && days.add(date)) };
}

// Up to two scenarios: weights, targets and results, of the whole and of offices.
function scenarios({ random, results, answering }, roots) {
  if (random.chance(60)) return {};
  const all = changeable(roots);
  const numbers = results.filter(({ node, value, components, period }) => value !== undefined && !components && !period && !answering.has(node));
  const supposed = () => {
    const { node, office } = numbers.length > 0 ? random.pick(numbers) : {};
    if (node && random.chance(60)) return { at: { node, ...(office && { office }) }, result: random.decimal(1, 90) };
    const found = change(random, random.pick(all));
    return found.weight || found.target ? found : undefined;
  };
  const made = Array.from({ length: random.between(1, 2) }, (_, place) => {
    const places = new Set();
    const overrides = Array.from({ length: 4 }, supposed).filter((one) => one && !places.has(one.at.node) && places.add(one.at.node));
    return { id: `scenario-${place}`, name: `Scenario ${place}`, overrides };
  });
  return { scenarios: made.filter(({ overrides }) => overrides.length > 0) };
}

function change(random, { node, weighed }) {
  const at = { node: node.id, ...(node.across_offices && random.chance(60) && { office: random.pick(OFFICES).id }) };
  const holds = (node.targets ?? []).find(({ period }) => !period)?.target.kind;
  if (["value", "minimum", "maximum", "confirm"].includes(holds) && random.chance(60)) {
    const period = random.chance(20) && { period: "2020" };
    return { at: { ...at, ...period }, target: { kind: "value", value: random.decimal(1, 4000) } };
  }
  if (node.baselines && random.chance(50)) return { at, baseline: { value: random.decimal(1, 4000) } };
  if (weighed && random.chance(80)) return { at, weight: random.decimal(1, 60) };
  return { at, removed: true };
}

function node(made, depth) {
  const { random } = made;
  const id = `n${(made.count += 1)}`;
  if (depth === 0 || (made.count > 4 && random.chance(15))) return leafNode(made, id);
  if (made.leaves.length > 0 && random.chance(5)) {
    return { id, kind: "indicator", name: id, takes: { node: random.pick(made.leaves) } };
  }
  return parent(made, id, depth);
}

// Its results are remembered, and what only guided its making is dropped.
function leafNode(made, id) {
  const { node: found, results } = leaf(made.random, id, made.extreme);
  const { answers, inflow, ...clean } = found;
  if (answers) made.answering.add(id);
  made.leaves.push(id);
  made.results.push(...results);
  return clean;
}

function parent(made, id, depth) {
  const { random } = made;
  const usual = ["weighted", "weighted", "weighted", "weighted-capped", "simple"];
  const method = random.pick([...usual, "lowest", "shares", "two-sum", "two-larger", "printed", "list"]);
  const count = method.startsWith("two") ? 2 : random.between(1, depth > 5 ? 2 : 4);
  const children = Array.from({ length: count }, (_, place) => node(made, place === 0 ? depth - 1 : Math.min(depth - 1, 2)));
  if (method === "printed" && random.chance(80)) {
    made.results.push({ node: id, value: random.pick(["-", ""]) + random.decimal(0, 40) });
  }
  weigh(made, method, children);
  const excluded = random.chance(3) && { exclusions: [{ period: "2021", reason: "Left out" }] };
  const missing = random.chance(4) && { missing: { reason: "Which weight is whose is lost" } };
  const found = { id, kind: "group", name: id, method, ...excluded, ...missing, children };
  if (children.some((child) => child.weight_rule)) found.declared_sum = "100";
  return found;
}

// Weights of all sizes; sometimes one that is not printed, one of zero, or those that follow the number of nodes.
function weigh({ random, extreme }, method, children) {
  const isMean = method.startsWith("weighted") || method === "shares";
  if (!isMean && random.chance(50)) return;
  if (isMean && children.length > 1 && random.chance(15)) {
    const [first, second, ...others] = children;
    first.weight_rule = { kind: "rest" };
    second.weight_rule = { kind: "per_child", each: "5", most: "15" };
    for (const other of others) other.weight = random.decimal(1, 9);
    return;
  }
  for (const child of children) {
    if (isMean && random.chance(3)) continue;
    child.weight = extreme && random.chance(20) ? `${random.between(1, 9)}${"0".repeat(random.between(8, 20))}.000001` : random.decimal(1, 60);
  }
  if (children.length > 1 && children[1].weight && random.chance(6)) children[0].weight = "0";
}
