// The forms of an invented result: a value, k of n, components, an answer.
import { fraction, held, print, TEN } from "./decimal.mjs";

/** Decimals that a value of a node is written with. */
export const decimalsOf = (node) => node.decimals ?? 2;

/** goal × (1000 + permille) / 1000 within the domain, with the decimals of the unit. */
export const near = (node, [top, bottom], permille) =>
  held(print(top * BigInt(1000 + permille), bottom * 1000n, decimalsOf(node)), node.domain);

/** A place inside a range, in thousandths from its lower bound to its upper one. */
export function within(node, { from, to }, permille) {
  const [low, lowUnit] = fraction(from);
  const [high, highUnit] = fraction(to);
  const [start, width, unit] = [low * highUnit, high * lowUnit - low * highUnit, lowUnit * highUnit];
  return held(print(start * 1000n + width * BigInt(permille), unit * 1000n, decimalsOf(node)), node.domain);
}

/** The components that a quantity names, each with its sign and coefficient. */
function inputsOf(quantity) {
  if (quantity === undefined || quantity.kind === "fixed") return [];
  if (quantity.kind === "input") return [{ input: quantity.id, minus: false, coefficient: "1" }];
  const flat = ({ input, terms = [], minus = false, coefficient = "1" }) =>
    input === undefined ? terms.flatMap(flat).map((one) => ({ ...one, minus: one.minus !== minus })) : [{ input, minus, coefficient }];
  return quantity.terms.flatMap(flat);
}

/** The components that a measure names. */
export function componentsOf({ kind, terms, inputs = [], numerator, denominator } = {}) {
  if (kind === "sum") return inputsOf({ terms }).map(({ input }) => input);
  return [...inputs, ...inputsOf(numerator), ...inputsOf(denominator)].map(({ input }) => input);
}

/** A total shared out among signed components: what is subtracted is about a fiftieth of the rest. */
function shared(total, inputs, decimals, draw) {
  const unit = TEN(decimals);
  const size = ({ input, minus }) => BigInt(minus ? draw(1, 3, input) : draw(50, 150, input));
  const added = inputs.filter(({ minus }) => !minus);
  const whole = added.reduce((sum, one) => sum + size(one), 0n);
  const taken = inputs.filter(({ minus }) => minus).reduce((sum, one) => sum + size(one), 0n);
  return inputs.map((one) => {
    const [factor, factorUnit] = fraction(one.coefficient);
    const share = one.minus ? size(one) * whole : size(one) * (100n + taken);
    return { input: one.input, value: print(total * share * factorUnit, unit * 100n * whole * factor, decimals) };
  });
}

/** The two components of a change over where it starts from, (one − other) / other. */
function changed({ numerator, denominator }, part, whole) {
  const [one, other] = inputsOf(numerator);
  if (denominator?.kind !== "input" || other?.input !== denominator.id || !other.minus) return undefined;
  return [{ input: one.input, value: String(whole + BigInt(part)) }, { input: other.input, value: String(whole) }];
}

/** Forms of a result with the value `text`; `known` gives the value of a component that is a node of its own. */
export function form(node, text, { draw, known }) {
  const { measure } = node;
  const components = (inputs, value, decimals) => {
    const nodes = inputs.map(({ input }) => ({ input, value: known(input) }));
    if (inputs.length > 0 && nodes.every(({ value: own }) => own !== undefined)) return nodes;
    return shared(fraction(print(...fraction(value), decimals))[0], inputs, decimals, draw);
  };
  if (measure?.kind === "sum") return { components: components(inputsOf(measure), text, decimalsOf(node)) };
  if (measure?.kind === "mean" || measure?.kind === "cluster_index") {
    const start = fraction(measure.kind === "mean" ? text : "100");
    return { components: measure.inputs.map(({ input }) => ({ input, value: near(node, start, draw(-15, 15, input)) })) };
  }
  if (measure?.kind !== "ratio") return { value: text };
  const { numerator, denominator, factor = "1" } = measure;
  const inMoney = measure.denominator_name?.includes?.("€") === true;
  const whole = BigInt(denominator?.kind === "fixed" ? denominator.value : draw(24, 360, "denominator") * (inMoney ? 1000 : 1));
  const [top, bottom] = fraction(text);
  const [multiple, unit] = fraction(factor);
  const part = print(top * whole * unit, bottom * multiple, 0);
  const made = changed(measure, part, whole) ?? [
    ...components(inputsOf(numerator), part, 0),
    ...components(inputsOf(denominator), String(whole), 0),
  ];
  return {
    ...(numerator === undefined ? { numerator: part } : {}),
    ...(denominator === undefined || denominator.kind === "fixed" ? { denominator: String(whole) } : {}),
    ...(made.length > 0 ? { components: made } : {}),
  };
}

/** The value that a result of a ratio or of a sum has, as a fraction; nothing for other components. */
export function valueOf({ kind, terms, factor = "1" }, { numerator, denominator, components }) {
  if (numerator !== undefined && denominator !== undefined) {
    const [top, bottom] = fraction(factor);
    return [top * BigInt(numerator), bottom * BigInt(denominator)];
  }
  if (kind !== "sum") return undefined;
  return inputsOf({ terms }).reduce(
    ([top, bottom], { input, minus, coefficient }) => {
      const [part, unit] = fraction(components.find((one) => one.input === input).value);
      const [times, timesUnit] = fraction(coefficient);
      const term = (minus ? -1n : 1n) * part * times;
      return [top * unit * timesUnit + term * bottom, bottom * unit * timesUnit];
    },
    [0n, 1n],
  );
}
