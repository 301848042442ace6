// The catalog of plans, rebuilt from the folders of public/data.
//
//   node sources/catalog.mjs           writes public/data/catalog.json
//   node sources/catalog.mjs --check   exits 1 if the file differs from what it would write
//
// One folder a plan: plan.json and any number of actuals-<set>.json. Nothing else has to be told.
// Plans stand by administration, the latest year first, then by identifier.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { checkCount } from "./checks.mjs";

const DATA = new URL("../public/data/", import.meta.url);
const CATALOG = new URL("catalog.json", DATA);

const read = (path) => JSON.parse(readFileSync(new URL(path, DATA), "utf8"));
const digest = (path) => createHash("sha256").update(readFileSync(new URL(path, DATA))).digest("hex");
const byText = (one, other) => (one < other ? -1 : Number(one > other));

/** Results that are still missing or provisional: a set with fewer of them tells more and comes later. */
const open = (actuals) => actuals.results.filter(({ status = "final" }) => status === "missing" || status === "provisional").length;

function sets(folder) {
  const names = readdirSync(new URL(`${folder}/`, DATA)).filter((name) => /^actuals-.+\.json$/.test(name));
  const all = names.map((name) => ({
    file: `data/${folder}/${name}`, digest: digest(`${folder}/${name}`), actuals: read(`${folder}/${name}`),
  }));
  const order = (one, other) =>
    byText(one.actuals.date, other.actuals.date) || open(other.actuals) - open(one.actuals) || byText(one.file, other.file);
  return all.sort(order).map(({ file, digest, actuals: { id, title, kind, date } }) => ({ id, file, digest, title, kind, date }));
}

/** The texts of official acts are free by law (art. 5 of law 633/1941); what we wrote is under the licence of CONTRIBUTING.md. */
const LICENCE = {
  it: "Atto ufficiale, libero da diritti d’autore (legge 633/1941, art. 5); trascrizione CC BY 4.0",
  en: "Official act, free of copyright (law 633/1941, art. 5); transcription CC BY 4.0",
};

/** How many nodes stand in a tree. */
const count = (nodes = []) => nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);

/** Whether nodes cite a document; one that only a check compares with is not what a plan comes from. */
const cites = (nodes, document) => JSON.stringify(nodes).includes(`"document":"${document}"`);

function entry(folder) {
  const plan = read(`${folder}/plan.json`);
  const period = plan.periods.find(({ id }) => id === plan.period);
  if (plan.id !== folder) throw new Error(`public/data/${folder}/plan.json has the id ${plan.id}: a folder has the name of its plan`);
  return {
    id: plan.id,
    title: plan.title,
    administration: plan.administration.name,
    period: period.name,
    year: Number(period.from.slice(0, 4)),
    ...(plan.description === undefined ? {} : { description: plan.description }),
    sources: plan.sources.filter(({ id }) => cites(plan.nodes, id)).map(({ id, title, act, date }) => ({ id, title, act, date })),
    licence: LICENCE,
    nodes: count(plan.nodes),
    offices: plan.offices?.length ?? 0,
    checks: checkCount(plan),
    plan: `data/${folder}/plan.json`,
    digest: digest(`${folder}/plan.json`),
    actuals: sets(folder),
  };
}

/** The text of the catalog. */
export function catalog() {
  const folders = readdirSync(DATA, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(new URL(`${one.name}/plan.json`, DATA)))
    .map(({ name }) => name);
  const owner = ({ administration }) => administration.it ?? administration;
  const order = (one, other) => byText(owner(one), owner(other)) || other.year - one.year || byText(one.id, other.id);
  return `${JSON.stringify({ format: "piramide-catalog/1", plans: folders.map(entry).sort(order) }, null, 2)}\n`;
}

/** Whether the catalog on the disk is not the one that would be written. */
export const drifted = () => !existsSync(CATALOG) || readFileSync(CATALOG, "utf8") !== catalog();

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) writeFileSync(CATALOG, catalog());
  else if (drifted()) {
    console.error("public/data/catalog.json: not what sources/catalog.mjs writes; run it");
    process.exitCode = 1;
  }
}
