// What the journeys share: the windows and languages of a reader, and the words that a reader looks for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, axe, openPage } from "../harness.mjs";

export const WINDOWS = [360, 1280];

export const LANGUAGES = {
  it: {
    locale: "it-IT", catalog: "Piani della performance", plans: "Piani", results2020: "INPS 2020 – risultati",
    plan2021: "INPS Piano 2021–2023, anno 2021", mark: "Dati illustrativi", pyramid: "La piramide",
    groups: "Obiettivi e risultati", explain: "Come si calcola questo numero", explained: /^Come si calcola: /,
    close: "Chiudi", notPart: "non fa parte dell’indice", sources: "Letture, metodi e documenti",
    retry: "Riprova", open: "I tuoi file aperti", checks: "Verifiche", findings: "Che cosa risulta dalla lettura dei file", stays: "Ciò che era sullo schermo è rimasto com’era.",
    drop: /^Trascina qui un piano e i suoi risultati/, stay: "Tutto resta in questo browser: la pagina non invia nulla.",
    provisional: "Illustrativi, 31 dicembre 2021, provvisori", final: "Illustrativi, 31 dicembre 2021, definitivi",
    target: "Obiettivo", missing: "mancante", skip: "Vai al contenuto", score: "Punteggio", gone: "I tuoi file non sono più aperti",
    line: "riga", where: "Dove", trail: "Percorso", openFiles: "Apri i tuoi file",
  },
  en: {
    locale: "en-GB", catalog: "Performance plans", plans: "Plans", results2020: "INPS 2020 – results",
    plan2021: "INPS Plan 2021–2023, year 2021", mark: "Illustrative data", pyramid: "The pyramid",
    groups: "Objectives and results", explain: "How this number is computed", explained: /^How it is computed: /,
    close: "Close", notPart: "not part of the index", sources: "Readings, methods and documents",
    retry: "Try again", open: "Your open files", checks: "Checks", findings: "What was found in the files", stays: "What was on the screen has stayed as it was.",
    drop: /^Drop a plan and its results here/, stay: "Everything stays in this browser: the page sends nothing.",
    provisional: "Illustrative, 31 December 2021, provisional", final: "Illustrative, 31 December 2021, final",
    target: "Target", missing: "missing", skip: "Skip to content", score: "Score", gone: "Your files are not open any more",
    line: "line", where: "Where", trail: "You are here", openFiles: "Open your files",
  },
};

/** A reader of a language with a window of a width, at a view. */
export async function reader({ language = "it", width = 1280, ...options } = {}) {
  const words = LANGUAGES[language];
  const visit = await openPage({ locale: words.locale, width, height: width < 600 ? 780 : 900, ...options });
  return { ...visit, words };
}

/** Every window in every language. */
export function everyReader() {
  return Object.keys(LANGUAGES).flatMap((language) => WINDOWS.map((width) => ({ language, width })));
}

/** Waits for the title of a view. */
export async function title(page, name) {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** No accessibility rule fails, and nothing stands outside the window. */
export async function inOrder(page, what) {
  assert.deepEqual(await axe(page), [], what);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(beyond, 0, `${what}: wider than the window`);
}

/** A file of the site's data, as text. */
export function data(path) {
  return readFileSync(join(ROOT, "public/data", path), "utf8");
}

/** Lets go of files over the page, as from a file manager. */
export async function drop(page, files) {
  const carried = await page.evaluateHandle((files) => {
    const carried = new DataTransfer();
    for (const [name, text] of files) carried.items.add(new File([text], name, { type: "application/json" }));
    return carried;
  }, Object.entries(files));
  await page.dispatchEvent("body", "dragover", { dataTransfer: carried });
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
}

/** What has the focus: its role or tag, and its words. */
export async function focused(page) {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    return { tag: at.tagName.toLowerCase(), text: at.textContent.trim().replace(/\s+/g, " "), href: at.getAttribute("href") };
  });
}

/** Presses a key until what has the focus is the one looked for. */
export async function tabTo(page, found, most = 80) {
  for (let press = 0; press < most; press += 1) {
    const here = await focused(page);
    if (found(here)) return here;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached with the keyboard: ${found}`);
}

// What a reader sees comes a moment after what caused it: these wait until it is so, as a reader would, and say what was
// there instead if it does not come to be.

const PATIENCE = 10_000;

async function until(check) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((turn) => setTimeout(turn, 20));
  }
}

/** What is read comes to be the expected value. */
export const same = (read, expected, message) => until(async () => assert.equal(await read(), expected, message));

/** What is read comes to match a pattern. */
export const like = (read, pattern, message) => until(async () => assert.match(await read(), pattern, message));

/** What is read comes to be true. */
export const holds = (read, message) => until(async () => assert.ok(await read(), message));
