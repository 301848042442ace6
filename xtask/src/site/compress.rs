//! Compressed copies for hosts that serve them, and the sizes that the budgets speak of.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

use super::{data, pack};
use crate::project::{files_under, name_inside};

/// What is worth compressing; pictures and fonts already are.
const ENDINGS: [&str; 7] = ["html", "js", "css", "json", "wasm", "svg", "txt"];

/// The bytes as brotli at its best, which is what a host would serve.
///
/// # Errors
/// Writing into memory does not fail in practice.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 64 * 1024, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(out)
}

/// Writes `.br` and `.gz` beside each text file of a folder, twins for `file://` and the index apart: a host would serve the copies
/// of an index that has been edited since.
///
/// # Errors
/// When a file cannot be read or written.
pub fn beside(folder: &Path) -> Result<()> {
    for file in files_under(folder)? {
        let name = file.to_string_lossy().into_owned();
        let ending = file.extension().unwrap_or_default().to_string_lossy();
        let twin = name.strip_suffix(".js").is_some_and(|beside| Path::new(beside).is_file());
        let index = name_inside(folder, &file) == data::INDEX;
        if twin || index || !ENDINGS.contains(&ending.as_ref()) {
            continue;
        }
        let bytes = fs::read(&file)?;
        fs::write(format!("{name}.br"), brotli(&bytes)?)?;
        // Data come packed already.
        if !Path::new(&format!("{name}.gz")).exists() {
            fs::write(format!("{name}.gz"), pack::gzip(&bytes)?)?;
        }
    }
    Ok(())
}
