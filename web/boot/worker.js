// The worker beside the page, in which files are read, plans scored and views made, so that the page always answers.
//
// It is made of the text of the two functions that it needs, in a blob: a script of its own could not be loaded from a
// folder or from inside one file. The build puts the glue of the module in a function, `piramideGlue`; without it, as on a
// developer's server, there is no worker, and the page does the same work itself.
//
// globalThis.piramideWorker(module, heard, trusted) → null where there can be no worker, else
//   post(request, bytes)      hands over a request with the bytes of a file
//   end()                     ends it, whatever it is doing
// heard("ready" | "said" | "trapped", value)
//
// A worker that has not begun after PATIENCE milliseconds is taken as refused: some browsers and policies say nothing.
(function () {
  "use strict";

  const PATIENCE = 10000;

  // Runs in the worker. The page's own start is not run: the module sees that it has no window.
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
      serve(receive) {
        take = receive;
      },
      say(said) {
        postMessage({ said, measures: measured() }, [said.buffer]);
      },
    };
    let begun;
    addEventListener("message", async ({ data }) => {
      if (data.module) {
        begun = glue()({ module_or_path: data.module });
        await begun;
        postMessage({ ready: true });
      } else {
        await begun;
        take(data.request, data.bytes);
      }
    });
  }

  globalThis.piramideWorker = function (module, heard, trusted) {
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
      post(request, bytes) {
        worker.postMessage({ request, bytes }, bytes ? [request.buffer, bytes.buffer] : [request.buffer]);
      },
      end() {
        ended = true;
        clearTimeout(silent);
        worker.terminate();
      },
    };
  };
})();
