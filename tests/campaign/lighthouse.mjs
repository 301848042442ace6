// Lighthouse on the catalog and on two plans, on a slow telephone as it plays one: 100 for accessibility and good practice;
// for speed at least 75, since the engine has to arrive before the first number does.
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { serve } from "./site.mjs";

const LEAST = { performance: 75, accessibility: 100, "best-practices": 100 };
const ROUTES = ["", "#/inps-2021", "#/inps-2020"];

const executablePath = process.env.PIRAMIDE_CHROMIUM ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const browser = await puppeteer.launch({ executablePath, headless: true, args });
const host = await serve();
try {
  for (const route of ROUTES) {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = await lighthouse(host.address + route, { port, onlyCategories: Object.keys(LEAST), logLevel: "error" });
    for (const [name, least] of Object.entries(LEAST)) {
      const score = Math.round(100 * lhr.categories[name].score);
      const failed = lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
        .map(({ id }) => id);
      console.log(`${score >= least ? "✓" : "✗"} ${route || "catalog"} ${name}: ${score} (at least ${least}) ${score < 100 ? failed.join(", ") : ""}`);
      if (score < least) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  host.close();
}
