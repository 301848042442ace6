// A file that the index lists with a digest is used only if its bytes are those; one without is used and said to be
// unverified. The same from a host, from a folder and in one file.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import { byHand, closeBrowser } from "../harness.mjs";
import { data, reader, same, title } from "./reader.mjs";

after(closeBrowser);

const WORDS = {
  it: { altered: "Un file non è quello che il sito ha pubblicato", unverified: "file non verificato" },
  en: { altered: "A file is not the one that the site published", unverified: "file not verified" },
};
const RESULTS = "data/inps-2020/actuals-2020.json";
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** A result as it was published, and as it came. */
const published = data("inps-2020/actuals-2020.json");
const changed = published.replace("108.67", "118.67");

test("the journey changes a number that is there", () => assert.notEqual(changed, published));

for (const language of ["it", "en"]) {
  test(`a result changed on the way is refused, and names its file (${language})`, async () => {
    const answer = (path) => path === RESULTS && { type: "application/json", body: changed };
    const { page, ...visit } = await reader({ language, route: "#/inps-2020", answer });
    await title(page, WORDS[language].altered);
    await page.getByText(`“${RESULTS}”`).or(page.getByText(`«${RESULTS}»`)).waitFor();
    await page.getByText(`${sha256(published)} ≠ ${sha256(changed)}`).waitFor();
    await same(async () => await page.getByText("118").count(), 0);
    await visit.close();
  });

  test(`a plan changed on the way is refused (${language})`, async () => {
    const answer = (path) => path === "data/inps-2020/plan.json" && { type: "application/json", body: `${data("inps-2020/plan.json")} ` };
    const { page, ...visit } = await reader({ language, route: "#/inps-2020", answer });
    await title(page, WORDS[language].altered);
    await visit.close();
  });

  test(`without a digest the same file is used, and said to be unverified (${language})`, async () => {
    const catalog = JSON.parse(data("catalog.json"));
    delete catalog.plans.find(({ id }) => id === "inps-2020").actuals[0].digest;
    const files = { [RESULTS]: changed, "data/catalog.js": byHand(JSON.stringify(catalog)) };
    const answer = (path) => path in files && { type: "application/json", body: files[path] };
    const { page, words, ...visit } = await reader({ language, route: "#/inps-2020", answer });
    await title(page, words.results2020);
    await same(async () => await page.getByText(WORDS[language].unverified).count(), 1);
    await visit.close();
  });
}

for (const way of ["http", "file", "single"]) {
  test(`what was published is verified (${way})`, async () => {
    const { page, words, ...visit } = await reader({ way, route: "#/inps-2020" });
    await title(page, words.results2020);
    await same(async () => await page.getByText(WORDS.it.unverified).count(), 0);
    await visit.close();
  });
}
