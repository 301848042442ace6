//! The address after the `#`. Only fragments that begin with `#/` are routes; any other belongs to the page.
//!
//! Nothing here touches paths or origins, so it works on a host, in a subfolder, from a folder and in a sandbox.

use std::cell::Cell;

use leptos::ev;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Location};

thread_local! {
    /// Whether the next change of address comes from a link and not from the browser's back and forward.
    static FOLLOWED: Cell<bool> = const { Cell::new(false) };
}

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

/// The route in the address, empty when there is none; nothing when the fragment is not a route.
pub fn current() -> Option<String> {
    let fragment = location()?.hash().unwrap_or_default();
    (fragment.is_empty() || fragment == "#" || fragment.starts_with("#/")).then_some(fragment)
}

/// Goes to a route, as a link would.
pub fn go(route: &str) {
    if let Some(location) = location().filter(|location| location.hash().is_ok_and(|here| here != route)) {
        FOLLOWED.set(true);
        let _ = location.set_hash(route);
    }
}

/// Puts a route in place of the present one, with no step back to it.
pub fn replace(route: &str) {
    if let Some(location) = location() {
        let _ = location.replace(route);
    }
}

/// Tells every change of route, and whether a link was followed.
pub fn watch(changed: impl Fn(String, bool) + 'static) {
    window_event_listener(ev::click, |event| {
        let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = link.and_then(|element| element.closest("a[href^='#/']").ok().flatten());
        if link.is_some() {
            FOLLOWED.set(true);
        }
    });
    window_event_listener(ev::hashchange, move |_| {
        let followed = FOLLOWED.replace(false);
        if let Some(route) = current() {
            changed(route, followed);
        }
    });
}
