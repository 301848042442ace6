// From the scores of the nodes below to that of a node, before its cap.

import { Fraction, HUNDRED, ONE, greatest, least, sum } from "./fraction.mjs";
import { around, scored, without } from "./outcome.mjs";

const hasValue = ({ score }) => score.outcome === "value";
const bySide = (make) => ({ worst: make("worst"), best: make("best") });

// `parts` are those that apply, each {weight, score}; `idle` is the weight of those that do not.
export function combine(rule, parts, idle) {
  switch (rule.kind) {
    case "weighted_mean":
      return mean(parts);
    case "simple_mean":
      return mean(parts.map((part) => ({ ...part, weight: ONE })));
    case "sum_of_shares":
      return sumOfShares(parts, idle);
    case "minimum":
      return lowest(parts);
    case "two_part":
      return rule.reading === "sum" ? twoParts(parts, sum) : twoParts(parts, (shares) => largerMean(shares, rule.weights));
  }
  throw new Error(`an aggregation of kind ${rule.kind}`);
}

// Readings 7 and 10.
function mean(parts) {
  const all = around(parts.map(({ score }) => score.interval));
  if (parts.some(({ weight }) => weight === undefined)) return without("missing", all);
  const whole = sum(parts.map(({ weight }) => weight));
  if (whole.isZero()) return without("undefined", all);
  const interval = bySide((side) => farthest(parts.filter(({ weight }) => !weight.isZero()), side));
  const known = parts.filter(hasValue);
  const knownWeight = sum(known.map(({ weight }) => weight));
  if (knownWeight.isZero()) return without("missing", interval);
  const share = (of) => sum(known.map(({ weight, score }) => weight.times(score[of]))).over(whole);
  const value = sum(known.map(({ weight, score }) => weight.times(score.value))).over(knownWeight);
  return scored(value, { coverage: share("coverage"), printed: share("printed"), interval });
}

// The bound of a mean over every set of parts that may be left. Those that may vanish are added one by one, from the
// farthest out: one of these sets is the one that takes the mean farthest.
function farthest(parts, side) {
  if (parts.some(({ score }) => score.interval[side] === undefined)) return undefined;
  const outward = side === "worst" ? 1 : -1;
  const staying = parts.filter(({ score }) => !score.mayVanish);
  const others = parts.filter(({ score }) => score.mayVanish);
  others.sort((a, b) => outward * a.score.interval[side].against(b.score.interval[side]));
  const sets = others.map((_, place) => [...staying, ...others.slice(0, place + 1)]);
  if (staying.length > 0) sets.push(staying);
  const meanOf = (set) =>
    sum(set.map(({ weight, score }) => weight.times(score.interval[side]))).over(sum(set.map(({ weight }) => weight)));
  return sets.length === 0 ? undefined : outermost(side, sets.map(meanOf));
}

const outermost = (side, numbers) => (side === "worst" ? least(numbers) : greatest(numbers));

// The mean of the shares achieved, of all the weight of the sheet: what does not apply leaves its weight to the others.
function sumOfShares(parts, idle) {
  const found = mean(parts);
  if (parts.some(({ weight }) => weight === undefined)) return found;
  const whole = sum(parts.map(({ weight }) => weight)).plus(idle);
  const brought = (number) => number && number.times(whole).over(HUNDRED);
  return { ...found, value: brought(found.value), interval: bySide((side) => brought(found.interval[side])) };
}

const evenly = (parts, of) =>
  sum(parts.filter(hasValue).map(({ score }) => score[of])).over(new Fraction(BigInt(parts.length)));

function lowest(parts) {
  const worst = parts.map(({ score }) => score.interval.worst);
  const staying = parts.filter(({ score }) => !score.mayVanish);
  const best = staying.map(({ score }) => score.interval.best).filter((bound) => bound);
  const interval = {
    worst: worst.includes(undefined) ? undefined : least(worst),
    best: best.length ? least(best) : undefined,
  };
  // Any of those that may vanish may be the only one left.
  if (staying.length === 0) interval.best = around(parts.map(({ score }) => score.interval)).best;
  const values = parts.filter(hasValue).map(({ score }) => score.value);
  if (values.length === 0) return without("missing", interval);
  return scored(least(values), { coverage: evenly(parts, "coverage"), printed: evenly(parts, "printed"), interval });
}

// Both parts, or nothing: half of a sum is not a sum.
function twoParts(parts, make) {
  const interval = bySide((side) => {
    const bounds = parts.map(({ score }) => score.interval[side]);
    if (bounds.includes(undefined)) return undefined;
    // Either part may be left alone by the other.
    const alone = parts.length < 2 ? [] : bounds.filter((_, place) => parts[1 - place].score.mayVanish);
    return outermost(side, [make(bounds), ...alone.map((bound) => make([bound]))]);
  });
  if (!parts.every(hasValue)) return without("missing", interval);
  const value = make(parts.map(({ score }) => score.value));
  return scored(value, { coverage: evenly(parts, "coverage"), printed: evenly(parts, "printed"), interval });
}

function largerMean(shares, weights) {
  const [one, other] = weights.map((weight) => Fraction.of(weight));
  if (shares.length === 1) return shares[0];
  const means = [
    [one, other],
    [other, one],
  ].map(([first, second]) => first.times(shares[0]).plus(second.times(shares[1])).over(first.plus(second)));
  return greatest(means);
}

