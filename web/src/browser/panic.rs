//! A panic becomes an error page that says what happened and what to do.

use std::panic::PanicHookInfo;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = piramide)]
    fn fail(what: &str, detail: &str);
}

/// Reports every panic to the error page of `web/boot/boot.js`.
pub fn install() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| fail("panic", &panic.to_string())));
}
