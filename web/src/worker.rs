//! The module as it runs as a desk, in a worker or on the page: it answers the page, which stops it from outside.

use futures_channel::mpsc;
use wasm_bindgen_futures::spawn_local;

use crate::browser::worker::{pause, say, serve as take};
use crate::desk;
use crate::message::Said;

/// Answers the page for as long as the desk lives.
pub fn serve() {
    let (requests, asked) = mpsc::unbounded();
    // The other end lives as long as the desk.
    take(move |request, bytes| drop(requests.unbounded_send((request, bytes))));
    let pace: Box<desk::Pace> = Box::new(|progress| {
        say(&Said::Progress(progress));
        Box::pin(pause())
    });
    spawn_local(desk::serve(asked, pace, |said| say(&said)));
}
