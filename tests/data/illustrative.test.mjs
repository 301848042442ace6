// The generated files are what their programs write, and illustrative results say what they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog, drifted as catalogDrifted } from "../../sources/catalog.mjs";
import { drifted, files } from "../../sources/illustrative/generate.mjs";
import { PLANS } from "../../sources/illustrative/plans.mjs";
import { results } from "../../sources/illustrative/results.mjs";

test("the illustrative results are those that the program writes", () => {
  assert.deepEqual(drifted().map(({ file }) => file.pathname), []);
});

test("the catalog is that of the folders", () => {
  assert.equal(catalogDrifted(), false);
});

const sets = files().map(({ text }) => JSON.parse(text));

/** The two sets of a plan: provisional, final. */
const pairs = PLANS.map(({ plan }) => [plan, sets.filter((set) => set.plan === plan)]);

test("illustrative results say so in kind, title and note, in both languages", () => {
  for (const { kind, title, note } of sets) {
    assert.equal(kind, "illustrative");
    assert.match(title.it, /^Illustrativi/u);
    assert.match(title.en, /^Illustrative/u);
    assert.match(note.it, /inventati.*non sono risultati/u);
    assert.match(note.en, /invented.*not results/u);
  }
  const listed = JSON.parse(catalog()).plans.flatMap(({ id, actuals }) =>
    actuals.filter(({ kind }) => kind === "illustrative").map((set) => `${id} ${set.id}`),
  );
  assert.deepEqual(listed.sort(), sets.map(({ plan, id }) => `${plan} ${id}`).sort());
});

for (const [plan, [provisional, final]] of pairs) {
  test(`${plan}: the provisional set misses about a fifth and has ranges that hold their values; the final one is whole`, () => {
    const now = provisional.results.filter(({ period = provisional.period }) => period === provisional.period);
    const missing = now.filter(({ status }) => status === "missing").length;
    assert.ok(missing >= now.length * 0.15 && missing <= now.length * 0.25, `${missing} of ${now.length}`);
    const ranged = now.filter(({ range }) => range !== undefined);
    assert.ok(ranged.length >= now.length / 8, `${ranged.length} ranges among ${now.length}`);
    for (const { node, value, range } of ranged.filter((one) => one.value !== undefined)) {
      assert.ok(Number(range.from) <= Number(value) && Number(value) <= Number(range.to), node);
    }
    assert.ok(final.results.every(({ status }) => status === "final"));
    const place = ({ node, office, period }) => [node, office, period].join(" ");
    assert.deepEqual(final.results.map(place), provisional.results.map(place));
  });
}

/** A small plan with every kind of target and measure that results are invented for. */
const EVERY_KIND = {
  period: "2021",
  periods: [{ id: "2020" }, { id: "2021", previous: "2020" }],
  scales: [{ id: "shares", reference: "100", maximum: "100" }],
  offices: [{ id: "north", clusters: [{ system: "size", cluster: "large" }] }, { id: "south" }],
  methods: [
    { id: "share", score: { kind: "achieved" } },
    { id: "deviation", score: { kind: "deviation", form: "itself" } },
    { id: "delivered", score: { kind: "delivered" } },
  ],
  nodes: [
    { id: "ratio", measure: { kind: "ratio", factor: "100" }, domain: { maximum: "100" }, targets: [{ target: { kind: "value", value: "90" } }] },
    { id: "least", decimals: 0, targets: [{ target: { kind: "minimum", value: "20" } }] },
    { id: "range", targets: [{ target: { kind: "range", from: "-15", to: "15" } }] },
    { id: "yes", targets: [{ target: { kind: "yes" } }] },
    {
      id: "sum",
      decimals: 0,
      measure: { kind: "sum", terms: [{ input: "in" }, { input: "out", minus: true }] },
      targets: [{ target: { kind: "value", value: "1000000" } }],
    },
    {
      id: "offices",
      across_offices: "sum",
      targets: [
        { office: "south", target: { kind: "value", value: "10" } },
        { cluster: { system: "size", cluster: "large" }, target: { kind: "value", value: "30" } },
      ],
    },
    { id: "stock", decimals: 0, targets: [{ target: { kind: "adjusted", value: "80", inflow: "received" } }] },
    { id: "dash", targets: [{ target: { kind: "none" } }] },
    { id: "zero", method: "deviation", targets: [{ target: { kind: "value", value: "0" } }] },
    { id: "items", method: "delivered", measure: { kind: "ratio", factor: "100" }, domain: { minimum: "0", maximum: "100" } },
    { id: "project", kind: "project", method: "delivered" },
  ].map((node) => ({ method: "share", kind: "indicator", ...node })),
};

test("every kind of target and measure has results in its own form, and a dash has none", () => {
  const { final } = results(EVERY_KIND, "every kind");
  const of = (id) => final.filter(({ node }) => node === id);
  assert.ok(Number(of("ratio")[0].numerator) <= Number(of("ratio")[0].denominator));
  assert.match(of("least")[0].value, /^\d+$/u);
  assert.ok(Math.abs(Number(of("range")[0].value)) < 15);
  assert.equal(typeof of("yes")[0].answer, "boolean");
  const [{ value: added }, { value: taken }] = of("sum")[0].components;
  assert.ok(Math.abs(Number(added) - Number(taken) - 1_000_000) < 200_000);
  assert.deepEqual(of("offices").map(({ office }) => office), ["north", "south"]);
  assert.deepEqual(of("stock").map(({ period }) => period), [undefined, "2020"]);
  assert.deepEqual(of("dash"), []);
  assert.ok(Math.abs(Number(of("zero")[0].value)) <= 6);
  assert.ok(Number(of("items")[0].numerator) <= Number(of("items")[0].denominator));
  assert.ok(Number(of("project")[0].value) >= 40 && Number(of("project")[0].value) <= 100);
});
