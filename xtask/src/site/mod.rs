//! The site build: cargo → wasm-bindgen → wasm-opt → styles → data → page → `dist/`.
//! Each step is a file; this one is the order.

pub mod compress;
pub mod csp;
pub mod data;
pub mod fonts;
pub mod hashes;
pub mod index;
pub mod inputs;
pub mod names;
pub mod notices;
pub mod optimise;
pub mod pack;
pub mod page;
pub mod parts;
pub mod script;
pub mod signs;
pub mod single_file;
pub mod styles;
pub mod wasm;
pub mod words;

use std::fs;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{say, setup};

/// Builds `dist/`, or leaves it when nothing that it is made of has changed.
///
/// # Errors
/// When set-up or any step fails.
pub fn build(project: &Project) -> Result<()> {
    fs::create_dir_all(project.work())?;
    let lock = fs::File::create(project.work().join("lock"))?;
    if lock.try_lock().is_err() {
        say::begin("another build is running; waiting for it");
        lock.lock()?;
    }
    let compiler = setup::for_site(project)?;
    let wanted = inputs::fingerprint(project, &compiler)?;
    let stamp = project.work().join("stamp");
    let built = project.dist().join("index.html").is_file();
    if built && fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        say::line("  the site is up to date");
        return Ok(());
    }
    say::timed("building the site", || {
        let parts = parts::make(project, &compiler)?;
        page::write_folder(project, &parts).context("the site could not be put together")
    })?;
    fs::write(stamp, wanted)?;
    Ok(())
}
