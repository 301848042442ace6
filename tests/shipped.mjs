// The plans that stand in the repository, as bytes.

import { readFileSync, readdirSync } from "node:fs";

const CASES = new URL("../engine/cases/good/", import.meta.url);
const DATA = new URL("../public/data/", import.meta.url);

// Every shipped plan with each of its sets of results.
export function shipped() {
  const folders = readdirSync(DATA, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const folder = new URL(`${name}/`, DATA);
    const sets = readdirSync(folder).filter((file) => /^actuals-.*\.json$/.test(file));
    const plan = readFileSync(new URL("plan.json", folder));
    return sets.map((file) => ({
      name: `${name}.${file.replace(/\.json$/, "")}`,
      plan,
      actuals: readFileSync(new URL(file, folder)),
    }));
  });
}

// Every shipped plan, with or without results.
export function shippedPlans() {
  const folders = readdirSync(DATA, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const file = new URL(`${name}/plan.json`, DATA);
    const bytes = readFileSync(file);
    return { name, file, bytes, plan: JSON.parse(bytes) };
  });
}

// The golden cases of the engine.
export function goldenCases() {
  return readdirSync(CASES).map((name) => ({
    name,
    plan: readFileSync(new URL(`${name}/plan.json`, CASES)),
    actuals: readFileSync(new URL(`${name}/actuals.json`, CASES)),
    // The only one with numbers that do not fit in 28 digits.
    extreme: name === "overflow",
  }));
}
