//! The desk of the page, as `web/boot/worker.js` gives it: from the page its own desk, from inside the page.

use js_sys::Uint8Array;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::message::{Request, Said};

#[wasm_bindgen]
extern "C" {
    /// The desk, from the page.
    type Link;

    #[wasm_bindgen(js_namespace = piramide, js_name = hire)]
    fn boot_hire(on_page: bool, heard: &Closure<dyn FnMut(String, JsValue)>) -> Link;

    #[wasm_bindgen(method)]
    fn post(this: &Link, request: Uint8Array, bytes: Option<&Uint8Array>);

    #[wasm_bindgen(method)]
    fn end(this: &Link);

    #[wasm_bindgen(method, getter)]
    fn shared(this: &Link) -> bool;

    #[wasm_bindgen(js_namespace = piramide, js_name = desk, thread_local_v2)]
    static DESK: bool;

    /// From inside a desk: what takes the requests.
    #[wasm_bindgen(js_namespace = piramide, js_name = serve)]
    fn boot_serve(take: &Closure<dyn FnMut(Uint8Array, Option<Uint8Array>)>);

    #[wasm_bindgen(js_namespace = piramide, js_name = say)]
    fn boot_say(said: Uint8Array);

    #[wasm_bindgen(js_namespace = piramide, js_name = pause)]
    async fn boot_pause();
}

/// What is heard of a desk.
#[derive(Debug)]
pub enum Heard {
    /// It works.
    Ready,
    /// What it says.
    Said(Said),
    /// It failed, or may not run here.
    Trapped,
}

/// A desk at work: in a worker, or in an instance of its own on the page.
pub struct Worker {
    link: Link,
    /// Kept as long as the browser may call it.
    _heard: Closure<dyn FnMut(String, JsValue)>,
}

impl Worker {
    /// Begins a desk: in a worker unless there can be none, or unless it is to be on the page.
    pub fn begin(on_page: bool, mut heard: impl FnMut(Heard) + 'static) -> Self {
        let heard: Box<dyn FnMut(String, JsValue)> = Box::new(move |what, value| {
            heard(match what.as_str() {
                "ready" => Heard::Ready,
                "said" => read(&Uint8Array::new(&value)).map_or(Heard::Trapped, Heard::Said),
                _ => Heard::Trapped,
            });
        });
        let heard = Closure::wrap(heard);
        Self { link: boot_hire(on_page, &heard), _heard: heard }
    }

    /// Whether this instance has to serve it.
    pub fn is_shared(&self) -> bool {
        self.link.shared()
    }

    /// Sends a request, with the bytes of a file, which are copied.
    pub fn post(&self, request: &Request, bytes: Option<&Uint8Array>) {
        self.link.post(written(request), bytes);
    }

    /// Ends it: in a worker whatever it is doing, on the page at its next pause.
    pub fn end(&self) {
        self.link.end();
    }
}

/// Whether this instance is a desk, and not the page.
pub fn inside() -> bool {
    DESK.with(|desk| *desk)
}

/// From inside a desk: takes every request from now on.
pub fn serve(mut take: impl FnMut(Request, Option<Vec<u8>>) + 'static) {
    let take: Box<dyn FnMut(Uint8Array, Option<Uint8Array>)> = Box::new(move |request, bytes| {
        if let Some(request) = read(&request) {
            take(request, bytes.map(|bytes| bytes.to_vec()));
        }
    });
    let take = Closure::wrap(take);
    boot_serve(&take);
    // For as long as the desk lives.
    take.forget();
}

/// From inside a desk: says something to the page.
pub fn say(said: &Said) {
    boot_say(written(said));
}

/// From inside a desk: lets the page answer its reader, where both share a thread; never comes back once the desk has
/// ended.
pub async fn pause() {
    boot_pause().await;
}

fn written<T: Serialize>(value: &T) -> Uint8Array {
    // Writing into memory cannot fail.
    Uint8Array::from(postcard::to_allocvec(value).unwrap_or_default().as_slice())
}

fn read<T: DeserializeOwned>(bytes: &Uint8Array) -> Option<T> {
    postcard::from_bytes(&bytes.to_vec()).ok()
}
