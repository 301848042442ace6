// What a value that is missing or provisional may turn out to be: numbers between two ends, which are undefined where
// there is none, a yes or a no, or that nothing is asked.

import { Fraction, HUNDRED, ZERO, greatest, least, maybe } from "./fraction.mjs";
import { variationOf, zeroMeans } from "./measure.mjs";

export const NOWHERE = { low: undefined, high: undefined };

// The declared domain; of what is delivered, never beyond 0 and 100.
export function domainOf(node, isDelivery) {
  const declared = { low: maybe(node.domain?.minimum), high: maybe(node.domain?.maximum) };
  const percent = { low: ZERO, high: HUNDRED };
  return isDelivery ? (common(declared, percent) ?? percent) : declared;
}

// The numbers that two spans have in common, or undefined.
export function common(one, other) {
  const of = (side, pick) => {
    const ends = [one[side], other[side]].filter((end) => end !== undefined);
    return ends.length > 0 ? pick(ends) : undefined;
  };
  const found = { low: of("low", greatest), high: of("high", least) };
  return found.low && found.high && found.high.against(found.low) < 0 ? undefined : found;
}

export const including = ({ low, high }, number) => ({ low: low && least([low, number]), high: high && greatest([high, number]) });

const holds = ({ low, high }, number) => !(low && number.against(low) < 0) && !(high && number.against(high) > 0);

export function open(node, given, { value, stop }, { numbers: domain, answers, isYes, earlier }) {
  const isProvisional = given?.status === "provisional";
  const range = (one) => one?.range && { low: Fraction.of(one.range.from), high: Fraction.of(one.range.to) };
  const numbersOf = (one) => {
    if (!one || ["missing", "neutralised"].includes(one.status)) return undefined;
    if (one.status === "provisional") return range(one);
    return one.value === undefined ? undefined : { low: Fraction.of(one.value), high: Fraction.of(one.value) };
  };
  const isVariation = node.measure?.kind === "variation";
  // A range of numbers says nothing of a yes or a no.
  const isNumber = given?.answer === undefined && !isYes;
  const ofRange = isProvisional && isNumber ? range(given) : undefined;
  const stated = isVariation ? between(node.measure.form, numbersOf(given), numbersOf(earlier)) : ofRange;
  const now = !stop && value instanceof Fraction ? value : undefined;
  // A value beyond the domain makes of the range all that is known.
  const numbers = !stated ? domain : now && !holds(domain, now) ? stated : (common(stated, domain) ?? stated);
  const hasZero = !stated && (isProvisional || stop?.outcome !== "undefined");
  const isFinal = given && !["provisional", "missing"].includes(given.status);
  return { numbers, answers: !stated && answers, ...(hasZero && zeroMeans(node, isFinal ? given : undefined)) };
}

// A variation is farthest where its two values are at their ends, unless the earlier one may be zero.
function between(form, now, before) {
  if (!now || !before || (form === "percent" && holds(before, ZERO))) return undefined;
  const all = [now.low, now.high].flatMap((one) => [before.low, before.high].map((other) => variationOf(form, one, other)));
  return { low: least(all), high: greatest(all) };
}
