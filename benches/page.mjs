// What runs in the page: one measurement by name. Times in milliseconds, the best of five after a warm-up.

import init, { Bench } from "/module/piramide_engine.js";
import Decimal from "/node_modules/decimal.js/decimal.mjs";
import { arithmetic } from "/decimals.mjs";
import * as doubles from "/doubles.mjs";
import { tree } from "/tree.mjs";

const RUNS = 5;
const CHANGES = 200;

function best(work, runs = RUNS) {
  work();
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

async function engine(leaves) {
  const { memory } = await init({ module_or_path: "/module/piramide_engine_bg.wasm" });
  const before = memory.buffer.byteLength;
  const begun = performance.now();
  const bench = new Bench(leaves);
  const build = performance.now() - begun;
  const score = best(() => bench.score());
  const nodes = bench.nodes();
  const root = bench.root();
  // One change is too short for the clock of a browser: many are measured together, each of another indicator.
  let rescored = 0;
  let round = 0;
  const changes = best(() => {
    round += 1;
    for (let change = 0; change < CHANGES; change += 1) {
      rescored = Math.max(rescored, bench.change(Math.floor((change * nodes) / CHANGES), 60 + ((change + round) % 60)));
    }
  });
  return { nodes, build, score, root, change: changes / CHANGES, rescored, bytes: (memory.buffer.byteLength - before) / nodes };
}

export const measure = {
  engine,
  doubles(leaves) {
    const root = tree(leaves, doubles.number);
    return { score: best(() => doubles.score(root)), root: String(root.value) };
  },
  decimals(leaves) {
    const { number, score, scoreAll } = arithmetic(Decimal);
    const root = tree(leaves, number);
    const values = best(() => score(root));
    return { values, score: best(() => scoreAll(root)), root: root.value.toString() };
  },
};
