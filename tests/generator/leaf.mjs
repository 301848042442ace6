// Random indicators and projects: a rule, a target that it can score, a measure, and a result, or none.


// A number of a document: of usual size, or, in extreme plans, of as many digits as there may be.
export const number = (random, extreme, least = 1, most = 5000) =>
  extreme && random.chance(25) ? random.digits(random.between(18, 28)) : random.decimal(least, most);

// Now and then a result at an edge: none at all, hardly any, less than none; in extreme plans the least there is.
const EDGES = ["0", "0", "0.0001", "-3.5", "-900"];
const LEAST = "0.0000000000000000000000000001";

const OUTPUT = { kind: "output", text: "A report" };
const YES = { kind: "yes" };

export function leaf(random, id, extreme) {
  const rule = random.pick(["relative", "relative-free", "points", "itself", "achieved", "achieved-free", "threshold"]);
  const other = random.pick(["delivered", "all-or-nothing", "bands", "printed-index", "printed-deviation", "listed"]);
  const method = random.chance(70) ? rule : other;
  const node = { id, kind: "indicator", name: id, method };
  const needsTarget = method === rule && rule !== "itself";
  if (needsTarget || rule === "itself") node.direction = random.pick(["higher", "lower"]);
  const results = [];
  if (needsTarget) targets(random, node, results, extreme);
  if (method === "delivered" && random.chance(70)) {
    const target = random.chance(30) ? YES : OUTPUT;
    node.targets = [{ ...(random.chance(12) && { period: "2020" }), target }];
    if (target === YES) node.answers = true;
  }
  if (random.chance(5)) node.exclusions = [random.chance(50) ? { reason: "Left out" } : { period: "2020", reason: "Later" }];
  if (random.chance(40)) node.domain = domain(random, method);
  // A share that falls with the result has no bound at zero.
  const falls = node.direction === "lower" || JSON.stringify(node.targets ?? []).includes('"maximum"');
  if (method === "achieved-free" && falls) node.domain = { ...node.domain, minimum: "0.5" };
  if (method !== "delivered" && method !== "all-or-nothing" && random.chance(35)) measured(random, node);
  if (!random.chance(22)) results.push(result(random, node, extreme));
  if (node.measure?.kind === "variation" && random.chance(85)) {
    results.push({ node: id, period: "2020", value: random.chance(8) ? "0" : random.decimal(1, 5000) });
  }
  return { node, results };
}

function domain(random, method) {
  if (method === "delivered") return { minimum: "0", maximum: "100" };
  const bounds = {};
  // Sometimes one that values contradict.
  if (random.chance(15)) return { minimum: random.decimal(0, 400), maximum: random.decimal(500, 1500) };
  if (random.chance(80)) bounds.minimum = random.chance(50) ? "0" : random.decimal(0, 2);
  if (random.chance(60)) bounds.maximum = random.decimal(5001, 9000);
  return bounds;
}

// Targets of every kind that the rule can score; what they rest on is there, or sometimes not.
function targets(random, node, results, extreme) {
  const value = () => number(random, extreme, 2, 4000);
  const signed = () => (random.chance(25) ? "-" : "") + value();
  const given = (period) => {
    if (random.chance(85)) results.push({ node: node.id, period, value: signed() });
  };
  const early = { period: "2020", target: { kind: "value", value: node.method.startsWith("achieved") ? value() : signed() } };
  const percent = () => random.pick(["3", "-4", "15", "2.5", "0"]);
  const baseline = () => (node.baselines = [{ value: signed() }]);
  const base = (of) => (of === "baseline" ? (baseline(), { of }) : of === "result" ? (given("2020"), { of }) : { of, period: "2020" });
  const kinds = {
    value: () => ({ kind: "value", value: value() }),
    none: () => ({ kind: "none", reason: "A dash in the table" }),
    minimum: () => ({ kind: "minimum", value: value(), strict: random.chance(30) }),
    maximum: () => ({ kind: "maximum", value: value(), strict: random.chance(30) }),
    percent: () => ({ kind: "increment", base: base(random.pick(["baseline", "target", "result"])), percent: percent() }),
    amount: () => ({ kind: "increment", base: base(random.pick(["baseline", "target", "result"])), amount: random.decimal(0, 9) }),
    confirm: () => ({ kind: "confirm", base: base(random.pick(["baseline", "target", "result"])) }),
    larger: () => ({ kind: "larger", of: [base("target"), base("result")], percent: percent() }),
    held: () => ({ kind: "held", result: base("result"), floor: base("target"), percent: "15" }),
    adjusted: () => adjusted(random, node, results),
    share: () => ({ kind: "share", of: "2020", percent: random.pick(["25", "50", "70"]) }),
    trend: () => (given("2020"), { kind: "trend", strict: random.chance(50) }),
  };
  const met = {
    range: () => {
      const from = random.decimal(1, 2000);
      return { kind: "range", from, to: String(Number(from.split(".")[0]) + random.between(1, 2500)), from_included: random.chance(50), to_included: random.chance(50) };
    },
    yes: () => YES,
    no: () => YES,
  };
  const isMet = node.method === "threshold" || node.method.startsWith("achieved");
  const all = isMet ? { ...kinds, ...met } : kinds;
  const target = all[random.pick(Object.keys(all))]();
  node.targets = [{ target }];
  const rests = JSON.stringify(target).includes('"target"') || target.kind === "share";
  if (rests || random.chance(10)) node.targets.push(early);
  if (random.chance(10)) node.targets.push({ valid_from: "2021-07-01", target: { kind: "value", value: value() } });
  // Targets of another period only, unless results are there for the sake of this one.
  if (random.chance(8) && !/result|trend|adjusted/.test(JSON.stringify(target))) node.targets = [early];
  const holds = node.targets.filter(({ period }) => !period).at(-1)?.target;
  if (holds === YES) node.answers = true;
}

function adjusted(random, node, results) {
  node.inflow = "inflow";
  if (random.chance(85)) {
    results.push({ node: node.id, period: "2020", value: "1", components: [{ input: "inflow", value: random.decimal(1, 50) }] });
  }
  return { kind: "adjusted", value: random.decimal(200, 900), inflow: "inflow" };
}

// How the value arises: a ratio, a sum, a mean, or as it is given.
function measured(random, node) {
  if (node.answers || node.inflow || JSON.stringify(node.targets ?? []).match(/"result"|"trend"/)) return;
  const when_zero = random.pick([undefined, "not_applicable", "not_applicable", "undefined", "reached"]);
  const when_both_zero = random.chance(20) && { when_both_zero: random.pick(["not_applicable", "undefined", "reached"]) };
  node.measure = random.pick([
    { kind: "ratio", factor: random.pick(["1", "100", "360"]), ...(when_zero && { when_zero }), ...when_both_zero },
    { kind: "variation", form: random.pick(["percent", "amount"]) },
    { kind: "ratio", numerator: { kind: "input", id: "a" }, denominator: { kind: "fixed", value: "22" }, factor: "100" },
    { kind: "sum", terms: [{ input: "a", coefficient: "2.5" }, { minus: true, terms: [{ input: "b" }, { input: "c", minus: true }] }] },
    { kind: "mean", inputs: [{ input: "a", weight: "2" }, { input: "b" }, { input: "c", weight: "0.5" }] },
  ]);
}

function result(random, node, extreme) {
  const found = { node: node.id };
  if (random.chance(4)) return { ...found, status: "missing" };
  if (random.chance(6)) {
    const treatment = random.pick([undefined, "taken_out", "lowest", "reached"]);
    return { ...found, status: "neutralised", act: "An act", ...(treatment && { treatment }) };
  }
  const { measure, method } = node;
  if (node.answers && (method !== "delivered" || random.chance(70))) return answered(random, found);
  const components = (names) => names.map((input) => ({ input, value: random.decimal(1, 900) }));
  if (measure?.kind === "ratio" && !measure.numerator) {
    const numerator = random.chance(8) ? "0" : random.decimal(1, 900);
    const denominator = random.chance(12) ? "0" : random.decimal(20, 900);
    const made = denominator === "0" ? 0 : (Number(measure.factor) * Number(numerator)) / Number(denominator);
    const range = { from: String(Math.floor(made) - random.between(0, 3)), to: String(Math.ceil(made) + random.between(1, 900)) };
    const status = random.chance(25) && { status: "provisional", ...(random.chance(40) && { range }) };
    return { ...found, ...status, numerator, denominator };
  }
  if (measure?.kind === "variation") return ranged(random, { ...found, value: number(random, extreme) });
  if (measure) {
    const names = measure.kind === "ratio" ? ["a"] : ["a", "b", "c"];
    if (names.length > 1 && random.chance(8)) names.pop();
    return { ...found, components: components(names) };
  }
  if (node.answers) return { ...found, numerator: String(random.below(5)), denominator: "4" };
  if (method === "delivered" || method === "all-or-nothing") return delivered(random, found);
  if (node.inflow) found.components = [{ input: "inflow", value: random.decimal(1, 50) }];
  if (method === "printed-deviation" || method === "itself") return { ...found, value: random.pick(["-", ""]) + random.decimal(1, 40) };
  if (method === "printed-index") return { ...found, value: random.decimal(60, 140) };
  if (random.chance(12)) return { ...found, value: random.pick(extreme ? [...EDGES, LEAST] : EDGES) };
  return ranged(random, { ...found, value: number(random, extreme) });
}

// A yes or a no, as an answer or as 1 and 0; sometimes not yet final.
function answered(random, found) {
  const yes = random.chance(60);
  const status = random.chance(15) && { status: "provisional" };
  return { ...found, ...status, ...(random.chance(50) ? { answer: yes } : { value: yes ? "1" : "0" }) };
}

function delivered(random, found) {
  const form = random.below(3);
  if (form === 0) return { ...found, answer: random.chance(70) };
  if (form === 1) return { ...found, numerator: String(random.below(5)), denominator: "4" };
  return { ...found, value: random.pick(["0", "20", "66.7", "100"]) };
}

// Sometimes provisional, perhaps with a range around the value.
function ranged(random, found) {
  if (!random.chance(25)) return found;
  const whole = found.value.split(".")[0];
  if (random.chance(30) || whole.length > 9) return { ...found, status: "provisional" };
  const to = String(Number(whole) + random.between(1, 800));
  return { ...found, status: "provisional", range: { from: String(Math.max(1, Number(whole) - random.between(0, 500))).replace(/^(?=.)/, ""), to } };
}

