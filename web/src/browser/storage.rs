//! What the page remembers between visits.

/// Remembers something under a key; a sandbox or an administrator may refuse it, then it is forgotten with the page.
pub fn write(key: &str, value: &str) {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    let _ = storage.map(|storage| storage.set_item(key, value));
}
