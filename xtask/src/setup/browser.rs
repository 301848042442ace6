//! The real browser of the tests: Debian's Chromium.

use std::path::Path;

use anyhow::Result;

use super::debian;

/// Where Debian puts it, and where the tests look.
const CHROMIUM: &str = "/usr/bin/chromium";

/// Sees to it that Chromium is there; `PIRAMIDE_CHROMIUM` names another one.
///
/// # Errors
/// When it is missing and cannot be installed.
pub fn ready() -> Result<()> {
    let named = std::env::var_os("PIRAMIDE_CHROMIUM").is_some_and(|path| Path::new(&path).is_file());
    if named || Path::new(CHROMIUM).is_file() {
        return Ok(());
    }
    debian::install(&["chromium"], "the browser of the tests")
}
