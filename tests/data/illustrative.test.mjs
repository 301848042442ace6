// The generated files are what their programs write, and illustrative results say what they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog, drifted as catalogDrifted } from "../../sources/catalog.mjs";
import { drifted, files } from "../../sources/illustrative/generate.mjs";

test("the illustrative results are those that the program writes", () => {
  assert.deepEqual(drifted().map(({ file }) => file.pathname), []);
});

test("the catalog is that of the folders", () => {
  assert.equal(catalogDrifted(), false);
});

const sets = files().map(({ text }) => JSON.parse(text));

test("illustrative results say so in kind, title and note, in both languages", () => {
  for (const { kind, title, note } of sets) {
    assert.equal(kind, "illustrative");
    assert.match(title.it, /^Illustrativi/u);
    assert.match(title.en, /^Illustrative/u);
    assert.match(note.it, /inventati.*non sono risultati/u);
    assert.match(note.en, /invented.*not results/u);
  }
  const listed = JSON.parse(catalog()).plans.flatMap(({ actuals }) => actuals);
  assert.deepEqual(
    listed.filter(({ kind }) => kind === "illustrative").map(({ id }) => id),
    sets.map(({ id }) => id),
  );
});

test("the provisional set misses about a fifth and has ranges that hold their values; the final one is whole", () => {
  const [provisional, final] = sets.map(({ results }) => results);
  const missing = provisional.filter(({ status }) => status === "missing").length;
  assert.ok(missing >= provisional.length * 0.15 && missing <= provisional.length * 0.25, `${missing} of ${provisional.length}`);
  const ranged = provisional.filter(({ range }) => range !== undefined);
  assert.ok(ranged.length >= 10);
  for (const { node, value, range } of ranged) {
    assert.ok(Number(range.from) <= Number(value) && Number(value) <= Number(range.to), node);
  }
  assert.ok(final.every(({ status }) => status === "final"));
  assert.deepEqual(final.map(({ node }) => node), provisional.map(({ node }) => node));
});
