//! `cargo xtask figures`: the figures of the README, measured here and now.
#![expect(clippy::print_stdout, reason = "the figures are the result of the command")]

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use crate::gate::{Size, sizes};
use crate::project::Project;
use crate::{process, setup, site};

/// Builds the site, measures it and prints a table in the form of the README.
///
/// # Errors
/// When set-up, the build or the browser fails.
pub fn run(project: &Project) -> Result<()> {
    site::build(project)?;
    setup::for_browser_tests(project)?;
    println!("{}\n", machine());
    println!("| Figure | Measured | Goal |\n| --- | ---: | ---: |");
    for Size { what, bytes, goal, .. } in sizes(project)? {
        println!("| {what} | {} kB | {} kB |", thousands(bytes), goal / 1000);
    }
    let mut node = Command::new("node");
    node.arg(project.path("tests/figures.mjs")).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = node.output().with_context(|| format!("cannot start `{}`", process::shown(&node)))?;
    anyhow::ensure!(output.status.success(), "the figures of the browser could not be measured");
    print!("{}", process::text(&output.stdout));
    Ok(())
}

/// Bytes in thousands, with one decimal.
fn thousands(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The date and what the machine is.
pub fn machine() -> String {
    let date = process::answer(Command::new("date").args(["--utc", "+%Y-%m-%d"])).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, name)| name.trim()));
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let system = system.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).unwrap_or("unknown system");
    format!(
        "Measured on {date}: {cores} cores ({}), {}.",
        model.unwrap_or("unknown processor"),
        system.trim_matches('"')
    )
}
