// The journeys that a reader takes most, in Debian's Firefox: another engine for WebAssembly, layout and files.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { DIST, serve } from "./site.mjs";

const WIDTHS = [360, 1280];
let browser;
let host;

before(async () => {
  const executablePath = process.env.PIRAMIDE_FIREFOX ?? "/usr/bin/firefox-esr";
  browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  host = await serve();
});
after(async () => {
  await browser?.close();
  host?.close();
});

/** A page at an address, with what went wrong in it. */
async function open(address, width = 1280) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(address);
  return { page, problems };
}

/** The text of the first element of a kind, once there is one. */
async function read(page, selector) {
  await page.waitForSelector(selector, { timeout: 20_000 });
  return page.$eval(selector, (element) => element.textContent);
}

for (const width of WIDTHS) {
  test(`pyramid, level, index, explanation at ${width} pixels`, async () => {
    const { page, problems } = await open(`${host.address}#/inps-2021`, width);
    assert.match(await read(page, "svg.pyramid"), /100|\d/);
    await page.$eval("svg.pyramid a", (level) => level.dispatchEvent(new MouseEvent("click", { bubbles: true })));
    assert.ok(await read(page, "main h1"));
    await page.goto(`${host.address}#/inps-2021/illustrative.2021-12-31-final/node/STRATEGICA`);
    await page.waitForSelector("button.explain__open");
    await page.$eval("button.explain__open", (button) => button.click());
    assert.match(await read(page, "section.explain"), /\d/);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wider, false, "the page scrolls sideways");
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test("a double click on the folder's index", async () => {
  const { page, problems } = await open(`${pathToFileURL(join(DIST, "index.html")).href}#/inps-2020`);
  assert.match(await read(page, "main h1"), /2020/);
  assert.deepEqual(problems, []);
  await page.close();
});
