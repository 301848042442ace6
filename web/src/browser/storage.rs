//! What the page remembers between visits, and through a reload.

/// Remembers something under a key; a sandbox or an administrator may refuse it, then it is forgotten with the page.
///
/// The entry of the browser's history keeps it too: a browser writes its storage when it finds the time, and a reload right
/// after may come before.
pub fn write(key: &str, value: &str) {
    let Some(window) = web_sys::window() else { return };
    if let Ok(Some(storage)) = window.local_storage() {
        let _ = storage.set_item(key, value);
    }
    if let Ok(history) = window.history() {
        let _ = history.replace_state(&value.into(), "");
    }
}
