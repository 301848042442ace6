// Every shipped plan with each of its sets of results.

import { readFileSync, readdirSync } from "node:fs";

const DATA = new URL("../public/data/", import.meta.url);

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
