// Adds a plan to a copy of the built site with the lines that README.md gives and nothing else, then opens the copy from
// a host and by double click.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { DIST, ROOT, closeBrowser } from "../harness.mjs";
import { reader, same, title } from "./reader.mjs";

const site = mkdtempSync(join(tmpdir(), "piramide-site-"));
after(async () => {
  await closeBrowser();
  rmSync(site, { recursive: true, force: true });
});

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const [, section] = /\n## Add a plan by hand\n([^]*?)\n## /u.exec(readme);
const blocks = Array.from(section.matchAll(/```(\w+)\n([^]*?)```/gu), ([, kind, text]) => ({ kind, text }));
const wrapped = blocks.filter(({ kind }) => kind === "js").map(({ text }) => text);
const entry = blocks.find(({ kind }) => kind === "json").text;

cpSync(DIST, site, { recursive: true, filter: (path) => !path.startsWith(join(DIST, "single")) });
mkdirSync(join(site, "data/comune-2025"));
for (const [place, name] of ["plan.js", "actuals.js"].entries()) writeFileSync(join(site, "data/comune-2025", name), wrapped[place]);
const index = join(site, "data/catalog.js");
writeFileSync(index, readFileSync(index, "utf8").replace(/"plans": \[\n/u, (before) => before + entry));

test("the lines of the README are two files and an entry of the index", () => {
  assert.equal(wrapped.length, 2);
  assert.ok(readFileSync(index, "utf8").includes(entry));
});

test("no copy of the index can be served in its place, and no check covers it", () => {
  for (const name of ["catalog.json", "catalog.json.js", "catalog.json.br", "catalog.json.gz", "catalog.js.br", "catalog.js.gz"]) {
    assert.equal(existsSync(join(site, "data", name)), false, name);
  }
  const sums = readFileSync(join(site, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.split("  "));
  for (const [digest, name] of sums) {
    assert.equal(createHash("sha256").update(readFileSync(join(site, name))).digest("hex"), digest, name);
  }
});

for (const way of ["http", "file"]) {
  for (const language of ["it", "en"]) {
    test(`the plan is in the list and opens, unverified (${way}, ${language})`, async () => {
      const { page, ...visit } = await reader({ way, language, folder: site });
      await page.getByRole("link", { name: "Comune di prova 2025" }).click();
      await title(page, "Comune di prova 2025");
      const unverified = { it: "file non verificato", en: "file not verified" }[language];
      await same(async () => await page.getByText(unverified).count(), 2);
      // 60 of the 80 that were to be reached: 60 ÷ 80 × 100 = 75.
      await page.getByText(/^75([.,]00)?$/u).first().waitFor();
      await visit.close();
    });
  }

  test(`what closes the text of a file early is a damaged file, not code (${way})`, async () => {
    const before = readFileSync(join(site, "data/comune-2025/plan.js"), "utf8");
    writeFileSync(join(site, "data/comune-2025/plan.js"), before.replace("Comune di prova 2025", "Comune ` di prova"));
    const { page, ...visit } = await reader({ way, folder: site, route: "#/comune-2025" });
    visit.expecting(/exception|console/);
    await title(page, "Un file è danneggiato");
    await visit.close();
    writeFileSync(join(site, "data/comune-2025/plan.js"), before);
  });
}
