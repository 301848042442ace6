//! Files that a reader gives to the page; they stay in it.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, FileList, HtmlInputElement};

/// The files of a list.
pub fn list(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|position| files.item(position)).collect()
}

/// The files that were chosen in an input, which is emptied so that the same ones can be chosen again.
pub fn chosen(event: &Event) -> Vec<File> {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return Vec::new() };
    let files = input.files().map(|files| list(&files)).unwrap_or_default();
    input.set_value("");
    files
}

/// The first bytes of a file, at most so many.
///
/// `None` when the browser cannot read it, as with a folder or a file that has been moved.
pub async fn read(file: &File, most: usize) -> Option<Uint8Array> {
    // A float holds sizes exactly up to 2⁵³.
    #[expect(clippy::cast_precision_loss, reason = "a limit of some megabytes")]
    let part = file.slice_with_f64_and_f64(0.0, most as f64).ok()?;
    let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer))
}
