// Writes docs/REFERENCE.md: the mechanisms of the engine, from their own words, and which rule of the official
// documents is expressed by which of them, with a fragment of a plan and a case whose numbers come from outside.
//
//   node docs/reference.mjs           writes it
//   node docs/reference.mjs --check   exits 1 when it differs, or when something in docs/rules.json does not hold
//
// Taken from: the doc comments of engine/src/, the JSON Schema of the plan, docs/rules.json, engine/cases/good/.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const json = (path) => JSON.parse(read(path));
const there = (path) => existsSync(new URL(`../${path}`, import.meta.url));

/** Types of the plan that choose a mechanism, with the folder where the engine has it. */
const KINDS = [
  ["Target", "Kinds of target", "target"],
  ["Measure", "Kinds of measure", "measure"],
  ["AcrossOffices", "How the value of many offices arises", "measure"],
  ["ScoreRule", "Kinds of score", "deviation"],
  ["Aggregation", "Kinds of aggregation", "aggregate"],
  ["WeightRule", "Weights that follow from the number of nodes", "aggregate"],
  ["Relation", "Relations between printed numbers", "audit"],
  ["TableRelation", "Relations that a table declares", "audit"],
];
const HEADINGS = ["What it measures", "How it is computed", "When it does not apply", "Example", "Source"];

const schema = json("public/schema/piramide-plan-1.schema.json").$defs;
const problems = [];

/** The kinds of a type: word and Italian description. */
function kinds(type) {
  return schema[type].oneOf.map((one) => [one.const ?? one.properties.kind.const, one.description]);
}

/** The mechanisms of a folder: what the first comment of each file says under the five headings. */
function mechanisms(folder) {
  const found = [];
  const visit = (path) => {
    for (const entry of readdirSync(new URL(`../${path}/`, import.meta.url), { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${path}/${entry.name}`);
      else if (entry.name.endsWith(".rs")) found.push(described(`${path}/${entry.name}`));
    }
  };
  visit(`engine/src/${folder}`);
  return found.filter(Boolean).sort((a, b) => a.path.localeCompare(b.path));
}

function described(path) {
  const lines = read(path).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//!"));
  const comment = lines.slice(0, end).map((line) => line.slice(4)).join("\n");
  const parts = comment.split(/\*\*([A-Z][^*]+)\.\*\*/);
  if (parts.length === 1) return undefined;
  const said = Object.fromEntries(HEADINGS.map((heading) => [heading, parts[parts.indexOf(heading) + 1]?.trim().replace(/\s+/g, " ")]));
  for (const heading of HEADINGS) {
    if (!parts.includes(heading)) problems.push(`${path} does not say «${heading}»`);
  }
  return { path, title: parts[0].trim().replace(/\s+/g, " "), said };
}

/** A node of a plan by its identifier, without what is below it. */
function nodeOf(plan, id) {
  const queue = [...plan.nodes];
  while (queue.length > 0) {
    const node = queue.shift();
    if (node.id === id) return { ...node, children: node.children && [`… ${node.children.length}`] };
    queue.push(...(node.children ?? []));
  }
  return undefined;
}

/** What of a plan expresses a rule: its method and the node itself, without names and sources. */
function fragment(plan, node) {
  const method = plan.methods?.find(({ id }) => id === node.method);
  const shown = (value) => JSON.stringify(value, (key, inner) => (["name", "source", "description", "note"].includes(key) ? undefined : inner));
  const { id, kind, targets, ...rest } = node;
  const [first, ...others] = targets ?? [];
  const target = first && { ...first.target, ...(others.length > 0 ? { "…": `${others.length} more` } : {}) };
  const text = [method && shown({ ...method, id: undefined }), shown({ ...rest, method: undefined, target })].filter(Boolean).join(" · ");
  return text.length > 420 ? `${text.slice(0, 420)}…` : text;
}

/** Mechanisms that no rule asks for by itself, and what they are for. */
const GENERAL = {
  "ScoreRule/printed": "a result that a document prints without what it is made of",
  "ScoreRule/listed": "an indicator that a document names and does not score",
  "Aggregation/printed": "the printed result of an objective whose weights are not printed",
  "Aggregation/listed": "objectives that a document lists and does not bring together",
  "Aggregation/minimum": "a whole that is worth its weakest part",
};

const known = new Set(KINDS.flatMap(([type]) => kinds(type).map(([word]) => `${type}/${word}`)));
const extra = new Set(["Cap", "Takes", "Exclusion", "StatedMissing", "Amendment", "Scenario", "Link", "Check", "Domain", "Baseline", "Membership", "Level"]);
for (const type of extra) if (!schema[type]) problems.push(`the plan has no ${type}`);

function row({ rule, title, mechanisms: used, case: name, node: id, why }) {
  for (const one of used) if (!known.has(one) && !extra.has(one)) problems.push(`${rule}: there is no mechanism ${one}`);
  const shipped = name.startsWith("public/");
  const folder = shipped ? name : `engine/cases/good/${name}`;
  if (!there(`${folder}/plan.json`)) {
    problems.push(`${rule}: there is no ${folder}/plan.json`);
    return "";
  }
  const plan = json(`${folder}/plan.json`);
  const node = nodeOf(plan, id);
  if (!node) problems.push(`${rule}: ${folder} has no node ${id}`);
  const expected = `${folder}/expected.json`;
  if (!shipped && !read(expected).includes(rule)) problems.push(`${rule}: ${expected} does not name it in its source`);
  const cell = (text) => text.replaceAll("|", "\\|");
  return `| ${rule} | ${cell(title)}${why ? `. ${cell(why)}` : ""} | ${used.map((one) => `\`${one}\``).join(" ")} | \`${cell(node ? fragment(plan, node) : "")}\` | [${name}](../${folder}/) |`;
}

const rules = json("docs/rules.json");
const lines = [
  "# Reference",
  "",
  "Generated by `node docs/reference.mjs` from the code, the schema and the cases; the gate compares.",
  "",
  "## Mechanisms",
  "",
];
const written = new Set();
for (const [type, title, folder] of KINDS) {
  lines.push(`### ${title} (\`${type}\`)`, "", "| in a plan | che cosa dice |", "|---|---|");
  for (const [word, description] of kinds(type)) lines.push(`| \`${word}\` | ${description} |`);
  lines.push("");
  if (written.has(folder)) continue;
  written.add(folder);
  for (const { path, title: name, said } of mechanisms(folder)) {
    lines.push(`#### ${name}`, "", `\`${path}\``, "");
    for (const heading of HEADINGS) lines.push(`- **${heading}.** ${said[heading]}`);
    lines.push("");
  }
}
lines.push(
  "## Rules of the documents", "",
  "Every rule of the official documents about targets, measures, scores, aggregation and comparison, with what expresses it, a fragment of a plan and the case whose numbers were found by hand or stand in the document.", "",
  "| rule | what it says | mechanisms | fragment of a plan | case |", "|---|---|---|---|---|",
  ...rules.map(row), "",
  "Beside them:", "",
  ...Object.entries(GENERAL).map(([name, about]) => `- \`${name}\`: ${about}.`), "",
);
const used = new Set(rules.flatMap((rule) => rule.mechanisms));
for (const one of known) {
  if (!one.includes("Relation/") && !used.has(one) && !GENERAL[one]) problems.push(`no rule uses ${one}`);
}
// The rules that concern scoring, targets, indices, aggregation or comparison; the money of R-70 to R-85 comes later.
const wanted = [[1, 28], [30, 37], [40, 43], [50, 52], [60, 61], [90, 99]]
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => `R-${String(from + step).padStart(2, "0")}`));
for (const rule of wanted) if (!rules.some((one) => one.rule === rule)) problems.push(`${rule} has no row`);

const text = lines.join("\n");
const file = new URL("REFERENCE.md", import.meta.url);
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, "utf8") !== text) problems.push("docs/REFERENCE.md differs: run `node docs/reference.mjs`");
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
