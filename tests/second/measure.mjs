// From a result as it was given to its value: a number, a yes or no, or "reached" where nothing was asked.

import { Fraction, HUNDRED, ONE, ZERO, maybe, sum } from "./fraction.mjs";
import { missing, notApplicable, undefinedNumber } from "./outcome.mjs";

export const REACHED = Symbol("reached");

export function valueOf(node, given, isDelivery) {
  const measure = node.measure ?? { kind: "direct" };
  switch (measure.kind) {
    case "direct":
      return direct(given, isDelivery);
    case "ratio":
      return ratio(measure, given);
    case "sum":
      return signedSum(measure.terms, given);
    case "mean":
      return meanOf(measure.inputs, given);
    default:
      throw missing(`${measure.kind} is not computed yet`);
  }
}

function direct(given, isDelivery) {
  if (given.answer !== undefined) return given.answer;
  if (given.value !== undefined) return Fraction.of(given.value);
  // k of n delivered is a percentage.
  return ratio({ factor: isDelivery ? "100" : "1" }, given);
}

function ratio(measure, given) {
  const numerator = quantity(measure.numerator, given.numerator, given);
  const denominator = quantity(measure.denominator, given.denominator, given);
  if (!denominator.isZero()) return (maybe(measure.factor) ?? ONE).times(numerator).over(denominator);
  if (measure.when_zero === "reached") return REACHED;
  if (measure.when_zero === "not_applicable") throw notApplicable("nothing is asked");
  throw undefinedNumber("a denominator of zero");
}

function quantity(made, own, given) {
  if (made?.kind === "fixed") return Fraction.of(made.value);
  if (made?.kind === "input") return component(made.id, given);
  if (made?.kind === "sum") return signedSum(made.terms, given);
  if (own === undefined) throw missing("a component is not given");
  return Fraction.of(own);
}

// By its name among the components, or one of the numbers that a result has of its own.
function component(name, given) {
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
