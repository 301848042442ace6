//! `wasm-opt`, from npm's binaryen.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use super::hashes;
use crate::project::Project;
use crate::{process, say, setup};

/// The passes, and exactly the features that rustc's output uses: with `--all-features` the optimiser
/// writes encodings that browsers refuse.
///
/// Functions are not merged into the only place that calls them, and stand in the order of their names: those made from
/// the same generic code are neighbours, which compresses better.
const FLAGS: [&str; 16] = [
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
    "--one-caller-inline-max-function-size=20",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// The module optimised for size; the same module is not optimised twice.
///
/// # Errors
/// When `wasm-opt` fails.
pub fn smallest(project: &Project, wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = project.work().join("optimised");
    let key = hashes::short(&[wasm, FLAGS.concat().as_bytes()].concat());
    let output = folder.join(format!("{key}.wasm"));
    if output.is_file() {
        return Ok(fs::read(output)?);
    }
    // Only the newest is kept.
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let input = folder.join("input");
    let written = folder.join("output");
    fs::write(&input, wasm)?;
    say::timed("wasm-opt", || {
        let program = project.path(setup::SITE_TOOLS).join("node_modules/binaryen/bin/wasm-opt");
        let mut node = Command::new("node");
        node.arg(program).args(FLAGS).arg(&input).arg("--output").arg(&written);
        process::quiet(&mut node).context("wasm-opt failed")
    })?;
    fs::rename(written, &output)?;
    Ok(fs::read(output)?)
}
