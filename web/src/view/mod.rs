//! What pages are made of: elements and words as plain values, one type for all of them.
//!
//! Leptos gives every shape of a view a type of its own, with code of its own to build and to renew it. Here a shape is
//! data, and the code that puts it into the document is there once (`document.rs`): a third less WebAssembly.
//! A [`View`] is a view of Leptos like any other (`leptos.rs`), so that signals renew it. What an element does is data
//! too (`action.rs`): a listener that asks for the same is not taken off and put on again. Being data, a view can be made
//! in a worker and sent to the page.

mod action;
mod document;
mod drawing;
mod leptos;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use action::{Action, set_performer};

use crate::part::icon::Icon;

/// A piece of text of a view: compiled in, or made.
type Text = Cow<'static, str>;

/// A piece of a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum View {
    /// Words; never markup.
    Words(Text),
    /// An element.
    Element(Box<Element>),
    /// Several pieces, one after the other; nothing, when there is none.
    All(Vec<View>),
}

/// An element of the document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Element {
    tag: Text,
    attributes: Vec<(Text, Text)>,
    drawing: Option<Icon>,
    action: Option<Action>,
    content: Vec<View>,
}

/// An element with its class, if it has one, and what is inside.
#[inline(never)]
pub fn element(tag: &'static str, class: &'static str, content: Vec<View>) -> View {
    let attributes = if class.is_empty() { Vec::new() } else { vec![("class".into(), class.into())] };
    View::Element(Box::new(Element { tag: tag.into(), attributes, drawing: None, action: None, content }))
}

/// The identifier among attributes.
fn id(attributes: &[(Text, Text)]) -> Option<&str> {
    attributes.iter().find(|(name, _)| name == "id").map(|(_, id)| &**id)
}

impl Element {
    fn id(&self) -> Option<&str> {
        id(&self.attributes)
    }
}

impl View {
    /// With an attribute; with a property of the element, where the name begins with a dot (`.selected`).
    pub fn with(self, name: &'static str, value: impl Into<Text>) -> Self {
        self.change(|element| element.attributes.push((name.into(), value.into())))
    }

    /// With an attribute, if it has a value.
    pub fn with_if(self, name: &'static str, value: Option<impl Into<Text>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With several attributes that never change.
    #[inline(never)]
    pub fn fixed(self, attributes: &[(&'static str, &'static str)]) -> Self {
        let attributes = attributes.iter().map(|&(name, value)| (name.into(), value.into()));
        self.change(|element| element.attributes.extend(attributes))
    }

    /// With a drawing of ours inside; it goes by its name, so that no markup is ever taken from a file.
    pub fn drawn(self, drawing: Icon) -> Self {
        self.change(|element| element.drawing = Some(drawing))
    }

    /// With what is to happen on the event that the action names.
    pub fn on(self, action: Action) -> Self {
        self.change(|element| element.action = Some(action))
    }

    fn change(mut self, change: impl FnOnce(&mut Element)) -> Self {
        if let Self::Element(element) = &mut self {
            change(element);
        }
        self
    }
}
