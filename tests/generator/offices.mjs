// Random nodes whose values arise across offices, or are compared within clusters, and nodes that take them elsewhere.

import { number } from "./leaf.mjs";

const office = (id, kind, within, clusters = []) => ({
  id,
  name: id,
  kind,
  ...(within && { within }),
  ...(clusters.length > 0 && { clusters: clusters.map(([system, cluster]) => ({ system, cluster })) }),
});

export const SYSTEMS = [
  { id: "costs", name: "Costs", clusters: [{ id: "a", name: "A" }, { id: "b", name: "B" }] },
  { id: "size", name: "Size", clusters: [{ id: "large", name: "Large" }] },
];

export const OFFICES = [
  office("nation", "nation"),
  office("north", "region", "nation", [["costs", "a"], ["size", "large"]]),
  office("south", "region", "nation", [["costs", "a"]]),
  office("isles", "region", "nation", [["costs", "b"]]),
  office("milan", "province", "north"),
  office("turin", "province", "north"),
  office("staff", "central", "nation"),
];

const RESULTS_OF = ["south", "isles", "milan", "turin"];

export function ofOffices(made) {
  const { random } = made;
  const nodes = Array.from({ length: random.between(1, 3) }, () => spread(made));
  const taken = nodes.flatMap(({ id }) =>
    Array.from({ length: random.between(1, 3) }, () => ({
      id: `n${(made.count += 1)}`,
      kind: "indicator",
      name: "Taken",
      takes: { node: id, office: random.pick(OFFICES).id },
      weight: random.decimal(1, 40),
    })),
  );
  const parent = { id: `n${(made.count += 1)}`, kind: "group", name: "Taken", method: random.pick(["weighted", "simple", "lowest"]), children: taken };
  return [...nodes, parent];
}

// A node with results of offices: of all of them, or with some that are missing, provisional or taken out.
function spread(made) {
  const { random, extreme } = made;
  const id = `n${(made.count += 1)}`;
  const form = random.pick(["value", "ratio", "delivered", "cluster"]);
  const method = form === "delivered" ? "delivered" : random.pick(["relative", "points", "achieved", "threshold"]);
  const node = { id, kind: "indicator", name: id, method };
  if (form !== "delivered") Object.assign(node, { direction: random.pick(["higher", "lower"]), targets: targets(random) });
  if (form === "ratio") node.measure = { kind: "ratio", factor: "100", when_zero: random.pick(["not_applicable", "undefined", "reached"]) };
  if (form === "cluster") {
    const inputs = [{ input: "c1", weight: "3" }, { input: "c2" }];
    node.measure = { kind: "cluster_index", system: "costs", inputs };
  } else {
    const ways = ["sum", "mean", "printed", "own", ...(form === "value" ? [] : ["ratio_of_sums"])];
    node.across_offices = random.pick(ways);
  }
  if (random.chance(50)) node.domain = { minimum: "0", ...(random.chance(60) && { maximum: form === "delivered" ? "100" : "9000" }) };
  if (random.chance(60)) node.exclusions = [{ office_kind: "central", reason: "Not of the territory" }];
  if (random.chance(10)) (node.exclusions ??= []).push({ office: "isles", reason: "Left out" });
  const of = random.chance(30) ? ["north", ...RESULTS_OF.slice(0, 2)] : RESULTS_OF;
  for (const office of random.chance(20) ? ["nation", ...of] : of) {
    if (random.chance(88)) made.results.push(result(random, { node: id, office }, form, extreme));
  }
  // An act takes a region out: what its provinces have stays theirs alone.
  if (!of.includes("north") && random.chance(20)) {
    const treatment = random.pick([undefined, "taken_out", "lowest", "reached"]);
    made.results.push({ node: id, office: "north", status: "neutralised", act: "An act", ...(treatment && { treatment }) });
  }
  return node;
}

// For all, or for some offices, clusters or kinds of office, with exceptions and dashes.
function targets(random) {
  const value = () => ({ kind: "value", value: random.decimal(2, 4000) });
  if (random.chance(40)) return [{ ...(random.chance(15) && { period: "2020" }), target: value() }];
  const own = ["nation", "north", "south", "milan"].filter(() => random.chance(60)).map((office) => ({ office, target: value() }));
  const others = [{ cluster: { system: "costs", cluster: random.pick(["a", "b"]) }, target: value() }, { office_kind: random.pick(["region", "province"]), target: value() }];
  const dash = random.chance(30) ? [{ office: "isles", target: { kind: "none", reason: "A dash" } }] : [];
  const found = [...own, ...others.filter(() => random.chance(50)), ...dash];
  if (random.chance(70) || found.length === 0) found.push({ target: value() });
  return found;
}

function result(random, found, form, extreme) {
  if (random.chance(4)) return { ...found, status: "missing" };
  if (random.chance(4)) return { ...found, status: "neutralised", act: "An act" };
  if (form === "cluster") return { ...found, components: ["c1", "c2"].map((input) => ({ input, value: random.decimal(1, 900) })) };
  if (form === "ratio") return { ...found, numerator: random.decimal(0, 900), denominator: random.chance(12) ? "0" : random.decimal(20, 900) };
  if (form === "delivered") return { ...found, numerator: String(random.below(5)), denominator: "4" };
  const given = { ...found, value: number(random, extreme) };
  const whole = given.value.split(".")[0];
  if (whole.length > 9 || !random.chance(15)) return given;
  const range = { from: String(Math.max(0, Number(whole) - random.between(0, 300))), to: String(Number(whole) + random.between(1, 500)) };
  return { ...given, status: "provisional", ...(random.chance(70) && { range }) };
}
