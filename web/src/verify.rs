//! A file of the site is used only if its bytes are those that the catalog lists.

use piramide_engine::digest::Digest;
use piramide_present::view::LoadError;

/// Returns the bytes if their SHA-256 is `listed`, in hexadecimal digits of either case, or if no digest is listed.
///
/// # Errors
/// [`LoadError::Altered`] if the digests differ.
pub fn verified(bytes: Vec<u8>, listed: Option<&str>, file: &str) -> Result<Vec<u8>, LoadError> {
    let Some(listed) = listed else { return Ok(bytes) };
    let arrived = Digest::of(&bytes).to_string();
    if listed.eq_ignore_ascii_case(&arrived) {
        return Ok(bytes);
    }
    Err(LoadError::Altered { file: file.to_owned(), listed: listed.to_owned(), arrived })
}
