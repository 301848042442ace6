//! The steps and allocations of files that are made to stop the page, counted in WebAssembly and natively.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use super::Ground;
use super::count::{self, Count};
use crate::process;
use crate::setup::wasm_target::TRIPLE;
use crate::site::wasm::PROFILE;

const CRATE: &str = "piramide-shapes";
/// The file that cargo makes of it.
const MODULE: &str = "piramide_shapes.wasm";

/// Builds the module of the shapes, and runs it with fuel.
pub fn tests(ground: &Ground) -> Result<Count> {
    let project = &ground.project;
    let mut module = ground.compiler.cargo("rustc");
    module.args(["--package", CRATE, "--lib", "--features", "module", "--crate-type", "cdylib"]);
    module.args(["--profile", PROFILE, "--target-dir"]).arg(project.wasm_target());
    process::visible(module.current_dir(&project.root))?;
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--package", CRATE, "--features", "counted", "--tests", "--release", "--locked"]);
    cargo.env("PIRAMIDE_SHAPES_MODULE", project.wasm_target().join(TRIPLE).join(PROFILE).join(MODULE));
    cargo.current_dir(&project.root).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = cargo.output().with_context(|| format!("cannot start `{}`", process::shown(&cargo)))?;
    let said = process::text(&output.stdout);
    if !output.status.success() {
        crate::say::line(&said);
    }
    Ok(count::of_cargo(&said).ended(output.status.success()))
}
