//! The page of Piramide: shows, in a browser and with nothing else, what `present` says of a scored plan.

mod browser;
mod chart;
mod page;
mod part;
mod session;
mod shell;
mod view;

use wasm_bindgen_futures::spawn_local;

fn main() {
    spawn_local(shell::begin());
}
