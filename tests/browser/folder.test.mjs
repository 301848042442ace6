// What stands in the built folder: whole, relative, and the same bytes in each way of opening it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { DIST, ROOT, WAYS, closeBrowser, openPage } from "./harness.mjs";

after(closeBrowser);

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const names = readdirSync(DIST, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
const data = names.filter((name) => name.startsWith("data/") && name.endsWith(".json"));

test("SHA256SUMS names every file with its digest", () => {
  const listed = readFileSync(join(DIST, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.split("  "));
  assert.ok(listed.length > 5);
  for (const [digest, name] of listed) assert.equal(sha256(readFileSync(join(DIST, name))), digest, name);
});

test("every address in the page and its styles is inside the folder", () => {
  const read = (name) => readFileSync(join(DIST, name), "utf8");
  const html = read("index.html").replace(/xmlns='[^']*'/g, "");
  const css = names.filter((name) => name.endsWith(".css")).map(read).join("\n");
  assert.doesNotMatch(html + css, /https?:|["'(]\/\/|(?:src|href)="\//);
  for (const [, name] of html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)) assert.ok(names.includes(name), name);
});

test("the page allows itself nothing that it does not need", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(DIST, "index.html"), "utf8"))[1];
  assert.equal(policy, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    + "font-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'");
});

for (const way of WAYS) {
  test(`data files arrive byte for byte (${way})`, async () => {
    const visit = await openPage({ way });
    for (const name of data) {
      const digest = await visit.page.evaluate(async (name) => {
        const found = await crypto.subtle.digest("SHA-256", await globalThis.piramide.load(name));
        return Array.from(new Uint8Array(found), (byte) => byte.toString(16).padStart(2, "0")).join("");
      }, name);
      assert.equal(digest, sha256(readFileSync(join(DIST, name))), name);
    }
    await visit.close();
  });
}

test("a file asked for twice at once arrives twice", async () => {
  for (const way of ["http", "file", "single"]) {
    const visit = await openPage({ way });
    const lengths = await visit.page.evaluate(async () => {
      const both = await Promise.all(["data/catalog.json", "data/catalog.json"].map((name) => globalThis.piramide.load(name)));
      return both.map((bytes) => bytes.length);
    });
    assert.ok(lengths[0] > 0 && lengths[0] === lengths[1], `${way}: ${lengths}`);
    await visit.close();
  }
});

test("the typeface comes from the folder", async () => {
  for (const way of ["http", "file", "single"]) {
    const visit = await openPage({ way });
    const loaded = await visit.page.evaluate(async () => {
      const faces = await document.fonts.load('700 1em "Titillium Web"', "à");
      return faces.map((face) => face.status);
    });
    assert.deepEqual(loaded, ["loaded"], way);
    await visit.close();
  }
});

const plans = JSON.parse(readFileSync(join(ROOT, "public/data/catalog.json"), "utf8")).plans.map((plan) => plan.id);

for (const plan of plans) {
  test(`the single file of ${plan} holds that plan and no other, and asks for nothing`, async () => {
    const visit = await openPage({ way: "single", plans: plan });
    const inside = await visit.page.evaluate(() => Array.from(document.querySelectorAll("[data-path^='data/']"), (block) => block.dataset.path));
    const own = ["data/catalog.json", ...data.filter((name) => name.startsWith(`data/${plan}/`))];
    assert.deepEqual(inside.toSorted(), own.toSorted());
    const listed = await visit.page.evaluate(async () =>
      JSON.parse(new TextDecoder().decode(await globalThis.piramide.load("data/catalog.json"))).plans.map((listed) => listed.id));
    assert.deepEqual(listed, [plan]);
    assert.deepEqual(visit.requests, [visit.address]);
    await visit.close();
  });
}
