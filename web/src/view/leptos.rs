//! A [`View`] is a view of Leptos: what a signal changes is renewed in place.

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use web_sys::{Comment, Element, Node};

use super::View;
use super::document::{Standing, place};

/// A view in the document, with the mark that follows it.
pub struct Shown {
    /// What stands there; a list of one, so that it is placed like any other.
    pieces: [Standing; 1],
    end: Comment,
}

impl Shown {
    fn place(&self) {
        if let Some(parent) = self.end.parent_node() {
            place(&parent, &self.pieces, Some(&self.end));
        }
    }
}

impl Render for View {
    type State = Shown;

    fn build(self) -> Shown {
        Shown { pieces: [Standing::build(self, false)], end: leptos::tachys::renderer::Rndr::create_placeholder() }
    }

    fn rebuild(self, shown: &mut Shown) {
        let [piece] = &mut shown.pieces;
        piece.renew(self, false);
        shown.place();
    }
}

impl Mountable for Shown {
    fn unmount(&mut self) {
        let [piece] = &self.pieces;
        piece.remove();
        self.end.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        let _ = parent.insert_before(&self.end, marker);
        self.place();
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let mut nodes = Vec::new();
        let [piece] = &self.pieces;
        piece.nodes(&mut nodes);
        let first = nodes.first().unwrap_or(&self.end);
        let parent = self.end.parent_element();
        parent.is_some_and(|parent| child.try_mount(&parent, Some(first)))
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl AddAnyAttr for View {
    type Output<Added: Attribute> = Self;

    fn add_any_attr<Added: Attribute>(self, _: Added) -> Self {
        self
    }
}

/// There is no server: a view is built in the browser alone, never written as text nor found there.
impl RenderHtml for View {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Shown {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
