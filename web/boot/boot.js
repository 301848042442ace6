// Starts the page in the three ways in which it can be opened, gives it its data, and shows what went wrong.
//
//   http    from a host: files are fetched
//   file    from a folder, by double click, or in a sandboxed frame: browsers refuse `fetch` there, so a script beside
//           each file hands it over
//   single  one HTML file: each file is a block inside the page
//
// A classic script without dependencies: it must run where nothing else does.
//
// globalThis.piramide = {
//   mode                      "http" | "file" | "single"
//   language                  "it" | "en": the one chosen in an earlier visit, else the first that the browser asks for
//   load(path)                Promise<Uint8Array>; rejects with "bad_path", "not_found", "network", "policy", "memory" or "damaged"
//   started()                 takes the start screen away
//   fail(what, detail)        replaces the page by an error page; `what` is a key of failure.js or a title of its own
//   receive(path, packed)     called by the scripts beside the files
//   file(text)                called by a file written by hand: piramide.file(String.raw`…`)
//   desk                      false: this instance of the module is the page, not its desk (worker.js)
//   hire(onPage, heard)       a desk with the same module (worker.js)
// }
(function () {
  "use strict";

  const LABELS = {
    it: { loading: "Caricamento di Piramide…", starting: "Avvio di Piramide…" },
    en: { loading: "Loading Piramide…", starting: "Starting Piramide…" },
  };

  // The one remembered, then those that the browser asks for; English for who asks for others.
  function preferred() {
    const asked = [...(navigator.languages || [navigator.language])];
    try {
      asked.unshift(localStorage.getItem("piramide.language"));
    } catch {
      // This browser keeps nothing for the page.
    }
    // What was chosen before a reload is with the entry of the history at once, in the storage a moment later.
    asked.unshift(history.state);
    const known = asked.map((tag) => String(tag).slice(0, 2).toLowerCase()).find((tag) => tag in LABELS);
    return known || "en";
  }

  const failure = globalThis.piramideFailure;
  const language = preferred();
  const block = document.getElementById("piramide-files");
  // Without the block this is a developer's server, which starts the module by itself.
  const files = block ? JSON.parse(block.textContent) : null;
  // In a frame that is closed off the page has no origin: it may not fetch its own files, but may load scripts.
  const closed = globalThis.origin === "null";
  const mode = files && files.single ? "single" : closed || location.protocol === "file:" ? "file" : "http";

  // ---- files ----

  const expected = new Map();

  function receive(path, packed) {
    const waiting = expected.get(path);
    if (waiting) waiting(packed);
  }

  // The bytes of the signs that xtask/src/site/signs.rs writes: two of 91 are 13 bits, one at the end is 6.
  function bytesOf(signs) {
    const bytes = new Uint8Array((signs.length * 13) >> 4);
    const number = (place) => {
      const code = signs.charCodeAt(place);
      return code - 33 - (code > 34) - (code > 60) - (code > 92);
    };
    let [held, bits, length] = [0, 0, 0];
    for (let place = 0; place < signs.length; place += 2) {
      const pair = place + 1 < signs.length;
      held |= (number(place) + (pair ? 91 * number(place + 1) : 0)) << bits;
      for (bits += pair ? 13 : 6; bits > 7; bits -= 8) {
        bytes[length++] = held;
        held >>= 8;
      }
    }
    return bytes;
  }

  async function unpack(packed) {
    try {
      const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    } catch (error) {
      throw error instanceof RangeError ? "memory" : "damaged";
    }
  }

  // Files on their way, by path: whoever asks for one of them meanwhile waits for the same.
  const underWay = new Map();

  function fromScript(path) {
    return handedOver(path, path + ".js").then(unpack);
  }

  // A host may ask that addresses of scripts are made by a named policy (Trusted Types): these stay in the folder.
  let scripts;

  function trusted(address) {
    if (!globalThis.trustedTypes) return address;
    scripts = scripts || trustedTypes.createPolicy("piramide", { createScriptURL: (own) => own });
    return scripts.createScriptURL(address);
  }

  function handedOver(path, source) {
    const handed = underWay.get(path) || requested(path, source);
    underWay.set(path, handed);
    return handed;
  }

  function requested(path, source) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      expected.set(path, resolve);
      script.onload = () => reject("damaged");
      script.onerror = () => reject("not_found");
      script.dataset.path = path;
      try {
        script.src = trusted(source);
      } catch {
        reject("policy");
      }
      document.head.append(script);
    }).finally(() => {
      expected.delete(path);
      underWay.delete(path);
    });
  }

  function fromBlock(path) {
    const found = document.querySelector(`script[data-path="${CSS.escape(path)}"]`);
    return found ? unpack(found.textContent) : Promise.reject("not_found");
  }

  async function fromHost(path, onProgress) {
    const digest = files && files.digests && files.digests[path];
    let response;
    try {
      response = await fetch(digest ? `${path}?v=${digest}` : path, digest ? {} : { cache: "no-cache" });
    } catch (error) {
      throw await failure.ofLoad(error);
    }
    // Some hosts answer a missing file with a page of their own.
    const isPage = /text\/html/.test(response.headers.get("content-type") || "");
    if (isPage || response.status === 404 || response.status === 410) throw "not_found";
    if (!response.ok) throw "network";
    try {
      return onProgress ? await watched(response.body.getReader(), onProgress) : new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw await failure.ofLoad(error);
    }
  }

  async function watched(reader, onProgress) {
    const chunks = [];
    let received = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      received += next.value.length;
      onProgress(received);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }

  // A file written by hand is a script with the text between two backticks, the same over http and from a folder: there
  // the script hands the text over, here it stays text. Whoever edits it must not be shown an earlier copy.
  function file(text) {
    receive(document.currentScript.dataset.path, text);
  }

  function between(text) {
    const [before, inside, after, ...more] = text.split("`");
    const whole = /^\s*piramide\.file\(String\.raw$/.test(before) && /^\);?\s*$/.test(after) && !more.length;
    return whole && !inside.includes("${") ? inside : null;
  }

  async function byHand(path) {
    const text = mode === "file" ? await handedOver(path, path) : new TextDecoder().decode(await fromHost(path));
    const inside = mode === "file" ? text : between(text);
    if (typeof inside !== "string") throw "damaged";
    return new TextEncoder().encode(inside);
  }

  // The list of plans, which whoever publishes the page may edit; a developer's server has only what it is made from.
  const INDEX = "data/catalog.json";
  const WRITTEN = "data/catalog.js";

  const way = { http: fromHost, file: fromScript, single: fromBlock }[mode];

  function open(path, onProgress) {
    if (mode === "single" || !files) return way(path, onProgress);
    const written = path === INDEX ? WRITTEN : path;
    return /^data\/.*\.js$/.test(written) ? byHand(written) : way(path, onProgress);
  }

  // Files asked for before the page has started: it takes each once.
  const early = new Map();

  function load(path) {
    const asked = early.get(path);
    early.delete(path);
    return asked || opened(path);
  }

  function opened(path) {
    const inside = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path);
    return inside ? open(path) : Promise.reject("bad_path");
  }

  // ---- what the person sees ----

  function element(name, text, ...children) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  }

  let failed = false;

  function fail(what, detail) {
    console.error(`piramide: ${what}: ${detail}`);
    if (failed) return;
    failed = true;
    failure.show(language, what, detail);
  }

  function say(text, value) {
    const line = document.getElementById("piramide-status");
    const bar = document.getElementById("piramide-progress");
    if (!line || !bar) return;
    if (line.textContent !== text) line.textContent = text;
    line.lang = language;
    bar.value = value;
  }

  // ---- start ----

  // One HTML file carries its styles packed as its data; only those of the start screen stand in its head.
  async function dress(path) {
    document.head.append(element("style", new TextDecoder().decode(await open(path))));
  }

  let isStarted = false;

  function started() {
    isStarted = true;
    const screen = document.getElementById("piramide-start");
    if (screen) screen.remove();
  }

  let module;
  let memory;

  async function start() {
    const labels = LABELS[language];
    const dressed = files.styles && dress(files.styles);
    if (typeof WebAssembly !== "object") return fail("no_wasm", "WebAssembly");
    say(labels.loading, 0);
    const words = `words/${language}.json`;
    const arriving = opened(words);
    arriving.catch(() => {});
    early.set(words, arriving);
    let bytes;
    try {
      await dressed;
      bytes = await open(files.wasm, (received) => say(labels.loading, Math.min(received / files.size, 1)));
    } catch (code) {
      return fail(code, files.wasm);
    }
    if (!failure.whole(bytes, files.sum)) return fail("damaged", files.wasm);
    say(labels.starting, 1);
    try {
      module = await WebAssembly.compile(bytes);
      memory = (await wasm_bindgen({ module_or_path: module })).memory;
    } catch (error) {
      fail(await failure.ofStart(error), error);
    }
  }

  // A trap that no panic reported, such as running out of stack or memory, leaves the page unusable too.
  function trapped(error) {
    const what = failure.ofTrap(error, memory) || (isStarted ? null : "panic");
    if (what) fail(what, (error && error.stack) || error);
  }
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));

  const hire = (onPage, heard) => globalThis.piramideDesk(module, onPage, heard, trusted);

  globalThis.piramide = Object.freeze({ mode, language, load, started, fail, receive, file, desk: false, hire });
  if (files) start();
})();
