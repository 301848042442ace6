//! Marks on the browser's timeline, which `cargo xtask figures` reads.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::Performance;

/// The timeline, of a page or of a worker.
fn performance() -> Option<Performance> {
    Reflect::get(&js_sys::global(), &"performance".into()).ok()?.dyn_into().ok()
}

/// Runs some work and measures it under a name: `name:start`, `name:end`, `name`.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let Some(performance) = performance() else { return work() };
    let (start, end) = (format!("{name}:start"), format!("{name}:end"));
    // A timeline that is full or closed is no reason to stop working.
    let _ = performance.mark(&start);
    let done = work();
    let _ = performance.mark(&end);
    let _ = performance.measure_with_start_mark_and_end_mark(name, &start, &end);
    done
}

/// Measures from the opening of the page to now.
pub fn since_opening(name: &str) {
    if let Some(performance) = performance() {
        let _ = performance.measure(name);
    }
}
