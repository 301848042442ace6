// A reader looks at a plan as it is scored for an office, and at a node in every office.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { data, drop, everyReader, focused, holds, inOrder, like, reader, same, title } from "./reader.mjs";

after(closeBrowser);

const WORDS = {
  it: { office: "Ufficio", all: "Tutta l’amministrazione", beside: "Gli uffici a confronto", score: "Punteggio", period: "Primo trimestre", missing: "mancante", dash: "non applicabile" },
  en: { office: "Office", all: "The whole administration", beside: "The offices side by side", score: "Score", period: "First quarter", missing: "missing", dash: "not applicable" },
};

// 100 × (50 − 45) ÷ 50 = 10 → 110; 100 × (100 − 80) ÷ 100 = 20 → 120; in the first quarter 100 × (50 − 60) ÷ 50 → 80.
const value = (office, value, period) => ({ office, ...(period && { period }), target: { kind: "value", value } });
const PLAN = JSON.stringify({
  format: "piramide-plan/1", id: "places", title: "Places", language: "en", administration: { name: "A test" }, period: "2021",
  periods: [
    { id: "2021", name: "2021", from: "2021-01-01", to: "2021-12-31" },
    { id: "q1", name: { it: WORDS.it.period, en: WORDS.en.period }, from: "2021-01-01", to: "2021-03-31", within: "2021" },
  ],
  scales: [{ id: "points", reference: "100" }],
  cluster_systems: [{ id: "size", name: "Size", clusters: [{ id: "b", name: "Big" }, { id: "s", name: "Small" }] }],
  offices: [
    { id: "north", name: "North", kind: "region", clusters: [{ system: "size", cluster: "s" }] },
    { id: "south", name: "South", kind: "region", clusters: [{ system: "size", cluster: "b" }] },
    { id: "east", name: "East", kind: "region" },
    { id: "west", name: "West", kind: "region" },
    { id: "town", name: "Town", kind: "province", within: "north" },
  ],
  methods: [{ id: "relative", name: "Deviation", score: { kind: "deviation", form: "relative" } }],
  nodes: [{
    id: "days", kind: "indicator", name: "Days", method: "relative", unit: "days", direction: "lower",
    targets: [value("north", "50"), value("north", "50", "q1"), value("south", "100"), value("east", "40")],
  }],
});
const RESULTS = JSON.stringify({
  format: "piramide-actuals/1", id: "year", plan: "places", title: "Year", kind: "official", date: "2021-12-31", period: "2021",
  results: [{ node: "days", office: "north", value: "45" }, { node: "days", office: "north", value: "60", period: "q1" }, { node: "days", office: "south", value: "80" }],
});

/** A reader who opened the small plan with its offices. */
async function opened(options) {
  const visit = await reader(options);
  await title(visit.page, visit.words.catalog);
  await drop(visit.page, { "places.json": PLAN, "year.json": RESULTS });
  await title(visit.page, "Places");
  return visit;
}

const names = async (page) => (await page.getByRole("rowheader").allTextContents()).join(" ");

for (const { language, width } of everyReader()) {
  test(`a plan is shown as it is scored for an office and a period (${language}, ${width} px)`, async () => {
    const { page, ...visit } = await opened({ language, width });
    const own = WORDS[language];
    const point = language === "it" ? "," : ".";
    await page.getByRole("link", { name: "Days" }).first().click();
    await title(page, "Days");
    const choice = page.getByRole("combobox", { name: own.office });
    await same(async () => await choice.evaluate((list) => list.selectedOptions[0].textContent), own.all);
    await choice.focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/node\/days\?office=north$/);
    await page.getByText(`110${point}00`).first().waitFor();
    await same(async () => (await focused(page)).tag, "select", "the focus stays on the choice");
    await same(async () => await choice.evaluate((list) => list.selectedOptions[0].textContent), "North");
    await like(async () => await page.title(), /^Days – North – /);
    await inOrder(page, "a node of an office");
    await page.getByRole("link", { name: own.period }).click();
    await page.waitForURL(/office=north&period=q1$/);
    await page.getByText(`80${point}00`).first().waitFor();
    await page.emulateMedia({ media: "print" });
    await holds(async () => await page.getByText(`North, ${own.period}`, { exact: true }).isVisible(), "paper says what was chosen");
    await page.emulateMedia({ media: "screen" });
    await page.goBack();
    await page.getByText(`110${point}00`).first().waitFor();
    await page.goBack();
    await page.waitForURL(/node\/days$/);
    await same(async () => await choice.evaluate((list) => list.selectedOptions[0].textContent), own.all);
    await visit.close();
  });

  test(`the offices stand by any column (${language}, ${width} px)`, async () => {
    const { page, ...visit } = await opened({ language, width });
    const own = WORDS[language];
    await page.getByRole("link", { name: "Days" }).first().click();
    await page.getByRole("link", { name: own.beside }).click();
    await title(page, "Days");
    await same(async () => await names(page), "North South East West");
    const heading = page.getByRole("columnheader", { name: own.score });
    await same(async () => await heading.getAttribute("aria-sort"), null);
    await heading.getByRole("button").click();
    await page.waitForURL(/sort=score$/);
    await same(async () => await heading.getAttribute("aria-sort"), "ascending");
    await same(async () => await names(page), "North South East West");
    await same(async () => (await focused(page)).tag, "button", "the focus stays on the heading");
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=-score$/);
    await page.waitForFunction(() => document.querySelector("[aria-sort=descending]"));
    await same(async () => await names(page), "South North East West", "what is missing stays last");
    await page.getByRole("row", { name: /^East/ }).getByText(own.missing, { exact: true }).waitFor();
    await page.getByRole("row", { name: /^West/ }).getByText(own.dash, { exact: true }).waitFor();
    await inOrder(page, "the offices");
    await visit.close();
  });
}

test("an order is shared by its address, and an office leads to its own view", async () => {
  const { nodes } = JSON.parse(data("inps-2021-territorio/plan.json"));
  const all = (list) => list.flatMap((node) => [node, ...all(node.children ?? [])]);
  const node = all(nodes).find(({ targets = [] }) => targets.filter(({ office }) => office).length > 100);
  const { page, ...visit } = await reader({ width: 360, route: `#/inps-2021-territorio/-/offices/${node.id}?sort=-target` });
  await page.getByRole("rowheader").first().waitFor();
  const count = await page.getByRole("rowheader").count();
  assert.ok(count >= 100, `${count} offices`);
  await same(async () => await page.locator("[aria-sort=descending]").count(), 1);
  await inOrder(page, "the offices of the territory");
  const first = page.getByRole("rowheader").first().getByRole("link");
  const name = await first.textContent();
  await first.click();
  await page.waitForURL(/\/node\/.*\?office=/);
  await holds(async () => (await page.title()).includes(name));
  await inOrder(page, "a node of an office");
  await visit.close();
});
