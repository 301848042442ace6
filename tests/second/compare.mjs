// A scorecard and its explanations against this arithmetic: what differs, in words.

import { Fraction, maybe } from "./fraction.mjs";
import { scoreAll } from "./score.mjs";

// Decimals of a division are 12: what they leave, through a few levels, stays below this.
const NEAR = Fraction.of("1e-9");

export function differences({ plan, actuals, lines }) {
  const [scorecard, ...explanations] = lines.map((line) => JSON.parse(line));
  if (scorecard.format !== "piramide-scorecard/1") return [`not scored: ${lines[0]}`];
  // Numbers that do not fit in 28 digits are given up by the engine, and here they always fit.
  const gaveUp = new Map(scorecard.nodes.filter(({ reason }) => reason === "overflow").map((node) => [node.id, asScore(node)]));
  const { scores, contributions } = scoreAll(plan, actuals, { given: gaveUp });
  const found = [];
  for (const node of scorecard.nodes) found.push(...ofNode(node, scores.get(node.id)));
  for (const explanation of explanations) found.push(...ofBalance(explanation, contributions(explanation.node.id)));
  return found;
}

const asScore = ({ outcome, coverage, printed, interval }) => ({
  outcome,
  coverage: Fraction.of(coverage),
  printed: Fraction.of(printed),
  interval: { worst: maybe(interval.worst), best: maybe(interval.best) },
});

function ofNode(node, mine) {
  const say = (what, theirs, ours) => `${node.id}: ${what} is ${theirs}, not ${ours}`;
  if (node.outcome !== mine.outcome) return [say("outcome", `${node.outcome} (${node.reason})`, mine.outcome)];
  const pairs = [
    ["value", node.value, mine.value],
    ["coverage", node.coverage, mine.coverage],
    ["printed share", node.printed, mine.printed],
    ["worst", node.interval.worst, fitting(mine.interval.worst, node.interval.worst)],
    ["best", node.interval.best, fitting(mine.interval.best, node.interval.best)],
  ];
  return pairs.filter(([, theirs, ours]) => !agree(theirs, ours)).map((pair) => say(...pair));
}

function ofBalance({ node, children, balance }, mine) {
  const say = (what, theirs, ours) => `${node.id}: ${what} is ${theirs}, not ${ours}`;
  if (!balance !== !mine) return [say("balance", JSON.stringify(balance), mine && "one")];
  if (!balance) return [];
  const lines = children.map(({ id, points }) => [`contribution of ${id}`, points, mine.points.get(id)]);
  const pairs = [...lines, ["cut", balance.cut, mine.cut], ["total", balance.total, mine.total]];
  return pairs.filter(([, theirs, ours]) => !agree(theirs, ours)).map((pair) => say(...pair));
}

// A bound that does not fit in 28 digits is left out by the engine: 16 of them may stand before the point.
const LONG = Fraction.of("1e16");
const fitting = (bound, theirs) => (theirs === undefined && bound && bound.size().against(LONG) >= 0 ? undefined : bound);

function agree(theirs, ours) {
  if (theirs === undefined || ours === undefined) return theirs === ours;
  return Fraction.of(theirs).isNear(ours, NEAR);
}
