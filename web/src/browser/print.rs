//! Paper, or a PDF file.

/// Opens the browser's print dialog; a sandbox may refuse it.
pub fn open() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
