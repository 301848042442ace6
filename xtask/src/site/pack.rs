//! Packing bytes as text: gzip, then printable signs. This is how files reach a page that may not `fetch`,
//! in a script beside the file or in a block inside the page.

use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use super::{hashes, signs};

/// What has been packed in this run: the module goes into several files.
static PACKED: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());

/// The bytes as gzip, as small as it gets, the same for the same bytes.
///
/// # Errors
/// Writing into memory does not fail in practice.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let digest = hashes::sha256(bytes);
    let mut done = PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(packed) = done.get(&digest) {
        return Ok(packed.clone());
    }
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)?;
    done.insert(digest, packed.clone());
    Ok(packed)
}

/// The bytes as gzip, nearly as small and ten times as fast: for the data, of which there is much.
///
/// # Errors
/// As [`gzip`].
pub fn quick(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let options = zopfli::Options { iteration_count: NonZeroU64::MIN, ..zopfli::Options::default() };
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

/// The classic script that hands a file, packed as gzip, to a page opened from a folder.
///
/// # Errors
/// A path is always text, so it does not fail in practice.
pub fn twin(path: &str, packed: &[u8]) -> Result<String> {
    Ok(format!("piramide.receive({}, \"{}\");\n", serde_json::to_string(path)?, signs::written(packed)))
}

/// A JSON file as a script that a person can edit: between two backticks, the same over http and from a folder.
/// What would end the text or be taken for code is written as JSON writes it with its number.
pub fn editable(json: &[u8]) -> Result<String> {
    let text = std::str::from_utf8(json)?.replace('`', "\\u0060").replace("${", "\\u0024{");
    Ok(format!("piramide.file(String.raw`\n{text}`);\n"))
}

/// The block that carries a file, packed as gzip, inside a page.
pub fn block(path: &str, packed: &[u8]) -> String {
    let packed = signs::written(packed);
    format!("<script type=\"application/gzip;signs\" data-path=\"{path}\">{packed}</script>\n")
}
