// Joins the page's style sheets: what comes from npm is purged of what the page does not use, our own is kept whole
// unless `all` is to be purged. Takes the path of a JSON file { styles, users, safelist, all }, writes the minified
// sheet to the standard output.
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

/** Without the values under names that begin so and that nothing reads, such as colours that no rule is left for. */
function withoutUnread(code, prefixes) {
  const read = new Set(Array.from(code.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  const kept = (name) => read.has(name) || !prefixes.some((prefix) => name.startsWith(prefix));
  const less = code.replace(/(?<=[{;])(--[\w-]+):(?:"[^"]*"|[^"{};])*(?:;|(?=\}))/g, (value, name) => (kept(name) ? value : ""));
  return less === code ? code : withoutUnread(less, prefixes);
}

const sheets = [];
for (const file of task.styles) {
  // The licence at the head of a sheet stands in the notices.
  const raw = readFileSync(file, "utf8").replace(/^\uFEFF?(@charset [^;]*;)?\/\*!.*?\*\/|\/\*# sourceMappingURL=.*?\*\//gs, "");
  sheets.push(task.all || file.includes("node_modules") ? await purged(raw) : raw);
}

const { code } = transform({
  filename: "piramide.css",
  code: Buffer.from(sheets.join("\n")),
  minify: true,
  errorRecovery: true,
  targets: browserslistToTargets(["chrome 100", "firefox 100", "safari 15.4"]),
});
process.stdout.write(withoutUnread(code.toString(), ["--bs-", "--bootstrap-", ...(task.all ? ["--piramide-"] : [])]));
