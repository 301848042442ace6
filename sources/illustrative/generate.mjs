// Illustrative results of the plan inps-2021: invented numbers, the same at every run. They are not results of INPS.
//
//   node sources/illustrative/generate.mjs           writes the two files
//   node sources/illustrative/generate.mjs --check   exits 1 if the files differ from what it would write
//
// Only integers: decimals are BigInt with a scale, and every choice comes from a hash of the seed and the node, so
// that a new node of the plan changes no other number.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const SEED = "inps-2021/14";
const FOLDER = new URL("../../public/data/inps-2021/", import.meta.url);
const PERIOD = "2021";
const DATE = "2021-12-31";

/** A number from 0 to 2³² − 1 for a purpose and a node (FNV-1a, then the finaliser of MurmurHash3). */
function draw(purpose, node) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${SEED}:${purpose}:${node}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An integer from `low` to `high`, both included. */
const between = (low, high, purpose, node) => low + (draw(purpose, node) % (high - low + 1));

const chance = (percent, purpose, node) => between(1, 100, purpose, node) <= percent;

/** A decimal of the plan as digits and number of decimals. */
function parse(text) {
  const [whole, fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

const TEN = (power) => 10n ** BigInt(power);

/** numerator / denominator, half away from zero, written with `decimals` decimals. */
function print(numerator, denominator, decimals) {
  const scaled = numerator * TEN(decimals);
  const sign = scaled < 0n ? -1n : 1n;
  const rounded = (2n * sign * scaled + denominator) / (2n * denominator);
  const text = String(rounded).padStart(decimals + 1, "0");
  const at = text.length - decimals;
  const shown = decimals === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`;
  return sign < 0n && rounded !== 0n ? `-${shown}` : shown;
}

/** The target of a node in the main period as a fraction, or nothing. */
function target(node) {
  const stated = node.targets?.find((one) => (one.period ?? PERIOD) === PERIOD)?.target;
  const start = node.baselines?.find((one) => (one.period ?? PERIOD) === PERIOD)?.value;
  const fraction = ({ digits, scale }) => [digits, TEN(scale)];
  if (stated?.kind === "value") return fraction(parse(stated.value));
  if (stated?.kind === "confirm") return fraction(parse(start));
  if (stated?.kind !== "increment") return undefined;
  const [top, bottom] = fraction(parse(start));
  const [change, unit] = fraction(parse(stated.percent ?? stated.amount));
  if (stated.percent !== undefined) return [top * (100n * unit + change), bottom * 100n * unit];
  return [top * unit + change * bottom, bottom * unit];
}

/** target × (1000 + permille) / 1000 within the domain, with the decimals of the unit. */
function near(node, [top, bottom], permille) {
  const text = print(top * BigInt(1000 + permille), bottom * 1000n, node.decimals ?? 2);
  const value = parse(text);
  const beyond = (limit, sign) => {
    const bound = parse(limit);
    return sign * (value.digits * TEN(bound.scale) - bound.digits * TEN(value.scale)) > 0n;
  };
  const { minimum, maximum } = node.domain ?? {};
  if (maximum !== undefined && beyond(maximum, 1n)) return maximum;
  if (minimum !== undefined && beyond(minimum, -1n)) return minimum;
  return text;
}

/** How far results of a kind lie from their target, in thousandths: from, to. */
function spread(node) {
  if (node.method === "quota-raggiunta") return [-540, -400]; // two parts: together they reach about the whole
  if (node.domain?.maximum === "5") return [-120, 20];
  if (node.domain?.maximum === "100") return [-30, 40];
  if (node.domain?.minimum === undefined) return [-40, 60];
  return node.direction === "lower" ? [-80, 90] : [-90, 140];
}

/** Where the year ends for a node that is compared with a target: thousandths from the target. */
const ending = (node) => between(...spread(node), "ending", node.id);

/** The share of a project delivered in the end, in per cent: mostly all. */
function delivered(id) {
  if (chance(76, "delivered", id)) return 100;
  return between(4, 9, "share", id) * 10;
}

/** The items counted by a project that delivers several: two for two outputs in one cell. */
const counted = (node) => (node.measure?.kind === "ratio" ? Number(node.measure.denominator.value) : undefined);

function finalResult(node) {
  if (node.kind === "perspective") return { node: node.id, value: print(BigInt(between(9400, 11400, "index", node.id)), 100n, 2) };
  if (node.kind === "project") {
    const items = counted(node);
    if (items !== undefined) return { node: node.id, numerator: String(items), denominator: String(items) };
    return { node: node.id, value: String(delivered(node.id)) };
  }
  return { node: node.id, value: near(node, target(node), ending(node)) };
}

/** Known at the end of the year, before the accounts close: with what lies around it. */
function provisionalResult(node) {
  if (node.kind !== "perspective" && chance(20, "missing", node.id)) return { node: node.id, status: "missing" };
  if (node.kind === "perspective") {
    const value = between(9400, 11400, "index", node.id) + between(-150, 50, "drift", node.id);
    const shown = (hundredths) => print(BigInt(hundredths), 100n, 2);
    return { node: node.id, status: "provisional", value: shown(value), range: { from: shown(value - 150), to: shown(value + 200) } };
  }
  if (node.kind === "project") {
    const items = counted(node);
    if (items !== undefined) return { node: node.id, status: "provisional", numerator: String(items - 1), denominator: String(items) };
    const end = delivered(node.id);
    if (end === 100 && chance(80, "known", node.id)) return { node: node.id, status: "final", value: "100" };
    const now = Math.max(0, end - between(1, 4, "late", node.id) * 10);
    return { node: node.id, status: "provisional", value: String(now), range: { from: String(now), to: "100" } };
  }
  if (chance(45, "closed", node.id)) return { ...finalResult(node), status: "final" };
  const goal = target(node);
  const now = ending(node) + between(-15, 10, "drift", node.id);
  const range = { from: near(node, goal, now - between(10, 25, "below", node.id)), to: near(node, goal, now + between(10, 25, "above", node.id)) };
  return { node: node.id, status: "provisional", value: near(node, goal, now), range };
}

function* withResult(nodes) {
  for (const node of nodes) {
    const measured = node.kind === "project" || node.kind === "perspective" || target(node) !== undefined;
    if (measured) yield node;
    yield* withResult(node.children ?? []);
  }
}

const NOTE = {
  it: "Numeri inventati da un programma con un seme fisso, per mostrare come funziona il piano: non sono risultati dell’INPS né di nessuno.",
  en: "Numbers invented by a program with a fixed seed, to show how the plan works: they are not results of INPS or of anybody.",
};

const SETS = [
  {
    id: `${DATE}-provisional`,
    title: { it: "Illustrativi, 31 dicembre 2021, provvisori", en: "Illustrative, 31 December 2021, provisional" },
    note: {
      it: `${NOTE.it} Circa un quinto manca e una parte è provvisoria, con l’intervallo in cui sta il valore.`,
      en: `${NOTE.en} About a fifth is missing and a part is provisional, with the range in which the value lies.`,
    },
    result: provisionalResult,
  },
  {
    id: `${DATE}-final`,
    title: { it: "Illustrativi, 31 dicembre 2021, definitivi", en: "Illustrative, 31 December 2021, final" },
    note: NOTE,
    result: (node) => ({ ...finalResult(node), status: "final" }),
  },
];

const KEYS = ["node", "status", "value", "numerator", "denominator", "range"];
const ordered = (result) => Object.fromEntries(KEYS.filter((key) => result[key] !== undefined).map((key) => [key, result[key]]));

/** The files, by name. */
export function files() {
  const plan = JSON.parse(readFileSync(new URL("plan.json", FOLDER), "utf8"));
  const nodes = [...withResult(plan.nodes)];
  return SETS.map(({ id, title, note, result }) => {
    const actuals = {
      format: "piramide-actuals/1",
      id,
      plan: plan.id,
      title,
      kind: "illustrative",
      date: DATE,
      period: PERIOD,
      note,
      results: nodes.map((node) => ordered(result(node))),
    };
    return { file: new URL(`actuals-${id}.json`, FOLDER), text: `${JSON.stringify(actuals, null, 2)}\n` };
  });
}

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
