//! The fingerprint of everything the site is made of: when it has not changed, neither has the site.

use std::fs;

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use super::hashes;
use crate::project::{Project, files_under, name_inside};
use crate::setup::wasm_target::WasmTarget;

/// Folders and files that the build reads.
const READ: [&str; 17] = [
    ".cargo",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "THIRD-PARTY-NOTICES.md",
    "engine/Cargo.toml",
    "engine/src",
    "present/Cargo.toml",
    "present/src",
    "public",
    "web",
    "xtask/Cargo.toml",
    "xtask/src",
    "xtask/node/package-lock.json",
    "xtask/node/safelist.json",
    "xtask/node/script.mjs",
    "xtask/node/styles.mjs",
];

/// One digest over names and contents of all inputs, the compiler and the place of the clone.
///
/// # Errors
/// When a file cannot be read.
pub fn fingerprint(project: &Project, compiler: &WasmTarget) -> Result<String> {
    let mut digest = Sha256::new();
    digest.update(project.root.to_string_lossy().as_bytes());
    digest.update(compiler.version());
    for name in READ {
        let path = project.path(name);
        let files = if path.is_file() { vec![path] } else { files_under(&path)? };
        for file in files {
            digest.update(name_inside(&project.root, &file));
            digest.update(hashes::sha256(&fs::read(&file)?));
        }
    }
    let digits = digest.finalize();
    Ok(hashes::sha256(&digits))
}
