// Joins the page's style sheets: what comes from npm is purged of what the page does not use, our own is kept whole.
// Takes the path of a JSON file { styles, users, safelist }, writes the minified sheet to the standard output.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { browserslistToTargets, transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

const task = JSON.parse(readFileSync(process.argv[2], "utf8"));
const content = task.users.map((file) => ({ raw: readFileSync(file, "utf8"), extension: extname(file).slice(1) }));
const listed = JSON.parse(readFileSync(task.safelist, "utf8"));
const patterns = (names) => (names ?? []).map((name) => new RegExp(name));
const safelist = { standard: listed.standard ?? [], deep: patterns(listed.deep), greedy: patterns(listed.greedy) };

async function purged(raw) {
  const [result] = await new PurgeCSS().purge({ content, css: [{ raw }], safelist, fontFace: true, keyframes: true });
  return result.css;
}

const sheets = [];
for (const file of task.styles) {
  const raw = readFileSync(file, "utf8").replace(/\/\*# sourceMappingURL=.*?\*\//g, "");
  sheets.push(file.includes("node_modules") ? await purged(raw) : raw);
}

const { code } = transform({
  filename: "piramide.css",
  code: Buffer.from(sheets.join("\n")),
  minify: true,
  errorRecovery: true,
  targets: browserslistToTargets(["chrome 100", "firefox 100", "safari 15.4"]),
});
process.stdout.write(code);
