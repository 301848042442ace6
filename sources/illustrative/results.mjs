// Invented results of a plan: what each node would have at the end of the year, and what is known of it before.
import { chances } from "./chance.mjs";
import { TEN, above, fraction, print } from "./decimal.mjs";
import { earlier, rests } from "./earlier.mjs";
import { componentsOf, decimalsOf, form, near, valueOf, within } from "./measured.mjs";
import { before, goal, stated } from "./target.mjs";

const COMPUTED = ["sum", "ratio_of_sums", "mean"];

/** The offices of which a node has a result; `undefined` stands for the plan as a whole. */
function* officesOf(node, plan) {
  const targets = node.targets ?? [];
  const clusters = new Set(targets.flatMap(({ cluster }) => (cluster === undefined ? [] : [`${cluster.system}/${cluster.cluster}`])));
  const inCluster = ({ clusters: all = [] }) => all.some(({ system, cluster }) => clusters.has(`${system}/${cluster}`));
  const own = (plan.offices ?? []).filter((office) => inCluster(office) || targets.some((one) => one.office === office.id));
  const shared = own.length === 0 && targets.length > 0 && node.across_offices !== undefined;
  const offices = shared ? (plan.offices ?? []).filter(({ kind }) => kind === "region" || kind === "metropolitan") : own;
  const ofAll = targets.length === 0 || targets.some(({ office, cluster }) => office === undefined && cluster === undefined);
  if (ofAll && !(offices.length > 0 && COMPUTED.includes(node.across_offices))) yield undefined;
  yield* offices;
}

/** The components that measures name: one that is a node of its own has its result there. */
const componentsIn = (nodes) =>
  nodes.flatMap(({ measure, children = [] }) => [...componentsOf(measure), ...componentsIn(children)]);

/** The results of a plan: for each place that takes one, what is known in the end and what was known before. */
export function results(plan, seed, facts = []) {
  const { between, chance } = chances(seed);
  const methods = new Map(plan.methods.map((method) => [method.id, method]));
  const scales = new Map(plan.scales.map((scale) => [scale.id, scale]));
  const byId = new Map();
  const components = new Set(componentsIn(plan.nodes));
  const places = [];

  const methodOf = (node) => methods.get(node.method) ?? {};
  const isPrinted = (node) => methodOf(node).aggregation?.kind === "printed" || methodOf(node).score?.kind === "printed";
  /** A result that stands for everything below it: known whenever anything is. */
  const isGivenWhole = (node) => methodOf(node).aggregation?.kind === "printed";
  const counted = (node) => (node.measure?.kind === "ratio" ? node.measure.denominator?.value : undefined);
  /** Whether so many things are delivered of as many as the result says, all of them at best. */
  const isShare = (node) =>
    methodOf(node).score?.kind === "delivered" && node.measure?.kind === "ratio" && counted(node) === undefined;
  const isProject = (node) => !isShare(node) && (node.kind === "project" || methodOf(node).score?.kind === "delivered");
  const excluded = (node, office) =>
    (node.exclusions ?? []).some(
      (one) =>
        (one.office === undefined || one.office === office?.id) &&
        (one.office_kind === undefined || one.office_kind === office?.kind) &&
        (one.period === undefined || one.period === plan.period),
    );

  /** What a place is drawn by. */
  const nameOf = ({ node, office, period }) =>
    `${node.id}${office === undefined ? "" : `@${office.id}`}${period === plan.period ? "" : `#${period}`}`;
  const targetOf = (place) => stated(place.node, place);
  const goalOf = (place) => (isShare(place.node) ? [100n, 1n] : goal(place.node, place));
  const isAnswer = (place) => targetOf(place)?.target.kind === "yes";

  /** Whether a place takes a result that can be invented. */
  function measured(place) {
    const { node, office } = place;
    if (node.takes !== undefined || components.has(node.id) || excluded(node, office) || targetOf(place)?.target.kind === "none") return false;
    if (isPrinted(node)) return true;
    if ((node.children ?? []).length > 0) return false;
    return isProject(node) || isAnswer(place) || goalOf(place) !== undefined;
  }

  function gather(nodes, parent, scale) {
    for (const node of nodes) {
      if (facts.includes(node.id)) continue;
      byId.set(node.id, node);
      const own = node.scale ?? scale;
      for (const office of officesOf(node, plan)) {
        const place = { node, parent, office, plan, period: plan.period, scale: scales.get(own) };
        if (measured(place)) places.push(place);
      }
      gather(node.children ?? [], node, own);
    }
  }

  /** How far results of a kind lie from their target, in thousandths: from, to. */
  function spread({ node, parent }) {
    if (methodOf(parent ?? {}).aggregation?.kind === "two_part") return [-540, -400]; // together they reach about the whole
    if (node.measure?.kind === "ratio" && node.domain?.maximum === "100") return [-110, 30];
    if (node.domain?.maximum === "5") return [-120, 20];
    if (node.domain?.maximum === "100") return [-30, 40];
    if (node.domain?.minimum === undefined) return [-40, 60];
    return node.direction === "lower" ? [-80, 90] : [-90, 140];
  }

  /** Where the year ends for a place that is compared with a target: thousandths from the target. */
  const ending = (place) => between(...spread(place), "ending", nameOf(place));

  /** The value of a place so many thousandths from its target; a range is mostly met, and its width is the measure. */
  function valueAt(place, permille) {
    const target = targetOf(place)?.target;
    if (methodOf(place.node).score?.form === "itself") return print(BigInt(permille), 10n, decimalsOf(place.node));
    if (target?.kind === "range") return within(place.node, target, 500 + permille * 4);
    return near(place.node, goalOf(place), permille);
  }

  /** The value that a component has as a node of its own. */
  const known = (office) => (input) => {
    const node = byId.get(input);
    const place = node && { node, office, plan, period: plan.period };
    if (place === undefined || (node.children ?? []).length > 0) return undefined;
    if (targetOf(place)?.target.kind === "none") return "0"; // a dash counts zero in a sum (reading 34)
    return goalOf(place) && valueAt(place, ending(place));
  };

  function shaped(place, value) {
    const draw = (low, high, purpose) => between(low, high, purpose, nameOf(place));
    if (rests(place, targetOf(place))) return { ...at(place), ...earlier(place, targetOf(place), value, draw).now };
    return { ...at(place), ...form(place.node, value, { draw, known: known(place.office) }) };
  }

  /** The results of the period before that the results of a place rest on. */
  function* resultsBefore() {
    for (const place of places.filter((one) => rests(one, targetOf(one)) && before(one) !== undefined)) {
      const draw = (low, high, purpose) => between(low, high, purpose, nameOf(place));
      const { then } = earlier(place, targetOf(place), valueAt(place, ending(place)), draw);
      yield { ...at(place), period: before(place), status: "final", ...then };
    }
  }

  /** The results of the parts of the period, where the plan has a programme for them: for the whole, not for an office. */
  function* resultsWithin() {
    const parts = plan.periods.filter(({ within }) => within === plan.period);
    for (const node of [...byId.values()].filter(({ children = [] }) => children.length === 0)) {
      for (const [passed, { id: period }] of parts.entries()) {
        const place = { node, plan, period };
        if (node.takes !== undefined || components.has(node.id) || excluded(node) || targetOf(place) === undefined) continue;
        const value = partial(place, parts.length - 1 - passed);
        const draw = (low, high, purpose) => between(low, high, purpose, nameOf(place));
        if (value !== undefined) yield { ...at(place), period, status: "final", ...form(node, value, { draw, known: () => undefined }) };
      }
    }
  }

  /** A value in a part of the period: near its own target, or on the way to that of the end. */
  function partial(place, left) {
    if (goalOf(place) !== undefined) return valueAt(place, ending(place));
    const end = goal(place.node, { ...place, period: plan.period });
    const far = (place.node.direction === "lower" ? 40 : -40) * left;
    return end && near(place.node, end, far + between(-15, 15, "part", nameOf(place)));
  }

  const at = ({ node, office }) => ({ node: node.id, office: office?.id });

  /** A score of a node whose result is printed, in hundredths: a little below the reference to well above it. */
  function index({ node, scale }) {
    const reference = Number(scale.reference);
    const highest = Math.min(reference + 14, Number(scale.maximum ?? reference + 14));
    return between((reference - 6) * 100, highest * 100, "index", node.id);
  }

  /** The share of a project delivered in the end, in per cent: mostly all. */
  function delivered(place) {
    if (chance(76, "delivered", nameOf(place))) return 100;
    return between(4, 9, "share", nameOf(place)) * 10;
  }

  const hundredths = (value) => print(BigInt(value), 100n, 2);

  function finalResult(place) {
    const { node } = place;
    if (isPrinted(node)) return { ...at(place), value: hundredths(index(place)) };
    if (isProject(node)) {
      const items = counted(node);
      if (items !== undefined) return { ...at(place), numerator: items, denominator: items };
      return { ...at(place), value: String(delivered(place)) };
    }
    if (isAnswer(place)) return { ...at(place), answer: chance(85, "answer", nameOf(place)) };
    return shaped(place, valueAt(place, ending(place)));
  }

  /** Known at the end of the year, before the accounts close: with what lies around it. */
  function provisionalResult(place) {
    const { node } = place;
    const name = nameOf(place);
    if (!isGivenWhole(node) && chance(20, "missing", name)) return { ...at(place), status: "missing" };
    const open = { ...at(place), status: "provisional" };
    if (isPrinted(node)) {
      const value = index(place) + between(-150, 50, "drift", name);
      return { ...open, value: hundredths(value), range: { from: hundredths(value - 150), to: hundredths(value + 200) } };
    }
    if (isProject(node)) {
      const items = counted(node);
      if (items !== undefined) return { ...open, numerator: String(Number(items) - 1), denominator: items };
      const end = delivered(place);
      if (end === 100 && chance(80, "known", name)) return { ...at(place), status: "final", value: "100" };
      const now = Math.max(0, end - between(1, 4, "late", name) * 10);
      return { ...open, value: String(now), range: { from: String(now), to: "100" } };
    }
    if (isAnswer(place) || chance(45, "closed", name)) return { ...finalResult(place), status: "final" };
    const now = ending(place) + between(-15, 10, "drift", name);
    const value = shaped(place, valueAt(place, now));
    const range = inOrder(
      valueAt(place, now - between(10, 25, "below", name)),
      valueAt(place, now + between(10, 25, "above", name)),
    );
    if (rests(place, targetOf(place))) return { ...open, ...value };
    return { ...open, ...value, range: value.value === undefined ? around(place, value, range) : range };
  }

  /** Two values as a range: under a goal below zero the nearer one is the higher. */
  const inOrder = (one, other) => (above(fraction(one), fraction(other)) ? { from: other, to: one } : { from: one, to: other });

  /** A range that holds the value of a result given as numerator and denominator, or as the terms of a sum. */
  function around({ node }, given, { from, to }) {
    const made = valueOf(node.measure, given);
    if (made === undefined) return undefined;
    const [top, bottom] = made;
    const halves = 2n * TEN(decimalsOf(node));
    const rounded = (side) => print(top * halves + side * bottom, bottom * halves, decimalsOf(node));
    // Rounded away from the value, so that it lies inside.
    const low = above(fraction(rounded(0n)), made) ? rounded(-1n) : rounded(0n);
    const high = above(made, fraction(rounded(0n))) ? rounded(1n) : rounded(0n);
    return { from: above(fraction(from), made) ? low : from, to: above(made, fraction(to)) ? high : to };
  }

  gather(plan.nodes, undefined, plan.scales[0]?.id);
  const ended = places.map((place) => ({ ...finalResult(place), status: "final" }));
  const others = [...resultsBefore(), ...resultsWithin()];
  return { final: [...ended, ...others], provisional: [...places.map(provisionalResult), ...others] };
}
