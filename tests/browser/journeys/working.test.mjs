// While the desk works the page answers, says what is being done and can stop it; where no worker may run, the same
// work is done on the page; a fault in it, in a worker or on the page, loses no file. A worker is held by a loop that
// never ends: nothing is timed.
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

/** The worker fails over a file, once the page knows that it reads it. */
const failing = (page, name) => page.workers()[0].evaluate((name) => {
  const { say } = globalThis.piramide;
  let armed = false;
  globalThis.piramide.say = (said) => {
    if (armed) throw new WebAssembly.RuntimeError("unreachable");
    armed = new TextDecoder().decode(said).includes(name);
    say(said);
  };
}, name);

test("a fault in the worker loses no file that was open, and none of those let go with the one it failed over", async () => {
  const { page, words, said, ...visit } = await begin();
  await failing(page, "secondo.json");
  await drop(page, { "secondo.json": plan("second", "Il secondo piano"), "quarto.json": plan("fourth", "Il quarto piano") });
  await title(page, "Il quarto piano");
  const panel = page.getByRole("region", { name: words.findings });
  await panel.getByText(said.failed).first().waitFor();
  await panel.getByText("secondo.json").first().waitFor();
  assert.equal(await panel.getByText("quarto.json").count(), 0);
  await page.getByRole("link", { name: said.home }).first().click();
  await page.getByRole("region", { name: words.open }).getByRole("link", { name: "Il primo piano" }).click();
  await goesOn(page, words);
  await visit.close();
});

test("a worker that fails over nothing in particular is replaced, and the file opens", async () => {
  const { page, words, ...visit } = await begin();
  await page.workers()[0].evaluate(() => {
    globalThis.piramide.say = () => { throw new WebAssembly.RuntimeError("unreachable"); };
  });
  await drop(page, { "secondo.json": plan("second", "Il secondo piano") });
  await title(page, "Il secondo piano");
  await page.getByRole("link", { name: SAID.it.home }).first().click();
  await page.getByRole("region", { name: words.open }).getByRole("link", { name: "Il primo piano" }).click();
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

/** On the page, where the desk pauses until it is let go on. */
async function held() {
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
  const visit = await begin({ prepare });
  visit.expecting(...REFUSED);
  await visit.page.evaluate(() => { globalThis.__hold = true; });
  await drop(visit.page, { "secondo.json": plan("second", "Il secondo piano") });
  await visit.page.getByRole("status").filter({ hasText: "secondo.json" }).waitFor();
  await visit.page.getByRole("button", { name: visit.said.stop }).click();
  // What was open is opened again.
  await visit.page.getByRole("status").filter({ hasText: "primo.json" }).waitFor();
  return visit;
}

for (const again of [false, true]) {
  const when = again ? "again, while what was open is opened again" : "between two slices";
  test(`on the page the work stops ${when}, and what was open stays`, async () => {
    const { page, words, said, ...visit } = await held();
    if (again) {
      await page.getByRole("button", { name: said.stop }).click();
      await page.getByRole("status").filter({ hasText: "primo.json" }).waitFor();
    }
    await page.evaluate(() => globalThis.__release());
    const panel = page.getByRole("region", { name: words.findings });
    await panel.getByText(said.stopped).first().waitFor();
    await panel.getByText("secondo.json").first().waitFor();
    assert.equal(await panel.getByText("primo.json").count(), 0);
    await goesOn(page, words);
    await visit.close();
  });
}

/** On the page, where some instances of the module trap once they have said that they read a file. */
async function trapping(traps) {
  const prepare = async (page) => {
    await refusing(page);
    await page.addInitScript((traps) => {
      const instantiate = WebAssembly.instantiate;
      let instances = 0;
      WebAssembly.instantiate = (module, imports) => {
        const number = (instances += 1);
        const says = (value) => value instanceof Uint8Array && new TextDecoder().decode(value).includes(traps[number]);
        let armed = false;
        const trapped = (run) => (...given) => {
          if (armed) throw new WebAssembly.RuntimeError("unreachable");
          // By the next turn the page has heard it.
          if (traps[number] && given.some(says)) setTimeout(() => { armed = true; }, 0);
          return run(...given);
        };
        const own = (functions) => Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, typeof run === "function" ? trapped(run) : run]));
        return instantiate(module, Object.fromEntries(Object.entries(imports).map(([name, functions]) => [name, own(functions)])));
      };
    }, traps);
  };
  const visit = await begin({ prepare });
  visit.expecting(...REFUSED);
  await drop(visit.page, { "secondo.json": plan("second", "Il secondo piano") });
  const panel = visit.page.getByRole("region", { name: visit.words.findings });
  await panel.getByText(visit.said.failed).first().waitFor();
  await panel.getByText("secondo.json").first().waitFor();
  return { ...visit, panel };
}

// The first instance is the page, the second its desk.
test("a fault on the page, where workers are refused, loses no file that was open", async () => {
  const { page, words, panel, ...visit } = await trapping({ 2: "secondo.json" });
  assert.equal(await panel.getByText("primo.json").count(), 0);
  await goesOn(page, words);
  await visit.close();
});

test("a fault while files are opened again loses none of them", async () => {
  const { page, words, panel, ...visit } = await trapping({ 2: "secondo.json", 3: "primo.json" });
  assert.equal(await panel.getByText("primo.json").count(), 0);
  await goesOn(page, words);
  await visit.close();
});

test("a file that cannot be opened again is left out, and said", async () => {
  const { page, words, panel, ...visit } = await trapping({ 2: "secondo.json", 3: "primo.json", 4: "primo.json" });
  await panel.getByText("primo.json").first().waitFor();
  await drop(page, { "terzo.json": plan("third", "Il terzo piano") });
  await title(page, "Il terzo piano");
  await visit.close();
});

test("a desk that fails whatever it is given is not tried for ever", async () => {
  const prepare = async (page) => {
    await refusing(page);
    await page.addInitScript(() => {
      const instantiate = WebAssembly.instantiate;
      let instances = 0;
      WebAssembly.instantiate = async (...given) => {
        instances += 1;
        if (instances > 1) throw new WebAssembly.RuntimeError("unreachable");
        return instantiate(...given);
      };
    });
  };
  const visit = await reader({ prepare });
  visit.expecting(...REFUSED, /console: piramide: panic/);
  await title(visit.page, "Piramide si è fermata per un errore interno");
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
