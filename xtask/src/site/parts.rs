//! The parts that both forms of the page are made of, and that outlive the build for `single-file`.

use std::fs;

use anyhow::Result;

use super::index::Index;
use super::{optimise, script, styles, wasm};
use crate::project::Project;
use crate::setup::wasm_target::WasmTarget;

/// The built pieces of the page.
pub struct Parts {
    /// The page's source.
    pub index: Index,
    /// The optimised WebAssembly.
    pub wasm: Vec<u8>,
    /// The classic scripts, glue first: it must be there when the others start it.
    pub script: String,
    /// The style sheet, with relative addresses of the fonts.
    pub css: String,
    /// What of it the page shows before its program runs.
    pub start_css: String,
}

/// Builds every part and keeps it in the work folder.
///
/// # Errors
/// When a step fails.
pub fn make(project: &Project, compiler: &WasmTarget) -> Result<Parts> {
    let index = Index::read(project)?;
    let module = wasm::make(project, compiler)?;
    let wasm = optimise::smallest(project, &module.wasm)?;
    let css = styles::make(project, &index)?;
    let start_css = styles::of_start(project, &index)?;
    let script = script::make(project, &index, &module.glue)?;
    let folder = project.work();
    fs::write(folder.join("part.wasm"), &wasm)?;
    fs::write(folder.join("part.js"), &script)?;
    fs::write(folder.join("part.css"), &css)?;
    fs::write(folder.join("part.start.css"), &start_css)?;
    Ok(Parts { index, wasm, script, css, start_css })
}

/// The parts of the last build.
///
/// # Errors
/// When there was none.
pub fn last(project: &Project) -> Result<Parts> {
    let folder = project.work();
    Ok(Parts {
        index: Index::read(project)?,
        wasm: fs::read(folder.join("part.wasm"))?,
        script: fs::read_to_string(folder.join("part.js"))?,
        css: fs::read_to_string(folder.join("part.css"))?,
        start_css: fs::read_to_string(folder.join("part.start.css"))?,
    })
}
