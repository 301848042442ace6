//! The classic script of the page: glue and boot, one after the other, without what only people read.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use super::index::Index;
use crate::process;
use crate::project::Project;
use crate::setup::SITE_TOOLS;

/// Joins and shortens the scripts; the glue comes first, since it must be there when the others start it.
///
/// # Errors
/// When a script cannot be read, or when the tool fails.
pub fn make(project: &Project, index: &Index, glue: &str) -> Result<String> {
    let mut script = wrapped(glue);
    for file in &index.scripts {
        script.push('\n');
        script += &fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    }
    let written = project.work().join("script.js");
    fs::write(&written, script)?;
    let mut node = Command::new("node");
    node.arg(project.path(SITE_TOOLS).join("script.mjs")).arg(&written);
    let output = process::quiet(&mut node).context("the script could not be shortened")?;
    Ok(process::text(&output.stdout))
}

/// The glue inside a function of what it takes from outside, its host and the queue of its work: the page and its desk
/// each have an instance with their own, and a worker is made of the text of the function, since it can load no script
/// from a folder or from inside one file.
fn wrapped(glue: &str) -> String {
    format!(
        "function piramideGlue(piramide, queueMicrotask) {{\n{glue}\nreturn wasm_bindgen;\n}}\n\
         const wasm_bindgen = (options) => piramideGlue(globalThis.piramide, queueMicrotask)(options);\n"
    )
}
