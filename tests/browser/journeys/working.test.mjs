// While the desk works the page answers, says what is being done and can stop it; where no worker may run, the same
// work is done on the page; a fault in it loses no file. A worker is held by a loop that never ends: nothing is timed.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { data, drop, inOrder, reader, tabTo, title } from "./reader.mjs";

after(closeBrowser);

const SAID = {
  it: { stop: "Interrompi", stopped: "Interrotto", failed: "Piramide non ci è riuscita", home: /^Piramide/ },
  en: { stop: "Stop", stopped: "Stopped", failed: "Piramide could not do it", home: /^Piramide/ },
};

/** A plan of the reader's own, under another name. */
const plan = (id, name) => JSON.stringify({ ...JSON.parse(data("inps-2020/plan.json")), id, title: name });

/** Opens a plan of the reader's own. */
async function begin(options = {}) {
  const visit = await reader(options);
  await title(visit.page, visit.words.catalog);
  await drop(visit.page, { "primo.json": plan("first", "Il primo piano") });
  await title(visit.page, "Il primo piano");
  return { ...visit, said: SAID[options.language ?? "it"] };
}

/** The plan that was open before is open, and another one can be opened. */
async function goesOn(page, words) {
  await title(page, "Il primo piano");
  await drop(page, { "terzo.json": plan("third", "Il terzo piano") });
  await title(page, "Il terzo piano");
  await page.getByRole("link", { name: /^Piramide/ }).first().click();
  const open = page.getByRole("region", { name: words.open });
  for (const name of ["Il primo piano", "Il terzo piano"]) await open.getByRole("link", { name }).waitFor();
}

/** A host whose policy refuses workers. */
const refusing = (page) => page.route((url) => url.pathname === "/", async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "worker-src 'none'" } });
});
const REFUSED = [/content policy: worker-src/, /console: .*(worker-src|[Ww]orker)/];

for (const language of ["it", "en"]) {
  test(`while the worker is busy the page answers and the keyboard stops it; what was open stays (${language})`, async () => {
    const { page, words, said, ...visit } = await begin({ language });
    const [worker] = page.workers();
    worker.evaluate(() => { for (;;); }).catch(() => {});
    await drop(page, { "secondo.json": plan("second", "Il secondo piano") });
    await page.getByRole("status").filter({ hasText: /…/ }).last().waitFor();
    await page.getByRole("button", { name: said.stop }).waitFor();
    await inOrder(page, "while something is done");
    await page.evaluate(() => document.querySelector("main").focus());
    await tabTo(page, ({ text }) => text === said.stop, 400);
    await page.keyboard.press("Enter");
    const panel = page.getByRole("region", { name: words.findings });
    await panel.getByText(said.stopped).first().waitFor();
    await panel.getByText("secondo.json").first().waitFor();
    await inOrder(page, "after it was stopped");
    await goesOn(page, words);
    await visit.close();
  });
}

test("a fault in the worker loses no file that was open", async () => {
  const { page, words, said, ...visit } = await begin();
  await page.workers()[0].evaluate(() => {
    globalThis.piramide.say = () => { throw new WebAssembly.RuntimeError("unreachable"); };
  });
  await drop(page, { "secondo.json": plan("second", "Il secondo piano") });
  const panel = page.getByRole("region", { name: words.findings });
  await panel.getByText(said.failed).first().waitFor();
  await panel.getByText("secondo.json").first().waitFor();
  await goesOn(page, words);
  await visit.close();
});

test("a fault in the worker while a view is made can be tried again", async () => {
  const { page, words, said, ...visit } = await begin();
  await page.workers()[0].evaluate(() => {
    globalThis.piramide.say = () => { throw new RangeError("Maximum call stack size exceeded"); };
  });
  await page.getByRole("link", { name: words.plans, exact: true }).first().click();
  await title(page, said.failed);
  await page.getByRole("button", { name: words.retry }).click();
  await title(page, words.catalog);
  await page.getByRole("region", { name: words.open }).getByRole("link", { name: "Il primo piano" }).click();
  await title(page, "Il primo piano");
  await visit.close();
});

test("where a policy refuses workers the same is done on the page", async () => {
  const { page, words, ...visit } = await begin({ prepare: refusing });
  visit.expecting(...REFUSED);
  assert.equal(page.workers().length, 0);
  await goesOn(page, words);
  await visit.close();
});

test("on the page the work stops between two slices", async () => {
  const hold = () => {
    const later = globalThis.setTimeout;
    const held = [];
    globalThis.__hold = false;
    globalThis.setTimeout = (run, delay, ...rest) => (globalThis.__hold && !delay ? held.push(run) : later(run, delay, ...rest));
    globalThis.__release = () => {
      globalThis.__hold = false;
      for (const run of held.splice(0)) later(run);
    };
  };
  const prepare = async (page) => {
    await refusing(page);
    await page.addInitScript(hold);
  };
  const { page, words, said, ...visit } = await begin({ prepare });
  visit.expecting(...REFUSED);
  await page.evaluate(() => { globalThis.__hold = true; });
  await drop(page, { "secondo.json": plan("second", "Il secondo piano") });
  await page.getByRole("status").filter({ hasText: "secondo.json" }).waitFor();
  await page.getByRole("button", { name: said.stop }).click();
  await page.evaluate(() => globalThis.__release());
  await page.getByRole("region", { name: words.findings }).getByText(said.stopped).first().waitFor();
  await goesOn(page, words);
  await visit.close();
});

test("a worker that never answers is not waited for", async () => {
  const prepare = async (page) => {
    await page.clock.install();
    await page.addInitScript(() => {
      globalThis.Worker = class extends EventTarget {
        postMessage() {}
        terminate() {}
      };
    });
  };
  const { page, words, ...visit } = await reader({ prepare });
  await page.getByRole("button", { name: SAID.it.stop }).waitFor({ state: "attached" });
  await page.clock.runFor(11_000);
  await page.clock.resume();
  await title(page, words.catalog);
  await visit.close();
});
