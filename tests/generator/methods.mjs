// The methods, scales and periods that generated plans share: every rule and aggregation that the engine computes.

const CAP = { below: "50", above: "50" };
const scored = (id, score, cap) => ({ id, name: id, score, ...(cap && { cap }) });
const combined = (id, aggregation, cap) => ({ id, name: id, aggregation, ...(cap && { cap }) });

export const METHODS = [
  scored("relative", { kind: "deviation", form: "relative" }, CAP),
  scored("relative-free", { kind: "deviation", form: "relative" }),
  scored("points", { kind: "deviation", form: "points" }, { below: "30" }),
  scored("itself", { kind: "deviation", form: "itself" }, { above: "25" }),
  scored("achieved", { kind: "achieved", ceiling: "100" }),
  scored("achieved-free", { kind: "achieved" }),
  scored("threshold", { kind: "threshold", reached: "100", missed: "0" }),
  scored("delivered", { kind: "delivered" }, CAP),
  scored("all-or-nothing", { kind: "delivered", all_or_nothing: true }),
  scored("bands", {
    kind: "bands",
    bands: [
      { to: "400", points: "0" },
      { from: "400", to: "1600.5", to_included: true, points: "100" },
      { from: "1600.5", from_included: false, points: "60" },
    ],
  }),
  scored("printed-index", { kind: "printed", form: "index" }),
  scored("printed-deviation", { kind: "printed", form: "deviation" }, CAP),
  scored("listed", { kind: "listed", reason: "Only listed" }),
  combined("weighted", { kind: "weighted_mean" }),
  combined("weighted-capped", { kind: "weighted_mean" }, { below: "20", above: "10" }),
  combined("simple", { kind: "simple_mean" }, CAP),
  combined("lowest", { kind: "minimum" }),
  combined("shares", { kind: "sum_of_shares" }),
  combined("two-sum", { kind: "two_part", reading: "sum" }, CAP),
  combined("two-larger", { kind: "two_part", reading: "larger_mean", weights: ["70", "30"] }),
  combined("printed", { kind: "printed", form: "deviation" }),
  combined("list", { kind: "listed", reason: "Only listed" }),
];

export const SCALES = [{ id: "inps", reference: "100", minimum: "50", maximum: "150" }];
export const OPEN_SCALES = [{ id: "open", reference: "100" }];

export const PERIODS = [
  { id: "2020", name: "2020", from: "2020-01-01", to: "2020-12-31" },
  { id: "2021", name: "2021", from: "2021-01-01", to: "2021-12-31", previous: "2020" },
];
