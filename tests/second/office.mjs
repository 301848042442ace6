// The value of a node for an office: from its own result, from those of its parts, or against those of its cluster.

import { Fraction, HUNDRED, ONE, ZERO, maybe, sum } from "./fraction.mjs";
import { component, quotient, sidesOf, valueOf } from "./measure.mjs";
import { NoValue, missing, notApplicable, undefinedNumber } from "./outcome.mjs";
import { isCommon, targetThatHolds } from "./target.mjs";

const MADE = ["sum", "ratio_of_sums", "mean"];
const isGiven = (given) => given !== undefined && given.status !== "missing";
const isDelivery = (documents, node) => documents.method(node).score?.kind === "delivered";
const number = (count) => new Fraction(BigInt(count));

// {value} or {stop}, and what is known of the final one: `settled` where it is this one, else perhaps {low, high}.
export function find(documents, asked, period = documents.period) {
  const node = documents.here(asked);
  const rule = ruleOf(documents, node, period);
  if (rule) return across(documents, node, period, rule);
  const given = documents.result(node, period);
  if (!given) return { stop: missing("no result") };
  if (given.status === "missing") return { stop: missing("declared missing") };
  if (given.status === "neutralised") return { stop: notApplicable("neutralised") };
  const found = caught(() =>
    node.measure?.kind === "cluster_index"
      ? clusterIndex(documents, node, period, given)
      : valueOf(node, given, { isDelivery: isDelivery(documents, node), isYes: wantsYes(documents, node, period), earlier: documents.resultBefore(node, period) }),
  );
  const { low, high } = { low: maybe(given.range?.from), high: maybe(given.range?.to) };
  // The range is that of the value given, which a variation, or a yes or no, is not.
  if (given.status === "provisional") return node.measure?.kind === "variation" || typeof found.value === "boolean" ? found : { ...found, low, high };
  return { ...found, settled: peers(documents, node).every((peer) => peer.result(node, period)?.status !== "provisional") };
}

function caught(work) {
  try {
    return { value: work() };
  } catch (stop) {
    if (!(stop instanceof NoValue)) throw stop;
    return { stop };
  }
}

const wantsYes = (documents, node, period) =>
  ["threshold", "achieved", "delivered"].includes(documents.method(node).score?.kind) && targetThatHolds(documents, node, period)?.target.kind === "yes";

// Reading 31: what an act neutralises for an office is left out above, and so is all that lies inside.
const isOut = (documents, node, period) => documents.result(node, period)?.status === "neutralised";

// How the value arises from other offices, unless only the office itself has a result.
function ruleOf(documents, node, period) {
  if (!MADE.includes(node.across_offices) || isOut(documents, node, period)) return undefined;
  const own = isGiven(documents.result(node, period));
  const counts = (part) => hasResult(part, node, period) || (!own && isAsked(part, node, period));
  return documents.parts().some(counts) ? node.across_offices : undefined;
}

export const isMadeOfOthers = (documents, node) => ruleOf(documents, node, documents.period) !== undefined;

const hasResult = (documents, node, period) =>
  !isOut(documents, node, period) &&
  (isGiven(documents.result(node, period)) || documents.parts().some((part) => hasResult(part, node, period)));

// An exclusion or a dash that the document states.
function takenOut(documents, asked, period) {
  const node = documents.here(asked);
  return documents.isExcluded(node, period) || targetThatHolds(documents, node, period)?.target.kind === "none";
}

// Where others have a target of their own, one without has a dash (reading 34): in the period, or in the one scored.
function isAsked(documents, asked, period) {
  const node = documents.here(asked);
  if (takenOut(documents, node, period)) return false;
  const of = (when) => (node.targets ?? []).filter((target) => (target.period ?? documents.plan.period) === when);
  const when = of(period).length > 0 ? period : documents.period;
  const byOffice = of(when).some((target) => !isCommon(target));
  return !byOffice || targetThatHolds(documents, node, when) !== undefined;
}

// What a part brings: {numbers}, or {stop}, with the bounds of its value.
function brought(documents, asked, period, rule) {
  const node = documents.here(asked);
  if (isOut(documents, node, period) || takenOut(documents, node, period) || (!isAsked(documents, node, period) && !hasResult(documents, node, period))) {
    return { stop: notApplicable("left out") };
  }
  if (rule === "ratio_of_sums") {
    const { value, stop } = caught(() => bothSides(documents, node, period));
    return { numbers: value, stop, settled: isFinal(documents, node, period) };
  }
  const found = find(documents, node, period);
  const { value, stop } = found.stop ? found : caught(() => numeric(found.value, isDelivery(documents, node)));
  if (found.settled && !stop) return { numbers: [value], low: value, high: value, settled: true };
  const isMade = ruleOf(documents, node, period) !== undefined;
  const bound = (own, domain, pick) => (own && domain ? (pick(own.against(domain)) ? own : domain) : (own ?? domain));
  const low = isMade ? found.low : bound(found.low, maybe(node.domain?.minimum), (sign) => sign > 0);
  const high = isMade ? found.high : bound(found.high, maybe(node.domain?.maximum), (sign) => sign < 0);
  return { numbers: stop ? undefined : [value], stop, low, high };
}

function numeric(value, delivered) {
  if (value instanceof Fraction) return value;
  if (typeof value === "boolean" && delivered) return value ? HUNDRED : ZERO;
  throw typeof value === "boolean" ? missing("a yes or no is no number") : notApplicable("nothing was asked");
}

function bothSides(documents, node, period) {
  if (ruleOf(documents, node, period)) {
    const counted = counting(documents.parts().map((part) => brought(part, node, period, "ratio_of_sums")));
    return [0, 1].map((side) => sum(counted.map((numbers) => numbers[side])));
  }
  const given = documents.result(node, period);
  if (!isGiven(given)) throw missing("no result");
  if (given.status === "neutralised") throw notApplicable("neutralised");
  return sidesOf(node, given);
}

// The numbers of the parts that count; one that is missing leaves the whole missing.
function counting(parts) {
  const stops = parts.map(({ stop }) => stop).filter((stop) => stop);
  for (const outcome of ["undefined", "missing"]) {
    const stop = stops.find((one) => one.outcome === outcome);
    if (stop) throw stop;
  }
  const counted = parts.filter(({ numbers }) => numbers).map(({ numbers }) => numbers);
  if (counted.length === 0) throw stops[0];
  return counted;
}

function across(documents, node, period, rule) {
  const parts = documents.parts().map((part) => brought(part, node, period, rule));
  const found = caught(() => {
    const counted = counting(parts);
    if (rule === "ratio_of_sums") return quotient(node, ...[0, 1].map((side) => sum(counted.map((numbers) => numbers[side]))), isDelivery(documents, node));
    const whole = sum(counted.map(([value]) => value));
    return rule === "mean" ? whole.over(number(counted.length)) : whole;
  });
  const applying = parts.filter(({ stop }) => stop?.outcome !== "not_applicable");
  if (rule === "ratio_of_sums") return { ...found, settled: applying.every(({ stop, settled }) => !stop && settled) };
  const isExact = ({ stop, low, high }) => !stop && low && high && low.against(high) === 0;
  if (applying.every(isExact)) return { ...found, settled: true };
  const side = (of) => {
    const bounds = applying.map(of);
    if (bounds.includes(undefined)) return undefined;
    return rule === "mean" ? sum(bounds).over(number(bounds.length)) : sum(bounds);
  };
  return { ...found, low: side(({ low }) => low), high: side(({ high }) => high) };
}

function isFinal(documents, node, period) {
  if (!ruleOf(documents, node, period)) return documents.result(node, period)?.status !== "provisional";
  return documents.parts().every((part) => isFinal(part, node, period));
}

// The offices of the cluster that a measure compares with.
function peers(documents, node) {
  if (node.measure?.kind !== "cluster_index") return [];
  const { system } = node.measure;
  const clusterOf = (office) => office?.clusters?.find((one) => one.system === system)?.cluster;
  const own = clusterOf(documents.plan.offices.find(({ id }) => id === documents.office));
  return own === undefined ? [] : documents.plan.offices.filter((office) => clusterOf(office) === own).map(({ id }) => documents.of(id));
}

// Σ weight × (100 × value / mean of the cluster) / Σ weight.
function clusterIndex(documents, node, period, given) {
  const { inputs } = node.measure;
  const own = inputs.map(({ input }) => component(input, given));
  const all = peers(documents, node);
  if (all.length === 0) throw missing("no cluster");
  const counted = all.filter((peer) => !takenOut(peer, node, period)).map((peer) => peer.result(node, period)).filter((one) => one?.status !== "neutralised");
  if (!counted.every(isGiven)) throw missing("an office without a result");
  const weights = inputs.map(({ weight }) => maybe(weight) ?? ONE);
  const shares = inputs.map(({ input }, place) => {
    const mean = sum(counted.map((one) => component(input, one))).over(number(counted.length));
    if (mean.isZero()) throw undefinedNumber("a cluster mean of zero");
    return HUNDRED.times(own[place]).over(mean);
  });
  return sum(shares.map((share, place) => weights[place].times(share))).over(sum(weights));
}
