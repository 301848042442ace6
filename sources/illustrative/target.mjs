// The number that an invented result is placed around: the target of a node, for an office, in a period.
import { above, fraction } from "./decimal.mjs";

const isIn = (office, { system, cluster }) =>
  (office?.clusters ?? []).some((one) => one.system === system && one.cluster === cluster);

/** The target that holds for an office: its own, that of its cluster, that of its kind, that of all. */
export function stated(node, { plan, period, office }) {
  const all = (node.targets ?? []).filter((one) => (one.period ?? plan.period) === period);
  const own = all.find((one) => office !== undefined && one.office === office.id);
  const shared = all.find((one) => one.cluster !== undefined && isIn(office, one.cluster));
  const ofKind = all.find((one) => one.office_kind !== undefined && one.office_kind === office?.kind);
  return own ?? shared ?? ofKind ?? all.find(({ office, cluster, office_kind }) => (office ?? cluster ?? office_kind) === undefined);
}

/** The period before that of a place. */
export const before = ({ plan, period }) => plan.periods.find(({ id }) => id === period)?.previous;

/** The baseline that holds for an office. */
function baseline(node, { plan, period, office }) {
  const all = (node.baselines ?? []).filter((one) => (one.period ?? plan.period) === period);
  const start = all.find((one) => office !== undefined && one.office === office.id) ?? all.find((one) => one.office === undefined);
  return start === undefined ? undefined : fraction(start.value);
}

/** A number that a target starts from; nothing if it is a result, which nobody has. */
function base(node, place, { of, period = before(place) }) {
  if (of === "baseline") return baseline(node, place);
  return of === "target" && period !== undefined ? goal(node, { ...place, period }) : undefined;
}

const raised = ([top, bottom], [change, unit]) => [top * (100n * unit + change), bottom * 100n * unit];
const moved = ([top, bottom], [change, unit]) => [top * unit + change * bottom, bottom * unit];

/** The middle of a range. */
function middle({ from, to }) {
  const [low, lowUnit] = fraction(from);
  const [high, highUnit] = fraction(to);
  return [low * highUnit + high * lowUnit, 2n * lowUnit * highUnit];
}

/** The target of a node as a fraction, or nothing where it is no number or rests on results. */
export function goal(node, place) {
  const target = stated(node, place)?.target;
  switch (target?.kind) {
    case "value":
    case "minimum":
    case "maximum":
    case "adjusted":
      return fraction(target.value);
    case "range":
      return middle(target);
    case "confirm":
      return base(node, place, target.base);
    case "increment": {
      const start = base(node, place, target.base);
      if (start === undefined) return undefined;
      return target.percent !== undefined ? raised(start, fraction(target.percent)) : moved(start, fraction(target.amount));
    }
    case "held":
      return base(node, place, target.floor);
    case "larger": {
      const known = target.of.map((one) => base(node, place, one)).filter((one) => one !== undefined);
      const largest = known.reduce((one, other) => (one === undefined || above(other, one) ? other : one), undefined);
      return largest && raised(largest, fraction(target.percent ?? "0"));
    }
    case "share": {
      const whole = target.of === place.period ? undefined : goal(node, { ...place, period: target.of });
      return whole && [whole[0] * fraction(target.percent)[0], whole[1] * fraction(target.percent)[1] * 100n];
    }
    default:
      return undefined;
  }
}
