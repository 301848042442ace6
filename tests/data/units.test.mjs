// A number is said to be in days only where the document prints days: an index of backlog is printed «IN GG».
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const DATA = new URL("../../public/data/", import.meta.url);
const folders = readdirSync(DATA, { withFileTypes: true }).filter((one) => one.isDirectory());
const plans = folders.map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/plan.json`, DATA), "utf8")));

const DAYS = /giorn|\bgg\b|indic[ei] di giacenza/i;
const italian = (text) => (typeof text === "object" ? text.it : text) ?? "";

/** Every node with the words that it and those above it quote. */
function* nodes(list, above = "") {
  for (const node of list) {
    const targets = (node.targets ?? []).map((one) => `${one.printed ?? ""} ${one.source?.words ?? ""} ${one.source?.place ?? ""}`);
    const own = [italian(node.name), italian(node.description), node.source?.words, node.source?.place, ...targets].join(" ");
    yield { node, words: `${above} ${own}` };
    yield* nodes(node.children ?? [], `${above} ${own}`);
  }
}

const silent = (list) => [...nodes(list)].filter(({ node, words }) => italian(node.unit) === "giorni" && !DAYS.test(words)).map(({ node }) => node.id);

test("days are the unit of a node only where they are printed", () => {
  for (const plan of plans) assert.deepEqual(silent(plan.nodes), [], plan.id);
  const appeals = { id: "appeals", name: "Giacenza ponderata dei ricorsi", unit: { it: "giorni", en: "days" } };
  assert.deepEqual(silent([appeals]), ["appeals"], "a unit that nothing prints is caught");
});

test("a column of exact counts says what it counts", () => {
  const columns = plans.flatMap(({ tables = [] }) => tables.flatMap(({ id, title, source, columns: all }) => all.map((one) => ({ ...one, table: id, title, source }))));
  const exact = columns.filter((column) => column.exact);
  assert.ok(exact.length > 0);
  for (const { id, table, title, name, unit, source } of exact) {
    const words = [title, name, unit].map(italian).concat(source?.place ?? "", source?.words ?? "").join(" ");
    assert.match(words, /numer|n\.|pezzi|unità|errori|dipendenti|progett|fascicol|atti|giudizi|posizioni|interventi|giornate|codici|ricors/i, `${table}.${id}`);
  }
});
