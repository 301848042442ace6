// Drives the built site in a real browser, in the three ways in which a person can open it.
//
// Run through `cargo xtask test --only browser-tests` (builds what is missing), or, on a built site,
// `node --test tests/browser/`. The site is dist/; single files are dist/single/piramide-<plans>.html.
//
//   import { after, test } from "node:test";
//   import { WAYS, closeBrowser, openPage, axe } from "./harness.mjs";
//   after(closeBrowser);
//
//   test("…", async () => {
//     const visit = await openPage({ way: "http", route: "#/", locale: "it-IT", width: 360 });
//     await visit.page.getByRole("heading", { level: 1 }).waitFor();   // visit.page is a Playwright page
//     assert.deepEqual(await axe(visit.page), []);
//     await visit.close();                                             // fails on anything the page must not do
//   });
//
// openPage(options) → visit
//   way       "http" (a host), "subfolder" (a host, the site in /uffici/piramide/), "plain" (a host that gives
//             .wasm as text/plain), "file" (dist/index.html by double click), "single" (one HTML file)
//   plans     for "single": which file, such as "inps-2020" (default "all")
//   route     appended to the address, such as "#/inps-2020" (default none)
//   locale    "it-IT" (default) or "en-GB";  width, height: of the window (default 1280 × 900)
//   answer    for the hosts: (path) => undefined | { status, type, body }, to play a broken host
//   headers   for the hosts: further headers of every answer, such as a policy
//   context   further options of Playwright's newContext, such as { reducedMotion: "reduce" }
//   folder    a copy of the site to open instead of dist/
//   prepare   async (page) => …, before the page is opened
//
// visit
//   page, context, address    Playwright's, and where the page is
//   requests                  every address asked for, in order
//   problems                  what must not happen: a request that leaves the folder, a violation of the content
//                             policy, an error in the console, an exception
//   close()                   closes, and throws when there were problems; expecting(/…/) lets some pass
//
// axe(page, { include })      the accessibility rules that fail, as short lines; [] is what is wanted
// marks(page)                 { name: duration in ms } of the page's performance measures
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const DIST = join(ROOT, "dist");
export const WAYS = ["http", "subfolder", "plain", "file", "single"];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];
const FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json", ".wasm": "application/wasm", ".woff2": "font/woff2", ".svg": "image/svg+xml",
};

let browser;
let profile;
const hosts = new Set();

async function theBrowser() {
  if (!browser) {
    const executablePath = process.env.PIRAMIDE_CHROMIUM ?? "/usr/bin/chromium";
    const env = { ...process.env };
    profile = mkdtempSync(join(tmpdir(), "piramide-browser-"));
    // The profile is Playwright's own, fresh each time; these keep the rest of Chromium's traces out of the home.
    env.XDG_CONFIG_HOME = profile;
    env.XDG_CACHE_HOME = profile;
    browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: FLAGS, env });
  }
  return browser;
}

/** To be called once, after the tests of a file. */
export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
  // Those of tests that failed before they closed their page.
  await Promise.all([...hosts].map((open) => open.close()));
  if (profile) rmSync(profile, { recursive: true, force: true });
}

/** A static host on this machine for a folder; `close()` ends it. */
export async function host({ folder = DIST, under = "/", plainWasm = false, answer, headers = {} } = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const own = answer?.(path.slice(under.length));
    if (own) {
      response.writeHead(own.status ?? 200, { "content-type": own.type ?? "text/plain", ...headers }).end(own.body ?? "");
      return;
    }
    const inside = path.startsWith(under) ? normalize(path.slice(under.length) || "index.html") : "..";
    const file = join(folder, inside);
    if (inside.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    const type = plainWasm && file.endsWith(".wasm") ? "text/plain" : TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache", ...headers }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}${under}`;
  const open = {
    address,
    close: () => new Promise((resolve) => {
      hosts.delete(open);
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
  hosts.add(open);
  return open;
}

async function place({ way, plans = "all", answer, headers, folder = DIST }) {
  if (way === "http") return host({ answer, headers, folder });
  if (way === "subfolder") return host({ under: "/uffici/piramide/", answer, headers });
  if (way === "plain") return host({ plainWasm: true, answer, headers });
  const file = way === "file" ? join(folder, "index.html") : join(DIST, "single", `piramide-${plans}.html`);
  assert.ok(existsSync(file), `${file} is not built`);
  return { address: pathToFileURL(file).href, close: async () => {} };
}

/** Opens the site; see the top of this file. */
export async function openPage(options = {}) {
  const { way = "http", route = "", locale = "it-IT", width = 1280, height = 900, prepare } = options;
  const where = await place({ ...options, way });
  const context = await (await theBrowser()).newContext({ locale, viewport: { width, height }, ...options.context });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const folder = where.address.replace(/[^/]*$/, "");
  const requests = [];
  const problems = [];
  page.on("request", (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    requests.push(url);
    const allowed = way === "single" ? url.split("#")[0] === where.address : url.startsWith(folder);
    if (!allowed) problems.push(`request outside the folder: ${url}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  await page.exposeFunction("__violation", (text) => problems.push(`content policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => window.__violation(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await prepare?.(page);
  await page.goto(where.address + route, { waitUntil: "load" });

  let passing = [];
  return {
    page, context, requests, problems, address: where.address,
    /** Problems that a test means to cause. */
    expecting(...patterns) { passing = patterns; },
    async close() {
      await context.close();
      await where.close();
      const unexpected = problems.filter((problem) => !passing.some((pattern) => pattern.test(problem)));
      assert.deepEqual(unexpected, [], "the page did what it must not do");
    },
  };
}

/** A JSON file as it is written by hand, such as the index data/catalog.js. */
export const byHand = (json) => `piramide.file(String.raw\`\n${json.replaceAll("`", "\\u0060").replaceAll("${", "\\u0024{")}\n\`);\n`;

/** The accessibility rules that fail on the page as it is now. */
export async function axe(page, { include = "html" } = {}) {
  // Injected over the debugging channel: the page's own policy stays as it is.
  await page.evaluate(AXE);
  const found = await page.evaluate(
    ([include, tags]) => globalThis.axe.run(include, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    [include, AXE_TAGS],
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} – ${node.failureSummary.replace(/\s+/g, " ")}`));
}

/** The page's performance measures by name, in milliseconds; the longest where there are several. */
export async function marks(page) {
  return page.evaluate(() => {
    const found = {};
    for (const { name, duration } of performance.getEntriesByType("measure")) found[name] = Math.max(found[name] ?? 0, duration);
    return found;
  });
}
