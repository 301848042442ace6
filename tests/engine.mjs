// The engine as the JavaScript module that `cargo xtask test` builds; PIRAMIDE_ENGINE_MODULE says where it is.

import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = new URL("../target/engine-module/piramide_engine.js", import.meta.url);
const MODULE = process.env.PIRAMIDE_ENGINE_MODULE ?? fileURLToPath(HERE);

export const engine = await import(pathToFileURL(MODULE));
engine.initSync({ module: readFileSync(MODULE.replace(/\.js$/, "_bg.wasm")) });
