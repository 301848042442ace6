//! Size budgets: what a person has to wait for, compressed as a host serves it.

use std::fs;

use anyhow::Result;

use super::Ground;
use super::count::Count;
use crate::args::Plans;
use crate::project::Project;
use crate::say;
use crate::site::{compress, data, parts, single_file, words};

/// The plan whose single file has a budget.
const MEASURED_PLAN: &str = "inps-2020";

/// A size and the most it may be, in bytes.
pub struct Size {
    /// What is measured.
    pub what: &'static str,
    /// Its bytes.
    pub bytes: usize,
    /// The most it may be.
    pub goal: usize,
}

/// Measures what the last build made.
///
/// # Errors
/// When the site is not built.
pub fn measure(project: &Project) -> Result<Vec<Size>> {
    let parts = parts::last(project)?;
    let module = compress::brotli(&parts.wasm)?.len();
    let html = fs::read(project.dist().join("index.html"))?;
    let mut page = module;
    for (_, file) in words::files(project)? {
        page += compress::brotli(&file)?.len();
    }
    for bytes in [html.as_slice(), parts.script.as_bytes(), parts.css.as_bytes()] {
        page += compress::brotli(bytes)?.len();
    }
    let measured = data::plans(project)?.into_iter().find(|plan| plan == MEASURED_PLAN);
    let plans = measured.map_or(Plans::All, |plan| Plans::Named(vec![plan]));
    let single = usize::try_from(fs::metadata(single_file::write(project, &plans)?)?.len())?;
    Ok(vec![
        Size { what: "WebAssembly, brotli", bytes: module, goal: 450_000 },
        Size { what: "page without fonts and data, brotli", bytes: page, goal: 550_000 },
        Size { what: "single file with inps-2020", bytes: single, goal: 900_000 },
    ])
}

/// Everything is within its budget.
///
/// Where the sources of the standard library cannot be had, the module carries it as shipped, and may be an eighth larger.
pub fn within_budgets(ground: &Ground) -> Result<Count> {
    let mut count = Count::default();
    for Size { what, bytes, goal } in measure(&ground.project)? {
        let most = if ground.compiler.compiles_library() { goal } else { goal + goal / 8 };
        say::line(&format!("  {what}: {bytes} bytes, at most {most}"));
        count = count.and(if bytes <= most { Count::PASSED } else { Count::FAILED });
    }
    Ok(count)
}
