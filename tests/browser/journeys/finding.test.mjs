// A reader finds a plan by administration and year, finds its nodes by their words, and follows links both ways.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { data, everyReader, focused, inOrder, reader, same, tabTo, title } from "./reader.mjs";

after(closeBrowser);

const REGISTER = "#/inps-2021-progetti/-/search";
const WORDS = {
  it: { search: "Cerca nel piano", field: "Parole del nome, della struttura o dei legami", licence: "Licenza", none: "0 voci su" },
  en: { search: "Search the plan", field: "Words of the name, structure or links", licence: "Licence", none: "0 entries of" },
};

const { plans } = JSON.parse(data("catalog.json"));
const nodes = [];
const walk = (list) => list.forEach((node) => { nodes.push(node); walk(node.children ?? []); });
walk(JSON.parse(data("inps-2021-progetti/plan.json")).nodes);

for (const { language, width } of everyReader()) {
  test(`the catalog groups plans and says what they are (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width });
    await title(page, words.catalog);
    const named = ({ administration }) => administration[language] ?? administration;
    for (const owner of new Set(plans.map(named))) {
      const group = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: owner, exact: true }) });
      const years = [...new Set(plans.filter((plan) => named(plan) === owner).map(({ year }) => String(year)))];
      assert.deepEqual(await group.getByRole("heading", { level: 3 }).allTextContents(), years);
      await same(async () => await group.getByRole("heading", { level: 4 }).count(), plans.filter((plan) => named(plan) === owner).length);
    }
    await same(async () => await page.getByText(WORDS[language].licence, { exact: true }).count(), plans.length);
    await same(async () => await page.locator(".tag", { hasText: words.mark }).count(), plans.filter(({ actuals }) => actuals.at(-1)?.kind === "illustrative").length);
    await inOrder(page, "the catalog");
    await visit.close();
  });

  test(`nodes are found by their words, and links are followed both ways (${language}, ${width} px)`, async () => {
    const { page, ...visit } = await reader({ language, width, route: "#/inps-2021-progetti" });
    const own = WORDS[language];
    await page.getByRole("link", { name: own.search }).click();
    await title(page, own.search);
    const field = page.getByRole("searchbox", { name: own.field });
    await field.pressSequentially("QUALITA");
    const folded = ({ id, name, owner, links = [] }) =>
      [id, name, owner ?? "", ...links.map(({ label }) => label)].map((text) => text[language] ?? text).join("\n").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
    const count = nodes.filter((node) => folded(node).includes("qualita")).length;
    assert.ok(count > 0);
    await page.getByRole("status").filter({ hasText: new RegExp(`^${count} `) }).waitFor();
    assert.match(page.url(), /search\?text=QUALITA$/);
    await same(async () => (await focused(page)).tag, "input", "writing goes on");
    await same(async () => await page.getByRole("main").getByRole("list").last().getByRole("link").count(), count);
    await inOrder(page, "a search");
    await field.fill("zzzz");
    await page.getByRole("status").filter({ hasText: own.none }).waitFor();

    // From a node by one of its links to every node that has it, and back to the search as it was.
    await field.fill("2021_IS.3");
    await page.waitForURL(/text=2021_IS\.3$/);
    const linked = nodes.filter((node) => folded(node).includes("2021_is.3")).length;
    await page.getByRole("status").filter({ hasText: new RegExp(`^${linked} `) }).waitFor();
    const first = page.getByRole("main").getByRole("list").last().getByRole("link").first();
    const name = await first.textContent();
    await first.click();
    await title(page, name);
    await inOrder(page, "a node with links");
    await page.getByRole("main").getByRole("link", { name: "2021_IS.3", exact: true }).first().click();
    await title(page, own.search);
    const sharing = nodes.filter(({ links = [] }) => links.some(({ label }) => label === "2021_IS.3")).length;
    await page.getByRole("status").filter({ hasText: new RegExp(`^${sharing} `) }).waitFor();
    await page.goBack();
    await title(page, name);
    await page.goBack();
    await title(page, own.search);
    await same(async () => await field.inputValue(), "2021_IS.3");
    await visit.close();
  });
}

test("a search has an address, and stays when the language changes", async () => {
  const { page, ...visit } = await reader({ route: `${REGISTER}?text=patrimonio` });
  await title(page, WORDS.it.search);
  await page.getByRole("status").filter({ hasText: /^\d+ voc/ }).waitFor();
  await page.getByRole("button", { name: /English/ }).click();
  await title(page, WORDS.en.search);
  await same(async () => await page.getByRole("searchbox").inputValue(), "patrimonio");
  await page.getByRole("status").filter({ hasText: /^\d+ entr/ }).waitFor();
  await visit.close();
});

test("a guideline says which addresses feed it, and each leads back", async () => {
  const cascade = [];
  const each = (list) => list.forEach((node) => { cascade.push(node); each(node.children ?? []); });
  each(JSON.parse(data("inps-linee-2024/plan.json")).nodes);
  const to = cascade.flatMap(({ links = [] }) => links).find(({ relation, node, plan }) => relation === "guideline" && node && !plan).node;
  const feeding = cascade.filter(({ links = [] }) => links.some(({ node, plan }) => node === to && !plan));
  const { page, ...visit } = await reader({ route: `#/inps-linee-2024/-/node/${to}` });
  const fed = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: "Chi alimenta questa voce" }) });
  await fed.waitFor();
  const name = await page.getByRole("heading", { level: 1 }).textContent();
  await same(async () => await fed.getByRole("link").count(), feeding.length);
  await inOrder(page, "a guideline with what feeds it");
  await fed.getByRole("link").first().click();
  await title(page, feeding[0].name.it ?? feeding[0].name);
  await page.locator(`main a[href$="/node/${to}"]`).last().click();
  await title(page, name);
  await visit.close();
});

test("a link leads to the node of another plan", async () => {
  const linked = nodes.find(({ links = [] }) => links.some(({ plan }) => plan === "inps-2021"));
  const { page, words, ...visit } = await reader({ route: `#/inps-2021-progetti/-/node/${linked.id}` });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "(INPS Piano 2021–2023, anno 2021)" }).first().click();
  await page.waitForURL(/#\/inps-2021\/.*\/node\//);
  await page.getByText(words.mark).first().waitFor();
  await visit.close();
});

test("a search is made with the keyboard alone", async () => {
  const { page, ...visit } = await reader({ route: REGISTER });
  await title(page, WORDS.it.search);
  for (let press = 0; press < 40 && await page.evaluate(() => document.activeElement.id !== "search"); press += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("patrimonio");
  await page.waitForURL(/text=patrimonio$/);
  await page.keyboard.press("Tab");
  await same(async () => (await focused(page)).tag, "a");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/node\//);
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await visit.close();
});
