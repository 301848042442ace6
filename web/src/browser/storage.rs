//! What the page remembers between visits. A sandbox or an administrator may refuse it: then it lasts for the visit.

use web_sys::Storage;

/// The browser keeps nothing for this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

fn storage() -> Result<Storage, Refused> {
    let window = web_sys::window().ok_or(Refused)?;
    window.local_storage().ok().flatten().ok_or(Refused)
}

/// What is remembered under a key.
///
/// # Errors
/// When the browser keeps nothing for this page.
pub fn read(key: &str) -> Result<Option<String>, Refused> {
    storage()?.get_item(key).map_err(|_| Refused)
}

/// Remembers something under a key.
///
/// # Errors
/// When the browser keeps nothing for this page.
pub fn write(key: &str, value: &str) -> Result<(), Refused> {
    storage()?.set_item(key, value).map_err(|_| Refused)
}
