// The words of a language come in a file of their own: only the reader's is loaded, and the page lives without the other.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { WAYS, closeBrowser, openPage } from "../harness.mjs";
import { same } from "./reader.mjs";

after(closeBrowser);

const TITLE = { "it-IT": "Piani della performance", "en-GB": "Performance plans", "de-DE": "Performance plans" };
const heading = (visit, name) => visit.page.getByRole("heading", { level: 1, name }).waitFor();
const words = (visit) => visit.requests.map((url) => /words\/(\w+)\.json/.exec(url)?.[1]).filter(Boolean);

for (const [locale, title] of Object.entries(TITLE)) {
  test(`a reader whose browser asks for ${locale} loads the words of one language`, async () => {
    const visit = await openPage({ locale });
    await heading(visit, title);
    assert.deepEqual(words(visit), [locale === "it-IT" ? "it" : "en"]);
    await visit.close();
  });
}

for (const way of WAYS) {
  test(`the other language comes when it is chosen, and is remembered (${way})`, async () => {
    const visit = await openPage({ way });
    await heading(visit, TITLE["it-IT"]);
    await visit.page.getByRole("button", { name: "English" }).click();
    await heading(visit, TITLE["en-GB"]);
    await same(async () => await visit.page.locator("html").getAttribute("lang"), "en");
    await visit.page.reload();
    await heading(visit, TITLE["en-GB"]);
    await visit.close();
  });
}

test("a reload keeps the language also where the browser stores nothing", async () => {
  const prepare = (page) => page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  const visit = await openPage({ prepare });
  await heading(visit, TITLE["it-IT"]);
  await visit.page.getByRole("button", { name: "English" }).click();
  await heading(visit, TITLE["en-GB"]);
  await visit.page.reload();
  await heading(visit, TITLE["en-GB"]);
  await visit.close();
});

test("an address that fixes a language is read in it", async () => {
  const visit = await openPage({ route: "#/?lang=en" });
  await heading(visit, TITLE["en-GB"]);
  await visit.close();
});

test("a language whose words do not come leaves the page as it was, and the page says so", async () => {
  const visit = await openPage({ answer: (path) => path.endsWith("words/en.json") && { status: 503 } });
  visit.expecting(/console: Failed to load resource/);
  await heading(visit, TITLE["it-IT"]);
  await visit.page.getByRole("button", { name: "English" }).click();
  await visit.page.getByText("Il collegamento si è interrotto").waitFor();
  await heading(visit, TITLE["it-IT"]);
  await visit.close();
});

test("nothing on the page lacks its words", async () => {
  for (const locale of ["it-IT", "en-GB"]) {
    for (const route of ["#/", "#/~method", "#/~licence", "#/inps-2020/2020", "#/inps-2020/2020/node/risultato-sintetico?explain", "#/inps-2020/2020/checks", "#/no-such-plan"]) {
      const visit = await openPage({ locale, route });
      await visit.page.locator("main h1").waitFor();
      // What the page does not know it says as an ellipsis on its own.
      const unsaid = await visit.page.locator("body *").evaluateAll((all) => all.filter((one) => one.children.length === 0 && one.textContent.trim() === "…").length);
      assert.equal(unsaid, 0, `${locale} ${route}`);
      await visit.close();
    }
  }
});
