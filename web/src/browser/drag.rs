//! Files dragged over the page, wherever they are let go.

use leptos::ev;
use leptos::prelude::window_event_listener;
use web_sys::{DragEvent, File};

use super::file::list;

/// Tells when files hover over the page, and hands over those that are let go.
pub fn watch(hover: impl Fn(bool) + 'static, dropped: impl Fn(Vec<File>) + 'static) {
    let hover = std::rc::Rc::new(hover);
    let over = std::rc::Rc::clone(&hover);
    window_event_listener(ev::dragover, move |event| {
        if holds_files(&event) {
            event.prevent_default();
            over(true);
        }
    });
    let left = std::rc::Rc::clone(&hover);
    window_event_listener(ev::dragleave, move |event| {
        if event.related_target().is_none() {
            left(false);
        }
    });
    window_event_listener(ev::drop, move |event| {
        if holds_files(&event) {
            event.prevent_default();
            hover(false);
            dropped(event.data_transfer().and_then(|held| held.files()).map(|files| list(&files)).unwrap_or_default());
        }
    });
}

/// Whether what is dragged are files, and not a link or a piece of text.
fn holds_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|held| held.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}
