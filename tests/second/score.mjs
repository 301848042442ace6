// Every node of a plan: its outcome, coverage, interval and printed share, and what the nodes below bring to it.

import { Fraction, HUNDRED, ONE, ZERO, maybe, sum } from "./fraction.mjs";
import { Cap } from "./cap.mjs";
import { combine } from "./combine.mjs";
import { Documents } from "./document.mjs";
import { scoreLeaf, scorePrinted } from "./leaf.mjs";
import { around, without } from "./outcome.mjs";

// `given` may hold the scores of nodes that are not to be computed: those that another arithmetic gave up.
export function scoreAll(plan, actuals, { selection, given = new Map() } = {}) {
  const documents = new Documents(plan, actuals, selection);
  const done = new Map();
  const scoreOf = (node) => {
    if (!done.has(node.id)) {
      const found = given.get(node.id) ?? score(documents, node, scoreOf);
      done.set(node.id, { ...found, amended: documents.touched.has(node.id) });
    }
    return done.get(node.id);
  };
  documents.nodes.forEach(({ node }) => scoreOf(node));
  return { scores: done, contributions: (id) => contributions(documents, documents.byId.get(id).node, scoreOf) };
}

function score(documents, node, scoreOf) {
  if (documents.isExcluded(node)) return without("not_applicable");
  if (node.missing) {
    // The document lacks something: no score, and the bounds that the rule gives.
    if (!node.method && !node.takes) return without("missing", {});
    const ruled = byRule(documents, node, scoreOf);
    return ruled.outcome === "not_applicable" ? ruled : { ...without("missing", ruled.interval), mayVanish: ruled.mayVanish };
  }
  return byRule(documents, node, scoreOf);
}

function byRule(documents, node, scoreOf) {
  if (node.takes) {
    const other = documents.byId.get(node.takes.node).node;
    const isHere = node.takes.office === undefined || node.takes.office === documents.office;
    return isHere ? scoreOf(other) : ofOffice(documents, node.takes.office, other);
  }
  const method = documents.method(node);
  if (method.score) return scoreLeaf(documents, node, method);
  const rule = method.aggregation;
  if (rule.kind === "listed") return without("not_applicable");
  if (rule.kind === "printed") return scorePrinted(documents, node, method);
  const parts = weighted(documents, node, scoreOf);
  const applying = parts.filter(applies);
  // What should hold others and holds none is not known; what holds only nodes that do not apply does not apply.
  if (parts.length === 0) return without("missing", new Cap(method.cap, documents.scale(node)).holdInterval({}));
  if (applying.length === 0) return without("not_applicable");
  const idle = sum(parts.filter((part) => !applies(part)).map(({ weight }) => weight ?? ZERO));
  const found = byWeight(rule) && parts.some(isTooMuch) ? tooMuch(rule, applying) : combine(rule, applying, idle);
  if (byWeight(rule) && parts.some(({ mayShift }) => mayShift)) {
    // Weights that change with what may vanish: every mean lies among its parts, and a sum anywhere.
    found.interval = rule.kind === "weighted_mean" ? around(applying.map(({ score }) => score.interval)) : {};
  }
  const cap = new Cap(method.cap, documents.scale(node));
  const value = found.value && cap.hold(found.value);
  const mayVanish = applying.every((part) => part.score.mayVanish);
  return { ...found, ...(value && { value }), interval: cap.holdInterval(found.interval), mayVanish };
}

const byWeight = ({ kind }) => kind === "weighted_mean" || kind === "sum_of_shares";
const isTooMuch = (part) => part.isTooMuch && applies(part);
const tooMuch = ({ kind }, parts) =>
  without("undefined", kind === "weighted_mean" ? around(parts.map(({ score }) => score.interval)) : {});

// The score of a node for another office, each computed once.
function ofOffice(documents, office, node) {
  const of = documents.of(office);
  const scoreOf = (one) => {
    if (!of.scores.has(one.id)) of.scores.set(one.id, score(of, one, scoreOf));
    return of.scores.get(one.id);
  };
  return scoreOf(of.here(node));
}

const applies = ({ score }) => score.outcome !== "not_applicable";

// The nodes below with the weights that they have here (R-15 for those that follow a rule).
function weighted(documents, node, scoreOf) {
  const parts = (node.children ?? []).map((child) => ({ child, weight: weightOf(child, scoreOf), mayShift: mayShift(child, scoreOf), score: scoreOf(child) }));
  const rests = parts.filter(({ child }) => child.weight_rule?.kind === "rest");
  const others = parts.filter((part) => !rests.includes(part));
  const isKnown = others.every((part) => part.weight !== undefined || !applies(part));
  const left = (maybe(node.declared_sum) ?? HUNDRED).minus(sum(others.map(({ weight }) => weight ?? ZERO)));
  for (const rest of rests) {
    rest.isTooMuch = isKnown && left.against(ZERO) < 0;
    rest.weight = isKnown && !rest.isTooMuch ? left : undefined;
  }
  return parts;
}

const mayShift = (child, scoreOf) =>
  child.weight_rule?.kind === "per_child" && (child.children ?? []).some((grandchild) => scoreOf(grandchild).mayVanish);

function weightOf(child, scoreOf) {
  const rule = child.weight_rule;
  if (rule?.kind === "per_child") {
    const count = (child.children ?? []).filter((grandchild) => applies({ score: scoreOf(grandchild) })).length;
    const weight = Fraction.of(rule.each).times(new Fraction(BigInt(count)));
    const most = Fraction.of(rule.most);
    return weight.against(most) > 0 ? most : weight;
  }
  return maybe(typeof child.weight === "object" ? child.weight.value : child.weight);
}

// weight × (score − reference) / Σ weight of every node below that has a score, and what they add up to (reading 13).
function contributions(documents, node, scoreOf) {
  const kind = documents.method(node).aggregation?.kind;
  if (scoreOf(node).outcome !== "value" || (kind !== "weighted_mean" && kind !== "simple_mean")) return undefined;
  const { reference } = documents.scale(node);
  const parts = weighted(documents, node, scoreOf).map((part) => (kind === "simple_mean" ? { ...part, weight: ONE } : part));
  const known = parts.filter(({ score }) => score.outcome === "value");
  const whole = sum(known.map(({ weight }) => weight));
  const points = new Map(known.map(({ child, weight, score }) => [child.id, weight.times(score.value.minus(reference)).over(whole)]));
  const mean = reference.plus(sum([...points.values()]));
  return { points, cut: scoreOf(node).value.minus(mean), total: scoreOf(node).value.minus(reference) };
}
