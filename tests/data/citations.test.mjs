// Every citation of the shipped plans and results points at a text of sources/texts and quotes words that stand there.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const TEXTS = new URL("../../sources/texts/", import.meta.url);
const DATA = new URL("../../public/data/", import.meta.url);
const CUT = " [...] ";

const manifest = JSON.parse(readFileSync(new URL("manifest.json", TEXTS), "utf8")).texts;
const bytes = new Map(manifest.map((text) => [text.id, readFileSync(new URL(text.file, TEXTS))]));
const digest = (id) => createHash("sha256").update(bytes.get(id)).digest("hex");

/** The lines of a text; a line break at the end ends the last line and begins none. */
const linesOf = (content) => content.toString("utf8").replace(/\n$/, "").split("\n");
const lines = new Map([...bytes].map(([id, content]) => [id, linesOf(content)]));

const normal = (text) => text.replace(/\s+/gu, " ").trim();
const digits = (text) => text.replace(/\D/gu, "");

const folders = readdirSync(DATA, { withFileTypes: true }).filter((one) => one.isDirectory());
const shipped = folders.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, DATA))
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${name}/${file}`),
);
const load = (file) => JSON.parse(readFileSync(new URL(file, DATA), "utf8"));

/** Every object of a document with the path that leads to it. */
function* objects(value, path = "") {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield { path, object: value };
  for (const [key, below] of Object.entries(value)) yield* objects(below, `${path}/${key}`);
}

const isCitation = (object) => typeof object.document === "string" && Array.isArray(object.lines);

/** What is wrong with a citation, if anything. */
function citationFault({ document, lines: ranges, words }, sources) {
  const source = sources.find(({ id }) => id === document);
  const text = lines.get(document);
  if (source === undefined) return `${document} is not among the sources of the document`;
  if (text === undefined) return `${document} is not in sources/texts/manifest.json`;
  if (ranges.length === 0) return "no lines";
  for (const [from, to] of ranges) {
    if (!(from >= 1 && from <= to && to <= text.length)) return `lines ${from} to ${to} are not in the ${text.length} lines of ${document}`;
  }
  if (words === undefined) return undefined;
  const cited = normal(ranges.map(([from, to]) => text.slice(from - 1, to).join(" ")).join(" "));
  let start = 0;
  for (const part of normal(words).split(CUT)) {
    const at = cited.indexOf(part, start);
    if (at < 0) return `the words «${part}» are not in lines ${JSON.stringify(ranges)} of ${document}`;
    start = at + part.length;
  }
  return undefined;
}

/** The number that an object holds beside `printed`: a value, or what a target asks. */
function numberOf(object) {
  const target = object.target ?? {};
  return object.value ?? target.value ?? target.percent ?? target.amount;
}

/** What is wrong with a printed number, if anything: it stands in the quoted words, and is the number of the object. */
function printedFault(object) {
  const words = normal(object.source.words ?? "");
  if (!words.includes(normal(object.printed))) return `«${object.printed}» is not in the words «${words}»`;
  const number = numberOf(object);
  if (number !== undefined && !digits(object.printed).includes(digits(number))) return `«${object.printed}» is not ${number}`;
  return undefined;
}

/** The numbers that stand in some words, as digits. */
const numbersIn = (words) => [...words.matchAll(/\d[\d.,]*/gu)].map(([number]) => digits(number));

/** What is wrong with a number that has a source and no `printed` (a weight): its digits stand in the quoted words. */
function sourcedFault(object) {
  if (numbersIn(object.source.words ?? "").includes(digits(object.value))) return undefined;
  return `${object.value} is not in the words «${object.source.words}»`;
}

/** All faults of a document. */
function faults(document, sources = document.sources ?? []) {
  const found = [];
  for (const { path, object } of objects(document)) {
    const of = (fault) => fault !== undefined && found.push(`${path}: ${fault}`);
    if (isCitation(object)) of(citationFault(object, sources));
    if (object.source === undefined) continue;
    if (object.printed !== undefined) of(printedFault(object));
    else if (object.value !== undefined) of(sourcedFault(object));
  }
  return found;
}

for (const text of manifest) {
  test(`${text.file} has the bytes that the manifest says`, () => {
    assert.equal(digest(text.id), text.sha256);
    assert.equal(lines.get(text.id).length, text.lines);
  });
}

for (const file of shipped) {
  test(`${file}: sources, citations and printed numbers`, () => {
    const document = load(file);
    for (const source of document.sources ?? []) {
      const text = manifest.find(({ id }) => id === source.id);
      assert.ok(text, `${source.id} is in the manifest`);
      assert.equal(source.file, text.file);
      assert.equal(source.digest, text.sha256);
      assert.equal(source.title, text.title);
      assert.equal(source.date, text.date);
    }
    assert.deepEqual(faults(document), []);
  });
}

/** The first object of a document that `wanted` picks. */
const first = (document, wanted) => [...objects(document)].map(({ object }) => object).find(wanted);

/** An altered copy has faults that the original has not. */
function caught(change) {
  const copy = load("inps-2021/plan.json");
  assert.deepEqual(faults(copy), []);
  change(copy);
  assert.equal(faults(copy).length > 0, true);
}

test("a changed word is caught", () =>
  caught((plan) => {
    const citation = first(plan, (object) => isCitation(object) && object.words?.includes("scostamento massimo"));
    citation.words = citation.words.replace("scostamento massimo", "scostamento minimo");
  }));

test("a changed line is caught", () =>
  caught((plan) => {
    const citation = first(plan, isCitation);
    citation.lines = [[1, 2]];
  }));

test("a line beyond the end is caught", () =>
  caught((plan) => {
    first(plan, isCitation).lines = [[1, 999_999]];
  }));

test("another document is caught", () =>
  caught((plan) => {
    first(plan, isCitation).document = "inl-ccni-2021";
  }));

test("a changed digit of a printed number is caught", () =>
  caught((plan) => {
    const target = first(plan, (object) => object.printed === "8.855.168.560" && object.target);
    target.target.value = "8855168561";
  }));

test("a changed weight is caught", () =>
  caught((plan) => {
    first(plan, (object) => object.id === "STRATEGICA").weight.value = "45";
  }));

test("words in another order are caught", () =>
  caught((plan) => {
    const citation = first(plan, (object) => isCitation(object) && object.words?.includes(CUT));
    citation.words = citation.words.split(CUT).reverse().join(CUT);
  }));
