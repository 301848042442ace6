// The plan as it stands on a day: the acts that hold by then, written into a copy of it.

export function amended(plan, { office, period = plan.period, as_of } = {}) {
  const copy = structuredClone(plan);
  const until = as_of === "original" ? "" : (as_of ?? plan.periods.find(({ id }) => id === period).to);
  const acts = (plan.amendments ?? []).filter(({ date }) => date <= until);
  acts.sort((one, other) => one.date.localeCompare(other.date));
  const nodes = new Map();
  const remember = (list) => list.forEach((node) => (nodes.set(node.id, node), remember(node.children ?? [])));
  remember(copy.nodes);
  const touched = new Set();
  for (const act of acts) {
    for (const change of act.changes) {
      if (change.at.office !== undefined && change.at.office !== office) continue;
      if (write(change, nodes.get(change.at.node), act, plan, period)) touched.add(change.at.node);
    }
  }
  return { plan: copy, touched };
}

// Writes a change into its node, and says whether there was anything to write here.
function write({ at, weight, target, baseline, method, removed }, node, act, plan, period) {
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
  if (at.period !== undefined && at.period !== period) return written;
  if (weight !== undefined) {
    node.weight = weight;
    delete node.weight_rule;
  }
  if (method) node.method = method;
  if (removed) node.exclusions = [...(node.exclusions ?? []), { reason: "Removed" }];
  return written || weight !== undefined || method !== undefined || removed === true;
}
