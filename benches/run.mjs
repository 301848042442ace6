// Measures in Chromium and natively, for `cargo xtask bench`: node run.mjs MODULE PROGRAM [--peers].
// The rows of a Markdown table on the standard output.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const [module, program, ...options] = process.argv.slice(2);
const MILLION = 1_000_000;
const FEWER = 100_000;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
// At the same digits: a double of this size has twelve decimals or so.
const NEAR = 1e-9;

/** The files of this folder and, under /module/, those of the engine. */
async function host() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://host").pathname);
    if (path === "/") {
      response.writeHead(200, { "content-type": TYPES[".html"] }).end("<!doctype html><title>bench</title>");
      return;
    }
    const file = path.startsWith("/module/") ? join(module, path.slice("/module/".length)) : join(HERE, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Each measurement has a page of its own, so that none finds the memory of another. */
async function inChromium(work) {
  const profile = mkdtempSync(join(tmpdir(), "piramide-bench-"));
  const env = { ...process.env, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile };
  const executablePath = process.env.PIRAMIDE_CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: ["--disable-gpu"], env });
  const server = await host();
  const measure = async (name, leaves) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const call = async ([name, leaves]) => (await import("/page.mjs")).measure[name](leaves);
    const found = await page.evaluate(call, [name, leaves]);
    await page.close();
    return found;
  };
  try {
    return await work(measure, browser.version());
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true });
  }
}

function natively(leaves) {
  const found = JSON.parse(execFileSync(program, [String(leaves)], { encoding: "utf8" }));
  return { ...found, build: found.build / 1e6, score: found.score / 1e6, change: found.change / 1e6 };
}

const agree = (one, other) => {
  if (Math.abs(Number(one) - Number(other)) > NEAR) throw new Error(`the roots differ: ${one} and ${other}`);
};
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(3)} s`;
const times = (ratio) => `${ratio.toFixed(1)} ×`;
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

await inChromium(async (measure, version) => {
  const doubles = await measure("doubles", MILLION);
  const browser = await measure("engine", MILLION);
  const native = natively(MILLION);
  const decimals = await measure("decimals", FEWER);
  const fewer = { browser: await measure("engine", FEWER), native: natively(FEWER) };
  agree(doubles.root, browser.root);
  agree(decimals.root, fewer.browser.root);
  if (browser.root !== native.root) throw new Error(`the roots differ: ${browser.root} and ${native.root}`);

  console.log(`${browser.nodes} nodes over ${MILLION} indicators; Chromium ${version}; best of 5 after a warm-up.\n`);
  row("figure", "Chromium", "native", "goal");
  row("---", "---:", "---:", "---:");
  row("doubles in JavaScript, values only", seconds(doubles.score), "", "");
  row("engine: value, coverage, interval, contributions", seconds(browser.score), seconds(native.score), "");
  row("engine / doubles", times(browser.score / doubles.score), times(native.score / doubles.score), "≤ 30 ×");
  row(`decimal.js, the same of ${FEWER} indicators (values only)`, `${seconds(decimals.score)} (${seconds(decimals.values)})`, "", "");
  row(`engine, ${FEWER} indicators`, seconds(fewer.browser.score), seconds(fewer.native.score), "");
  const faster = (engine) => `${times(decimals.score / engine)} (${times(decimals.values / engine)})`;
  row("decimal.js / engine", faster(fewer.browser.score), faster(fewer.native.score), "≥ 10 ×");
  row("one result changes", `${browser.change.toFixed(4)} ms`, `${native.change.toFixed(4)} ms`, "≤ 1 ms");
  row("memory a node", `${Math.ceil(browser.bytes)} bytes`, `${native.bytes} bytes`, "≤ 300 bytes");
  row("building the tree (apart)", seconds(browser.build), seconds(native.build), "");
});
if (options.includes("--peers")) await import("./peers/run.mjs");
