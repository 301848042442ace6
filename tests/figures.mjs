// Measures in the browser, for `cargo xtask figures`: rows of a Markdown table on the standard output.
import { closeBrowser, marks, openPage } from "./browser/harness.mjs";

const RUNS = 5;
// The plan whose scoring has a budget, at its own address.
const SCORED = "#/inps-2021";

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// The first frame with a heading of the page itself: the loading screen is not useful yet.
function watchForUse() {
  const check = () => {
    const waiting = document.getElementById("piramide-start");
    if (!waiting && document.querySelector("h1")) {
      requestAnimationFrame(() => { globalThis.__useful = performance.now(); });
    } else {
      requestAnimationFrame(check);
    }
  };
  requestAnimationFrame(check);
}

async function usefulPaint() {
  const visit = await openPage({ prepare: (page) => page.addInitScript(watchForUse) });
  const time = await visit.page.waitForFunction(() => globalThis.__useful).then((found) => found.jsonValue());
  await visit.context.close();
  return time;
}

async function scoring() {
  const visit = await openPage({ route: SCORED });
  await visit.page.locator("#piramide-start").waitFor({ state: "detached" });
  await visit.page.waitForLoadState("networkidle");
  const found = await marks(visit.page);
  await visit.context.close();
  return found["piramide:score"];
}

const times = async (measure) => {
  const found = [];
  for (let run = 0; run < RUNS; run += 1) found.push(await measure());
  return found;
};

try {
  const paints = await times(usefulPaint);
  console.log(`| First useful paint in Chromium, local static server, median of ${RUNS} | ${median(paints).toFixed(0)} ms | 1000 ms |`);
  const scores = (await times(scoring)).filter((time) => time !== undefined);
  const shown = scores.length ? `${median(scores).toFixed(1)} ms` : "not marked by the page";
  console.log(`| Scoring \`inps-2021\` in Chromium, median of ${RUNS} | ${shown} | 5 ms |`);
} finally {
  await closeBrowser();
}
