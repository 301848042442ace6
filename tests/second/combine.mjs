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
  const interval = bySide((side) => {
    const counting = parts.filter(({ weight }) => !weight.isZero());
    if (counting.some(({ score }) => score.interval[side] === undefined)) return undefined;
    return sum(counting.map(({ weight, score }) => weight.times(score.interval[side]))).over(whole);
  });
  const known = parts.filter(hasValue);
  const knownWeight = sum(known.map(({ weight }) => weight));
  if (knownWeight.isZero()) return without("missing", interval);
  const share = (of) => sum(known.map(({ weight, score }) => weight.times(score[of]))).over(whole);
  const value = sum(known.map(({ weight, score }) => weight.times(score.value))).over(knownWeight);
  return scored(value, { coverage: share("coverage"), printed: share("printed"), interval });
}

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
  const best = parts.map(({ score }) => score.interval.best).filter((bound) => bound);
  const interval = {
    worst: worst.includes(undefined) ? undefined : least(worst),
    best: best.length ? least(best) : undefined,
  };
  const values = parts.filter(hasValue).map(({ score }) => score.value);
  if (values.length === 0) return without("missing", interval);
  return scored(least(values), { coverage: evenly(parts, "coverage"), printed: evenly(parts, "printed"), interval });
}

// Both parts, or nothing: half of a sum is not a sum.
function twoParts(parts, make) {
  const interval = bySide((side) => {
    const bounds = parts.map(({ score }) => score.interval[side]);
    return bounds.includes(undefined) ? undefined : make(bounds);
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

