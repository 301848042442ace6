//! The engine as a JavaScript module (feature `js`), which the parity tests call from Node.
//! It is not optimised: only its numbers matter here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::Ground;
use super::count::Count;
use crate::process;
use crate::project::Project;
use crate::setup::wasm_target::{TRIPLE, WasmTarget};
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
    let module = path(&ground.project);
    let folder = module.parent().context("the module has no folder")?;
    build(&ground.project, &ground.compiler, "js", folder)?;
    Ok(Count::PASSED)
}

/// Builds the engine with some features into a folder.
///
/// # Errors
/// When cargo or wasm-bindgen fails.
pub fn build(project: &Project, compiler: &WasmTarget, features: &str, folder: &Path) -> Result<()> {
    let mut cargo = compiler.cargo("rustc");
    cargo.args(["--package", CRATE, "--lib", "--features", features, "--crate-type", "cdylib"]);
    cargo.args(["--profile", PROFILE, "--target-dir"]).arg(project.wasm_target());
    process::visible(cargo.current_dir(&project.root))?;
    let input = project.wasm_target().join(TRIPLE).join(PROFILE).join(format!("{NAME}.wasm"));
    Bindgen::new().input_path(input).web(true)?.typescript(true).generate(folder)?;
    // Node takes a `.js` file for an ES module where the folder says so.
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    Ok(())
}
