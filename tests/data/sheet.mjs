// Tables as they stand in sources/tables/, read apart from the program that compiles them: only whole numbers and
// exact fractions.
import { readFileSync } from "node:fs";
import { Fraction } from "../second/fraction.mjs";

const TABLES = new URL("../../sources/tables/", import.meta.url);

/** The fields of a line: a comma between them, quotation marks around one that holds a comma. */
const fields = (line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/gu)].slice(0, -1).map(([, whole, quoted]) => quoted ?? whole);

/** A printed number as JSON writes it: `1.234,50` is `1234.50`; nothing for a dash or a blank. */
export function decimal(printed) {
  const found = /-?\d[\d.]*(,\d+)?/u.exec(printed);
  return found === null ? undefined : found[0].replaceAll(".", "").replace(",", ".");
}

/** A table: its columns, and its rows by name, each with its office and its cells as decimals. */
export function sheet(plan, name) {
  const lines = readFileSync(new URL(`${plan}/${name}.csv`, TABLES), "utf8").trimEnd().split("\n");
  const [header, ...rows] = lines.filter((line) => !line.startsWith("#"));
  const [, , , ...columns] = header.split(",");
  return {
    columns,
    rows: rows.map((line) => {
      // The last field has nothing behind it: the pattern needs one more end.
      const [row, office, , ...cells] = fields(`${line},`);
      return { row, office, cells: Object.fromEntries(columns.map((column, place) => [column, decimal(cells[place] ?? "")])) };
    }),
  };
}

/** The sum of decimals; what is not there counts zero (reading 34). */
export const sum = (decimals) => decimals.reduce((total, one) => total.plus(Fraction.of(one ?? "0")), Fraction.of("0"));

/** Half a unit of the last printed decimal. */
export const half = (text) => new Fraction(1n, 2n * 10n ** BigInt((text.split(".")[1] ?? "").length));
