// Other engines that compute a tree of formulas, in Node: `cargo xtask bench --peers`, after the table of the engine.
// Values only; the tree and its numbers are those of tree.mjs. Rows of a Markdown table on the standard output.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HyperFormula } from "hyperformula";
import Publicodes from "publicodes";
import * as doubles from "../doubles.mjs";
import { tree } from "../tree.mjs";

const module = process.argv[2];
const NEAR = 1e-9;

const timed = (work) => {
  const begun = performance.now();
  const value = work();
  return { time: performance.now() - begun, value };
};

/** The nodes level by level from the indicators up, those below each side by side. */
function levels(root) {
  const found = [[root]];
  while (found[0][0].children) found.unshift(found[0].flatMap((node) => node.children));
  return found;
}

/** One sheet a level: weight, target, result, value. */
function hyperformula(root) {
  const sheets = {};
  levels(root).forEach((nodes, level) => {
    let below = 1;
    sheets[`L${level}`] = nodes.map((node, place) => {
      const row = place + 1;
      if (!node.children) {
        const difference = node.lower ? `B${row}-C${row}` : `C${row}-B${row}`;
        return [node.weight, node.target, node.result, `=MIN(150,MAX(50,100+100*(${difference})/ABS(B${row})))`];
      }
      const last = below + node.children.length - 1;
      const [weights, values] = ["A", "D"].map((column) => `L${level - 1}!${column}${below}:${column}${last}`);
      below = last + 1;
      return [node.weight, null, null, `=SUMPRODUCT(${weights},${values})/SUM(${weights})`];
    });
  });
  const built = timed(() => HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", maxRows: 2_000_000 }));
  const engine = built.value;
  const again = timed(() => engine.rebuildAndRecalculate());
  const top = engine.getSheetId(`L${Object.keys(sheets).length - 1}`);
  const value = engine.getCellValue({ sheet: top, row: 0, col: 3 });
  const change = timed(() => engine.setCellContents({ sheet: engine.getSheetId("L0"), row: 0, col: 2 }, 60));
  return { build: built.time, score: again.time, change: change.time, value };
}

/** One rule a node. */
function publicodes(root) {
  const rules = {};
  const name = (level, place) => `l${level} n${place}`;
  levels(root).forEach((nodes, level) => {
    let below = 0;
    nodes.forEach((node, place) => {
      if (!node.children) {
        rules[`${name(level, place)} r`] = { valeur: node.result };
        const [one, other] = node.lower ? [node.target, `${name(level, place)} r`] : [`${name(level, place)} r`, node.target];
        rules[name(level, place)] = { valeur: `100 + 100 * (${one} - ${other}) / ${node.target}`, plancher: 50, plafond: 150 };
        return;
      }
      const products = node.children.map((child, one) => `${child.weight} * ${name(level - 1, below + one)}`);
      const weights = node.children.reduce((sum, child) => sum + child.weight, 0);
      below += node.children.length;
      rules[name(level, place)] = { valeur: `(${products.join(" + ")}) / ${weights}` };
    });
  });
  const top = name(levels(root).length - 1, 0);
  const built = timed(() => new Publicodes(rules));
  const engine = built.value;
  const scored = timed(() => engine.evaluate(top).nodeValue);
  const change = timed(() => engine.setSituation({ "l0 n0 r": 60 }).evaluate(top));
  return { build: built.time, score: scored.time, change: change.time, value: scored.value };
}

const { initSync, Bench } = await import(pathToFileURL(join(module, "piramide_engine.js")));
initSync({ module: readFileSync(join(module, "piramide_engine_bg.wasm")) });

function ours(leaves) {
  const built = timed(() => new Bench(leaves));
  built.value.score();
  const score = timed(() => built.value.score()).time;
  const value = Number(built.value.root());
  return { build: built.time, score, change: timed(() => built.value.change(0, 60)).time, value };
}

const milliseconds = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
console.log("\n| in Node, once | indicators | building | scoring | one change |\n| --- | ---: | ---: | ---: | ---: |");
for (const [leaves, peer, work] of [[100_000, "HyperFormula", hyperformula], [1_000, "publicodes", publicodes]]) {
  const root = tree(leaves, doubles.number);
  const value = doubles.score(root);
  for (const [name, found] of [["engine", ours(leaves)], [peer, work(root)]]) {
    if (Math.abs(found.value - value) > NEAR) throw new Error(`${name}: ${found.value}, not ${value}`);
    const cells = [name, leaves, milliseconds(found.build), milliseconds(found.score), milliseconds(found.change)];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
