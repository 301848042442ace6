//! The page's own files, as `web/boot/boot.js` gives them: fetched from a host, handed over by a
//! script in a folder, or taken out of the page itself.

use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = piramide, js_name = load, catch)]
    async fn boot_load(path: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = piramide, js_name = language, thread_local_v2)]
    static LANGUAGE: String;

    #[wasm_bindgen(js_namespace = piramide, js_name = started)]
    fn boot_started();

    #[wasm_bindgen(js_namespace = piramide, js_name = fail)]
    fn boot_fail(code: &str, detail: &str);
}

/// Why a file of the page could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The path is not one inside the page's folder.
    BadPath,
    /// There is no such file.
    NotFound,
    /// It did not arrive.
    Network,
    /// It arrived, but not whole.
    Damaged,
}

impl Refusal {
    /// What the boot script calls it.
    const fn code(self) -> &'static str {
        match self {
            Self::BadPath | Self::NotFound => "not_found",
            Self::Network => "network",
            Self::Damaged => "damaged",
        }
    }
}

/// The word of the language that the reader chose in an earlier visit, or that the browser asks for.
pub fn language() -> String {
    LANGUAGE.with(String::clone)
}

/// The page is there: the start screen goes.
pub fn started() {
    boot_started();
}

/// The page cannot start without a file: an error page takes its place.
pub fn fail(refusal: Refusal, path: &str) {
    boot_fail(refusal.code(), path);
}

/// The desk fails whatever it is given to do: an error page takes the place of the page.
pub fn give_up() {
    boot_fail("panic", "desk");
}

/// The bytes of a file inside the page's folder, such as `data/catalog.json`.
///
/// # Errors
/// A [`Refusal`], the same in the three ways of opening the page.
pub async fn load(path: &str) -> Result<Uint8Array, Refusal> {
    match boot_load(path).await {
        Ok(bytes) => Ok(Uint8Array::new(&bytes)),
        Err(code) => Err(match code.as_string().as_deref() {
            Some("bad_path") => Refusal::BadPath,
            Some("not_found") => Refusal::NotFound,
            Some("damaged") => Refusal::Damaged,
            _ => Refusal::Network,
        }),
    }
}
