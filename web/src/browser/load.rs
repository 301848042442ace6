//! The page's own files, as `web/boot/boot.js` gives them: fetched from a host, handed over by a
//! script in a folder, or taken out of the page itself.

use std::fmt;

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = piramide, js_name = load, catch)]
    async fn boot_load(path: &str) -> Result<JsValue, JsValue>;
}

/// Why a file of the page could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::BadPath => "bad_path",
            Self::NotFound => "not_found",
            Self::Network => "network",
            Self::Damaged => "damaged",
        })
    }
}

/// The bytes of a file inside the page's folder, such as `data/catalog.json`.
///
/// # Errors
/// A [`Refusal`], the same in the three ways of opening the page.
pub async fn load(path: &str) -> Result<Vec<u8>, Refusal> {
    match boot_load(path).await {
        Ok(bytes) => Ok(Uint8Array::new(&bytes).to_vec()),
        Err(code) => Err(match code.as_string().as_deref() {
            Some("bad_path") => Refusal::BadPath,
            Some("not_found") => Refusal::NotFound,
            Some("damaged") => Refusal::Damaged,
            _ => Refusal::Network,
        }),
    }
}
