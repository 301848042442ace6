//! Title, language and focus of the document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The language of the page, for screen readers, hyphenation and quotes.
pub fn set_language(code: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", code);
    }
}

/// Puts the focus on the first element that a selector finds, without moving the page.
pub fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// What has the focus; `None` where only the page as a whole has it.
pub fn focused() -> Option<Element> {
    let document = document()?;
    let body: Option<Element> = document.body().map(Into::into);
    document.active_element().filter(|element| Some(element) != body.as_ref())
}

/// Goes to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Brings the first element that a selector finds into sight, if it is not.
pub fn reveal(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Runs something when what has just been decided is in the document, before it is painted.
pub fn after_render(work: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(work);
}
