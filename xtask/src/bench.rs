//! `cargo xtask bench`: the speed and the memory of the engine on a tree of a million indicators, natively and in
//! Chromium, beside plain doubles and decimal.js; with `--peers` also beside other engines. No check runs it.
#![expect(clippy::print_stdout, reason = "the table is the result of the command")]

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::project::Project;
use crate::setup::{self, node};
use crate::{figures, gate, process};

/// The folder of the measurements, and that of the other engines.
const FOLDER: &str = "benches";
const PEERS: &str = "benches/peers";
/// The native program.
const PROGRAM: &str = "piramide-bench";

/// Builds the engine twice, measures everything in one run and prints the table.
///
/// # Errors
/// When set-up, a build or the browser fails.
pub fn run(project: &Project, peers: bool) -> Result<()> {
    let compiler = setup::wasm_target::ready()?;
    setup::browser::ready()?;
    node::ready(project, FOLDER)?;
    if peers {
        node::ready(project, PEERS)?;
    }
    let module = project.target.join("bench-module");
    gate::engine_module(project, &compiler, "js,bench", &module)?;
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--package", "piramide-engine", "--features", "bench", "--bin", PROGRAM]);
    process::visible(cargo.current_dir(&project.root))?;

    println!("{}\n", figures::machine());
    let mut node = Command::new("node");
    node.arg(project.path("benches/run.mjs")).arg(&module).arg(project.target.join("release").join(PROGRAM));
    if peers {
        node.arg("--peers");
    }
    let output = node.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("cannot start `{}`", process::shown(&node)))?;
    ensure!(output.status.success(), "the speed could not be measured");
    print!("{}", process::text(&output.stdout));
    Ok(())
}
