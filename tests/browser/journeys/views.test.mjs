// Every view, in both languages, in a narrow and in a wide window: it opens, it is accessible, it fits.
import { after, test } from "node:test";
import { closeBrowser } from "../harness.mjs";
import { everyReader, inOrder, reader } from "./reader.mjs";

after(closeBrowser);

const FINAL = "#/inps-2021/illustrative.2021-12-31-final";
const PROVISIONAL = "#/inps-2021/illustrative.2021-12-31-provisional";

const VIEWS = {
  "the catalog": "#/",
  "the pyramid": FINAL,
  "a level with two indices": `${PROVISIONAL}/level/valore-aziendale`,
  "a level that is not part of the index": `${FINAL}/level/valore-performance-individuale`,
  "an index": `${PROVISIONAL}/node/STRATEGICA`,
  "an objective, explained": `${PROVISIONAL}/node/C?explain`,
  "an indicator, explained": `${PROVISIONAL}/node/A.1?explain`,
  "an impact indicator": `${FINAL}/node/REP`,
  "readings, methods and documents": `${FINAL}/sources`,
  "a plan without a pyramid": "#/inps-2020/2020",
  "a printed result, explained": "#/inps-2020/2020/node/risultato-sintetico?explain",
  "a listed group": "#/inps-2020/2020/node/produzione-lorda",
  "what was found in the files": "#/inps-2020/2020/findings",
  "a search": "#/inps-2021-progetti/-/search?text=patrimonio",
  "a search that finds nothing": "#/inps-2021-progetti/-/search?text=zzzz",
  "a project with its links": "#/inps-2021-progetti/-/node/2021_AS1",
  "a node in every office": "#/inps-2021-territorio/-/offices/FINANZA.3.1?sort=-score",
  "a node of an office": "#/inps-2021-territorio/-/node/FINANZA.3.1?office=piemonte",
  "an unknown office": "#/inps-2020/2020?office=nowhere",
  "an unknown period": "#/inps-2020/2020?period=1999",
  "an unknown version": "#/inps-2020/2020?version=original",
  "the method": "#/~method",
  "what Piramide is": "#/~about",
  "legal notes": "#/~legal",
  "accessibility": "#/~accessibility",
  "licence": "#/~licence",
  "an unknown plan": "#/no-such-plan",
  "an unknown node": "#/inps-2020/2020/node/no-such-node",
  "files that are gone after a reload": "#/~file/mine/2021",
};

/** Opens a view anew: in a page that shows another one, what is waited for is there already. */
async function arrive({ page, address }, route) {
  await page.goto("about:blank");
  await page.goto(address + route);
  await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector("main progress"));
}

for (const { language, width } of everyReader()) {
  test(`every view is in order (${language}, ${width} px)`, async () => {
    const visit = await reader({ language, width });
    for (const [what, route] of Object.entries(VIEWS)) {
      await arrive(visit, route);
      await inOrder(visit.page, `${what} (${route})`);
    }
    await visit.close();
  });
}

test("every view is in order in the dark", async () => {
  const visit = await reader({ context: { colorScheme: "dark" } });
  for (const route of [FINAL, `${PROVISIONAL}/node/A.1?explain`, "#/inps-2020/2020"]) {
    await arrive(visit, route);
    await inOrder(visit.page, route);
  }
  await visit.close();
});

test("a very wide and a very narrow window hold every view", async () => {
  for (const width of [320, 1920]) {
    const visit = await reader({ width });
    for (const route of Object.values(VIEWS)) {
      await arrive(visit, route);
      const beyond = await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (beyond > 0) throw new Error(`${route} at ${width} px: ${beyond} px too wide`);
    }
    await visit.close();
  }
});
