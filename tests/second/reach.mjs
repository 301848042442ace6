// How far a score can go when its result is not known, or known within a range (reading 10).

import { Fraction, HUNDRED, ZERO, greatest, least, maybe } from "./fraction.mjs";
import { NoValue } from "./outcome.mjs";
import { bandsBetween, isAllOrNothing, points } from "./rule.mjs";

const between = (scores) => ({ worst: least(scores), best: greatest(scores) });

// Of a result that is not there; `goal` is undefined where the target is not known either.
export function reach(rule, node, scale, cap, goal) {
  const bounds = (() => {
    switch (rule.kind) {
      case "delivered":
        return between([ZERO, HUNDRED]);
      case "threshold":
        return between([Fraction.of(rule.reached), Fraction.of(rule.missed)]);
      case "bands":
        return between(rule.bands.map((band) => Fraction.of(band.points)));
      case "achieved":
        if (isAllOrNothing(goal)) return between([ZERO, HUNDRED]);
        return narrowed({ worst: ZERO, best: maybe(rule.ceiling) }, rule, node, scale, goal);
      case "deviation":
        return narrowed({ worst: undefined, best: undefined }, rule, node, scale, goal);
      default:
        return undefined;
    }
  })();
  return bounds ? cap.holdInterval(bounds) : cap.ofPrinted(scale);
}

// The scores at the ends of the indicator's domain, where it has them.
function narrowed(widest, rule, node, scale, goal) {
  const lowerIsBetter = rule.kind === "achieved" && goal?.most ? true : rule.kind === "achieved" && goal?.least ? false : node.direction === "lower";
  const { minimum, maximum } = node.domain ?? {};
  const at = (value) => {
    if (value === undefined || (goal === undefined && !(rule.kind === "deviation" && rule.form === "itself"))) return undefined;
    try {
      return points(rule, node, scale, Fraction.of(value), goal);
    } catch (stop) {
      if (stop instanceof NoValue) return undefined;
      throw stop;
    }
  };
  return {
    worst: at(lowerIsBetter ? maximum : minimum) ?? widest.worst,
    best: at(lowerIsBetter ? minimum : maximum) ?? widest.best,
  };
}

// Of a provisional result, with the score that it has now.
export function provisional(rule, node, scale, cap, goal, range, score) {
  if (!range || goal?.from) return reach(rule, node, scale, cap, goal);
  const ends = [Fraction.of(range.from), Fraction.of(range.to)];
  const hold = (value) => (rule.kind === "printed" ? value : cap.hold(value));
  try {
    const scores = ends.map((end) => hold(points(rule, node, scale, end, goal)));
    if (rule.kind === "bands") {
      scores.push(...bandsBetween(rule.bands, ...ends).map((band) => hold(Fraction.of(band.points))));
    }
    return between([...scores, score]);
  } catch (stop) {
    if (stop instanceof NoValue) return reach(rule, node, scale, cap, goal);
    throw stop;
  }
}
