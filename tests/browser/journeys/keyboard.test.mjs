// With the keyboard alone: from the catalog to the explanation of a number, and back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { everyReader, focused, holds, like, reader, tabTo, title } from "./reader.mjs";

after(closeBrowser);

for (const { language, width } of everyReader()) {
  test(`to the explanation of a number with the keyboard alone (${language}, ${width} px)`, async () => {
    const { page, words, ...visit } = await reader({ language, width });
    await title(page, words.catalog);
    await tabTo(page, ({ text }) => text === words.plan2021);
    await page.keyboard.press("Enter");
    await title(page, words.plan2021);
    await page.waitForFunction(() => document.activeElement.tagName === "H1");

    // The levels of the drawing are links like any other, and the focus is seen.
    await tabTo(page, ({ tag, text }) => tag === "a" && text.startsWith("VALORE ISTITUZIONALE"));
    const stroke = await page.evaluate(() => getComputedStyle(document.activeElement.querySelector("polygon")).strokeWidth);
    assert.ok(parseFloat(stroke) >= 4, "the focused level stands out");
    await page.keyboard.press("Enter");
    await title(page, "VALORE ISTITUZIONALE");
    await page.waitForFunction(() => document.activeElement.tagName === "H1");

    await tabTo(page, ({ tag, text }) => tag === "a" && text === "INCREASING REPUTATION");
    await page.keyboard.press("Enter");
    await title(page, "INCREASING REPUTATION");
    await page.waitForFunction(() => document.activeElement.tagName === "H1");

    await tabTo(page, ({ tag, text }) => tag === "button" && text === words.explain);
    await page.keyboard.press("Space");
    const explanation = page.getByRole("region", { name: words.explained });
    await explanation.waitFor();
    assert.deepEqual((await focused(page)).text, words.explain, "the focus stays on the button");
    await tabTo(page, ({ tag, text }) => tag === "button" && text === "");
    await page.keyboard.press("Enter");
    await explanation.waitFor({ state: "detached" });
    assert.deepEqual((await focused(page)).text, words.explain, "the focus comes back");
    await visit.close();
  });
}

test("an explanation opened from a table begins under the reader's fingers", async () => {
  const { page, words, ...visit } = await reader({ route: "#/inps-2021/illustrative.2021-12-31-final/node/STRATEGICA" });
  await page.getByRole("link", { name: new RegExp(`^${words.explain}: `) }).first().click();
  await page.getByRole("region", { name: words.explained }).waitFor();
  await page.waitForFunction(() => document.activeElement.tagName === "H2");
  await like(async () => (await focused(page)).text, words.explained);
  await visit.close();
});

test("the reader's own files can be opened from the keyboard", async () => {
  const { page, words, ...visit } = await reader();
  await title(page, words.catalog);
  const opened = page.waitForEvent("filechooser");
  await page.getByLabel(words.openFiles).focus();
  await page.keyboard.press("Enter");
  await holds(async () => (await opened).isMultiple());
  await visit.close();
});
