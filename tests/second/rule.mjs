// From a value and its goal to points on the scale, before the cap.

import { Fraction, HUNDRED, ZERO, least, maybe } from "./fraction.mjs";
import { REACHED, answerOf, percentDelivered } from "./measure.mjs";
import { missing, undefinedNumber } from "./outcome.mjs";
import { numberOf } from "./target.mjs";

export const needsGoal = (rule) =>
  rule.kind === "achieved" || rule.kind === "threshold" || (rule.kind === "deviation" && rule.form !== "itself");

export function points(rule, node, scale, value, goal) {
  if (value === REACHED && rule.kind !== "printed") return scale.reference;
  switch (rule.kind) {
    case "deviation":
      return scale.reference.plus(deviation(rule.form, node.direction, numeric(value), goal));
    case "achieved":
      return achieved(rule, node.direction, value, goal);
    case "threshold":
      return Fraction.of(meets(node.direction, value, goal) ? rule.reached : rule.missed);
    case "delivered": {
      const percent = percentDelivered(value);
      return rule.all_or_nothing && percent.against(HUNDRED) < 0 ? ZERO : percent;
    }
    case "bands":
      return Fraction.of(bandOf(rule.bands, numeric(value)).points);
    case "printed":
      return rule.form === "index" ? numeric(value) : scale.reference.plus(numeric(value));
    default:
      throw missing(`${rule.kind} is not computed yet`);
  }
}

export function numeric(value) {
  if (value === REACHED) throw undefinedNumber("zero over zero, where a number is needed");
  if (!(value instanceof Fraction)) throw missing("a yes or no where a number is needed");
  return value;
}

const turned = (difference, direction) => (direction === "lower" ? difference.opposite() : difference);

// Reading 1.
function deviation(form, direction, result, goal) {
  if (form === "itself") return turned(result, direction);
  const target = numberOf(goal);
  const difference = turned(result.minus(target), direction);
  if (form === "points") return difference;
  if (target.isZero()) throw undefinedNumber("relative to a target of zero");
  return HUNDRED.times(difference).over(target.size());
}

export const isAllOrNothing = (goal) => [goal?.yes, goal?.output, goal?.from].some((one) => one);

// Reading 29; a share of something negative says nothing.
function achieved(rule, direction, value, goal) {
  if (!(value instanceof Fraction) || isAllOrNothing(goal)) return meets(direction, value, goal) ? HUNDRED : ZERO;
  const target = numberOf(goal);
  const ceiling = maybe(rule.ceiling);
  const lowerIsBetter = goal.most ? true : goal.least ? false : direction === "lower";
  if (target.against(ZERO) <= 0) throw undefinedNumber("a share of nothing, or of less");
  // Nothing, or less, where lower is better: any quotient is exceeded, and so is the ceiling (reading 35).
  if (lowerIsBetter && value.against(ZERO) <= 0) {
    if (!ceiling) throw undefinedNumber("a share without a bound");
    return ceiling;
  }
  const [part, whole] = lowerIsBetter ? [target, value] : [value, target];
  const share = HUNDRED.times(part).over(whole);
  if (share.against(ZERO) < 0) return ZERO;
  return ceiling && share.against(ceiling) > 0 ? ceiling : share;
}

// Bounds compare at 9 decimals (reading 30), and pass unless they are strict.
const against = (value, bound) => value.roundedTo(9).against(bound.roundedTo(9));

function meets(direction, value, goal) {
  if (goal.yes) return value instanceof Fraction ? answerOf(value) : value;
  if (goal.output) return value instanceof Fraction ? against(value, HUNDRED) >= 0 : value;
  numeric(value);
  if (goal.value) return direction === "lower" ? against(value, goal.value) <= 0 : against(value, goal.value) >= 0;
  if (goal.least) return against(value, goal.least) >= (goal.strict ? 1 : 0);
  if (goal.most) return against(value, goal.most) <= (goal.strict ? -1 : 0);
  return against(value, goal.from) >= (goal.fromIncluded ? 0 : 1) && against(value, goal.to) <= (goal.toIncluded ? 0 : -1);
}

function bandOf(bands, value) {
  const compared = value.roundedTo(9);
  const holds = ({ from, to, from_included = true, to_included = false }) =>
    (from === undefined || compared.against(Fraction.of(from)) >= (from_included ? 0 : 1)) &&
    (to === undefined || compared.against(Fraction.of(to)) <= (to_included ? 0 : -1));
  const found = bands.find(holds);
  if (!found) throw undefinedNumber("no band holds the value");
  return found;
}

// The lowest score that a rule can give, whatever the result; undefined where only the result bounds it.
export function lowestOf(rule) {
  switch (rule?.kind) {
    case "achieved":
    case "delivered":
      return ZERO;
    case "threshold":
      return least([rule.reached, rule.missed].map((score) => Fraction.of(score)));
    case "bands":
      return least(rule.bands.map((band) => Fraction.of(band.points)));
    default:
      return undefined;
  }
}
