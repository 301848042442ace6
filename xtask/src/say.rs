//! What the commands print: one short line for each thing done, on the error stream, so that the
//! standard output carries results only.
#![expect(clippy::print_stderr, reason = "a command speaks to the person who runs it")]

use std::time::{Duration, Instant};

/// A line of text as it is.
pub fn line(text: &str) {
    eprintln!("{text}");
}

/// Announces what begins.
pub fn begin(what: &str) {
    eprintln!("→ {what} …");
}

/// Runs something announced, and says how long it took.
pub fn timed<T>(what: &str, run: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    begin(what);
    let start = Instant::now();
    let value = run()?;
    eprintln!("  done in {}", seconds(start.elapsed()));
    Ok(value)
}

/// An error with its causes.
pub fn error(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}

/// A duration as people read it: `0.4 s`, `12.0 s`, `3 min 05 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 { format!("{:.1} s", time.as_secs_f64()) } else { format!("{} min {:02} s", whole / 60, whole % 60) }
}
