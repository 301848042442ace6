// Measures in the browser, for `cargo xtask figures`: rows of a Markdown table on the standard output.
// The page measures itself: `piramide:ready` from its opening to the first whole view, `piramide:score` each scoring.
import { closeBrowser, marks, openPage } from "./browser/harness.mjs";

const RUNS = 7;
// The plan whose scoring has a budget, at its own address.
const SCORED = "#/inps-2021";

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The measures of a page opened afresh, in a browser that has kept nothing. */
async function measures(route) {
  const visit = await openPage({ route });
  const isReady = () => performance.getEntriesByName("piramide:ready").length > 0;
  await visit.page.waitForFunction(isReady).catch(() => { throw new Error(`the page at ${route} never was ready`); });
  const found = await marks(visit.page);
  await visit.close();
  return found;
}

async function times(route, name) {
  const found = [];
  for (let run = 0; run < RUNS; run += 1) found.push((await measures(route))[name]);
  if (found.includes(undefined)) throw new Error(`the page at ${route} does not measure ${name}`);
  return median(found);
}

try {
  const paint = await times("#/", "piramide:ready");
  const score = await times(SCORED, "piramide:score");
  console.log(`| First useful paint in Chromium, local static server, median of ${RUNS} | ${paint.toFixed(0)} ms | 1000 ms |`);
  console.log(`| Scoring \`inps-2021\` in Chromium, median of ${RUNS} | ${score.toFixed(1)} ms | 5 ms |`);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
} finally {
  await closeBrowser();
}
