// The reader's own files: dropped or chosen, together or one at a time, good and broken.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { data, drop, everyReader, focused, holds, inOrder, reader, same, title } from "./reader.mjs";

after(closeBrowser);

const PLAN = JSON.parse(data("inps-2021/plan.json"));
const ACTUALS = JSON.parse(data("inps-2021/actuals-2021-12-31-final.json"));

/** A plan of the reader's own, with its results. */
function own(change = () => {}) {
  const plan = { ...structuredClone(PLAN), id: "mine", title: "Il mio piano" };
  const actuals = { ...structuredClone(ACTUALS), plan: "mine", id: "mine-2021", title: "I miei risultati", kind: "official" };
  delete actuals.plan_digest;
  change(plan, actuals);
  return [JSON.stringify(plan, null, 2), JSON.stringify(actuals, null, 2)];
}

for (const { language, width } of everyReader()) {
  test(`a plan and its results, dropped together (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width });
    await title(page, words.catalog);
    await page.getByText(words.stay).first().waitFor();
    const [plan, actuals] = own();
    // In the wrong order.
    await drop(page, { "risultati.json": actuals, "piano.json": plan });
    await title(page, "Il mio piano");
    await same(async () => await page.getByRole("group", { name: /Il mio piano/ }).getByRole("link").count(), 4);
    assert.match(page.url(), /#\/~file\/mine\/mine-2021$/);
    await page.getByRole("link", { name: "PERFORMANCE STRATEGICA DI ENTE" }).first().click();
    await title(page, "PERFORMANCE STRATEGICA DI ENTE");
    await page.getByRole("button", { name: words.explain }).click();
    await page.getByRole("region", { name: words.explained }).waitFor();
    await inOrder(page, "a node of the reader's own plan");

    // After a reload the page says kindly that the files are not here any more.
    await page.reload();
    await title(page, words.gone);
    await inOrder(page, "files that are gone");
    assert.equal(visit.requests.filter((request) => !request.startsWith(visit.address.split("#")[0])).length, 0);
    await visit.close();
  });

  test(`a broken file says what is wrong and where, and the screen stays (${language}, ${width} px)`, async () => {
    const route = "#/inps-2020/2020/node/risultato-sintetico";
    const { page, words, ...visit } = await reader({ language, width, route });
    await title(page, "RISULTATO SINTETICO");
    const [plan] = own((plan) => {
      plan.nodes[0].weight = "quaranta";
      plan.nodes[0].children[0].colour = "red";
    });
    await drop(page, { "rotto.json": plan });
    const panel = page.getByRole("region", { name: words.findings });
    await panel.waitFor();
    await holds(async () => (await panel.getByText(new RegExp(`${words.line} \\d+`)).count()) >= 2);
    await panel.getByText("not-a-number").waitFor();
    await panel.getByText("unknown-field").waitFor();
    await panel.getByText(words.stays).waitFor();
    await page.waitForFunction(() => document.activeElement.tagName === "H2");
    await same(async () => (await focused(page)).text, words.findings);
    // What was on the screen is still there, at its address.
    await title(page, "RISULTATO SINTETICO");
    assert.ok(page.url().endsWith(route));
    await inOrder(page, "findings above a view");
    await panel.getByRole("button", { name: words.close }).click();
    await panel.waitFor({ state: "detached" });
    await title(page, "RISULTATO SINTETICO");
    await visit.close();
  });
}

for (const { language, width } of everyReader()) {
  test(`two plans dropped together are both kept, and listed at home (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width });
    await title(page, words.catalog);
    const [plan, actuals] = own();
    const [other] = own((plan) => { Object.assign(plan, { id: "other", title: "L’altro piano" }); });
    await drop(page, { "altro.json": other, "risultati.json": actuals, "piano.json": plan });
    const open = page.getByRole("region", { name: words.open });
    await open.waitFor();
    for (const name of ["altro.json", "piano.json, risultati.json"]) await open.getByText(name, { exact: true }).waitFor();
    await inOrder(page, "two plans of the reader's own");
    for (const name of ["Il mio piano", "L’altro piano"]) {
      await open.getByRole("link", { name }).click();
      await title(page, name);
      await page.getByRole("link", { name: /^Piramide/ }).first().click();
      await open.waitFor();
    }
    await visit.close();
  });
}

test("two different files with the same identifier: one is opened, the other is named with the reason", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const [first, actuals] = own();
  const [second] = own((plan) => { plan.title = "Un altro piano con lo stesso nome"; });
  await drop(page, { "uno.json": first, "due.json": second, "risultati.json": actuals, "ancora.json": actuals });
  await title(page, "Il mio piano");
  const panel = page.getByRole("region", { name: words.findings });
  for (const name of ["due.json", "ancora.json"]) await panel.getByText(name).first().waitFor();
  await holds(async () => await panel.getByText("mine").count() >= 1);
  await inOrder(page, "two files with the same identifier");
  await visit.close();
});

test("a plan alone shows its structure; its results, added later, are scored in place", async () => {
  const { page, words, ...visit } = await reader();
  const [plan, actuals] = own();
  await drop(page, { "piano.json": plan });
  await title(page, "Il mio piano");
  await page.getByRole("table").getByText(words.missing).first().waitFor();
  await page.getByRole("link", { name: "PERFORMANCE STRATEGICA DI ENTE" }).first().click();
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  await drop(page, { "risultati.json": actuals });
  await page.getByText("100,20").first().waitFor();
  await title(page, "PERFORMANCE STRATEGICA DI ENTE");
  await visit.close();
});

test("results before their plan wait for it", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const [plan, actuals] = own();
  await drop(page, { "risultati.json": actuals });
  await page.getByRole("region", { name: words.findings }).getByText("risultati.json").first().waitFor();
  // The plan that they wait for is named, not the file that they came in.
  await page.getByText("«mine»").first().waitFor();
  await drop(page, { "piano.json": plan });
  await title(page, "Il mio piano");
  await page.waitForURL(/mine\/mine-2021$/);
  await visit.close();
});

test("own results for a plan of the site are scored beside the published ones", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const mine = { ...ACTUALS, id: "mine", title: "I miei", kind: "simulation" };
  await drop(page, { "miei.json": JSON.stringify(mine) });
  await title(page, words.plan2021);
  await page.waitForURL(/#\/~file\/inps-2021\/simulation\.mine$/);
  await visit.close();
});

test("chosen through the dialog; a corrected plan keeps its results; a good file is not lost to a broken one", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const [plan, actuals] = own();
  const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByLabel(words.drop).setInputFiles([file("piano.json", plan), file("risultati.json", actuals), file("rotto.json", "{\n\"format\": ")]);
  await title(page, "Il mio piano");
  const panel = page.getByRole("region", { name: words.findings });
  await panel.getByText("rotto.json").first().waitFor();
  const [corrected] = own((plan) => { plan.title = "Il mio piano, corretto"; });
  await page.getByLabel(words.openFiles).setInputFiles([file("piano.json", corrected)]);
  await title(page, "Il mio piano, corretto");
  await page.getByRole("table").getByText("100,20").waitFor();
  await same(async () => await panel.count(), 0, "what was said of the earlier files is gone");
  await visit.close();
});

test("what is neither a plan nor results is told kindly", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  await drop(page, { "foto.json": "{\"a\": 1}", "testo.json": "ciao", "elenco.json": data("catalog.json") });
  const panel = page.getByRole("region", { name: words.findings });
  for (const name of ["foto.json", "testo.json", "elenco.json"]) await panel.getByText(name).first().waitFor();
  await title(page, words.catalog);
  await inOrder(page, "files of other kinds");
  await visit.close();
});

test("markup in a file is words, never markup", async () => {
  const { page, ...visit } = await reader();
  const [plan, actuals] = own((plan) => { plan.title = "<img src=x onerror=alert(1)><b>piano</b>"; });
  await drop(page, { "piano.json": plan, "risultati.json": actuals });
  await title(page, "<img src=x onerror=alert(1)><b>piano</b>");
  await same(async () => await page.getByRole("main").locator("img").count(), 0);
  await visit.close();
});

test("while files hover the whole page says that they may be let go", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const carried = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["{}"], "a.json"));
    return carried;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer: carried });
  await page.getByText("Lascia i file per aprirli").last().waitFor();
  await page.dispatchEvent("body", "dragleave", { dataTransfer: carried });
  await page.waitForFunction(() => ![...document.querySelectorAll("body > div")].some((one) => getComputedStyle(one).position === "fixed" && getComputedStyle(one).display !== "none"));
  await visit.close();
});
