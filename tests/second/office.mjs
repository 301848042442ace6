// The value of a node for an office: from its own result, from those of its parts, or against those of its cluster.

import { Fraction, HUNDRED, ONE, ZERO, greatest, least, maybe, sum } from "./fraction.mjs";
import { component, quotient, sidesOf, valueOf } from "./measure.mjs";
import { common, domainOf, including, open, NOWHERE } from "./open.mjs";
import { NoValue, missing, notApplicable, undefinedNumber } from "./outcome.mjs";
import { isCommon, targetThatHolds } from "./target.mjs";

const MADE = ["sum", "ratio_of_sums", "mean"];
const isGiven = (given) => given !== undefined && given.status !== "missing";
const isDelivery = (documents, node) => documents.method(node).score?.kind === "delivered";
const number = (count) => new Fraction(BigInt(count));

// {value} or {stop}, and what the final one may be: `settled`, or {numbers: {low, high}, answers, reached, vanishes}.
export function find(documents, asked, period = documents.period) {
  const node = documents.here(asked);
  const rule = ruleOf(documents, node, period);
  if (rule) return across(documents, node, period, rule);
  const given = documents.result(node, period);
  const found = caught(() => {
    if (!given) throw missing("no result");
    if (given.status === "missing") throw missing("declared missing");
    if (given.status === "neutralised") throw notApplicable("neutralised");
    return node.measure?.kind === "cluster_index"
      ? clusterIndex(documents, node, period, given)
      : valueOf(node, given, { isDelivery: isDelivery(documents, node), isYes: wantsYes(documents, node, period), earlier: documents.resultBefore(node, period) });
  });
  const rests = [...peers(documents, node).map((peer) => peer.result(node, period)), node.measure?.kind === "variation" && documents.resultBefore(node, period)];
  const areFinal = rests.every((one) => !one || one.status !== "provisional");
  const isKnown = !found.stop || found.stop.outcome === "not_applicable";
  if (isKnown && areFinal && given?.status !== "provisional") return { ...found, settled: true };
  return { ...found, ...open(node, given, found, { ...anything(documents, node, period), isYes: wantsYes(documents, node, period), earlier: documents.resultBefore(node, period) }) };
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

// All that a value may be: the domain is that of each office, which a sum of offices may exceed; of what is delivered an
// answer is a number, unless a yes is the target.
export function anything(documents, node, period = documents.period) {
  const isSum = ruleOf(documents, node, period) === "sum";
  const delivered = isDelivery(documents, node);
  return { numbers: domainOf(isSum ? {} : node, delivered), answers: !delivered || wantsYes(documents, node, period) };
}

// How the value arises from other offices, unless only the office itself has a result.
function ruleOf(documents, node, period) {
  if (!MADE.includes(node.across_offices) || isOut(documents, node, period)) return undefined;
  const own = isGiven(documents.result(node, period));
  const counts = (part) => hasResult(part, node, period) || (!own && isAsked(part, node, period));
  return documents.parts().some(counts) ? node.across_offices : undefined;
}

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
    return { stop: notApplicable("left out"), settled: true };
  }
  const found = find(documents, node, period);
  if (rule === "ratio_of_sums") {
    const { value, stop } = caught(() => bothSides(documents, node, period));
    const settled = stop ? stop.outcome === "not_applicable" && found.settled : isFinal(documents, node, period);
    const among = found.numbers ?? domainOf(node, isDelivery(documents, node));
    const ratio = stop ? undefined : caught(() => quotient(node, ...value, isDelivery(documents, node))).value;
    // A ratio that is there may stay, whatever it contradicts.
    return { ...found, numbers: value, stop, settled, among: ratio instanceof Fraction ? including(among, ratio) : among };
  }
  const { value, stop } = found.stop ? found : caught(() => numeric(found.value, isDelivery(documents, node)));
  const settled = found.settled && stop?.outcome !== "missing";
  const among = found.numbers ?? (settled && !stop ? { low: value, high: value } : domainOf(node, isDelivery(documents, node)));
  return { ...found, numbers: stop ? undefined : [value], stop, settled, among: stop ? among : including(among, value) };
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
  const opens = parts.filter(({ settled }) => !settled);
  const isKnown = !found.stop || found.stop.outcome === "not_applicable";
  if (opens.length === 0) return isKnown ? { ...found, settled: true } : { ...found, numbers: rule === "ratio_of_sums" ? domainOf(node, isDelivery(documents, node)) : NOWHERE };
  const counted = parts.filter(({ settled, stop }) => !settled || !stop);
  if (rule === "ratio_of_sums") return { ...found, ...ratioOfOpen(documents, node, opens, counted.filter(({ settled }) => settled)) };
  const leaves = ({ settled, reached, vanishes }) => !settled && Boolean(reached || vanishes);
  // Every set of offices that may be left, from all that may leave to none: one of these is farthest out.
  const side = (end, pick) => {
    if (counted.some(({ among }) => among[end] === undefined)) return undefined;
    const staying = counted.filter((part) => !leaves(part)).map(({ among }) => among[end]);
    const others = counted.filter(leaves).map(({ among }) => among[end]).sort((a, b) => a.against(b));
    if (end === "high") others.reverse();
    const sets = others.map((_, place) => [...staying, ...others.slice(0, place + 1)]);
    if (staying.length > 0) sets.push(staying);
    return pick(sets.map((set) => (rule === "mean" ? sum(set).over(number(set.length)) : sum(set))));
  };
  return { ...found, numbers: { low: side("low", least), high: side("high", greatest) }, vanishes: counted.every(leaves) };
}

// Among the ratios of the offices, where the denominators that are known count something.
function ratioOfOpen(documents, node, opens, settled) {
  const domain = domainOf(node, isDelivery(documents, node));
  const sides = settled.map(({ numbers }) => numbers);
  const isZero = ([above, below]) => above.isZero() && below.isZero();
  const hasWeight = sides.some(([, below]) => below.against(ZERO) > 0);
  const mayBeZero = !hasWeight && opens.every(({ reached, vanishes }) => reached || vanishes);
  const zero = { reached: mayBeZero && opens.some(({ reached }) => reached), vanishes: mayBeZero && opens.some(({ vanishes }) => vanishes) };
  if (!sides.every((pair) => pair[1].against(ZERO) > 0 || isZero(pair))) return { numbers: domain, ...zero };
  const { value } = caught(() => quotient(node, ...[0, 1].map((side) => sum(sides.map((pair) => pair[side]))), isDelivery(documents, node)));
  const spans = opens.map(({ among }) => among);
  if (value instanceof Fraction) spans.push({ low: value, high: value });
  const end = (side, pick) => (spans.some((span) => span[side] === undefined) ? undefined : pick(spans.map((span) => span[side])));
  const among = { low: end("low", least), high: end("high", greatest) };
  return { numbers: common(among, domain) ?? among, ...zero };
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
