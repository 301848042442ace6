// A plan and its results, with the questions that scoring asks of them.

import { version } from "./amend.mjs";
import { maybe } from "./fraction.mjs";

export class Documents {
  constructor(original, actuals, selection = {}, others = new Map()) {
    const { plan, results, touched } = version(original, actuals, selection);
    this.plan = plan;
    this.touched = touched;
    this.period = selection.period ?? plan.period;
    this.office = selection.office;
    this.asOf = selection.as_of;
    this.nodes = [];
    this.byId = new Map();
    for (const root of plan.nodes) this.#add(root, undefined, plan.scales[0].id);
    this.methods = new Map(plan.methods.map((method) => [method.id, method]));
    this.scales = new Map(plan.scales.map((scale) => [scale.id, scale]));
    // The same documents for the other offices, as they come to be asked for.
    this.others = others.set(this.office, this);
    this.scores = new Map();
    this.as = (office) => new Documents(original, actuals, { ...selection, office }, others);
    this.results = results.map((result) => ({ period: actuals.period, ...result }));
  }

  #add(node, parent, inherited) {
    const scale = node.scale ?? inherited;
    const placed = { node, parent, scale };
    this.nodes.push(placed);
    this.byId.set(node.id, placed);
    for (const child of node.children ?? []) this.#add(child, placed, scale);
  }

  method(node) {
    return this.methods.get(node.method) ?? {};
  }

  scale(node) {
    const { reference, minimum, maximum } = this.scales.get(this.byId.get(node.id).scale);
    return { reference: maybe(reference), minimum: maybe(minimum), maximum: maybe(maximum) };
  }

  // Results are known on the day that is looked at: all of them, when none is named.
  isKnown(from) {
    return from === undefined || this.asOf === undefined || this.asOf === "original" || from <= this.asOf;
  }

  // Targets hold on that day, or at the end of the period; those of the original plan, at its beginning.
  holds(from) {
    const { from: first, to: last } = this.plan.periods.find(({ id }) => id === this.period);
    const day = this.asOf === "original" ? first : (this.asOf ?? last);
    return from === undefined || from <= day;
  }

  // The latest of several that hold.
  latest(list, holds = (from) => this.holds(from)) {
    const holding = list.filter((one) => holds(one.valid_from));
    return holding.reduce((found, one) => ((one.valid_from ?? "") >= (found?.valid_from ?? "") ? one : found), undefined);
  }

  result(node, period = this.period) {
    const here = (one) => one.node === node.id && one.period === period && one.office === this.office;
    return this.latest(this.results.filter(here), (from) => this.isKnown(from));
  }

  resultBefore(node, period = this.period) {
    const before = this.before(period);
    return before && this.result(node, before);
  }

  before(period) {
    return this.plan.periods.find((one) => one.id === period)?.previous;
  }

  // The same documents as they stand for another office.
  of(office) {
    return this.others.get(office) ?? this.as(office);
  }

  // A node of another office's documents as it stands in these.
  here({ id }) {
    return this.byId.get(id).node;
  }

  // The offices that lie directly within; the whole administration is its nation, or the offices within no other.
  parts() {
    const offices = this.plan.offices ?? [];
    const within = offices.filter((office) => office.within === this.office);
    const nations = this.office === undefined ? within.filter(({ kind }) => kind === "nation") : [];
    return (nations.length > 0 ? nations : within).map(({ id }) => this.of(id));
  }

  // An exclusion names an office, a kind of office, a period, several of them, or none.
  isExcluded(node, period = this.period) {
    const kind = (this.plan.offices ?? []).find(({ id }) => id === this.office)?.kind;
    const here = (exclusion) =>
      (exclusion.office === undefined || exclusion.office === this.office) &&
      (exclusion.office_kind === undefined || exclusion.office_kind === kind) &&
      (exclusion.period === undefined || exclusion.period === period);
    return (node.exclusions ?? []).some(here);
  }
}
