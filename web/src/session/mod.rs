//! The state of the page: where the reader is, in which language, what the desk showed last and what it is doing.
//!
//! Files, scores and views are the desk's (`desk/`), which works beside the page and is asked for them (`asking.rs`).
//! What the browser says (an address, dropped files) comes in by a method here.

mod asking;
pub mod language;
mod post;

use js_sys::Uint8Array;
use leptos::prelude::*;
use piramide_present::{Address, Language};

use crate::browser::{file, hash};
use crate::desk::own::most_bytes;
use crate::message::{Progress, Request, Screen};
use crate::view::View;
use post::{Doing, Given, Post};

/// The state of the page; a handle that is copied freely.
#[derive(Clone, Copy)]
pub struct Session {
    /// The language of the reader.
    pub language: RwSignal<Language>,
    /// Where the reader is.
    pub address: RwSignal<Address>,
    /// Whether files hover over the page.
    pub hovering: RwSignal<bool>,
    /// What the desk is doing, while it is doing something.
    pub working: RwSignal<Option<Progress>>,
    /// What the desk showed last.
    screen: RwSignal<Option<Shown>>,
    asked: StoredValue<Language>,
    post: StoredValue<Post, LocalStorage>,
}

/// A screen, shared and never copied.
type Shown = std::sync::Arc<Screen>;

impl Session {
    /// Begins at an address, in a language whose words are here as the bytes of their file.
    pub fn begin(address: Option<Address>, language: Language, words: Option<Uint8Array>) -> Self {
        let session = Self {
            language: RwSignal::new(language),
            asked: StoredValue::new(language),
            address: RwSignal::new(address.unwrap_or_default()),
            hovering: RwSignal::new(false),
            working: RwSignal::new(None),
            screen: RwSignal::new(None),
            post: StoredValue::new_local(Post::default()),
        };
        session.hire();
        session.teach(language, words);
        session.show(false, None);
        session
    }

    /// Goes where the browser says; whoever comes back asks again for what did not come before.
    pub fn visit(self, fragment: &str) {
        let Some(address) = Address::read(fragment) else { return };
        if let Some(language) = address.language {
            self.turn_to(language);
        }
        if self.address.with_untracked(|here| *here != address) {
            self.address.set(address);
            self.show(true, None);
        }
    }

    /// Something of what the desk showed last, if it has shown anything.
    pub fn with_screen<T>(self, read: impl FnOnce(&Screen) -> T) -> Option<T> {
        self.screen.with(|screen| screen.as_deref().map(read))
    }

    /// The view, if the desk has made one.
    pub fn content(self) -> Option<View> {
        self.with_screen(|screen| screen.content.clone())
    }

    /// The files that were not opened.
    pub fn refused(self) -> Option<View> {
        self.with_screen(|screen| screen.refused.clone())
    }

    /// Says whether files hover over the page.
    pub fn hover(self, over: bool) {
        if self.hovering.get_untracked() != over {
            self.hovering.set(over);
        }
    }

    /// Opens files of the reader's own.
    pub fn open(self, files: Vec<web_sys::File>) {
        if files.is_empty() {
            return;
        }
        leptos::task::spawn_local(async move {
            let mut given = Vec::new();
            for one in files {
                let bytes = file::read(&one, most_bytes()).await;
                given.push(Given { name: one.name(), bytes, suspected: false });
            }
            self.hand_over(given);
        });
    }

    /// Asks again for the files of the site that did not come; the reader's own files stay open.
    pub fn retry(self) {
        self.show(true, None);
    }

    /// Forgets the files that were not opened.
    pub fn dismiss(self) {
        self.ask(&Request::Dismiss, None, Doing::View);
    }

    /// Leads the reader to an address.
    fn go(self, address: &str) {
        hash::go(address);
    }
}
