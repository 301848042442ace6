// A reader looks at a plan as it was adopted, as each act left it, and as a scenario supposes.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byHand, closeBrowser } from "../harness.mjs";
import { drop, everyReader, focused, holds, inOrder, like, reader, same, title } from "./reader.mjs";

after(closeBrowser);

const WORDS = {
  it: {
    version: "Versione del piano", end: "In vigore alla fine del periodo", original: "Come adottato", decimal: ",",
    first: "In vigore dal 1º luglio 2021 (Determinazione 12)", scenario: "Scenario «Più personale»", simulation: "Simulazione",
    other: "Versione del piano diversa da quella in vigore alla fine del periodo: ", changed: "Peso cambiato",
    act: "Atto: Determinazione 12, dal 1º luglio 2021. Il lavoro è cambiato.", unknown: "Questa scelta non c’è",
    checks: "1 verifica: 1 riprodotta", office: "Ufficio",
  },
  en: {
    version: "Version of the plan", end: "In force at the end of the period", original: "As adopted", decimal: ".",
    first: "In force from 1 July 2021 (Determination 12)", scenario: "Scenario “More staff”", simulation: "Simulation",
    other: "A version of the plan other than the one in force at the end of the period: ", changed: "Changed weight",
    act: "Act: Determination 12, from 1 July 2021. The work has changed.", unknown: "This choice is not here",
    checks: "1 check: 1 reproduced", office: "Office",
  },
};

const both = (it, en) => ({ it, en });
const leaf = (id, name, weight) => ({
  id, kind: "indicator", name, method: "points", direction: "higher", weight, targets: [{ target: { kind: "value", value: "100" } }],
});

// As adopted, (110 × 60 + 90 × 40) ÷ 100 = 102; since July, (110 × 50 + 90 × 50) ÷ 100 = 100; since October the first
// scores 100 + (110 − 90) = 120, (120 × 50 + 90 × 50) ÷ 100 = 105; with 110 supposed for the second, 115.
const ACTED = {
  format: "piramide-plan/1", id: "acts", title: "Acts", language: "en", administration: { name: "A test" }, period: "2021",
  periods: [{ id: "2021", name: "2021", from: "2021-01-01", to: "2021-12-31" }],
  scales: [{ id: "hundred", reference: "100" }],
  offices: [{ id: "north", name: "North", kind: "region" }],
  methods: [
    { id: "points", name: "Points", score: { kind: "deviation", form: "points" } },
    { id: "mean", name: "Mean", aggregation: { kind: "weighted_mean" } },
  ],
  nodes: [{
    id: "all", kind: "objective", name: "Everything", method: "mean",
    children: [
      { ...leaf("one", "First", "60"), links: [{ relation: "feeds", label: "Yearly tree", plan: "other", node: "x" }] },
      leaf("two", "Second", "40"),
    ],
  }],
  amendments: [
    {
      id: "july", act: both("Determinazione 12", "Determination 12"), date: "2021-07-01", reason: both("Il lavoro è cambiato", "The work has changed"),
      changes: [{ at: { node: "one" }, weight: "50" }, { at: { node: "two" }, weight: "50" }],
    },
    { id: "october", act: both("Determinazione 30", "Determination 30"), date: "2021-10-08", changes: [{ at: { node: "one" }, target: { kind: "value", value: "90" } }] },
  ],
  scenarios: [{ id: "more", name: both("Più personale", "More staff"), overrides: [{ at: { node: "two" }, result: "110" }] }],
  // The score of the whole administration at the end of the period, in points from 100: it does not follow the choices.
  checks: [{
    id: "printed", name: "The printed score", standing: "stated",
    relation: { kind: "sum", parts: [{ computed: true, at: { node: "all" }, name: "Everything" }], total: { value: "5" } },
  }],
};
const PLAN = JSON.stringify(ACTED);
const RESULTS = JSON.stringify({
  format: "piramide-actuals/1", id: "year", plan: "acts", title: "Year", kind: "official", date: "2021-12-31", period: "2021",
  results: [{ node: "one", value: "110" }, { node: "two", value: "90" }],
});

/** A reader who opened a plan with its results. */
async function opened(options, plan = PLAN) {
  const visit = await reader(options);
  await title(visit.page, visit.words.catalog);
  await drop(visit.page, { "acts.json": plan, "year.json": RESULTS });
  await title(visit.page, "Acts");
  return visit;
}

const chosen = (list) => list.evaluate((list) => list.selectedOptions[0].textContent);

for (const { language, width } of everyReader()) {
  test(`a plan is shown as adopted, as an act left it and as a scenario supposes (${language}, ${width} px)`, async () => {
    const { page, ...visit } = await opened({ language, width });
    const own = WORDS[language];
    const shows = (score) => page.getByText(score.replace(".", own.decimal), { exact: true }).first().waitFor();
    await page.getByText(own.checks).waitFor();
    await page.getByRole("link", { name: "Everything" }).first().click();
    await title(page, "Everything");
    const choice = page.getByRole("combobox", { name: own.version });
    await same(async () => await chosen(choice), own.end);
    await shows("105.00");
    await same(async () => await page.getByText(own.other).count(), 0);
    await inOrder(page, "the version of the end of the period");

    // With the keyboard; the focus stays on the choice.
    await choice.focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/node\/all\?version=original$/);
    await shows("102.00");
    await same(async () => await chosen(choice), own.original);
    await same(async () => (await focused(page)).tag, "select");
    await like(async () => await page.title(), new RegExp(`^Everything – ${own.original} – Acts`, "i"));
    await inOrder(page, "as adopted");
    await page.emulateMedia({ media: "print" });
    await holds(async () => await page.getByText(own.other).isVisible(), "paper says which version");
    await page.emulateMedia({ media: "screen" });

    // The version is kept from view to view, and what the act changed names it.
    await choice.selectOption(own.first);
    await shows("100.00");
    await page.getByText(`${own.other}${own.first[0].toLowerCase()}${own.first.slice(1)}.`).waitFor();
    await page.getByRole("link", { name: "First" }).first().click();
    await title(page, "First");
    assert.match(page.url(), /node\/one\?version=2021-07-01$/);
    await page.getByRole("button", { name: visit.words.explain }).click();
    const explained = page.getByRole("region", { name: visit.words.explained });
    await explained.getByText(own.changed).first().waitFor();
    await explained.getByText(own.act).waitFor();
    await inOrder(page, "what an act changed, explained");
    await page.getByRole("navigation", { name: visit.words.trail }).getByRole("link", { name: "Acts" }).click();
    await title(page, "Acts");
    await shows("100.00");
    await page.getByText(own.checks).waitFor();
    await page.goBack();
    await title(page, "First");

    // A scenario is a simulation, and says so.
    await page.getByRole("combobox", { name: own.version }).selectOption(own.scenario);
    await page.waitForURL(/#\/~file\/acts\/year\/node\/one\?explain&version=scenario\.more$/);
    await page.getByText(own.simulation, { exact: true }).first().waitFor();
    await page.getByRole("navigation", { name: visit.words.trail }).getByRole("link", { name: "Everything" }).click();
    await shows("115.00");
    await inOrder(page, "a scenario");
    await page.getByRole("combobox", { name: own.version }).selectOption(own.end);
    await page.waitForURL(/#\/~file\/acts\/year\/node\/all$/);
    await shows("105.00");

    // A version that the plan does not have.
    for (const version of ["1999-01-01", "scenario.none", "%C3%A8"]) {
      await page.evaluate((route) => { location.hash = route; }, `#/~file/acts/year?version=${version}`);
      await title(page, own.unknown);
    }
    await inOrder(page, "an unknown version");
    await visit.close();
  });
}

test("a plan without acts and scenarios shows nothing new", async () => {
  const { amendments, scenarios, ...plain } = ACTED;
  const { page, ...visit } = await opened({}, JSON.stringify(plain));
  await page.getByRole("combobox", { name: WORDS.it.office }).waitFor();
  await same(async () => await page.getByRole("combobox").count(), 1);
  await page.evaluate(() => { location.hash = "#/~file/acts/year?version=original"; });
  await title(page, WORDS.it.unknown);
  await visit.close();
});

test("an address keeps the version, and a link names the other plan by its title", async () => {
  const listed = { administration: "A test", period: "2021", actuals: [] };
  const set = { id: "year", file: "data/acts/year.json", title: "Year", kind: "official", date: "2021-12-31" };
  const catalog = {
    format: "piramide-catalog/1",
    plans: [
      { ...listed, id: "acts", title: "Acts", plan: "data/acts/plan.json", actuals: [set] },
      { ...listed, id: "other", title: both("L’altro piano", "The other plan"), plan: "data/other/plan.json" },
    ],
  };
  const files = { "data/catalog.js": byHand(JSON.stringify(catalog)), "data/acts/plan.json": PLAN, "data/acts/year.json": RESULTS };
  const answer = (path) => path in files && { type: "application/json", body: files[path] };
  const route = "#/acts/year/node/one?version=2021-07-01";
  const { page, ...visit } = await reader({ language: "en", route, answer });
  const choice = page.getByRole("combobox", { name: WORDS.en.version });
  await choice.waitFor();
  await same(async () => await chosen(choice), WORDS.en.first);
  await holds(async () => await page.getByText("110.00", { exact: true }).first().isVisible());
  await page.getByText("Yearly tree (The other plan)").waitFor();
  await page.reload();
  await choice.waitFor();
  await same(async () => await chosen(choice), WORDS.en.first);
  assert.ok(page.url().endsWith(route));
  await inOrder(page, "an address with a version");
  await visit.close();
});
