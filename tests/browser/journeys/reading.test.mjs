// A reader opens a plan, sees its pyramid or its groups, and goes down to the words that support a number.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { everyReader, holds, inOrder, like, reader, same, title } from "./reader.mjs";

after(closeBrowser);

for (const { language, width } of everyReader()) {
  test(`from the catalog to the words behind a number (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width });
    await title(page, words.catalog);
    await same(async () => await page.evaluate(() => document.documentElement.lang), language);
    await page.getByRole("link", { name: words.plan2021 }).click();

    // The four levels, each with its index and its state in words.
    await title(page, words.plan2021);
    const drawing = page.getByRole("group", { name: words.plan2021 });
    const levels = await drawing.getByRole("link").allTextContents();
    assert.equal(levels.length, 4);
    for (const level of levels.slice(0, 3)) assert.match(level, /\d[,.]\d.* 100\s?%/s, "its index and how much of its weight has data");
    assert.match(levels[2], /\d[,.]\d+ · \d+[,.]\d/, "two indices and no composite");
    assert.ok(levels[3].includes(words.notPart));
    await page.getByText(words.mark).first().waitFor();
    // Its table twin says the same.
    const table = page.getByRole("table");
    await same(async () => await table.getByRole("rowheader").count(), 5);

    // Level, index, objective, indicator.
    await drawing.getByRole("link", { name: "VALORE AZIENDALE" }).click();
    await title(page, "VALORE AZIENDALE");
    await page.getByRole("link", { name: "PERFORMANCE STRATEGICA DI ENTE" }).first().click();
    await title(page, "PERFORMANCE STRATEGICA DI ENTE");
    await page.getByRole("table").getByRole("link", { name: /^MIGLIORAMENTO DEI SERVIZI OFFERTI/ }).first().click();
    await title(page, /^MIGLIORAMENTO DEI SERVIZI OFFERTI/);
    await page.getByRole("table").getByRole("rowheader").first().getByRole("link").click();
    await page.getByRole("table").getByRole("rowheader").first().getByRole("link").click();
    await page.getByRole("heading", { level: 2, name: words.score }).waitFor();

    // How it is computed: steps, and the quoted words with their act.
    await page.getByRole("button", { name: words.explain }).click();
    const explanation = page.getByRole("region", { name: words.explained });
    await explanation.waitFor();
    assert.ok(page.url().includes("explain"));
    await holds(async () => await explanation.getByRole("listitem").count() >= 3);
    await holds(async () => await explanation.getByRole("blockquote").count() >= 1);
    await like(async () => await explanation.getByRole("figure").first().textContent(), /31/);
    await inOrder(page, "an explanation");
    const trail = page.getByRole("navigation", { name: words.trail });
    await holds(async () => await trail.getByRole("link").count() >= 5);

    await explanation.getByRole("button", { name: words.close }).click();
    await explanation.waitFor({ state: "detached" });
    assert.ok(!page.url().includes("explain"));
    await visit.close();
  });

  test(`the published results of 2020 (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width });
    await page.getByRole("link", { name: words.results2020 }).click();
    await title(page, words.results2020);
    await page.getByRole("heading", { level: 2, name: words.groups }).waitFor();
    // As the plan prints it, with the decimal sign of the language.
    const printed = language === "it" ? "108,67" : "108.67";
    await page.getByText(printed).first().waitFor();
    await same(async () => await page.getByText(words.mark).count(), 0, "published results carry no mark");
    await page.getByRole("link", { name: "RISULTATO SINTETICO", exact: true }).first().click();
    await title(page, "RISULTATO SINTETICO");
    await page.getByRole("button", { name: words.explain }).click();
    await page.getByRole("region", { name: words.explained }).getByText(printed).first().waitFor();
    await visit.close();
  });
}

test("provisional results say how much is missing and where the complete value will lie", async () => {
  const { page, words, ...visit } = await reader({ route: "#/inps-2021" });
  await page.getByRole("link", { name: words.provisional }).click();
  await page.getByText("75,1 %").first().waitFor();
  await page.getByText(/da \d+,\d\d a \d+,\d\d/).first().waitFor();
  assert.match(page.url(), /illustrative\.2021-12-31-provisional$/);
  await page.getByRole("link", { name: words.final }).click();
  await page.waitForURL(/illustrative\.2021-12-31-final$/);
  await visit.close();
});

test("contributions are shown with their balance", async () => {
  const { page, ...visit } = await reader({ route: "#/inps-2021/illustrative.2021-12-31-provisional/node/STRATEGICA" });
  const rows = page.getByRole("table").getByRole("row");
  await rows.first().waitFor();
  const cells = (await rows.allTextContents()).map((row) => row.match(/([+−]?\d+,\d+)\s*$/)?.[1]).filter(Boolean);
  const number = (text) => Number(text.replace("−", "-").replace(",", "."));
  const [total, ...lines] = cells.map(number).reverse();
  const sum = lines.reduce((sum, line) => sum + line, 0);
  assert.ok(Math.abs(sum - total) < 0.05, `${lines} make ${sum}, not ${total}`);
  await visit.close();
});

test("on paper the mark stays and the furniture goes", async () => {
  const { page, words, ...visit } = await reader({ route: "#/inps-2021/illustrative.2021-12-31-final" });
  await title(page, words.plan2021);
  await page.emulateMedia({ media: "print" });
  await holds(async () => await page.getByText("Inventati per mostrare come funziona il piano").isVisible());
  await same(async () => await page.getByRole("navigation", { name: "Navigazione principale" }).isVisible(), false);
  await like(async () => await page.title(), /Dati illustrativi/);
  await visit.close();
});
