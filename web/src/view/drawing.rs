//! A drawing put into the document element by element: a host may forbid that text becomes markup (Trusted Types).

use web_sys::Element;

use super::document::SVG;

/// Draws what the program's own markup says, in place of what was there: elements and attributes, no words.
pub fn draw(into: &Element, markup: &str) {
    into.set_text_content(None);
    let mut around = vec![into.clone()];
    for tag in markup.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        if tag.starts_with('/') {
            around.pop();
            continue;
        }
        let (inside, closed) = tag.strip_suffix('/').map_or((tag, false), |inside| (inside, true));
        let (Some(parent), Some(made)) = (around.last(), made(into, inside)) else { return };
        let _ = parent.append_child(&made);
        if !closed {
            around.push(made);
        }
    }
}

/// The element of a tag, `path d="M0 4h16"`.
fn made(beside: &Element, tag: &str) -> Option<Element> {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let made = beside.owner_document()?.create_element_ns(Some(SVG), name).ok()?;
    let mut parts = attributes.split('"');
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let _ = made.set_attribute(name.trim().trim_end_matches('='), value);
    }
    Some(made)
}
