// The reference is what its program writes, and every rule of the documents leads to mechanisms, a plan and a case.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("docs/REFERENCE.md holds, and every rule has its row", () => {
  const program = fileURLToPath(new URL("../../docs/reference.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [program, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
