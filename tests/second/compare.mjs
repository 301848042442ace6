// A scorecard and its explanations against this arithmetic: what differs, in words.

import { Fraction, ONE, maybe } from "./fraction.mjs";
import { scoreAll } from "./score.mjs";

// Decimals of a division are 12: what they leave, through a few levels, stays below this.
const NEAR = Fraction.of("1e-9");

// `long` plans have numbers of up to 28 digits: a bound that does not fit is left out, and the interval is wider.
// `largest` is the largest number in the calculation, where it may be large: what a division leaves grows with it.
export function differences({ plan, actuals, selection, lines, largest = ONE, long = false }) {
  const near = NEAR.times(largest);
  const [scorecard, ...explanations] = lines.map((line) => JSON.parse(line));
  if (scorecard.format !== "piramide-scorecard/1") return [`not scored: ${lines[0]}`];
  // Numbers that do not fit in 28 digits are given up by the engine, and here they always fit.
  const gaveUp = new Map(scorecard.nodes.filter(({ reason }) => reason === "overflow").map((node) => [node.id, asScore(node)]));
  const { scores, contributions } = scoreAll(plan, actuals, { selection, given: gaveUp });
  const found = [];
  // A sum of shares multiplies by all the weight before it divides: its bounds are the first that do not fit.
  const shares = new Set(plan.methods.filter(({ aggregation }) => aggregation?.kind === "sum_of_shares").map(({ id }) => id));
  const isShares = sharesIn(plan.nodes, shares);
  for (const node of scorecard.nodes) {
    found.push(...ofNode(node, scores.get(node.id), near, long || isShares.has(node.id)));
  }
  for (const explanation of explanations) found.push(...ofBalance(explanation, contributions(explanation.node.id), near, long));
  return found;
}

// The nodes that are such a sum, and those above: their bounds rest on it.
function sharesIn(nodes, methods, found = new Set()) {
  for (const { id, method, children = [] } of nodes) {
    sharesIn(children, methods, found);
    if (methods.has(method) || children.some((child) => found.has(child.id))) found.add(id);
  }
  return found;
}

const asScore = ({ outcome, coverage, printed, interval, may_vanish }) => ({
  outcome,
  coverage: Fraction.of(coverage),
  printed: Fraction.of(printed),
  interval: { worst: maybe(interval.worst), best: maybe(interval.best) },
  mayVanish: may_vanish === true,
});

function ofNode(node, mine, near, long) {
  const say = (what, theirs, ours) => `${node.id}: ${what} is ${theirs}, not ${ours}`;
  if (node.outcome !== mine.outcome) return [say("outcome", `${node.outcome} (${node.reason})`, mine.outcome)];
  if ((node.may_vanish === true) !== mine.mayVanish) return [say("what may vanish", node.may_vanish, mine.mayVanish)];
  if ((node.amended === true) !== mine.amended) return [say("what was amended", node.amended, mine.amended)];
  const pairs = [
    ["value", node.value, mine.value],
    ["coverage", node.coverage, mine.coverage],
    ["printed share", node.printed, mine.printed],
    ["worst", node.interval.worst, long ? wider(node, mine, "worst", near) : mine.interval.worst],
    ["best", node.interval.best, long ? wider(node, mine, "best", near) : mine.interval.best],
  ];
  return pairs.filter(([, theirs, ours]) => !agree(theirs, ours, near)).map((pair) => say(...pair));
}

function ofBalance({ node, children, balance }, mine, near, long) {
  const say = (what, theirs, ours) => `${node.id}: ${what} is ${theirs}, not ${ours}`;
  if (!balance && long) return [];
  if (!balance !== !mine) return [say("balance", JSON.stringify(balance), mine && "one")];
  if (!balance) return [];
  const lines = children.map(({ id, points }) => [`contribution of ${id}`, points, mine.points.get(id)]);
  const pairs = [...lines, ["cut", balance.cut, mine.cut], ["total", balance.total, mine.total]];
  return pairs.filter(([, theirs, ours]) => !agree(theirs, ours, near)).map((pair) => say(...pair));
}

function agree(theirs, ours, near) {
  if (theirs === undefined || ours === undefined) return theirs === ours;
  return Fraction.of(theirs).isNear(ours, near);
}

// The bound that the engine has, where it lies beyond ours or there is none.
function wider(node, mine, side, near) {
  const ours = mine.interval[side];
  const theirs = maybe(node.interval[side]);
  if (!theirs || !ours) return theirs;
  const beyond = side === "worst" ? ours.minus(theirs) : theirs.minus(ours);
  return beyond.against(near.opposite()) >= 0 ? theirs : ours;
}
