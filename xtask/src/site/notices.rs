//! The licence and the notices of what the page is made of, which go wherever the page goes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::pack;
use crate::project::Project;

/// The files, at the root of the clone and of the site.
pub const FILES: [&str; 2] = ["LICENSE", "THIRD-PARTY-NOTICES.md"];

/// Each with its name and its bytes.
///
/// # Errors
/// When one is missing.
pub fn files(project: &Project) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let read = |name| Ok((name, fs::read(project.path(name)).with_context(|| format!("cannot read {name}"))?));
    FILES.into_iter().map(read).collect()
}

/// Writes them into the site, each with a script beside it, which the page loads where `fetch` is refused.
///
/// # Errors
/// When one is missing, or when a file cannot be written.
pub fn copy(project: &Project, to: &Path) -> Result<()> {
    for (name, bytes) in files(project)? {
        fs::write(to.join(name), &bytes)?;
        fs::write(to.join(format!("{name}.js")), pack::twin(name, &pack::quick(&bytes)?)?)?;
    }
    Ok(())
}
