// A reader sees how many printed numbers are reproduced, and opens those that do not agree.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { everyReader, focused, holds, inOrder, like, reader, same, tabTo, title } from "./reader.mjs";

after(closeBrowser);

const WORDS = {
  it: { checks: "Verifiche", line: /^\d+ verifiche: \d+ riprodott[ae], .*\d+ numeri che non tornano/, agree: /\d+ numeri che non tornano/,
    verdict: "i numeri stampati non tornano", choice: "Verifiche da mostrare", all: /^\d+ verifiche$/, recomputed: "Ricalcolato", difference: "Differenza" },
  en: { checks: "Checks", line: /^\d+ checks: \d+ reproduced, .*\d+ numbers that do not agree/, agree: /\d+ numbers that do not agree/,
    verdict: "the printed numbers do not agree", choice: "Checks to show", all: /^\d+ checks$/, recomputed: "Recomputed", difference: "Difference" },
};

for (const { language, width } of everyReader()) {
  test(`from the opening line of a plan to numbers that do not agree (${language}, ${width} px)`, async () => {
    const said = WORDS[language];
    const { page, words, ...visit } = await reader({ language, width });
    await page.getByRole("link", { name: words.results2020 }).click();
    await page.getByRole("link", { name: said.line }).click();
    await title(page, said.checks);
    await inOrder(page, "the checks");

    // Only what does not agree; the choice stands in the address.
    const choice = page.getByRole("navigation", { name: said.choice });
    await choice.getByRole("link", { name: said.agree }).click();
    await page.waitForFunction(() => location.hash.endsWith("/checks?verdict=contradiction"));
    const chosen = choice.locator("[aria-current]");
    await like(async () => await chosen.textContent(), said.agree);
    const wanted = Number.parseInt(await chosen.textContent(), 10);
    const checks = page.locator("details.check__details");
    await page.waitForFunction((wanted) => document.querySelectorAll("details.check__details").length === wanted, wanted);
    for (const text of await checks.locator("summary").allTextContents()) assert.ok(text.includes(said.verdict), text);

    // One of them: both numbers, the difference, and the words of the act.
    await page.locator("#check-T-IEEP20-USC-OB summary").click();
    const opened = page.locator("#check-T-IEEP20-USC-OB .check__detail");
    await opened.getByText(said.recomputed, { exact: true }).waitFor();
    const text = (await opened.textContent()).replaceAll(/[.,]/g, "");
    for (const number of ["1964562023", "1946562022", "18000001"]) assert.ok(text.includes(number), number);
    await opened.getByText(said.difference, { exact: true }).waitFor();
    await holds(async () => await opened.getByRole("blockquote").count() >= 2);
    await inOrder(page, "a check, opened");

    // Other checks are closed, whatever was open before.
    await choice.getByRole("link", { name: said.all }).click();
    await page.waitForFunction(() => location.hash.endsWith("/checks"));
    await page.waitForFunction((wanted) => document.querySelectorAll("details.check__details").length > wanted, wanted);
    await same(async () => await page.locator("details.check__details[open]:not(#check-T-IEEP20-USC-OB)").count(), 0);
    await visit.close();
  });
}

test("with the keyboard alone", async () => {
  const { page, words, ...visit } = await reader();
  await page.evaluate(() => { location.hash = "#/inps-2020/2020/checks"; });
  await title(page, WORDS.it.checks);
  await tabTo(page, ({ text }) => WORDS.it.agree.test(text) && !text.includes("verifiche"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.endsWith("verdict=contradiction"));
  await like(async () => (await focused(page)).text, WORDS.it.agree, "the focus stays on what chose");
  await tabTo(page, ({ tag }) => tag === "summary");
  await page.keyboard.press("Enter");
  await page.locator("details.check__details[open]").first().waitFor();
  assert.equal(words.locale, "it-IT");
  await visit.close();
});
