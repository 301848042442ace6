// What a host, a browser or a frame may forbid: the page works where it can, and names the cause where it cannot.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { axe, closeBrowser, openPage } from "./harness.mjs";

after(closeBrowser);

const CATALOG = { "it-IT": "Piani della performance", "en-GB": "Performance plans" };
const CAUSES = {
  policy: { "it-IT": "Il sito che ospita la pagina non le permette di funzionare", "en-GB": "The site that hosts this page does not let it work" },
  memory: { "it-IT": "La memoria del browser non è bastata", "en-GB": "The browser ran out of memory" },
  too_old: { "it-IT": "Questo browser è troppo vecchio per Piramide", "en-GB": "This browser is too old for Piramide" },
  no_wasm: { "it-IT": "Questo browser non può aprire Piramide", "en-GB": "This browser cannot open Piramide" },
  panic: { "it-IT": "Piramide si è fermata per un errore interno", "en-GB": "Piramide stopped on an internal error" },
  network: { "it-IT": "Il collegamento si è interrotto", "en-GB": "The connection was interrupted" },
};

const heading = (page, name) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** The page stops with this cause and no other. */
async function stops(visit, cause, locale) {
  await heading(visit.page, CAUSES[cause][locale]);
  for (const [other, titles] of Object.entries(CAUSES)) {
    const count = await visit.page.getByText(titles[locale], { exact: true }).count();
    assert.equal(count, other === cause ? 1 : 0, other);
  }
  assert.deepEqual(await axe(visit.page), []);
  await visit.close();
}

for (const locale of Object.keys(CATALOG)) {
  test(`a host whose policy forbids WebAssembly is named, not the browser (${locale})`, async () => {
    const headers = { "content-security-policy": "script-src 'self'" };
    const visit = await openPage({ locale, headers });
    visit.expecting(/console: |content policy: script-src wasm-eval/);
    await stops(visit, "policy", locale);
  });

  test(`a browser that knows WebAssembly but not what this module needs is told to be too old (${locale})`, async () => {
    const prepare = (page) => page.addInitScript(() => {
      const compile = WebAssembly.compile;
      WebAssembly.compile = (bytes) => bytes.byteLength > 8 ? Promise.reject(new WebAssembly.CompileError("unknown opcode")) : compile(bytes);
    });
    const visit = await openPage({ locale, prepare });
    visit.expecting(/console: piramide: too_old/);
    await stops(visit, "too_old", locale);
  });

  test(`a browser whose administrator turned WebAssembly off is told so, and no host is blamed (${locale})`, async () => {
    const prepare = (page) => page.addInitScript(() => {
      WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError("WebAssembly is disabled"));
    });
    const visit = await openPage({ locale, prepare });
    visit.expecting(/console: piramide: no_wasm/);
    await stops(visit, "no_wasm", locale);
  });

  test(`a host whose policy forbids to fetch is named, not the connection (${locale})`, async () => {
    const visit = await openPage({ locale, headers: { "content-security-policy": "connect-src 'none'" } });
    visit.expecting(/console: |content policy: connect-src/);
    await stops(visit, "policy", locale);
  });

  test(`memory that runs out is named (${locale})`, async () => {
    const prepare = (page) => page.addInitScript(() => {
      WebAssembly.compile = () => Promise.reject(new RangeError("WebAssembly.Memory(): could not allocate memory"));
    });
    const visit = await openPage({ locale, prepare });
    visit.expecting(/console: piramide: memory/);
    await stops(visit, "memory", locale);
  });

  for (const [full, cause] of [[true, "memory"], [false, "panic"]]) {
    test(`a module that ends is out of memory only if its memory cannot grow (${cause}, ${locale})`, async () => {
      const prepare = (page) => page.addInitScript((full) => {
        if (full) WebAssembly.Memory.prototype.grow = () => { throw new RangeError("Unable to grow instance memory"); };
      }, full);
      const visit = await openPage({ locale, prepare });
      visit.expecting(/console: |exception: /);
      await heading(visit.page, CATALOG[locale]);
      await visit.page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));
      await stops(visit, cause, locale);
    });
  }
}

const TRUSTED = "require-trusted-types-for 'script'; trusted-types piramide";

test("the page works where text may not become markup or scripts", async () => {
  const visit = await openPage({ headers: { "content-security-policy": TRUSTED }, route: "#/inps-2020/2020" });
  await heading(visit.page, "INPS 2020 – risultati");
  assert.ok(await visit.page.locator("svg.icon path").count() > 0, "icons are drawn");
  await visit.close();
});

for (const [sandbox, script] of [["allow-scripts", true], ["allow-scripts allow-same-origin", true], ["", false]]) {
  test(`the page works in a frame with sandbox="${sandbox}", or says what it needs`, async () => {
    const outer = { body: `<!doctype html><link rel="icon" href="data:,"><title>Intranet</title><iframe title="Piramide" sandbox="${sandbox}" width="900" height="700" src="index.html"></iframe>`, type: "text/html" };
    const visit = await openPage({ answer: (path) => path === "outer.html" && outer, route: "outer.html" });
    // Fonts need the origin that such a frame does not have; the reader's own are used.
    visit.expecting(/font|Blocked script execution/);
    const frame = visit.page.frameLocator("iframe");
    const title = script ? CATALOG["it-IT"] : "Piramide ha bisogno di JavaScript";
    await frame.getByRole("heading", { level: 1, name: title }).waitFor();
    await visit.close();
  });
}

for (const way of ["file", "single"]) {
  for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
    test(`the page works in a frame of a page on the same share, or says what does (${way}, sandbox="${sandbox}")`, async () => {
      const visit = await openPage({ way });
      visit.expecting(/font|Unsafe attempt to load URL|Not allowed to load local resource/);
      const folder = mkdtempSync(join(tmpdir(), "piramide-frame-"));
      const outer = join(folder, "outer.html");
      writeFileSync(outer, `<!doctype html><link rel="icon" href="data:,"><title>Intranet</title><iframe title="Piramide" sandbox="${sandbox}" width="900" height="700" src="${visit.address}"></iframe>`);
      const page = await visit.context.newPage();
      await page.goto(pathToFileURL(outer).href);
      const frame = page.frameLocator("iframe");
      if (way === "file" && sandbox === "allow-scripts") {
        // Browsers let such a frame read no file at all; what needs no script says what to use instead.
        await frame.getByText("dentro un riquadro isolato di un’altra pagina, il file HTML unico").waitFor();
      } else {
        await frame.getByRole("heading", { level: 1, name: CATALOG["it-IT"] }).waitFor();
      }
      await visit.close();
      rmSync(folder, { recursive: true });
    });
  }
}

for (const way of ["file", "single"]) {
  test(`the page works where scripts need a named policy (${way})`, async () => {
    // A page of a folder has no headers: the policy is the first thing that its document says.
    const prepare = (page) => page.route(/\.html$/, async (route) => {
      const html = readFileSync(fileURLToPath(route.request().url()), "utf8");
      await route.fulfill({ contentType: "text/html", body: html.replace("<meta charset", `<meta http-equiv="Content-Security-Policy" content="${TRUSTED}"><meta charset`) });
    });
    const visit = await openPage({ way, prepare });
    await heading(visit.page, CATALOG["it-IT"]);
    await visit.close();
  });
}
