// The target that holds, and the goal that it is: {value}, {least, strict}, {most, strict}, {from, to, …}, {yes},
// {output}.

import { Fraction, HUNDRED, greatest } from "./fraction.mjs";
import { find } from "./office.mjs";
import { including } from "./open.mjs";
import { missing, notApplicable } from "./outcome.mjs";

export const isCommon = ({ office, cluster, office_kind }) => [office, cluster, office_kind].every((one) => one === undefined);

// The office's own, else its cluster's, else its kind's, else the common one; where others of the same period have one of their own,
// an office without has a dash (reading 34).
export function targetThatHolds(documents, node, period) {
  const { plan, office } = documents;
  const here = (node.targets ?? []).filter((target) => (target.period ?? plan.period) === period);
  const common = here.filter(isCommon);
  if (office === undefined) return documents.latest(common);
  const clusters = plan.offices.find((one) => one.id === office)?.clusters ?? [];
  const isMine = ({ system, cluster }) => clusters.some((one) => one.system === system && one.cluster === cluster);
  const own = documents.latest(here.filter((target) => target.office === office));
  const kind = plan.offices?.find((one) => one.id === office)?.kind;
  const ofKind = documents.latest(here.filter((target) => !target.office && !target.cluster && target.office_kind === kind));
  const ofCluster = documents.latest(here.filter((target) => !target.office && target.cluster && isMine(target.cluster)));
  return own ?? ofCluster ?? ofKind ?? (common.length === here.length ? documents.latest(common) : undefined);
}

// Whether nothing is asked in a period: a dash that is stated, or others have a target there and this office has none
// (reading 34). A node that merely has no target there is not taken out by that (reading 36).
export function isDash(documents, node, period) {
  const target = targetThatHolds(documents, node, period)?.target;
  if (target) return target.kind === "none";
  const there = (node.targets ?? []).filter((one) => (one.period ?? documents.plan.period) === period && documents.holds(one.valid_from));
  return there.some((one) => !isCommon(one));
}

export function goalOf(documents, node, period = documents.period, chain = [], end = undefined) {
  const target = targetThatHolds(documents, node, period)?.target;
  if (chain.length === 0 && isDash(documents, node, period)) throw notApplicable("no target is assigned");
  if (!target || target.kind === "none") throw missing(`no target for ${period}`);
  if (chain.includes(period)) throw missing("targets that lead to each other");
  const base = (wanted) => baseOf(documents, node, wanted, period, [...chain, period], end);
  switch (target.kind) {
    case "value":
      return { value: Fraction.of(target.value) };
    case "minimum":
      return { least: Fraction.of(target.value), strict: target.strict === true };
    case "maximum":
      return { most: Fraction.of(target.value), strict: target.strict === true };
    case "range":
      return {
        from: Fraction.of(target.from),
        to: Fraction.of(target.to),
        fromIncluded: target.from_included !== false,
        toIncluded: target.to_included !== false,
      };
    case "yes":
      return { yes: true };
    case "output":
      return { output: true };
    case "increment": {
      const start = base(target.base);
      return {
        value: target.percent === undefined ? start.plus(Fraction.of(target.amount)) : raised(start, target.percent),
      };
    }
    case "confirm":
      return { value: base(target.base) };
    case "larger":
      return { value: raised(greatest(target.of.map(base)), target.percent ?? "0") };
    case "held": {
      const result = base(target.result);
      const floor = base(target.floor);
      const roof = raised(floor, target.percent);
      const atLeast = result.against(floor) < 0 ? floor : result;
      return { value: atLeast.against(roof) > 0 ? roof : atLeast };
    }
    case "adjusted": {
      const inflow = (when) => {
        if (end && isOpenResult(documents.result(node, when))) throw missing("an inflow that is still open");
        const found = documents.result(node, when)?.components?.find((one) => one.input === target.inflow);
        if (!found) throw missing("an inflow is not given");
        return Fraction.of(found.value);
      };
      return { value: Fraction.of(target.value).plus(inflow(period)).minus(inflow(documents.before(period))) };
    }
    case "share": {
      if (chain.length > 0 || target.of === period) throw missing("a share of a share");
      const whole = numberOf(goalOf(documents, node, target.of, [...chain, period], end));
      return { value: whole.times(Fraction.of(target.percent)).over(HUNDRED) };
    }
    case "trend": {
      const bound = earlierResult(documents, node, documents.before(period), end);
      const strict = target.strict === true;
      return node.direction === "lower" ? { most: bound, strict } : { least: bound, strict };
    }
  }
  throw new Error(`a target of kind ${target.kind}`);
}

// A percentage is of the size of a number (reading 37): 10 % more than -100 is -90.
const raised = (value, percent) => value.plus(value.size().times(Fraction.of(percent)).over(HUNDRED));

// The number that results are compared with, where there is one.
export function numberOf(goal) {
  const number = goal?.value ?? goal?.least ?? goal?.most;
  if (number === undefined) throw missing("a target without a number");
  return number;
}

function baseOf(documents, node, base, period, chain, end) {
  if (base.of === "baseline") return baselineOf(documents, node, base.period ?? period);
  const wanted = base.period ?? documents.before(period);
  if (wanted === undefined) throw missing("no earlier period");
  return base.of === "target" ? numberOf(goalOf(documents, node, wanted, chain, end)) : earlierResult(documents, node, wanted, end);
}

function baselineOf(documents, node, period) {
  const here = (node.baselines ?? []).filter((one) => (one.period ?? documents.plan.period) === period);
  const found =
    here.find((one) => one.office === documents.office) ?? here.find((one) => one.office === undefined);
  if (!found) throw missing("no baseline");
  return Fraction.of(found.value);
}

// A number that another result rests on must be one: a result that is missing, or of which nothing was asked, is none.
function earlierResult(documents, node, period, end) {
  const { stop, value, settled, numbers } = period ? find(documents, node, period) : { stop: missing("no earlier period"), settled: true };
  if (end && !settled) {
    const number = value instanceof Fraction ? including(numbers, value)[end] : numbers[end];
    if (number === undefined) throw missing("a result without an end");
    return number;
  }
  if (stop) throw stop.outcome === "not_applicable" ? missing(`nothing was asked in ${period}`) : stop;
  if (!(value instanceof Fraction)) throw missing(`no number for ${period}`);
  return value;
}


const isOpenResult = (given) => !given || ["provisional", "missing"].includes(given.status);

// Whether the target rests on a result that is missing or provisional: with these left unread it has another end.
export function goalRests(documents, node) {
  const target = targetThatHolds(documents, node, documents.period)?.target;
  return target !== undefined && restsOn(documents, node, target, documents.period, []);
}

function restsOn(documents, node, target, period, chain) {
  if (chain.includes(period)) return false;
  const isOpen = (when) => when !== undefined && !find(documents, node, when).settled;
  const other = (when) => {
    const found = when !== undefined && targetThatHolds(documents, node, when)?.target;
    return Boolean(found) && restsOn(documents, node, found, when, [...chain, period]);
  };
  const base = ({ of, period: named }) => {
    const when = named ?? documents.before(period);
    return of === "result" ? isOpen(when) : of === "target" && other(when);
  };
  switch (target.kind) {
    case "increment":
    case "confirm":
      return base(target.base);
    case "larger":
      return target.of.some(base);
    case "held":
      return base(target.result) || base(target.floor);
    case "adjusted":
      return [period, documents.before(period)].some((when) => isOpenResult(documents.result(node, when)));
    case "share":
      return other(target.of);
    case "trend":
      return isOpen(documents.before(period));
    default:
      return false;
  }
}
