//! Digests: short ones in file names, whole ones in `SHA256SUMS` and in the content policy.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::project::{files_under, name_inside};

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _written = write!(text, "{byte:02x}");
        text
    })
}

/// The first ten digits of the digest, enough to tell one build's file from another's.
pub fn short(bytes: &[u8]) -> String {
    sha256(bytes).chars().take(10).collect()
}

/// The checksum that the page compares with what has arrived before it uses it; it finds damage, not malice.
pub fn crc(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}

/// The source expression that lets a content policy accept exactly this inline text.
pub fn csp_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Writes `SHA256SUMS` for every file of a folder but the index, which changes with each plan that is added, in the form that `sha256sum --check` reads.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write_sums(folder: &Path) -> Result<()> {
    let mut list = String::new();
    for file in files_under(folder)?.into_iter().filter(|file| name_inside(folder, file) != super::data::INDEX) {
        list += &format!("{}  {}\n", sha256(&fs::read(&file)?), name_inside(folder, &file));
    }
    fs::write(folder.join("SHA256SUMS"), list)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The empty message and `abc`: the examples of FIPS 180-2.
    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(csp_source(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
