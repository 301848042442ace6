//! The typeface: the files that the styles name, out of the npm package.

use std::path::PathBuf;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::index::Index;
use super::styles;

/// The folder of the site that holds them.
const FOLDER: &str = "fonts";

/// The fonts that a style sheet names: the address in the styles, and the file.
///
/// # Errors
/// When the page copies no folder of fonts, or when a named font is not in it.
pub fn named(index: &Index, css: &str) -> Result<Vec<(String, PathBuf)>> {
    let mut fonts = Vec::new();
    for address in styles::addresses(css) {
        let Some(name) = address.strip_prefix("fonts/") else { continue };
        let (folder, _) = index.folders.iter().find(|(_, target)| target == FOLDER).context("no folder of fonts")?;
        let file = folder.join(name);
        anyhow::ensure!(file.is_file(), "the styles name the font {name}, which the package does not have");
        fonts.push((address.to_owned(), file));
    }
    fonts.dedup();
    Ok(fonts)
}

/// The style sheet with its fonts inside.
///
/// # Errors
/// As [`named`], or when a font cannot be read.
pub fn inlined(index: &Index, css: &str) -> Result<String> {
    let mut css = css.to_owned();
    for (address, file) in named(index, &css)? {
        let font = STANDARD.encode(std::fs::read(file)?);
        css = css.replace(&address, &format!("data:font/woff2;base64,{font}"));
    }
    Ok(css)
}
