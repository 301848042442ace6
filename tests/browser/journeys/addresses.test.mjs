// Every view has an address: back, forward, reload, links from elsewhere, language, and fragments that are no route.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { LANGUAGES, data, drop, everyReader, focused, holds, inOrder, like, reader, same, title } from "./reader.mjs";

after(closeBrowser);

const NODE = "#/inps-2021/illustrative.2021-12-31-final/node/STRATEGICA";

test("back, forward and reload lead where a reader expects", async () => {
  const { page, words, ...visit } = await reader();
  await page.getByRole("link", { name: words.plan2021 }).click();
  await title(page, words.plan2021);
  await page.getByRole("link", { name: "PERFORMANCE STRATEGICA DI ENTE" }).first().click();
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  await page.getByRole("button", { name: words.explain }).click();
  const explanation = page.getByRole("region", { name: words.explained });
  await explanation.waitFor();
  await page.goBack();
  await explanation.waitFor({ state: "detached" });
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  await page.goBack();
  await title(page, words.plan2021);
  await page.goBack();
  await title(page, words.catalog);
  await page.goForward();
  await title(page, words.plan2021);
  await page.goForward();
  await page.goForward();
  await explanation.waitFor();
  await page.reload();
  await explanation.waitFor();
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  await visit.close();
});

test("a short address gets its set of results and its mark", async () => {
  const { page, words, ...visit } = await reader({ route: "#/inps-2021" });
  await title(page, words.plan2021);
  await page.waitForURL(/#\/inps-2021\/illustrative\.2021-12-31-final$/);
  // The address without a mark is not left behind.
  await page.goBack().catch(() => null);
  assert.ok(!page.url().endsWith("#/inps-2021"));
  await visit.close();
});

test("title, focus and language follow the view", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  await same(async () => await page.title(), "Piani della performance – Piramide");
  await page.getByRole("link", { name: words.results2020 }).click();
  await title(page, words.results2020);
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  assert.deepEqual(await focused(page), { tag: "h1", text: words.results2020, href: null });
  await like(async () => await page.title(), /^INPS 2020 – risultati – .*Piramide$/);
  await page.getByRole("button", { name: LANGUAGES.en.locale && /English/ }).click();
  await title(page, LANGUAGES.en.results2020);
  await same(async () => await page.evaluate(() => document.documentElement.lang), "en");
  await like(async () => await page.title(), /^INPS 2020 – results/);
  await visit.close();
});

test("the chosen language is remembered", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  await page.getByRole("button", { name: /English/ }).click();
  await title(page, LANGUAGES.en.catalog);
  await same(async () => await page.getByRole("button", { name: /English/ }).getAttribute("aria-pressed"), "true");
  await page.reload();
  await title(page, LANGUAGES.en.catalog);
  await visit.close();
});

test("an address can fix the language, and the reader can still change it", async () => {
  const { page, ...visit } = await reader({ route: `${NODE}?lang=en` });
  await page.getByRole("heading", { level: 2, name: "Score" }).waitFor();
  await page.getByRole("button", { name: /Italiano/ }).click();
  await page.getByRole("heading", { level: 2, name: "Punteggio" }).waitFor();
  assert.ok(!page.url().includes("lang=en"));
  await visit.close();
});

test("where nothing may be remembered the page works all the same", async () => {
  const prepare = (page) => page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
  });
  const { page, words, ...visit } = await reader({ prepare });
  await title(page, words.catalog);
  await page.getByRole("button", { name: /English/ }).click();
  await title(page, LANGUAGES.en.catalog);
  await visit.close();
});

test("the skip link leads to the content and leaves the route alone", async () => {
  const { page, words, ...visit } = await reader({ route: NODE });
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  const address = page.url();
  await page.keyboard.press("Tab");
  await same(async () => (await focused(page)).text, words.skip);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "content");
  assert.equal(page.url(), address);
  // A fragment that is no route changes nothing either.
  await page.evaluate(() => { location.hash = "elsewhere"; });
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  await visit.close();
});

test("an address that leads nowhere says so, and offers the way out", async () => {
  for (const route of ["#/no-such-plan", "#/inps-2020/2020/node/no-such-node", "#/inps-2020/no-such-set", "#/inps-2020/2020?office=nowhere", "#/inps-2020/2020/offices/no-such-node", "#/~no-such-page"]) {
    const { page, words, ...visit } = await reader({ route });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await same(async () => await page.getByRole("heading", { level: 1, name: words.catalog }).count(), 0, route);
    await holds(async () => await page.getByRole("main").getByRole("link").count() >= 1, route);
    await visit.close();
  }
});

for (const { language, width } of everyReader()) {
  test(`an address that names a view and no set leads to the view (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width, route: "#/inps-2020/search" });
    await page.getByRole("searchbox").waitFor();
    await page.waitForURL(/#\/inps-2020\/2020\/search$/);
    await inOrder(page, "the search, by its short address");
    await page.goto(`${page.url().split("#")[0]}#/inps-2021/checks`);
    await page.waitForURL(/#\/inps-2021\/illustrative\.2021-12-31-final\/checks$/);
    await title(page, LANGUAGES[language].checks);
    await visit.close();
  });
}

test("a file that did not come is asked for again, and the reader's own files stay open", async () => {
  let fails = true;
  const answer = (path) => (fails && path.endsWith("actuals-2020.json") ? { status: 503 } : undefined);
  const { page, words, ...visit } = await reader({ answer });
  visit.expecting(/Failed to load resource|503/);
  await title(page, words.catalog);
  const own = { ...JSON.parse(data("inps-2021/plan.json")), id: "mine", title: "Il mio piano" };
  await drop(page, { "piano.json": JSON.stringify(own) });
  await title(page, "Il mio piano");
  await page.evaluate(() => { location.hash = "#/inps-2020/2020"; });
  const retry = page.getByRole("button", { name: words.retry });
  await retry.waitFor();
  await inOrder(page, "a file that did not come");
  // Once more in vain, then the host answers.
  await retry.click();
  await retry.waitFor();
  fails = false;
  await retry.click();
  await title(page, words.results2020);
  await page.getByRole("link", { name: /^Piramide/ }).first().click();
  await page.getByRole("region", { name: words.open }).getByRole("link", { name: "Il mio piano" }).click();
  await title(page, "Il mio piano");
  await visit.close();
});

test("a file of the site that does not come is told, with what to do", async () => {
  const answer = (path) => (path.endsWith("actuals-2020.json") ? { status: 503 } : undefined);
  const { page, ...visit } = await reader({ route: "#/inps-2020", answer });
  visit.expecting(/Failed to load resource|503/);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("button", { name: "Riprova" }).waitFor();
  await visit.close();
});
