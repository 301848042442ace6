// The page starts in each way of opening it, and says what is wrong when it cannot.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { DIST, WAYS, axe, closeBrowser, openPage } from "./harness.mjs";

after(closeBrowser);

const MODES = { http: "http", subfolder: "http", plain: "http", file: "file", single: "single" };

for (const way of WAYS) {
  test(`the page starts (${way})`, async () => {
    const visit = await openPage({ way });
    await visit.page.locator("#piramide-start").waitFor({ state: "detached" });
    await visit.page.getByRole("heading", { level: 1 }).first().waitFor();
    assert.equal(await visit.page.locator("#piramide-failure").count(), 0);
    assert.equal(await visit.page.evaluate(() => globalThis.piramide.mode), MODES[way]);
    await visit.close();
  });

  test(`a file that is not there is told from one that is (${way})`, async () => {
    const visit = await openPage({ way });
    visit.expecting(/404|ERR_FILE_NOT_FOUND/);
    const code = (path) => visit.page.evaluate((path) => globalThis.piramide.load(path).then(() => "there", String), path);
    assert.equal(await code("data/no-such-plan/plan.json"), "not_found");
    for (const path of ["../secret.json", "/etc/passwd", "https://example.org/x.json", ""]) {
      assert.equal(await code(path), "bad_path", path);
    }
    await visit.close();
  });
}

/** A file of the site with one byte in its middle turned over. */
function changed(path) {
  const bytes = readFileSync(join(DIST, path));
  bytes[bytes.length >> 1] ^= 1;
  return bytes;
}

const FAILURES = {
  "the module is missing": [(path) => path.endsWith(".wasm") && { status: 404 }, "Manca un file di Piramide"],
  "the words are missing": [(path) => path.endsWith("words/it.json") && { status: 404 }, "Manca un file di Piramide"],
  "the words are damaged": [(path) => path.endsWith("words/it.json") && { body: Buffer.from("{") }, "Un file di Piramide è danneggiato"],
  "the host fails": [(path) => path.endsWith(".wasm") && { status: 503 }, "Il collegamento si è interrotto"],
  "one byte of the module is another": [(path) => path.endsWith(".wasm") && { body: changed(path) }, "Un file di Piramide è danneggiato"],
  "the module is damaged": [(path) => path.endsWith(".wasm") && { body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 255]) }, "Un file di Piramide è danneggiato"],
};

for (const [what, [answer, title]] of Object.entries(FAILURES)) {
  test(`${what}: the page says so`, async () => {
    const visit = await openPage({ answer });
    visit.expecting(/console: (piramide: |Failed to load resource)/);
    await visit.page.getByRole("heading", { level: 1, name: title }).waitFor();
    assert.ok(await visit.page.getByRole("button", { name: "Ricarica la pagina" }).isVisible());
    assert.deepEqual(await axe(visit.page), []);
    await visit.close();
  });
}

test("an internal error becomes a page that says so, in the reader's language first", async () => {
  const visit = await openPage({ locale: "en-GB", width: 360 });
  visit.expecting(/console: piramide: panic/);
  await visit.page.locator("#piramide-start").waitFor({ state: "detached" });
  await visit.page.evaluate(() => globalThis.piramide.fail("panic", "a test"));
  await visit.page.getByRole("heading", { level: 1, name: "Piramide stopped on an internal error" }).waitFor();
  await visit.page.getByRole("heading", { level: 2, name: "Piramide si è fermata per un errore interno" }).waitFor();
  assert.deepEqual(await axe(visit.page), []);
  await visit.close();
});

test("a browser without WebAssembly is told what to use", async () => {
  const visit = await openPage({ prepare: (page) => page.addInitScript(() => delete globalThis.WebAssembly) });
  visit.expecting(/console: piramide: no_wasm/);
  await visit.page.getByRole("heading", { level: 1, name: "Questo browser non può aprire Piramide" }).waitFor();
  await visit.close();
});

test("without JavaScript the page says that it needs it", async () => {
  const visit = await openPage({ context: { javaScriptEnabled: false } });
  await visit.page.getByRole("heading", { name: "Piramide ha bisogno di JavaScript" }).waitFor();
  assert.equal(await visit.page.getByRole("status").isVisible(), false);
  await visit.close();
});
