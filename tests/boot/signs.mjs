// Reads signs back by the very code of the boot script: `node signs.mjs cases.json` takes [[signs, sha256 of the
// bytes], …], and prints how many came back. `xtask/src/site/signs.rs`, which writes them, runs it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const boot = readFileSync(new URL("../../web/boot/boot.js", import.meta.url), "utf8");
const [found] = /^  function bytesOf\(signs\) \{\n.*?^  \}\n/ms.exec(boot);
const bytesOf = new Function(`${found} return bytesOf;`)();

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const [signs, digest] of cases) assert.equal(createHash("sha256").update(bytesOf(signs)).digest("hex"), digest, signs.slice(0, 40));
console.log(cases.length);
