// Makes the page's classic script small: `node script.mjs input.js` prints it. Names that other scripts use stay.
import { readFileSync } from "node:fs";
import { minify } from "terser";

const source = readFileSync(process.argv[2], "utf8");
const { code } = await minify(source, {
  ecma: 2020,
  compress: { passes: 2, toplevel: false },
  mangle: { toplevel: false },
  format: { comments: false, ascii_only: true },
});
process.stdout.write(code);
