//! What pages are made of: elements and words as plain values, one type for all of them.
//!
//! Leptos gives every shape of a view a type of its own, with code of its own to build and to renew it. Here a shape is
//! data, and the code that puts it into the document is there once (`document.rs`): a third less WebAssembly.
//! A [`View`] is a view of Leptos like any other (`leptos.rs`), so that signals renew it.

mod document;
mod leptos;

use std::borrow::Cow;

/// What hears an event of an element.
pub type Listener = Box<dyn FnMut(web_sys::Event) + Send>;

/// A piece of a page.
pub enum View {
    /// Words; never markup.
    Words(Cow<'static, str>),
    /// An element.
    Element(Box<Element>),
    /// Several pieces, one after the other; nothing, when there is none.
    All(Vec<View>),
}

/// An element of the document.
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    drawing: Option<&'static str>,
    listener: Option<(&'static str, Listener)>,
    content: Vec<View>,
}

/// An element with its class, if it has one, and what is inside.
#[inline(never)]
pub fn element(tag: &'static str, class: &'static str, content: Vec<View>) -> View {
    let attributes = if class.is_empty() { Vec::new() } else { vec![("class", Cow::Borrowed(class))] };
    View::Element(Box::new(Element { tag, attributes, drawing: None, listener: None, content }))
}

/// The identifier among attributes.
fn id<'all>(attributes: &'all [(&'static str, Cow<'static, str>)]) -> Option<&'all str> {
    attributes.iter().find(|(name, _)| *name == "id").map(|(_, id)| &**id)
}

impl Element {
    fn id(&self) -> Option<&str> {
        id(&self.attributes)
    }
}

impl View {
    /// With an attribute; with a property of the element, where the name begins with a dot (`.selected`).
    pub fn with(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.change(|element| element.attributes.push((name, value.into())))
    }

    /// With an attribute, if it has a value.
    pub fn with_if(self, name: &'static str, value: Option<impl Into<Cow<'static, str>>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With several attributes that never change.
    #[inline(never)]
    pub fn fixed(self, attributes: &[(&'static str, &'static str)]) -> Self {
        let attributes = attributes.iter().map(|&(name, value)| (name, Cow::Borrowed(value)));
        self.change(|element| element.attributes.extend(attributes))
    }

    /// With a drawing of ours inside: markup that was compiled in, and comes from no file of a reader.
    pub fn drawn(self, drawing: &'static str) -> Self {
        self.change(|element| element.drawing = Some(drawing))
    }

    /// With what is to happen on an event (`click`, `change`, `input`…).
    pub fn on(self, event: &'static str, listener: impl FnMut(web_sys::Event) + Send + 'static) -> Self {
        self.change(|element| element.listener = Some((event, Box::new(listener))))
    }

    fn change(mut self, change: impl FnOnce(&mut Element)) -> Self {
        if let Self::Element(element) = &mut self {
            change(element);
        }
        self
    }
}
