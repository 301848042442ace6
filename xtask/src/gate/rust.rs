//! Checks of the Rust code: format, lints, tests.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use super::Ground;
use super::count::{self, Count};
use crate::{process, say};

/// What is checked besides the code that the page is made of.
const FEATURES: [&str; 2] = ["--features", "piramide-engine/schema,piramide-engine/js"];

/// The code is formatted.
pub fn format(ground: &Ground) -> Result<Count> {
    let (well, _) = run(ground, &["fmt", "--all", "--check"])?;
    Ok(if well { Count::PASSED } else { Count::FAILED })
}

/// Clippy finds nothing, in code and tests.
pub fn lints(ground: &Ground) -> Result<Count> {
    let [with, features] = FEATURES;
    let words = ["clippy", "--workspace", "--all-targets", "--locked", with, features, "--", "--deny", "warnings"];
    let (well, _) = run(ground, &words)?;
    Ok(if well { Count::PASSED } else { Count::FAILED })
}

/// The tests of every crate, examples in the documentation among them.
pub fn tests(ground: &Ground) -> Result<Count> {
    let [with, features] = FEATURES;
    let (well, said) = run(ground, &["test", "--workspace", "--locked", with, features, "--no-fail-fast"])?;
    Ok(count::of_cargo(&said).ended(well))
}

/// Runs cargo: its progress is seen at once, its results only when it fails.
fn run(ground: &Ground, words: &[&str]) -> Result<(bool, String)> {
    let mut cargo = Command::new("cargo");
    cargo.args(words).current_dir(&ground.project.root).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = cargo.output().with_context(|| format!("cannot start `{}`", process::shown(&cargo)))?;
    let said = process::text(&output.stdout);
    if !output.status.success() {
        say::line(&said);
    }
    Ok((output.status.success(), said))
}
