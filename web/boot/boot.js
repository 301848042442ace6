// Starts the page in the three ways in which it can be opened, gives it its data, and shows what went wrong.
//
//   http    from a host: files are fetched
//   file    from a folder, by double click: browsers refuse `fetch` there, so a script beside each file hands it over
//   single  one HTML file: each file is a block inside the page
//
// A classic script without dependencies: it must run where nothing else does.
//
// globalThis.piramide = {
//   mode                      "http" | "file" | "single"
//   language                  "it" | "en": the one chosen in an earlier visit, else the first that the browser asks for
//   load(path)                Promise<Uint8Array>; rejects with "bad_path", "not_found", "network" or "damaged"
//   started()                 takes the start screen away
//   fail(what, detail)        replaces the page by an error page; `what` is a key of TEXTS or a title of its own
//   receive(path, packed)     called by the scripts beside the files
//   worker(heard)             a worker with the same module, or null (worker.js)
// }
(function () {
  "use strict";

  const TEXTS = {
    no_wasm: {
      it: ["Questo browser non può aprire Piramide", "Manca WebAssembly, oppure è disattivato.", "Apri la pagina con una versione recente di Edge, Chrome, Firefox o Safari; se il browser è recente, chiedi a chi lo amministra di permettere WebAssembly."],
      en: ["This browser cannot open Piramide", "WebAssembly is missing or turned off.", "Open the page with a recent Edge, Chrome, Firefox or Safari; if the browser is recent, ask whoever manages it to allow WebAssembly."],
    },
    not_found: {
      it: ["Manca un file di Piramide", "La pagina non ha trovato uno dei suoi file.", "Se la pagina è stata copiata, copia la cartella intera; se è su un sito, avvisa chi lo pubblica."],
      en: ["A file of Piramide is missing", "The page did not find one of its files.", "If the page was copied, copy the whole folder; if it is on a site, tell whoever publishes it."],
    },
    network: {
      it: ["Il collegamento si è interrotto", "Uno dei file della pagina non è arrivato.", "Controlla il collegamento e ricarica la pagina."],
      en: ["The connection was interrupted", "One of the page's files did not arrive.", "Check the connection and reload the page."],
    },
    damaged: {
      it: ["Un file di Piramide è danneggiato", "Uno dei file della pagina è arrivato, ma non è intero.", "Ricarica la pagina; se non basta, copiala o scaricala di nuovo."],
      en: ["A file of Piramide is damaged", "One of the page's files arrived, but it is not whole.", "Reload the page; if that does not help, copy or download it again."],
    },
    panic: {
      it: ["Piramide si è fermata per un errore interno", "È un difetto del programma, non dei dati. Nulla è stato inviato né modificato.", "Ricarica la pagina per continuare; se succede di nuovo, segnala il dettaglio tecnico qui sotto a chi pubblica la pagina."],
      en: ["Piramide stopped on an internal error", "This is a fault of the program, not of the data. Nothing was sent or changed.", "Reload the page to go on; if it happens again, report the technical detail below to whoever publishes the page."],
    },
  };
  const LABELS = {
    it: { detail: "Dettaglio tecnico", reload: "Ricarica la pagina", loading: "Caricamento di Piramide…", starting: "Avvio di Piramide…" },
    en: { detail: "Technical detail", reload: "Reload the page", loading: "Loading Piramide…", starting: "Starting Piramide…" },
  };

  // The one remembered, then those that the browser asks for; English for who asks for others.
  function preferred() {
    const asked = [...(navigator.languages || [navigator.language])];
    try {
      asked.unshift(localStorage.getItem("piramide.language"));
    } catch {
      // This browser keeps nothing for the page.
    }
    const known = asked.map((tag) => String(tag).slice(0, 2).toLowerCase()).find((tag) => tag in LABELS);
    return known || "en";
  }

  const language = preferred();
  const block = document.getElementById("piramide-files");
  // Without the block this is a developer's server, which starts the module by itself.
  const files = block ? JSON.parse(block.textContent) : null;
  const mode = files && files.single ? "single" : location.protocol === "file:" ? "file" : "http";

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
    } catch {
      throw "damaged";
    }
  }

  // Files on their way, by path: whoever asks for one of them meanwhile waits for the same.
  const underWay = new Map();

  function fromScript(path) {
    const handed = underWay.get(path) || handedOver(path);
    underWay.set(path, handed);
    return handed.then(unpack);
  }

  function handedOver(path) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      expected.set(path, resolve);
      script.onload = () => reject("damaged");
      script.onerror = () => reject("not_found");
      script.src = path + ".js";
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
    const response = await fetch(digest ? `${path}?v=${digest}` : path).catch(() => null);
    if (!response) throw "network";
    // Some hosts answer a missing file with a page of their own.
    const isPage = /text\/html/.test(response.headers.get("content-type") || "");
    if (isPage || response.status === 404 || response.status === 410) throw "not_found";
    if (!response.ok) throw "network";
    try {
      return onProgress ? await watched(response.body.getReader(), onProgress) : new Uint8Array(await response.arrayBuffer());
    } catch {
      throw "network";
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

  const open = { http: fromHost, file: fromScript, single: fromBlock }[mode];

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

  function code(text) {
    const made = element("pre", String(text));
    made.className = "failure__detail";
    return made;
  }

  let failed = false;

  function fail(what, detail) {
    console.error(`piramide: ${what}: ${detail}`);
    if (failed) return;
    failed = true;
    const page = element("main");
    page.className = "failure";
    page.id = "piramide-failure";
    const own = { it: [what, "", ""], en: null };
    const texts = TEXTS[what] || own;
    const order = language === "it" ? ["it", "en"] : ["en", "it"];
    for (const tongue of order) {
      if (!texts[tongue]) continue;
      const [title, happened, advice] = texts[tongue];
      const part = element("section", "", element(page.firstChild ? "h2" : "h1", title));
      if (texts !== own) part.lang = tongue;
      for (const text of [happened, advice]) if (text) part.append(element("p", text));
      page.append(part);
    }
    const reload = element("button", LABELS[language].reload);
    reload.type = "button";
    reload.className = "btn btn-primary";
    reload.addEventListener("click", () => location.reload());
    page.firstChild.append(reload);
    if (detail) page.append(element("details", "", element("summary", LABELS[language].detail), code(detail)));
    document.documentElement.lang = language;
    document.title = `${page.querySelector("h1").textContent} – Piramide`;
    document.body.replaceChildren(page);
    const heading = page.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus();
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

  function started() {
    const screen = document.getElementById("piramide-start");
    if (screen) screen.remove();
  }

  let module;

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
    say(labels.starting, 1);
    try {
      module = await WebAssembly.compile(bytes);
      await wasm_bindgen({ module_or_path: module });
    } catch (error) {
      const whole = bytes.length === files.size;
      fail(!(error instanceof WebAssembly.CompileError) ? "panic" : whole ? "no_wasm" : "damaged", error);
    }
  }

  // A trap that no panic reported, such as running out of stack or memory, leaves the page unusable too.
  function trapped(error) {
    const fatal = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
    if (fatal || error instanceof RangeError) fail("panic", error.stack || error);
  }
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));

  const worker = (heard) => globalThis.piramideWorker(module, heard);

  globalThis.piramide = Object.freeze({ mode, language, load, started, fail, receive, worker });
  if (files) start();
})();
