//! The engine as a JavaScript module (feature `js`), which the parity tests call from Node.
//! It is not optimised: only its numbers matter here.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::Ground;
use super::count::Count;
use crate::process;
use crate::project::Project;
use crate::setup::wasm_target::TRIPLE;
use crate::site::wasm::PROFILE;

/// The name of the crate and, with an underscore, of what cargo makes of it.
const CRATE: &str = "piramide-engine";
/// The name of the module's files.
const NAME: &str = "piramide_engine";

/// Where the module is: an ES module whose `initSync({ module: bytes })` takes `piramide_engine_bg.wasm` beside it.
pub fn path(project: &Project) -> PathBuf {
    project.target.join("engine-module").join(format!("{NAME}.js"))
}

/// Builds it.
pub fn make(ground: &Ground) -> Result<Count> {
    let project = &ground.project;
    let mut cargo = ground.compiler.cargo("rustc");
    cargo.args(["--package", CRATE, "--features", "js", "--crate-type", "cdylib"]);
    cargo.args(["--profile", PROFILE, "--target-dir"]).arg(project.wasm_target());
    process::visible(cargo.current_dir(&project.root))?;
    let input = project.wasm_target().join(TRIPLE).join(PROFILE).join(format!("{NAME}.wasm"));
    let module = path(project);
    let folder = module.parent().context("the module has no folder")?;
    Bindgen::new().input_path(input).web(true)?.typescript(true).generate(folder)?;
    // Node takes a `.js` file for an ES module where the folder says so.
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    Ok(Count::PASSED)
}
