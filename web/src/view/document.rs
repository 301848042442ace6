//! A view in the document: built once, then renewed in place, so that focus, scrolling and what a reader has opened stay.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use web_sys::{Document, Node};

use super::action::perform;
use super::{Action, Element, Text, View};
use crate::part::icon::Icon;

/// The name space of drawings.
pub(super) const SVG: &str = "http://www.w3.org/2000/svg";

/// A listener as the browser calls it.
type Heard = Closure<dyn FnMut(web_sys::Event)>;

/// A view that stands in the document.
pub enum Standing {
    Words { node: web_sys::Text, words: Text },
    Element(Box<StandingElement>),
    All(Vec<Standing>),
}

/// An element that stands in the document.
pub struct StandingElement {
    node: web_sys::Element,
    tag: Text,
    attributes: Vec<(Text, Text)>,
    drawing: Option<Icon>,
    /// Kept as long as the browser may call it.
    listener: Option<(Action, Heard)>,
    content: Vec<Standing>,
}

/// The document; a page always has one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

impl Standing {
    /// Builds a view, `inside_drawing` or not; nothing of it is in the document yet.
    pub fn build(view: View, inside_drawing: bool) -> Self {
        match view {
            View::All(views) => Self::All(views.into_iter().map(|view| Self::build(view, inside_drawing)).collect()),
            View::Words(words) => match document() {
                Some(document) => Self::Words { node: document.create_text_node(&words), words },
                None => Self::All(Vec::new()),
            },
            View::Element(element) => match made(&element.tag, inside_drawing) {
                Some(node) => Self::Element(Box::new(StandingElement::build(*element, node, inside_drawing))),
                None => Self::All(Vec::new()),
            },
        }
    }

    /// Becomes another view, keeping the nodes of the document wherever the two are alike.
    ///
    /// What goes is taken from the document; what comes has to be put into it by whoever holds the parent ([`place`]).
    pub fn renew(&mut self, view: View, inside_drawing: bool) {
        match (&mut *self, view) {
            (Self::Words { node, words }, View::Words(now)) => {
                if *words != now {
                    node.set_data(&now);
                    *words = now;
                }
            }
            // An element with another identifier is another thing: what a reader opened in the old one is not open in it.
            (Self::Element(old), View::Element(new)) if old.tag == new.tag && old.id() == new.id() => {
                old.renew(*new, inside_drawing);
            }
            (Self::All(old), View::All(new)) => renew_all(old, new, inside_drawing),
            (_, view) => {
                self.remove();
                *self = Self::build(view, inside_drawing);
            }
        }
    }

    /// The nodes that stand next to each other in the parent, in order.
    pub fn nodes(&self, into: &mut Vec<Node>) {
        match self {
            Self::Words { node, .. } => into.push(node.clone().into()),
            Self::Element(element) => into.push(element.node.clone().into()),
            Self::All(all) => all.iter().for_each(|one| one.nodes(into)),
        }
    }

    /// Takes it out of the document.
    pub fn remove(&self) {
        match self {
            Self::Words { node, .. } => node.remove(),
            Self::Element(element) => element.node.remove(),
            Self::All(all) => all.iter().for_each(Self::remove),
        }
    }
}

impl StandingElement {
    fn id(&self) -> Option<&str> {
        super::id(&self.attributes)
    }

    fn build(new: Element, node: web_sys::Element, inside_drawing: bool) -> Self {
        let tag = new.tag.clone();
        let (attributes, content) = (Vec::new(), Vec::new());
        let mut standing = Self { node, tag, attributes, drawing: None, listener: None, content };
        standing.renew(new, inside_drawing);
        standing
    }

    fn renew(&mut self, new: Element, inside_drawing: bool) {
        for (name, _) in &self.attributes {
            if !new.attributes.iter().any(|(known, _)| known == name) {
                let _ = self.node.remove_attribute(name);
            }
        }
        for (name, value) in &new.attributes {
            if !self.attributes.iter().any(|(known, old)| known == name && old == value) {
                set(&self.node, name, value);
            }
        }
        self.attributes = new.attributes;
        if let Some(drawing) = new.drawing.filter(|drawing| self.drawing != Some(*drawing)) {
            super::drawing::draw(&self.node, drawing.drawing());
        }
        self.drawing = new.drawing;
        self.listen(new.action);
        if new.drawing.is_none() {
            renew_all(&mut self.content, new.content, inside_drawing || self.tag == "svg");
            place(&self.node, &self.content, None);
        }
    }

    fn listen(&mut self, new: Option<Action>) {
        if self.listener.as_ref().map(|(action, _)| action) == new.as_ref() {
            return;
        }
        if let Some((action, old)) = self.listener.take() {
            let _ = self.node.remove_event_listener_with_callback(action.event(), old.as_ref().unchecked_ref());
        }
        self.listener = new.map(|action| {
            let asked = action.clone();
            let heard: Box<dyn FnMut(web_sys::Event)> = Box::new(move |event| perform(&asked, &event));
            let heard = Closure::wrap(heard);
            let _ = self.node.add_event_listener_with_callback(action.event(), heard.as_ref().unchecked_ref());
            (action, heard)
        });
    }
}

/// Sets an attribute, or a property, where the name begins with a dot.
fn set(node: &web_sys::Element, name: &str, value: &str) {
    let _ = match name.strip_prefix('.') {
        Some(property) => js_sys::Reflect::set(node, &property.into(), &value.into()).map(|_| ()),
        None => node.set_attribute(name, value),
    };
}

fn made(tag: &str, inside_drawing: bool) -> Option<web_sys::Element> {
    let document = document()?;
    if inside_drawing || tag == "svg" {
        document.create_element_ns(Some(SVG), tag).ok()
    } else {
        document.create_element(tag).ok()
    }
}

fn renew_all(old: &mut Vec<Standing>, new: Vec<View>, inside_drawing: bool) {
    for gone in old.drain(new.len().min(old.len())..) {
        gone.remove();
    }
    let known = old.len();
    for (position, view) in new.into_iter().enumerate() {
        match old.get_mut(position).filter(|_| position < known) {
            Some(standing) => standing.renew(view, inside_drawing),
            None => old.push(Standing::build(view, inside_drawing)),
        }
    }
}

/// Puts pieces into their parent in their order, before `end`; what stands right is not touched, and keeps its focus.
pub fn place(parent: &Node, pieces: &[Standing], end: Option<&Node>) {
    let mut nodes = Vec::new();
    pieces.iter().for_each(|piece| piece.nodes(&mut nodes));
    let mut next = end.cloned();
    for node in nodes.into_iter().rev() {
        let before = match &next {
            Some(next) => next.previous_sibling(),
            None => parent.last_child(),
        };
        if before.map(JsValue::from) != Some(JsValue::from(node.clone())) {
            let _ = parent.insert_before(&node, next.as_ref());
        }
        next = Some(node);
    }
}
