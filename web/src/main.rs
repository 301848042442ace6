//! The page of Piramide: shows, in a browser and with nothing else, what `present` says of a scored plan. The same
//! module runs twice: as the page, and as its desk, in a worker beside it, that reads, scores and makes the views.

mod browser;
mod chart;
mod desk;
mod message;
mod page;
mod part;
mod session;
mod shell;
mod verify;
mod view;
mod worker;

use wasm_bindgen_futures::spawn_local;

fn main() {
    if browser::worker::inside() {
        worker::serve();
    } else {
        spawn_local(shell::begin());
    }
}
