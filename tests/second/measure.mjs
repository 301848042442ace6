// From a result as it was given to its value: a number, a yes or no, or "reached" where nothing was asked.

import { Fraction, HUNDRED, ONE, ZERO, maybe, sum } from "./fraction.mjs";
import { missing, notApplicable, undefinedNumber } from "./outcome.mjs";

export const REACHED = Symbol("reached");

// `earlier` is the result of the period before, for a variation; `isYes` says that a yes is the target.
export function valueOf(node, given, { isDelivery, isYes, earlier }) {
  const measure = node.measure ?? { kind: "direct" };
  switch (measure.kind) {
    case "direct":
      return direct(given, isDelivery, isYes);
    case "ratio":
      return ratio(measure, given);
    case "sum":
      return signedSum(measure.terms, given);
    case "mean":
      return meanOf(measure.inputs, given);
    case "variation":
      return variation(measure.form, given, earlier);
    default:
      throw missing(`${measure.kind} is not computed yet`);
  }
}

function direct(given, isDelivery, isYes) {
  if (given.answer !== undefined) return given.answer;
  if (given.value !== undefined) return isYes ? answerOf(Fraction.of(given.value)) : Fraction.of(given.value);
  // k of n delivered is a percentage.
  return ratio({ factor: isDelivery ? "100" : "1" }, given);
}

// Reading 38: 1 is a yes and 0 a no.
export function answerOf(number) {
  if (number.isZero()) return false;
  if (number.against(ONE) === 0) return true;
  throw undefinedNumber("a number where a yes or a no is needed");
}

export function sidesOf({ measure }, given) {
  return [
    quantity(measure?.numerator, given.numerator, given),
    quantity(measure?.denominator, given.denominator, given),
  ];
}

export function quotient({ measure }, numerator, denominator, isDelivery) {
  return divided(measure?.kind === "ratio" ? measure : { factor: isDelivery ? "100" : "1" }, numerator, denominator);
}

const ratio = (measure, given) => divided(measure, ...sidesOf({ measure }, given));

function divided(measure, numerator, denominator) {
  if (!denominator.isZero()) return (maybe(measure.factor) ?? ONE).times(numerator).over(denominator);
  const meaning = numerator.isZero() ? (measure.when_both_zero ?? measure.when_zero) : measure.when_zero;
  if (meaning === "reached") return REACHED;
  if (meaning === "not_applicable") throw notApplicable("nothing is asked");
  throw undefinedNumber("a denominator of zero");
}

// How far a value has moved since the period before; of nothing there is no percentage.
function variation(form, given, earlier) {
  if (given.value === undefined) throw missing("no value");
  if (!earlier || ["missing", "neutralised"].includes(earlier.status) || earlier.value === undefined) {
    throw missing("no value of the period before");
  }
  return variationOf(form, Fraction.of(given.value), Fraction.of(earlier.value));
}

export function variationOf(form, now, before) {
  if (form === "amount") return now.minus(before);
  if (before.isZero()) throw undefinedNumber("in per cent of zero");
  return HUNDRED.times(now.minus(before)).over(before.size());
}

// What a ratio that is still open may mean by a denominator of zero; `known` is the result where it is final.
export function zeroMeans({ measure }, known) {
  if (measure?.kind !== "ratio") return {};
  const { numerator, denominator, when_zero, when_both_zero = when_zero } = measure;
  const part = (made, own) => {
    if (!known && made?.kind !== "fixed") return undefined;
    try {
      return quantity(made, own, known);
    } catch (stop) {
      if (stop.outcome === "missing") return undefined;
      throw stop;
    }
  };
  const below = part(denominator, known?.denominator);
  if (below && !below.isZero()) return {};
  const above = part(numerator, known?.numerator);
  const meanings = above === undefined ? [when_zero, when_both_zero] : [above.isZero() ? when_both_zero : when_zero];
  return { reached: meanings.includes("reached"), vanishes: meanings.includes("not_applicable") };
}

function quantity(made, own, given) {
  if (made?.kind === "fixed") return Fraction.of(made.value);
  if (made?.kind === "input") return component(made.id, given);
  if (made?.kind === "sum") return signedSum(made.terms, given);
  if (own === undefined) throw missing("a component is not given");
  return Fraction.of(own);
}

// By its name among the components, or one of the numbers that a result has of its own.
export function component(name, given) {
  const found = (given.components ?? []).find((one) => one.input === name)?.value;
  const own = { numerator: given.numerator, denominator: given.denominator, value: given.value }[name];
  const value = found ?? own;
  if (value === undefined) throw missing(`the component ${name} is not given`);
  return Fraction.of(value);
}

function signedSum(terms, given) {
  return sum(
    terms.map((term) => {
      const value = term.input === undefined ? signedSum(term.terms ?? [], given) : component(term.input, given);
      const product = value.times(maybe(term.coefficient) ?? ONE);
      return term.minus ? product.opposite() : product;
    }),
  );
}

function meanOf(inputs, given) {
  const weights = inputs.map((input) => maybe(input.weight) ?? ONE);
  const whole = sum(weights);
  if (whole.isZero()) throw undefinedNumber("weights that are all zero");
  return sum(inputs.map((input, place) => weights[place].times(component(input.input, given)))).over(whole);
}

export const percentDelivered = (value) => {
  if (value === true) return HUNDRED;
  if (value === false) return ZERO;
  if (value.against(ZERO) < 0) return ZERO;
  return value.against(HUNDRED) > 0 ? HUNDRED : value;
};
