//! The worker beside the page, as `web/boot/worker.js` gives it: from the page its own desk, from inside the page.

use js_sys::Uint8Array;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::message::{Request, Said};

#[wasm_bindgen]
extern "C" {
    /// The worker, from the page.
    type Link;

    #[wasm_bindgen(js_namespace = piramide, js_name = worker)]
    fn boot_worker(heard: &Closure<dyn FnMut(String, JsValue)>) -> Option<Link>;

    #[wasm_bindgen(method)]
    fn post(this: &Link, request: Uint8Array, bytes: Option<Uint8Array>);

    #[wasm_bindgen(method)]
    fn end(this: &Link);

    /// From inside a worker: what takes the requests.
    #[wasm_bindgen(js_namespace = piramide, js_name = serve)]
    fn boot_serve(take: &Closure<dyn FnMut(Uint8Array, Option<Uint8Array>)>);

    #[wasm_bindgen(js_namespace = piramide, js_name = say)]
    fn boot_say(said: Uint8Array);
}

/// What is heard of a worker.
#[derive(Debug)]
pub enum Heard {
    /// It works.
    Ready,
    /// What its desk says.
    Said(Said),
    /// It failed, or may not run here.
    Trapped,
}

/// A worker.
pub struct Worker {
    link: Link,
    /// Kept as long as the browser may call it.
    _heard: Closure<dyn FnMut(String, JsValue)>,
}

impl Worker {
    /// Begins a worker; `None` where there can be none.
    pub fn begin(mut heard: impl FnMut(Heard) + 'static) -> Option<Self> {
        let heard: Box<dyn FnMut(String, JsValue)> = Box::new(move |what, value| {
            heard(match what.as_str() {
                "ready" => Heard::Ready,
                "said" => read(&Uint8Array::new(&value)).map_or(Heard::Trapped, Heard::Said),
                _ => Heard::Trapped,
            });
        });
        let heard = Closure::wrap(heard);
        Some(Self { link: boot_worker(&heard)?, _heard: heard })
    }

    /// Sends a request, with the bytes of a file.
    pub fn post(&self, request: &Request, bytes: Option<Vec<u8>>) {
        self.link.post(written(request), bytes.as_deref().map(Uint8Array::from));
    }

    /// Ends it, whatever it is doing.
    pub fn end(&self) {
        self.link.end();
    }
}

/// Whether this runs in a worker.
pub fn inside() -> bool {
    web_sys::window().is_none()
}

/// From inside a worker: takes every request from now on.
pub fn serve(mut take: impl FnMut(Request, Option<Vec<u8>>) + 'static) {
    let take: Box<dyn FnMut(Uint8Array, Option<Uint8Array>)> = Box::new(move |request, bytes| {
        if let Some(request) = read(&request) {
            take(request, bytes.map(|bytes| bytes.to_vec()));
        }
    });
    let take = Closure::wrap(take);
    boot_serve(&take);
    // For as long as the worker lives.
    take.forget();
}

/// From inside a worker: says something to the page.
pub fn say(said: &Said) {
    boot_say(written(said));
}

fn written<T: Serialize>(value: &T) -> Uint8Array {
    // Writing into memory cannot fail.
    Uint8Array::from(postcard::to_allocvec(value).unwrap_or_default().as_slice())
}

fn read<T: DeserializeOwned>(bytes: &Uint8Array) -> Option<T> {
    postcard::from_bytes(&bytes.to_vec()).ok()
}
