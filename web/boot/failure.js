// What the page says when it cannot start or cannot go on, and how it tells one cause from another.
//
// globalThis.piramideFailure = {
//   whole(bytes, sum)         whether these are the bytes that the build wrote
//   ofLoad(error)             Promise of the key of TEXTS for an error while a file is fetched
//   ofStart(error)            the same for an error while the module starts
//   ofTrap(error, memory)     the same for an error that ended the module; null for one that did not
//   show(language, what, detail)   replaces the page; `what` is a key of TEXTS or a title of its own
// }
(function () {
  "use strict";

  const TEXTS = {
    no_wasm: {
      it: ["Questo browser non può aprire Piramide", "Manca WebAssembly, oppure è disattivato.", "Apri la pagina con una versione recente di Edge, Chrome, Firefox o Safari; se il browser è recente, chiedi a chi lo amministra di permettere WebAssembly."],
      en: ["This browser cannot open Piramide", "WebAssembly is missing or turned off.", "Open the page with a recent Edge, Chrome, Firefox or Safari; if the browser is recent, ask whoever manages it to allow WebAssembly."],
    },
    too_old: {
      it: ["Questo browser è troppo vecchio per Piramide", "Conosce WebAssembly, ma non tutto ciò che la pagina usa.", "Apri la pagina con una versione recente di Edge, Chrome, Firefox o Safari."],
      en: ["This browser is too old for Piramide", "It knows WebAssembly, but not all that the page uses.", "Open the page with a recent Edge, Chrome, Firefox or Safari."],
    },
    policy: {
      it: ["Il sito che ospita la pagina non le permette di funzionare", "Le regole di sicurezza del sito (Content-Security-Policy) vietano qualcosa di cui la pagina ha bisogno: il browser e la pagina sono in ordine.", "Avvisa chi pubblica la pagina: le righe da aggiungere sono nel README, alla voce Content-Security-Policy (per esempio 'wasm-unsafe-eval' in script-src)."],
      en: ["The site that hosts this page does not let it work", "The site's security rules (Content-Security-Policy) forbid something that the page needs: the browser and the page are in order.", "Tell whoever publishes the page: the lines to add are in the README under Content-Security-Policy (such as 'wasm-unsafe-eval' in script-src)."],
    },
    memory: {
      it: ["La memoria del browser non è bastata", "I dati aperti chiedono più memoria di quella che il browser dà a una pagina. Nulla è stato inviato né modificato.", "Chiudi altre schede e ricarica la pagina; se succede ancora, apri meno file insieme, o usa un computer con più memoria."],
      en: ["The browser ran out of memory", "The open data need more memory than the browser gives a page. Nothing was sent or changed.", "Close other tabs and reload the page; if it happens again, open fewer files at once, or use a computer with more memory."],
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
      it: ["Un file di Piramide è danneggiato", "Uno dei file della pagina è arrivato, ma non è quello che dovrebbe essere.", "Ricarica la pagina; se non basta, copiala o scaricala di nuovo, oppure avvisa chi la pubblica."],
      en: ["A file of Piramide is damaged", "One of the page's files arrived, but it is not what it should be.", "Reload the page; if that does not help, copy or download it again, or tell whoever publishes it."],
    },
    panic: {
      it: ["Piramide si è fermata per un errore interno", "È un difetto del programma, non dei dati. Nulla è stato inviato né modificato.", "Ricarica la pagina per continuare; se succede di nuovo, segnala il dettaglio tecnico qui sotto a chi pubblica la pagina."],
      en: ["Piramide stopped on an internal error", "This is a fault of the program, not of the data. Nothing was sent or changed.", "Reload the page to go on; if it happens again, report the technical detail below to whoever publishes the page."],
    },
  };
  const LABELS = {
    it: { detail: "Dettaglio tecnico", reload: "Ricarica la pagina" },
    en: { detail: "Technical detail", reload: "Reload the page" },
  };
  const PAGE_OF_MEMORY = 65_536;
  // The shortest module there is: its name and its version.
  const SHORTEST = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

  // CRC-32, as gzip and zip have it: the files that travel packed carry it already.
  function crc(bytes) {
    const table = new Uint32Array(256).map((_, place) => {
      for (let bit = 0; bit < 8; bit += 1) place = place & 1 ? (place >>> 1) ^ 0xedb88320 : place >>> 1;
      return place;
    });
    let sum = ~0;
    for (const byte of bytes) sum = (sum >>> 8) ^ table[(sum ^ byte) & 255];
    return ~sum >>> 0;
  }

  // Directives that a host's policy, and not the page's own, was seen to enforce.
  const refused = new Set();
  addEventListener("securitypolicyviolation", (event) => refused.add(event.effectiveDirective));

  // Whether a host forbids it: its violation is reported, in most browsers, a moment after the refusal.
  async function forbidden(directive) {
    for (let turn = 0; turn < 20 && !refused.has(directive); turn += 1) await new Promise((next) => setTimeout(next));
    return refused.has(directive);
  }

  // A browser that takes the shortest module lacks what ours needs; one that refuses it obeys a policy, or has none at all.
  async function ofStart(error) {
    if (error instanceof RangeError) return isMemory(error) ? "memory" : "panic";
    if (!(error instanceof WebAssembly.CompileError)) return "panic";
    const taken = await WebAssembly.compile(SHORTEST).then(() => true, () => false);
    if (taken) return "too_old";
    return /policy|csp|unsafe-eval/i.test(error.message) || (await forbidden("script-src")) ? "policy" : "no_wasm";
  }

  const isMemory = (error) => /memory|allocat/i.test(error.message);

  // Why a file did not come: a policy of the host, the memory, or the way here.
  async function ofLoad(error) {
    if (error instanceof RangeError) return "memory";
    return (await forbidden("connect-src")) ? "policy" : "network";
  }

  // What grows takes as much again as it has: if the memory cannot, that is what ended the module.
  function exhausted(memory) {
    try {
      memory.grow(memory.buffer.byteLength / PAGE_OF_MEMORY);
      return false;
    } catch {
      return true;
    }
  }

  function ofTrap(error, memory) {
    if (error instanceof RangeError) return isMemory(error) ? "memory" : "panic";
    if (typeof WebAssembly !== "object" || !(error instanceof WebAssembly.RuntimeError)) return null;
    return memory && exhausted(memory) ? "memory" : "panic";
  }

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

  function button(language) {
    const made = element("button", LABELS[language].reload);
    made.type = "button";
    made.className = "btn btn-primary";
    made.addEventListener("click", () => location.reload());
    return made;
  }

  function show(language, what, detail) {
    const page = element("main");
    page.className = "failure";
    page.id = "piramide-failure";
    const own = { it: [what, "", ""] };
    const texts = TEXTS[what] || own;
    for (const tongue of language === "it" ? ["it", "en"] : ["en", "it"]) {
      if (!texts[tongue]) continue;
      const [title, happened, advice] = texts[tongue];
      const part = element("section", "", element(page.firstChild ? "h2" : "h1", title));
      if (texts !== own) part.lang = tongue;
      for (const text of [happened, advice]) if (text) part.append(element("p", text));
      page.append(part);
    }
    page.firstChild.append(button(language));
    if (detail) page.append(element("details", "", element("summary", LABELS[language].detail), code(detail)));
    document.documentElement.lang = language;
    document.title = `${page.querySelector("h1").textContent} – Piramide`;
    document.body.replaceChildren(page);
    const heading = page.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus();
  }

  globalThis.piramideFailure = Object.freeze({ whole: (bytes, sum) => crc(bytes) === sum, ofLoad, ofStart, ofTrap, show });
})();
