// The relations between printed numbers, in exact fractions: what each gives, and what is to be said of it.

import { Fraction, HUNDRED, ONE, ZERO, greatest, least, maybe, sum } from "./fraction.mjs";
import { tableChecks } from "./tables.mjs";

class Lacking extends Error {}

const CONDITIONS = ["below", "between", "constant_step", "cover"];
const VERDICTS = { equal: "equal", rounded: "equal_after_rounding", cut: "equal_after_truncation", within: "within_rounding_of_parts" };

// Every check of a plan by its identifier: its verdict, the recomputed number and the printed one.
export function auditAll(plan) {
  const written = (plan.checks ?? []).map((check) => ({ ...check, relation: withCells(plan, check.relation) }));
  return new Map([...written, ...tableChecks(plan)].map((check) => [check.id, audited(check)]));
}

function audited(check) {
  const found = attempt(() => recomputed(check.relation));
  const numbers = { recomputed: found?.recomputed?.value, published: found?.published?.value };
  if (!found || check.missing !== undefined) return { ...numbers, verdict: "not_recomputable" };
  if (found.fit === undefined) return { ...numbers, verdict: "derived_nothing_printed" };
  return { ...numbers, verdict: said(found.fit, check) };
}

function said(fit, { standing, relation }) {
  if (fit === "no") return ["stated", "identity"].includes(standing) ? "contradiction" : "assumed_relation";
  if (standing === "inferred") return "holds_with_inferred_weights";
  if (standing === "necessary" || CONDITIONS.includes(relation.kind)) return "necessary_condition_holds";
  return VERDICTS[fit];
}

function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof Lacking) return undefined;
    throw error;
  }
}

function recomputed(relation) {
  switch (relation.kind) {
    case "below": {
      const [lower, higher] = [amount(relation.lower), amount(relation.higher)];
      const against = lower.value.against(higher.value);
      const holds = against < 0 || (against === 0 && relation.or_equal !== false);
      const fit = holds ? "equal" : lower.low.against(higher.high) < 0 ? "within" : "no";
      return { fit, recomputed: lower, published: higher };
    }
    case "between":
      return between(relation);
    case "constant_step":
      return constantStep(relation.values.map(amount));
    case "cover":
      return { fit: covers(relation) ? "equal" : "no" };
    case "same":
      return same(relation.values);
    case "same_series": {
      const series = relation.series.map(({ values }) => values.map((value) => Fraction.of(value)));
      if (relation.any_order) series.forEach((values) => values.sort((one, other) => one.against(other)));
      const [first, ...others] = series;
      const alike = (other) => other.length === first.length && other.every((value, place) => value.against(first[place]) === 0);
      return { fit: others.every(alike) ? "equal" : "no" };
    }
    case "same_set": {
      const [first, second] = [new Set(relation.first), new Set(relation.second)];
      return { fit: first.symmetricDifference?.(second).size === 0 || equalSets(first, second) ? "equal" : "no" };
    }
    default: {
      const result = relation.kind === "sum" ? relation.total : relation.result;
      const made = value(relation);
      const isPrinted = result.value !== undefined || result.relation !== undefined || result.computed;
      if (!isPrinted) return { recomputed: made };
      const published = amount(result);
      return { recomputed: made, published, fit: fitOf(made, published) };
    }
  }
}

const equalSets = (one, other) => one.size === other.size && [...one].every((name) => other.has(name));

// The number that a relation gives.
function value(relation) {
  switch (relation.kind) {
    case "sum":
      return total(relation.parts, relation.less ?? []);
    case "difference":
      return total([relation.from], [relation.less]);
    case "product":
      return relation.factors.map(amount).reduce(times, exact(maybe(relation.factor) ?? ONE));
    case "ratio":
      return over(times(total(relation.numerator, []), exact(maybe(relation.factor) ?? ONE)), total(relation.denominator, []));
    case "variation":
      return variation(relation);
    case "weighted_mean":
      return mean(relation.parts);
    default:
      throw new Lacking(relation.kind);
  }
}

function variation({ from, to, form, direction }) {
  const [start, end] = [amount(from), amount(to)];
  const turned = (one) => (direction === "lower" ? negate(one) : one);
  if (form === "amount") return turned(add([end, negate(start)]));
  const size = start.value.against(ZERO) < 0 ? negate(start) : start;
  // 100 × to ∕ |from|, less 100; the other way round below zero.
  const hundred = exact(start.value.against(ZERO) < 0 ? HUNDRED : HUNDRED.opposite());
  return turned(add([over(times(end, exact(HUNDRED)), size), hundred]));
}

// A number among others: the end that it passes, or the nearer one (the smaller when both are as near).
function between({ parts, result }) {
  const number = amount(result);
  const there = parts.filter(({ blank }) => !blank).map(amount);
  if (there.length === 0) throw new Lacking("number");
  const end = (better) => there.reduce((best, one) => (better(one.value.against(best.value)) ? one : best));
  const [small, large] = [end((sign) => sign < 0), end((sign) => sign > 0)];
  const gap = (high, low) => add([exact(high), negate(exact(low))]).value;
  const [above, below] = [gap(number.value, small.value), gap(large.value, number.value)];
  if (above.against(ZERO) < 0) return { fit: number.high.against(small.low) >= 0 ? "within" : "no", recomputed: small, published: number };
  if (below.against(ZERO) < 0) return { fit: number.low.against(large.high) <= 0 ? "within" : "no", recomputed: large, published: number };
  return { fit: "equal", recomputed: above.against(below) <= 0 ? small : large, published: number };
}

function mean(parts) {
  const isSimple = parts.every(({ weight }) => weight === undefined);
  const weights = parts.map(({ weight }) => {
    if (!isSimple && weight === undefined) throw new Lacking("weight");
    return exact(isSimple ? ONE : Fraction.of(weight));
  });
  return over(add(parts.map(({ operand }, place) => times(amount(operand), weights[place]))), add(weights));
}

// A number with the least and the greatest that it may have been before it was rounded.
function amount(operand) {
  const made = bare(operand);
  if (!operand.cap) return made;
  const { below, above } = operand.cap;
  const keep = (number) => {
    const high = below === undefined ? number : greatest([number, Fraction.of(below).opposite()]);
    return above === undefined ? high : least([high, Fraction.of(above)]);
  };
  return { ...made, value: keep(made.value), low: keep(made.low), high: keep(made.high) };
}

function bare(operand) {
  if (operand.computed) throw new Lacking("score");
  if (operand.relation) return value(operand.relation);
  if (operand.value === undefined) throw new Lacking("number");
  const printed = Fraction.of(operand.value);
  const decimals = decimalsOf(operand.value);
  const isRounded = (operand.printed !== undefined || operand.source !== undefined) && !operand.exact;
  if (!isRounded) return { ...exact(printed), decimals };
  const half = new Fraction(1n, 2n * 10n ** BigInt(decimals));
  return { value: printed, low: printed.minus(half), high: printed.plus(half), decimals, isRounded };
}

const decimalsOf = (text) => (String(text).split(".")[1] ?? "").length;
const exact = (number) => ({ value: number, low: number, high: number });
const negate = ({ value, low, high }) => ({ value: value.opposite(), low: high.opposite(), high: low.opposite() });
const addend = (operand) => (operand.blank ? exact(ZERO) : amount(operand));
const total = (parts, less) => add([...parts.map(addend), ...less.map((one) => negate(addend(one)))]);

function add(amounts) {
  const of = (side) => sum(amounts.map((one) => one[side]));
  return { value: of("value"), low: of("low"), high: of("high") };
}

function times(one, other) {
  const corners = [one.low, one.high].flatMap((left) => [other.low, other.high].map((right) => left.times(right)));
  return { value: one.value.times(other.value), low: least(corners), high: greatest(corners) };
}

function over(one, other) {
  if (other.value.isZero()) throw new Lacking("denominator");
  const corners = [one.low, one.high].flatMap((above) => [other.low, other.high].map((below) => above.over(below)));
  return { value: one.value.over(other.value), low: least(corners), high: greatest(corners) };
}

// Equal, rounded half up, cut, or within what rounding may have hidden.
function fitOf(made, printed) {
  const byDigits = digits(made, printed);
  const meet = made.low.against(printed.high) <= 0 && printed.low.against(made.high) <= 0;
  return byDigits === "no" && meet ? "within" : byDigits;
}

function digits(made, printed) {
  if (made.value.against(printed.value) === 0) return "equal";
  if (!printed.isRounded) return "no";
  const ten = 10n ** BigInt(printed.decimals);
  const size = made.value.size();
  const cut = (size.above * ten) / size.below;
  const up = (2n * size.above * ten + size.below) / (2n * size.below);
  const is = (units) => {
    const found = new Fraction(units, ten);
    return (made.value.against(ZERO) < 0 ? found.opposite() : found).against(printed.value) === 0;
  };
  return is(up) ? "rounded" : is(cut) ? "cut" : "no";
}

const ORDER = ["equal", "rounded", "cut", "within", "no"];

function same(operands) {
  if (operands.length < 2) throw new Lacking("numbers");
  const [first, ...others] = operands.map(amount);
  let worst;
  others.forEach((other, place) => {
    const [finer, coarser] = (first.decimals ?? 0) < (other.decimals ?? 0) ? [other, first] : [first, other];
    const isMade = operands[0].relation !== undefined || operands[place + 1].relation !== undefined;
    const fit = isMade ? fitOf(finer, coarser) : digits(finer, coarser);
    if (worst === undefined || ORDER.indexOf(fit) > ORDER.indexOf(worst.fit)) worst = { fit, recomputed: first, published: other };
  });
  return worst;
}

function constantStep([first, second, ...rest]) {
  if (rest.length === 0) throw new Lacking("numbers");
  const step = add([second, negate(first)]);
  let before = second;
  let last;
  for (const next of rest) {
    const expected = add([before, step]);
    last = { fit: fitOf(expected, next), recomputed: expected, published: next };
    if (last.fit === "no") return last;
    before = next;
  }
  return last;
}

// Every point of the range is in exactly one band: tried at every bound, between them and beyond.
function covers({ bands, from, to }) {
  const bounds = bands.flatMap((band) => [band.from, band.to]).filter((bound) => bound !== undefined).map((bound) => Fraction.of(bound));
  const [low, high] = [least(bounds), greatest(bounds)];
  const [start, end] = [maybe(from), maybe(to)];
  const sorted = [...bounds].sort((one, other) => one.against(other));
  const half = new Fraction(1n, 2n);
  const between = sorted.slice(1).map((bound, place) => bound.plus(sorted[place]).times(half));
  const within = (point) => point.against(start ?? low) >= 0 && point.against(end ?? high) <= 0;
  const points = [...sorted, ...between, ...[start, end].filter(Boolean)].filter(within);
  const holds = (band, point) => {
    const above = band.from === undefined ? 1 : point.against(Fraction.of(band.from));
    const below = band.to === undefined ? -1 : point.against(Fraction.of(band.to));
    return (above > 0 || (above === 0 && band.from_included !== false)) && (below < 0 || (below === 0 && band.to_included === true));
  };
  const count = (point) => bands.filter((band) => holds(band, point)).length;
  // Where the range is not said, its own last bound may be left out.
  const isEnd = (point) => (end === undefined && point.against(high) === 0) || (start === undefined && point.against(low) === 0);
  return points.every((point) => count(point) === 1 || (isEnd(point) && count(point) === 0));
}

// The numbers of the cells that operands name.
function withCells(plan, relation) {
  if (relation === null || typeof relation !== "object") return relation;
  if (Array.isArray(relation)) return relation.map((one) => withCells(plan, one));
  const copied = Object.fromEntries(Object.entries(relation).map(([name, one]) => [name, name === "source" ? one : withCells(plan, one)]));
  if (!copied.cell) return copied;
  const table = plan.tables.find(({ id }) => id === copied.cell.table);
  const place = table.columns.findIndex(({ id }) => id === copied.cell.column);
  const cell = table.rows.find(({ id }) => id === copied.cell.row).cells[place];
  const exactly = copied.exact ?? table.columns[place].exact;
  return { ...copied, value: cell ?? undefined, blank: cell === null ? true : copied.blank, exact: exactly, source: copied.source ?? table.source };
}
