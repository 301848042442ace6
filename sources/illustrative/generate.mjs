// Illustrative results of the plans listed in plans.mjs: invented numbers, the same at every run. They are results of
// nobody, and say so in kind, title and note.
//
//   node sources/illustrative/generate.mjs           writes the files
//   node sources/illustrative/generate.mjs --check   exits 1 if the files differ from what it would write
//
// Only integers: decimals are BigInt with a scale, and every choice comes from a hash of the seed and the node, so
// that a new node of a plan changes no other number.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { PLANS } from "./plans.mjs";
import { results } from "./results.mjs";

const DATA = new URL("../../public/data/", import.meta.url);

const MONTHS = {
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A day in words. */
function day(date, language) {
  const [year, month, number] = date.split("-").map(Number);
  return `${number} ${MONTHS[language][month - 1]} ${year}`;
}

const note = (of) => ({
  it: `Numeri inventati da un programma con un seme fisso, per mostrare come funziona il piano: non sono risultati ${of.it} né di nessuno.`,
  en: `Numbers invented by a program with a fixed seed, to show how the plan works: they are not results of ${of.en} or of anybody.`,
});

/** The two sets of a plan: what is known before the accounts close, and the end. */
const sets = ({ date, of }) => [
  {
    id: `${date}-provisional`,
    of: "provisional",
    title: {
      it: `Illustrativi, ${day(date, "it")}, provvisori`,
      en: `Illustrative, ${day(date, "en")}, provisional`,
    },
    note: {
      it: `${note(of).it} Circa un quinto manca e una parte è provvisoria, con l’intervallo in cui sta il valore.`,
      en: `${note(of).en} About a fifth is missing and a part is provisional, with the range in which the value lies.`,
    },
  },
  {
    id: `${date}-final`,
    of: "final",
    title: { it: `Illustrativi, ${day(date, "it")}, definitivi`, en: `Illustrative, ${day(date, "en")}, final` },
    note: note(of),
  },
];

const KEYS = ["node", "office", "period", "status", "value", "numerator", "denominator", "components", "answer", "range"];
const ordered = (result) => Object.fromEntries(KEYS.filter((key) => result[key] !== undefined).map((key) => [key, result[key]]));

/** The files of one plan. */
function filesOf(entry) {
  const folder = new URL(`${entry.plan}/`, DATA);
  const plan = JSON.parse(readFileSync(new URL("plan.json", folder), "utf8"));
  const made = results(plan, entry.seed, entry.facts);
  return sets(entry).map(({ id, of, title, note: said }) => {
    const actuals = {
      format: "piramide-actuals/1",
      id,
      plan: plan.id,
      title,
      kind: "illustrative",
      date: entry.date,
      period: plan.period,
      note: said,
      results: made[of].map(ordered),
    };
    return { file: new URL(`actuals-${id}.json`, folder), text: `${JSON.stringify(actuals, null, 2)}\n` };
  });
}

/** The files, in the order of the list of plans. */
export const files = () => PLANS.flatMap(filesOf);

/** The files whose text on the disk is not the one that would be written. */
export function drifted() {
  const onDisk = (file) => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return undefined;
    }
  };
  return files().filter(({ file, text }) => onDisk(file) !== text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes("--check")) {
    const changed = drifted();
    for (const { file } of changed) console.error(`${file.pathname}: not what sources/illustrative/generate.mjs writes; run it`);
    process.exitCode = changed.length === 0 ? 0 : 1;
  } else {
    for (const { file, text } of files()) writeFileSync(file, text);
  }
}
