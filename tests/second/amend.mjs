// The plan and its results as they stand on a day, or as a scenario supposes: written into copies of them, which then
// are read like any other plan.

export function version(plan, actuals, { office, period = plan.period, as_of, scenario } = {}) {
  const copy = { plan: structuredClone(plan), results: structuredClone(actuals.results ?? []), touched: new Set() };
  const nodes = new Map();
  const remember = (list) => list.forEach((node) => (nodes.set(node.id, node), remember(node.children ?? [])));
  remember(copy.plan.nodes);
  const here = { plan, office, period };
  const until = as_of === "original" ? "" : (as_of ?? plan.periods.find(({ id }) => id === period).to);
  const acts = (plan.amendments ?? []).filter(({ date }) => date <= until);
  acts.sort((one, other) => one.date.localeCompare(other.date));
  for (const act of acts) {
    for (const change of act.changes) {
      if (change.at.office !== undefined && change.at.office !== office) continue;
      if (write(change, nodes.get(change.at.node), act, here)) copy.touched.add(change.at.node);
    }
  }
  for (const { at, ...supposed } of plan.scenarios?.find(({ id }) => id === scenario)?.overrides ?? []) {
    if (suppose(at, supposed, nodes.get(at.node), copy, here, actuals.period)) copy.touched.add(at.node);
  }
  return copy;
}

// Writes a change into its node, and says whether there was anything to write here.
function write({ at, weight, target, baseline, method, removed }, node, act, { plan, period }) {
  const place = { ...(at.period && { period: at.period }), ...(at.office && { office: at.office }) };
  let written = false;
  if (target) {
    node.targets = [...(node.targets ?? []), { ...place, valid_from: act.date, target }];
    written = true;
  }
  if (baseline) {
    const its = { ...place, ...baseline };
    const same = (one) => (one.period ?? plan.period) === (its.period ?? plan.period) && one.office === its.office;
    node.baselines = [...(node.baselines ?? []).filter((one) => !same(one)), its];
    written = true;
  }
  if (removed) node.exclusions = [...(node.exclusions ?? []), { ...place, reason: "Removed" }];
  if (at.period !== undefined && at.period !== period) return written;
  if (weight !== undefined) weigh(node, weight);
  if (method) node.method = method;
  return written || weight !== undefined || method !== undefined || removed === true;
}

// Puts a supposed number in the place of those that the files have for the same office and period, of whatever day.
function suppose(at, { weight, target, result }, node, copy, { plan, office, period }, main) {
  const ofOthers = at.office !== undefined && at.office !== office;
  const isWeight = weight !== undefined && !ofOthers && (at.period ?? period) === period;
  if (isWeight) weigh(node, weight);
  if (target) {
    const isIts = (one) => isOf(one, at, plan.period) && one.cluster === undefined && one.office_kind === undefined;
    node.targets = [...(node.targets ?? []).filter((one) => !isIts(one)), { period: at.period, office: at.office, target }];
  }
  if (result !== undefined) {
    copy.results = copy.results.filter((one) => one.node !== at.node || !isOf(one, at, main));
    copy.results.push({ node: at.node, period: at.period ?? main, office: at.office, value: result });
  }
  return isWeight || target !== undefined || result !== undefined;
}

const isOf = (one, at, main) => one.office === at.office && (one.period ?? main) === (at.period ?? main);

function weigh(node, weight) {
  node.weight = weight;
  delete node.weight_rule;
}
