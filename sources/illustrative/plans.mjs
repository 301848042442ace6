// The plans that have illustrative results, and no others: where a document prints results, none is invented.
//
// `facts` names branches whose numbers the document states and asks nobody to reach: nothing is invented for them.
// `seed` decides every number of a plan; a new one is chosen when the share of missing results leaves the fifth.

export const PLANS = [
  { plan: "inl-2023", seed: "inl-2023/12", date: "2023-12-31", of: { it: "dell’INL", en: "INL" } },
  { plan: "inps-2021", seed: "inps-2021/14", facts: ["CONTESTO"], date: "2021-12-31", of: { it: "dell’INPS", en: "INPS" } },
  { plan: "inps-2021-centrali", seed: "inps-2021-centrali/1", date: "2021-12-31", of: { it: "dell’INPS", en: "INPS" } },
  { plan: "inps-2021-individuale", seed: "inps-2021-individuale/4", date: "2021-12-31", of: { it: "dell’INPS", en: "INPS" } },
  { plan: "inps-2021-territorio", seed: "inps-2021-territorio/1", date: "2021-12-31", of: { it: "dell’INPS", en: "INPS" } },
  { plan: "inps-dcru-2024", seed: "inps-dcru-2024/16", date: "2024-12-31", of: { it: "dell’INPS", en: "INPS" } },
];
