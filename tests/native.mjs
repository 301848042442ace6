// The engine as a native program: the canonical lines of many plans, from one process.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// `cargo build --examples` makes it; PIRAMIDE_SCORE says where, when it is elsewhere.
const PROGRAM = process.env.PIRAMIDE_SCORE ?? fileURLToPath(new URL("../target/debug/examples/score", import.meta.url));

// The canonical audit of a plan, from the program beside it; `cargo build --examples` makes it too.
export function auditNatively(file, read = JSON.parse) {
  const out = execFileSync(PROGRAM.replace(/score$/, "audit"), ["--json", fileURLToPath(file)], { maxBuffer: 1 << 28 });
  return read(out.subarray(0, -1));
}

// `cases` are {name, plan, actuals}, both as bytes, and a `selection` {office, period, as_of, scenario} where it is not
// the main one; the answer maps each name to its lines, as bytes: the scorecard,
// then the explanation of every node in the order of the plan; or the findings alone.
export function scoreNatively(cases) {
  const folder = mkdtempSync(join(tmpdir(), "piramide-"));
  try {
    for (const { name, plan, actuals, selection } of cases) {
      writeFileSync(join(folder, `${name}.plan.json`), plan);
      writeFileSync(join(folder, `${name}.actuals.json`), actuals);
      if (selection) writeFileSync(join(folder, `${name}.selection.json`), JSON.stringify(selection));
    }
    const out = execFileSync(PROGRAM, ["--batch", folder], { maxBuffer: 1 << 30 });
    return byName(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byName(out) {
  const lines = new Map();
  for (let start = 0; start < out.length; ) {
    const end = out.indexOf(10, start);
    const tab = out.indexOf(9, start);
    const name = out.toString("utf8", start, tab);
    if (!lines.has(name)) lines.set(name, []);
    lines.get(name).push(out.subarray(tab + 1, end));
    start = end + 1;
  }
  return lines;
}
