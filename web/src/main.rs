//! The page of Piramide: shows, in a browser and with nothing else, what `present` says of a scored plan.

mod browser;
mod chart;
mod page;
mod part;
mod session;
mod shell;
mod view;

use leptos::prelude::*;

fn main() {
    mount_to_body(shell::App);
}
