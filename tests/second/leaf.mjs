// The score of a node from its own result.

import { ONE, ZERO } from "./fraction.mjs";
import { Cap } from "./cap.mjs";
import { mayAskNothing } from "./measure.mjs";
import { find, isMadeOfOthers } from "./office.mjs";
import { attempt, scored, without } from "./outcome.mjs";
import { provisional, reach } from "./reach.mjs";
import { lowestOf, needsGoal, numeric, points } from "./rule.mjs";
import { goalOf, isDash, targetThatHolds } from "./target.mjs";

export function scoreLeaf(documents, node, method) {
  const found = scoreResult(documents, node, method);
  // A value that arises from other offices is open as long as one of theirs is.
  const isMade = isMadeOfOthers(documents, node);
  const given = isMade ? undefined : documents.result(node);
  const { worst, best } = found.interval;
  const isBetween = isMade && !(worst && best && worst.against(best) === 0);
  const isOpen = found.outcome === "missing" || (found.outcome !== "not_applicable" && (given?.status === "provisional" || isBetween));
  return { ...found, mayVanish: method.score.kind !== "listed" && isOpen && mayAskNothing(node, given) };
}

function scoreResult(documents, node, { score: rule, cap: capStated }) {
  if (rule.kind === "listed") return without("not_applicable");
  const scale = documents.scale(node);
  const cap = new Cap(capStated, scale);
  const given = documents.result(node);
  if (given?.status === "neutralised") {
    // What has a dash for a target does not apply, whatever an act says of its result (reading 34).
    if (ignoresDash(rule) ? statesDash(documents, node, rule) : isDash(documents, node, documents.period)) return without("not_applicable");
    return neutralised(given, cap, scale, rule, reach(rule, node, scale, cap));
  }

  let goal;
  if (needsGoal(rule)) {
    let stopped;
    const found = attempt(() => (stopped = goalOf(documents, node)), reach(rule, node, scale, cap));
    if (!stopped) return found;
    goal = stopped;
  } else if (statesDash(documents, node, rule)) {
    return without("not_applicable");
  } else if (rule.kind === "delivered" && (node.targets ?? []).length > 0 && !targetThatHolds(documents, node, documents.period)) {
    // To be delivered in another period: nothing is known of this one (reading 36).
    return without("missing", reach(rule, node, scale, cap));
  }

  const far = reach(rule, node, scale, cap, goal);
  const found = find(documents, node);
  if (found.stop) {
    const bounds = (found.low ?? found.high) && { minimum: found.low, maximum: found.high };
    return without(found.stop.outcome, bounds ? reach(rule, { ...node, domain: bounds }, scale, cap, goal) : far);
  }
  return attempt(() => {
    const before = points(rule, node, scale, found.value, goal);
    const isPrinted = rule.kind === "printed";
    const score = isPrinted ? before : cap.hold(before);
    const range = found.low && found.high && { from: found.low, to: found.high };
    const interval = found.settled
      ? { worst: score, best: score }
      : provisional(rule, node, scale, cap, goal, range, score);
    return scored(score, { printed: isPrinted ? ONE : ZERO, interval });
  }, far);
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
export function neutralised(given, cap, scale, rule, far) {
  switch (given.treatment ?? "taken_out") {
    case "reached":
      return scored(scale.reference);
    case "lowest": {
      const own = lowestOf(rule);
      const lowest = cap.floor ?? scale.minimum ?? (own && cap.hold(own));
      return lowest ? scored(lowest) : without("undefined", far);
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
  const far = cap.ofPrinted(scale);
  if (given?.status === "neutralised") return neutralised(given, cap, scale, undefined, far);
  const found = find(documents, node);
  if (found.stop) return without(found.stop.outcome, far);
  const onScale = (value) => (rule.form === "index" ? value : scale.reference.plus(value));
  return attempt(() => {
    const score = onScale(numeric(found.value));
    let interval = { worst: score, best: score };
    if (!found.settled) interval = found.low && found.high ? { worst: onScale(found.low), best: onScale(found.high) } : far;
    return scored(score, { printed: ONE, interval });
  }, far);
}
