//! Set-up: everything that a command needs and the machine lacks. Each check is quick when nothing
//! is missing, and nothing is asked of the network then.

pub mod browser;
pub mod debian;
pub mod library;
pub mod node;
pub mod wasm_target;

use anyhow::Result;

use crate::project::Project;
use wasm_target::WasmTarget;

/// The folder of the site build's npm packages.
pub const SITE_TOOLS: &str = "xtask/node";

/// The folder of the browser tests' npm packages.
pub const BROWSER_TOOLS: &str = "tests";

/// What the site build needs: Node with its packages, and a compiler for WebAssembly.
///
/// # Errors
/// When something is missing and cannot be installed; the error says what to do.
pub fn for_site(project: &Project) -> Result<WasmTarget> {
    node::ready(project, SITE_TOOLS)?;
    wasm_target::ready()
}

/// What the browser tests need: Chromium and their npm packages.
///
/// # Errors
/// When something is missing and cannot be installed; the error says what to do.
pub fn for_browser_tests(project: &Project) -> Result<()> {
    node::ready(project, BROWSER_TOOLS)?;
    browser::ready()
}
