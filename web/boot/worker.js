// The desk of the page: a second instance of the module, in which files are read, plans scored and views made. It works
// in a worker beside the page, so that the page always answers; where no worker may run, on the page, where it pauses
// before each piece of work. A fault in it leaves the page's own instance whole, with the reader's files.
//
// The worker is made of the text of the two functions that it needs, in a blob: a script of its own could not be loaded
// from a folder or from inside one file. The build puts the glue of the module in a function, `piramideGlue(host, queue)`.
// Without it, as on a developer's server, the desk shares the page's instance.
//
// globalThis.piramideDesk(module, onPage, heard, trusted) →
//   post(request, bytes)      hands over a request, with the bytes of a file
//   end()                     ends it: in a worker whatever it is doing, on the page at its next pause
//   shared                    whether the page's own instance has to serve it
// heard("ready" | "said" | "trapped", value)
// trusted(address)            the address of a script as the page's policy wants it (Trusted Types)
//
// An instance sees through its host, `piramide`, whether it is the page or a desk:
//   desk                      whether it is a desk, which alone uses the rest
//   serve(receive)            receive(request, bytes) from now on
//   say(said)                 says something to the page
//   pause()                   resolves when the desk may go on; never, once it has ended
//
// A worker that has not begun after PATIENCE milliseconds is taken as refused: some browsers and policies say nothing.
(function () {
  "use strict";

  const PATIENCE = 10000;

  // Runs in the worker. The page's own start is not run.
  function atWork(glue) {
    let take;
    const trapped = (event) => {
      event.preventDefault();
      const error = event.error || event.reason || event.message;
      postMessage({ trapped: String((error && error.stack) || error) });
    };
    addEventListener("error", trapped);
    addEventListener("unhandledrejection", trapped);
    addEventListener("messageerror", trapped);
    // What was measured here is told with what is said: the timeline that counts is the page's.
    const measured = () => {
      const measures = performance.getEntriesByType("measure").map(({ name, startTime, duration }) => ({
        name, duration, start: performance.timeOrigin + startTime,
      }));
      performance.clearMeasures();
      performance.clearMarks();
      return measures;
    };
    globalThis.piramide = {
      desk: true,
      serve(receive) {
        take = receive;
      },
      say(said) {
        postMessage({ said, measures: measured() }, [said.buffer]);
      },
      async pause() {},
    };
    let begun;
    addEventListener("message", async ({ data }) => {
      if (data.module) {
        begun = glue(globalThis.piramide, queueMicrotask)({ module_or_path: data.module });
        await begun;
        postMessage({ ready: true });
      } else {
        await begun;
        take(data.request, data.bytes);
      }
    });
  }

  function beside(module, heard, trusted) {
    if (!module || typeof piramideGlue !== "function" || typeof Worker !== "function") return null;
    let worker;
    try {
      const text = `(${atWork})(${piramideGlue})`;
      const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
      worker = new Worker(trusted(address));
      const settled = () => URL.revokeObjectURL(address);
      worker.addEventListener("message", settled, { once: true });
      worker.addEventListener("error", settled, { once: true });
      worker.postMessage({ module });
    } catch {
      if (worker) worker.terminate();
      return null;
    }
    let ended = false;
    const tell = (what, value) => {
      if (!ended) heard(what, value);
    };
    const silent = setTimeout(() => tell("trapped", "silent"), PATIENCE);
    worker.onmessage = ({ data }) => {
      clearTimeout(silent);
      for (const { name, start, duration } of data.measures || []) {
        performance.measure(name, { start: Math.max(start - performance.timeOrigin, 0), duration });
      }
      if (data.said) tell("said", data.said);
      else tell(data.ready ? "ready" : "trapped", data.trapped);
    };
    // The policy of a host refuses it here, and not when it is made.
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(silent);
      tell("trapped", event.message);
    };
    return {
      shared: false,
      post(request, bytes) {
        worker.postMessage({ request, bytes }, [request.buffer]);
      },
      end() {
        ended = true;
        clearTimeout(silent);
        worker.terminate();
      },
    };
  }

  function here(module, heard) {
    const shared = typeof piramideGlue !== "function";
    let [take, ended] = [null, false];
    const tell = (what, value) => {
      if (!ended) heard(what, value);
    };
    // Wherever the instance is entered with work to do; what it throws there is its own fault, not the page's.
    const guarded = (run) => (...given) => {
      if (ended) return;
      try {
        run(...given);
      } catch (error) {
        tell("trapped", String((error && error.stack) || error));
      }
    };
    const host = {
      desk: true,
      serve(receive) {
        take = guarded(receive);
      },
      // Later, so that what the page makes of it does not run inside the desk.
      say(said) {
        queueMicrotask(() => tell("said", said));
      },
      pause() {
        const pause = new Promise((resume) => setTimeout(() => ended || resume(), 0));
        pause.then = (resume, ...rest) => Promise.prototype.then.call(pause, guarded(resume), ...rest);
        return pause;
      },
    };
    let begun = Promise.resolve();
    if (shared) globalThis.piramide = { ...globalThis.piramide, ...host, desk: false };
    else begun = piramideGlue(host, (run) => queueMicrotask(guarded(run)))({ module_or_path: module });
    begun.then(() => tell("ready"), (error) => tell("trapped", String(error)));
    return {
      shared,
      post(request, bytes) {
        begun.then(() => take(request, bytes), () => {});
      },
      end() {
        ended = true;
      },
    };
  }

  globalThis.piramideDesk = (module, onPage, heard, trusted) => (onPage ? null : beside(module, heard, trusted)) || here(module, heard);
})();
