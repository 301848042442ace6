//! The licence and the notices of what the page is made of, which go wherever the page goes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;

/// The files, at the root of the clone and of the site.
const FILES: [&str; 2] = ["LICENSE", "THIRD-PARTY-NOTICES.md"];

/// Copies them into the site.
///
/// # Errors
/// When one is missing.
pub fn copy(project: &Project, to: &Path) -> Result<()> {
    for name in FILES {
        fs::copy(project.path(name), to.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    Ok(())
}

/// Them as blocks of plain text, for whoever looks into the single file.
///
/// # Errors
/// When one is missing.
pub fn blocks(project: &Project) -> Result<String> {
    let mut blocks = String::new();
    for name in FILES {
        let text = fs::read_to_string(project.path(name)).with_context(|| format!("cannot read {name}"))?;
        let text = text.replace("</", "<\\/").replace("<!--", "<\\!--");
        blocks += &format!("<script type=\"text/plain\" data-notice=\"{name}\">\n{text}</script>\n");
    }
    Ok(blocks)
}
