// The same journey in every way of opening the page: a host, a subfolder, a host that does not know WebAssembly, the
// folder by double click, one file by double click. Nothing leaves the folder and the content policy holds: closing
// the page checks it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { ROOT, WAYS, closeBrowser, marks } from "../harness.mjs";
import { data, drop, holds, inOrder, reader, same, title } from "./reader.mjs";

after(closeBrowser);

for (const way of WAYS) {
  test(`plan, explanation, own files, reload (${way})`, async () => {
    const { page, words, ...visit } = await reader({ way });
    await title(page, words.catalog);
    await page.getByRole("link", { name: words.plan2021 }).click();
    await title(page, words.plan2021);
    await page.getByRole("link", { name: "Indice sintetico del valore pubblico" }).first().click();
    await page.getByRole("button", { name: words.explain }).click();
    await page.getByRole("region", { name: words.explained }).waitFor();
    await page.reload();
    await page.getByRole("region", { name: words.explained }).waitFor();
    await page.goBack();
    await drop(page, { "piano.json": data("inps-2020/plan.json"), "risultati.json": data("inps-2020/actuals-2020.json") });
    await title(page, words.results2020);
    await page.waitForURL(/#\/~file\/inps-2020\/2020$/);
    await holds(async () => "piramide:score" in await marks(page));
    await visit.close();
  });
}

for (const way of ["http", "file", "single"]) {
  test(`the licence and the notices of others are read on their page (${way})`, async () => {
    const { page, ...visit } = await reader({ way, route: "#/~licence" });
    for (const name of ["LICENSE", "THIRD-PARTY-NOTICES.md"]) {
      const text = readFileSync(join(ROOT, name), "utf8");
      await page.getByText(name, { exact: true }).click();
      const shown = page.locator("details[open] pre").filter({ hasText: text.trim().split("\n")[0] });
      await shown.waitFor();
      await same(async () => await shown.evaluate((element) => element.textContent), text, name);
    }
    // From a folder, axe may not read the style sheet again.
    if (way !== "file") await inOrder(page, "the licence page");
    await visit.close();
  });
}

test("one file with one plan, by double click", async () => {
  const { page, words, ...visit } = await reader({ way: "single", plans: "inps-2020" });
  await title(page, words.catalog);
  await page.getByRole("link", { name: words.results2020 }).click();
  await title(page, words.results2020);
  assert.deepEqual(visit.requests.map((request) => request.split("#")[0]), [visit.address]);
  await visit.close();
});

test("one file in a sandboxed frame, where nothing may be kept", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const address = page.url().split("#")[0];
  await page.route("**/frame.html", (route) => route.fulfill({
    contentType: "text/html",
    body: `<!DOCTYPE html><title>frame</title><iframe title="Piramide" sandbox="allow-scripts" src="single/piramide-all.html" width="1000" height="800"></iframe>`,
  }));
  await page.goto(new URL("frame.html", address).href);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: words.plan2021 }).click();
  await frame.getByRole("heading", { level: 1, name: words.plan2021 }).waitFor();
  await frame.getByRole("button", { name: /English/ }).click();
  await frame.getByRole("heading", { level: 2, name: "The pyramid" }).waitFor();
  await visit.close();
});
