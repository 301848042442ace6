// How far a score can go when its result, or its target, is open (reading 10): the scores of what they may be.

import { Fraction, HUNDRED, ONE, ZERO, greatest, least, maybe } from "./fraction.mjs";
import { REACHED } from "./measure.mjs";
import { NoValue } from "./outcome.mjs";
import { isAllOrNothing, points } from "./rule.mjs";
import { common, including } from "./open.mjs";
import { numberOf } from "./target.mjs";

const around = (spans) => {
  const end = (side, pick) => (spans.some((span) => span[side] === undefined) ? undefined : pick(spans.map((span) => span[side])));
  return { low: end("low", least), high: end("high", greatest) };
};
const only = (score) => ({ low: score, high: score });

// `goals` are one or two; none where the target is not known. `now` is the score of today.
export function reach(rule, node, scale, cap, goals, open, now) {
  const isPrinted = rule.kind === "printed";
  const held = (span) => {
    if (isPrinted) return span;
    const { worst, best } = cap.holdInterval({ worst: span.low, best: span.high });
    return { low: worst, high: best };
  };
  const scoreOf = (value, goal) => {
    try {
      const score = points(rule, node, scale, value, goal);
      return isPrinted || value === REACHED ? score : cap.hold(score);
    } catch (stop) {
      if (stop instanceof NoValue) return undefined;
      throw stop;
    }
  };
  const images = goals?.map((goal) => image(rule, node, open, goal, scoreOf, held)).filter((one) => one);
  let found = goals && !dividesByZero(rule, goals) ? (images.length ? around(images) : now && only(now)) : undefined;
  found ??= held(widest(rule, goals?.length === 1 ? goals[0] : undefined));
  if (isPrinted) {
    const { worst, best } = cap.ofPrinted(scale);
    found = common(found, { low: worst, high: best }) ?? found;
  }
  if (open.reached && !isPrinted) found = including(found, scale.reference);
  if (now) found = including(found, now);
  return { worst: found.low, best: found.high };
}

function dividesByZero(rule, goals) {
  const divides = rule.kind === "achieved" || (rule.kind === "deviation" && rule.form === "relative");
  if (!divides || goals.length < 2) return false;
  const numbers = goals.map(numberOf);
  return least(numbers).against(ZERO) <= 0 && greatest(numbers).against(ZERO) >= 0;
}

function widest(rule, goal) {
  switch (rule.kind) {
    case "delivered":
      return { low: ZERO, high: HUNDRED };
    case "threshold":
      return around([only(Fraction.of(rule.reached)), only(Fraction.of(rule.missed))]);
    case "bands":
      return around(rule.bands.map((band) => only(Fraction.of(band.points))));
    case "achieved":
      return isAllOrNothing(goal) ? { low: ZERO, high: HUNDRED } : { low: ZERO, high: maybe(rule.ceiling) };
    default:
      return { low: undefined, high: undefined };
  }
}

function image(rule, node, { numbers, answers }, goal, scoreOf, held) {
  const spans = [];
  const isSmooth = ["deviation", "printed"].includes(rule.kind) || (rule.kind === "achieved" && !isAllOrNothing(goal)) || (rule.kind === "delivered" && !rule.all_or_nothing);
  if (isSmooth) spans.push(between(rule, node, numbers, goal, scoreOf, held(widest(rule, goal))));
  else spans.push(...steps(rule, numbers, goal).map((value) => scoreOf(value, goal)).filter((score) => score).map(only));
  if (answers) spans.push(...[true, false].map((answer) => scoreOf(answer, goal)).filter((score) => score).map(only));
  const there = spans.filter((span) => span);
  return there.length ? around(there) : undefined;
}

// A rule that only rises, or only falls: the scores at the ends.
function between(rule, node, { low, high }, goal, scoreOf, far) {
  const byGoal = rule.kind === "achieved" && (goal?.most ? true : goal?.least ? false : undefined);
  const falls = ["deviation", "achieved"].includes(rule.kind) && (byGoal === undefined || byGoal === false ? (goal?.least && rule.kind === "achieved" ? false : node.direction === "lower") : byGoal);
  const at = (value) => value && scoreOf(value, goal);
  if (rule.kind === "achieved" && falls && high && high.against(ZERO) <= 0 && !at(high)) return undefined;
  return { low: at(falls ? high : low) ?? far.low, high: at(falls ? low : high) ?? far.high };
}

// A value on every step: the edges, what lies between two of them, and what lies beyond the outermost.
function steps(rule, { low, high }, goal) {
  const stated = rule.kind === "bands" ? rule.bands.flatMap(({ from, to }) => [from, to]) : [goal?.value, goal?.least, goal?.most, goal?.from, goal?.to, ...(isAllOrNothing(goal) || !goal ? ["0", "1", "100"] : [])];
  const edges = stated.filter((edge) => edge !== undefined).map((edge) => Fraction.of(edge));
  const inside = (value) => !(low && value.against(low) < 0) && !(high && value.against(high) > 0);
  const all = [...edges, low, high].filter((edge) => edge && inside(edge)).sort((a, b) => a.against(b));
  const two = new Fraction(2n);
  const middles = all.slice(1).map((edge, place) => edge.plus(all[place]).over(two));
  const outer = [(all[0] ?? ZERO).minus(ONE), (all.at(-1) ?? ZERO).plus(ONE)].filter(inside);
  return [...all, ...middles, ...outer];
}
