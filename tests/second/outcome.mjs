// The four outcomes (reading 9), and bounds of which one or both may be unknown (reading 10).

import { ONE, ZERO, greatest, least } from "./fraction.mjs";

export const NOT_KNOWN = { worst: undefined, best: undefined };

// What a computation stops with where there is no value.
export class NoValue extends Error {
  constructor(outcome, why) {
    super(`${outcome}: ${why}`);
    this.outcome = outcome;
  }
}

export const missing = (why) => new NoValue("missing", why);
export const undefinedNumber = (why) => new NoValue("undefined", why);
export const notApplicable = (why) => new NoValue("not_applicable", why);

export const scored = (value, { printed = ZERO, interval = { worst: value, best: value }, coverage = ONE } = {}) => ({
  outcome: "value",
  mayVanish: false,
  value,
  coverage,
  printed,
  interval,
});

// A node that does not apply has no bounds: nothing is expected of it.
export const without = (outcome, interval) => ({
  outcome,
  mayVanish: false,
  coverage: ZERO,
  printed: ZERO,
  interval: outcome === "not_applicable" ? NOT_KNOWN : interval,
});

// The value of a computation, or the outcome that it stopped with.
export function attempt(work, interval) {
  try {
    return work();
  } catch (stop) {
    if (!(stop instanceof NoValue)) throw stop;
    return without(stop.outcome, interval);
  }
}

// From the worst to the best of several, unknown where one of them is.
export function around(intervals) {
  const worst = intervals.map((one) => one.worst);
  const best = intervals.map((one) => one.best);
  return {
    worst: worst.includes(undefined) ? undefined : least(worst),
    best: best.includes(undefined) ? undefined : greatest(best),
  };
}
