// The score of a node from its own result.

import { Fraction, ONE, ZERO } from "./fraction.mjs";
import { Cap } from "./cap.mjs";
import { REACHED } from "./measure.mjs";
import { anything, find } from "./office.mjs";
import { NoValue, attempt, missing, scored, without } from "./outcome.mjs";
import { reach } from "./reach.mjs";
import { lowestOf, needsGoal, points } from "./rule.mjs";
import { goalOf, goalRests, isDash, targetThatHolds } from "./target.mjs";

export function scoreLeaf(documents, node, { score: rule, cap: capStated }) {
  if (rule.kind === "listed") return without("not_applicable");
  const scale = documents.scale(node);
  const cap = new Cap(capStated, scale);
  const given = documents.result(node);
  if (given?.status === "neutralised") {
    // What has a dash for a target does not apply, whatever an act says of its result (reading 34).
    if (ignoresDash(rule) ? statesDash(documents, node, rule) : isDash(documents, node, documents.period)) return without("not_applicable");
    return neutralised(given, cap, scale, rule);
  }
  if (!needsGoal(rule)) {
    if (statesDash(documents, node, rule)) return without("not_applicable");
    // To be delivered in another period: nothing is known of this one (reading 36).
    const isElsewhere = rule.kind === "delivered" && (node.targets ?? []).length > 0 && !targetThatHolds(documents, node, documents.period);
    return scoreFound(documents, node, rule, scale, cap, isElsewhere ? { stop: missing("no target here") } : { goals: [undefined] });
  }
  const today = caughtGoal(() => goalOf(documents, node));
  if (today.stop?.outcome === "not_applicable") return without("not_applicable");
  const rests = goalRests(documents, node);
  if (!rests) return scoreFound(documents, node, rule, scale, cap, { ...today, goals: today.stop ? undefined : [today.goal] });
  const ends = ["low", "high"].map((end) => caughtGoal(() => goalOf(documents, node, documents.period, [], end)));
  return scoreFound(documents, node, rule, scale, cap, { ...today, rests, goals: ends.some(({ stop }) => stop) ? undefined : ends.map(({ goal }) => goal) });
}

function caughtGoal(work) {
  try {
    return { goal: work() };
  } catch (stop) {
    if (!(stop instanceof NoValue)) throw stop;
    return { stop };
  }
}

function scoreFound(documents, node, rule, scale, cap, { goal, stop: noGoal, rests, goals }) {
  const found = find(documents, node);
  const isPrinted = rule.kind === "printed";
  const rated = attempt(() => {
    if (noGoal) throw noGoal;
    if (found.stop) throw found.stop;
    const score = points(rule, node, scale, found.value, goal);
    const isReached = found.value === REACHED;
    return scored(isPrinted || isReached ? score : cap.hold(score), { printed: isPrinted ? ONE : ZERO });
  }, {});
  const isReached = found.settled && found.value === REACHED;
  if (found.settled && rated.outcome === "value" && (!rests || isReached)) return rated;
  // Whatever the target, what counts as reached is on it.
  if (isReached && noGoal) return without(rated.outcome, { worst: scale.reference, best: scale.reference });
  const isKnown = found.settled && found.value instanceof Fraction && (noGoal || rests);
  // What is known and has no score may be anything; where nothing is asked, a target that comes changes nothing.
  const settled = () => (isKnown ? { numbers: { low: found.value, high: found.value } } : { ...anything(documents, node), vanishes: Boolean(found.stop) && found.stop.outcome === "not_applicable" });
  const open = found.settled ? settled() : found;
  const interval = reach(rule, node, scale, cap, goals, open, rated.value);
  const mayVanish = rated.outcome !== "not_applicable" && Boolean(open.vanishes);
  return rated.outcome === "value" ? { ...rated, interval, mayVanish } : { ...without(rated.outcome, interval), mayVanish };
}

const ignoresDash = (rule) => !needsGoal(rule);

// A rule that needs no target still does not apply where the document puts a dash: one that is stated, or, for
// something to deliver, an office without the target that others have.
function statesDash(documents, node, rule) {
  if (rule.kind === "printed") return false;
  if (rule.kind === "delivered") return isDash(documents, node, documents.period);
  return targetThatHolds(documents, node, documents.period)?.target.kind === "none";
}

// Reading 7: what an act says that a neutralised result counts as. The lowest is the floor of the cap, else the minimum
// of the scale, else what the rule itself never goes below.
function neutralised(given, cap, scale, rule) {
  switch (given.treatment ?? "taken_out") {
    case "reached":
      return scored(scale.reference);
    case "lowest": {
      const own = lowestOf(rule);
      const lowest = cap.floor ?? scale.minimum ?? (own && cap.hold(own));
      return lowest ? scored(lowest) : without("undefined", cap.ofPrinted(scale));
    }
    default:
      return without("not_applicable");
  }
}

// A node with or without others below whose score the source prints.
export function scorePrinted(documents, node, { aggregation: rule, cap: capStated }) {
  const scale = documents.scale(node);
  const cap = new Cap(capStated, scale);
  const given = documents.result(node);
  if (given?.status === "neutralised") return neutralised(given, cap, scale, undefined);
  return scoreFound(documents, node, { ...rule, kind: "printed" }, scale, cap, { goals: [undefined] });
}
